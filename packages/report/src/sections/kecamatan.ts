import type { AreaData, Language, ReportData } from '@balanting/core';
import { type MiniBarOptions, miniBar } from '../charts/mini-bar.js';
import { type Html, type HtmlValue, html } from '../html/html.js';
import { changeToPrint, headlinesOf, isPrintable } from '../summary/headlines.js';
import { say } from '../texts/say.js';
import * as cells from './cells.js';
import { kecamatanPictures } from './kecamatan-pictures.js';
import { type AreaRank, kecamatanRanks } from './ranks.js';
import type { SectionMaker } from './section.js';

const RANK = {
  heading: { id: 'Urutan', en: 'Rank' },
  note: {
    id: 'Urutan 1 = tertinggi; dalam kurung urutan yang mungkin karena kebetulan (90 %).',
    en: 'Rank 1 = highest; in brackets the ranks that chance leaves open (90 %).',
  },
} as const;

const OTHERS = ['severeStunting', 'wasting', 'underweight', 'overweight'] as const;

/** The table of kecamatan, highest prevalence first, with the district as its last row. */
export const kecamatanSection: SectionMaker = (report, language) => {
  if (report.kecamatan.length === 0) return null;
  const { period, previous } = headlinesOf(report);
  const caption = say('kecamatan.caption', language, { period: period.label[language] });
  const estimates = report.kecamatan.flatMap(({ outcomes }) => Object.values(outcomes));
  return {
    id: 'kecamatan',
    title: say('kecamatan.title', language),
    onNewPage: false,
    body: html`${kecamatanPictures(report, language)}<p class="note">${say('kecamatan.note', language, { district: report.districtName })} ${RANK.note[language]}${
      previous !== null &&
      html` ${say('note.change', language, { previous: previous.label[language] })}`
    }</p>
${cells.tableFrame(table(report, caption, language), caption)}
${cells.fewNote(estimates, language)}`,
  };
};

function table(report: ReportData, caption: string, language: Language): Html {
  const { period, ranked } = headlinesOf(report);
  const rest = report.kecamatan.filter((area) => !ranked.includes(area));
  const all = [...ranked, ...rest];
  const tops = all.map(({ outcomes }) => outcomes.stunting.interval?.[1] ?? 0);
  const bar = {
    top: Math.max(...tops, period.district.outcomes.stunting.share ?? 0, 0.01),
    mark: period.district.outcomes.stunting.share,
  };
  const ranks = kecamatanRanks(report);
  const row = (area: AreaData) => areaRow(area, report, { language, bar, rank: ranks.get(area) });
  return html`<table class="wide" data-sort="${say('doc.sort', language)}">
<caption>${caption}</caption>
${head(language)}
<tbody>
${all.map(row)}</tbody>
<tfoot>
${row({ ...period.district, name: report.districtName })}</tfoot>
</table>`;
}

function head(language: Language): Html {
  const two: HtmlValue = html` rowspan="2"`;
  return html`<thead><tr>${cells.heading(say('column.kecamatan', language), 0, 'text', two)}${cells.heading(RANK.heading[language], 1, 'number', two)}${cells.heading(say('column.measured', language), 2, 'number', two)}<th scope="colgroup" colspan="6" class="group">${say('outcome.stunting', language)}</th><th scope="colgroup" colspan="4" class="group">${say('column.others', language)}</th></tr>
<tr>${cells.heading(say('column.children', language), 3)}${cells.heading(say('column.percent', language), 4)}${cells.plainHeading(say('column.bar', language))}${cells.heading(say('column.interval', language), 6)}${cells.heading(say('column.class', language), 7, 'text')}${cells.heading(say('column.change', language), 8)}${OTHERS.map((outcome, i) => cells.heading(say(`column.${outcome}`, language), 9 + i))}</tr></thead>`;
}

interface RowOptions {
  readonly language: Language;
  readonly bar: MiniBarOptions;
  readonly rank: AreaRank | undefined;
}

function areaRow(area: AreaData, report: ReportData, { language, bar, rank }: RowOptions): Html {
  const { stunting } = area.outcomes;
  const change = changeToPrint(area, report.periods.at(-2) ?? null);
  return html`<tr><th scope="row">${area.name}</th>${rankCell(rank)}${cells.countCell(area.measured, language)}${
    isPrintable(stunting)
      ? cells.countCell(stunting.cases, language)
      : cells.casesCell(stunting, language)
  }${cells.shareCell(stunting, language)}<td>${isPrintable(stunting) && miniBar(stunting, bar)}</td>${cells.intervalCell(stunting, language, 1)}${cells.severityCell(stunting, language)}${cells.changeCell(change, language)}${OTHERS.map((outcome) => cells.shareCell(area.outcomes[outcome], language, 1))}</tr>
`;
}

function rankCell(rank: AreaRank | undefined): Html {
  if (rank === undefined) return cells.figureCell('–', null);
  const { interval } = rank;
  const open = interval === null ? '' : ` (${interval.join('–')})`;
  return cells.figureCell(`${rank.rank}${open}`, rank.rank);
}
