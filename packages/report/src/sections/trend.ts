import type { Language, PeriodData, ReportData } from '@balanting/core';
import { trendChart } from '../charts/trend-chart.js';
import { type TrendPoint, timeOf } from '../charts/trend-frame.js';
import { type Html, html } from '../html/html.js';
import { changeToPrint, isPrintable } from '../summary/headlines.js';
import { say } from '../texts/say.js';
import * as cells from './cells.js';
import { figure } from './figure.js';
import type { SectionMaker } from './section.js';
import { districtProjection, projectionSentences } from './trend-projection.js';

/** Targets further than this after the last period would squeeze the picture. */
const YEARS_AHEAD = 3;

/** Stunting over time: a picture, where it leads, and the table of its periods. */
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
  const found = districtProjection(report, targets.at(-1)?.year ?? last);
  const projection = (found?.years ?? []).map((one) => ({ ...one, year: Math.floor(one.year) }));
  const chart = trendChart(points, { paths, projection, title, language });
  const caption = `${title}. ${say(`doc.label.${report.dataKind}`, language)}.`;
  return html`${figure(chart, title, caption)}${projectionSentences(found, language)}`;
}

function pointOf({ id, label, district }: PeriodData, language: Language): TrendPoint[] {
  const { stunting } = district.outcomes;
  if (!isPrintable(stunting)) return [];
  return [{ id, label: label[language], share: stunting.share, interval: stunting.interval }];
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
