import type { AreaData, Language, ReportData } from '@balanting/core';
import { funnelChart } from '../charts/funnel-chart.js';
import { type Html, html } from '../html/html.js';
import { changeToPrint, headlinesOf, isPrintable } from '../summary/headlines.js';
import { say } from '../texts/say.js';
import { mapShare } from './area-shares.js';
import * as cells from './cells.js';
import { figure } from './figure.js';
import type { SectionMaker } from './section.js';

const FUNNEL = {
  id: 'Desa yang berbeda dari kabupaten melebihi kebetulan',
  en: 'Villages that differ from the district by more than chance',
} as const;

const OTHERS = ['severeStunting', 'wasting', 'underweight', 'overweight'] as const;
const COLUMNS = 10;

/** The mark of a village to be measured again. */
const AGAIN_MARK = '†';

/** The table of villages, grouped by kecamatan in the order of the report. */
export const villagesSection: SectionMaker = (report, language) => {
  if (report.villages.length === 0) return null;
  const { period, previous } = headlinesOf(report);
  const caption = say('villages.caption', language, { period: period.label[language] });
  const estimates = report.villages.flatMap(({ outcomes }) => Object.values(outcomes));
  const again = report.villages.some(({ remeasure }) => remeasure.length > 0);
  return {
    id: 'villages',
    title: say('villages.title', language),
    onNewPage: true,
    body: html`${
      previous !== null &&
      html`<p class="note">${say('note.change', language, { previous: previous.label[language] })}</p>`
    }${villagePicture(report, language)}${cells.fewNote(estimates, language)}${again && againNote(language)}
${cells.tableFrame(table(report, caption, language), caption)}`,
  };
};

/** Which villages differ from the district by more than chance. */
function villagePicture(report: ReportData, language: Language): Html | null {
  const { stunting, period } = headlinesOf(report);
  if (!isPrintable(stunting)) return null;
  const title = `${FUNNEL[language]}, ${period.label[language]}`;
  const options = { mean: stunting.share, title, language, id: 'village-funnel' };
  return figure(funnelChart(report.villages.map(mapShare), options), title);
}

function againNote(language: Language): Html {
  const section = say('remeasure.title', language);
  return html`<p class="note">${AGAIN_MARK} ${say('villages.remeasure', language, { section })}</p>`;
}

function table(report: ReportData, caption: string, language: Language): Html {
  return html`<table class="wide" data-sort="${say('doc.sort', language)}" data-filter="${say('doc.filter', language)}">
<caption>${caption}</caption>
<thead><tr>${cells.heading(say('column.village', language), 0, 'text')}${cells.heading(say('column.measured', language), 1)}${cells.heading(say('column.stunted', language), 2)}${cells.heading(say('column.percent', language), 3)}${cells.heading(say('column.interval', language), 4)}${cells.heading(say('column.change', language), 5)}${OTHERS.map((outcome, i) => cells.heading(`${say(`column.${outcome}`, language)} (%)`, 6 + i))}</tr></thead>
${groups(report).map(
  ([name, villages]) => html`<tbody>
<tr class="group"><th scope="rowgroup" colspan="${COLUMNS}">${name || say('villages.unknown', language)}</th></tr>
${villages.map((village) => villageRow(village, report, language))}</tbody>
`,
)}</table>`;
}

/** Villages by kecamatan: the kecamatan of the report first, then names that are not among them. */
function groups(report: ReportData): readonly (readonly [string, readonly AreaData[]])[] {
  const byName = new Map<string, AreaData[]>(report.kecamatan.map(({ name }) => [name, []]));
  for (const village of report.villages) {
    const name = village.kecamatan ?? '';
    const group = byName.get(name);
    if (group === undefined) byName.set(name, [village]);
    else group.push(village);
  }
  return [...byName].filter(([, villages]) => villages.length > 0);
}

function villageRow(village: AreaData, report: ReportData, language: Language): Html {
  const { stunting } = village.outcomes;
  const change = changeToPrint(village, report.periods.at(-2) ?? null);
  return html`<tr><th scope="row">${village.name}${village.remeasure.length > 0 && html` <sup>${AGAIN_MARK}</sup>`}</th>${cells.countCell(village.measured, language)}${cells.casesCell(stunting, language)}${cells.shareCell(stunting, language, 1)}${cells.intervalCell(stunting, language, 1)}${cells.changeCell(change, language)}${OTHERS.map((outcome) => cells.shareCell(village.outcomes[outcome], language, 1))}</tr>
`;
}
