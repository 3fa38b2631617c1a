import {
  type Language,
  type PeriodData,
  type Projection,
  projectMeasured,
  type ReportData,
} from '@balanting/core';
import { trendChart } from '../charts/trend-chart.js';
import { type TrendPoint, timeOf } from '../charts/trend-frame.js';
import { type Html, html } from '../html/html.js';
import { changeToPrint, isPrintable } from '../summary/headlines.js';
import { say } from '../texts/say.js';
import * as cells from './cells.js';
import { figure } from './figure.js';
import type { SectionMaker } from './section.js';

/** Targets further than this after the last period would squeeze the picture. */
const YEARS_AHEAD = 3;

/** Two periods closer than this show season, not direction. */
const LEAST_YEARS = 0.5;

/** Stunting over time: a picture, and the table of its periods. */
export const trendSection: SectionMaker = (report, language) => {
  if (report.periods.length === 0) return null;
  return {
    id: 'trend',
    title: say('trend.title', language),
    onNewPage: false,
    body: html`${picture(report, language)}
${cells.tableFrame(table(report, language), say('trend.caption', language))}
${cells.fewNote(
  report.periods.map(({ district }) => district.outcomes.stunting),
  language,
)}`,
  };
};

function picture(report: ReportData, language: Language): Html {
  const points = report.periods
    .filter(({ id }) => !Number.isNaN(timeOf(id)))
    .flatMap((period) => pointOf(period, language));
  if (points.length < 2) return html`<p>${say('trend.single', language)}</p>`;

  const times = points.map(({ id }) => timeOf(id));
  const [first, last] = [Math.floor(Math.min(...times)), Math.floor(Math.max(...times))];
  const targets = (report.targets?.points ?? [])
    .filter(({ year }) => year >= first && year <= last + YEARS_AHEAD)
    .map(({ year, target }) => ({ year, share: target }));
  const label = report.targets?.label[language] ?? '';
  const paths = targets.length === 0 ? [] : [{ label, points: targets }];
  const title = say('trend.chart', language, { district: report.districtName });
  const projection = projectionOf(points, targets.at(-1)?.year ?? last);
  const chart = trendChart(points, { paths, projection, title, language });
  return figure(chart, title, `${title}. ${say(`doc.label.${report.dataKind}`, language)}.`);
}

function pointOf({ id, label, district }: PeriodData, language: Language): TrendPoint[] {
  const { stunting } = district.outcomes;
  if (!isPrintable(stunting)) return [];
  return [{ id, label: label[language], share: stunting.share, interval: stunting.interval }];
}

/** The years after the last period up to the last target drawn, by the rate of the last two periods. */
function projectionOf(points: readonly TrendPoint[], upTo: number): readonly Projection[] {
  const [from, to] = points.slice(-2).map(measuredOf);
  if (from === undefined || to === undefined || to.year - from.year < LEAST_YEARS) return [];
  const next = Math.floor(to.year) + 1;
  const years = Array.from({ length: Math.max(0, upTo - next + 1) }, (_, k) => next + k);
  return years.flatMap((year) => {
    const projected = projectMeasured(from, to, year + 0.5);
    return projected === null ? [] : [{ ...projected, year }];
  });
}

/** The whole of a register is known, so that chance adds nothing; the spread of years to come is not known. */
function measuredOf({ id, share }: TrendPoint) {
  return { year: timeOf(id), kind: 'register', share, interval: null } as const;
}

function table(report: ReportData, language: Language): Html {
  const rows = report.periods.map((period, i) => {
    const { district, label } = period;
    const { stunting, severeStunting } = district.outcomes;
    return html`<tr><th scope="row">${label[language]}</th>${cells.countCell(district.measured, language)}${cells.casesCell(stunting, language)}${cells.shareCell(stunting, language)}${cells.intervalCell(stunting, language)}${cells.severityCell(stunting, language)}${cells.changeCell(changeToPrint(district, report.periods[i - 1] ?? null), language)}${cells.shareCell(severeStunting, language)}</tr>
`;
  });
  return html`<table>
<caption>${say('trend.caption', language)}</caption>
<thead><tr>${cells.plainHeading(say('column.period', language))}${cells.plainHeading(say('column.measured', language), 'number')}${cells.plainHeading(say('column.stunted', language), 'number')}${cells.plainHeading(say('column.percent', language), 'number')}${cells.plainHeading(say('column.interval', language), 'number')}${cells.plainHeading(say('column.class', language))}${cells.plainHeading(say('column.change', language), 'number')}${cells.plainHeading(`${say('column.severeStunting', language)} (%)`, 'number')}</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}
