import type { Language, ProblemData, ReportData, SourceData } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { dateText } from '../print/figures.js';
import { sum } from '../summary/headlines.js';
import { mostFrequentFirst } from '../summary/reasons.js';
import { say } from '../texts/say.js';
import * as cells from './cells.js';
import type { SectionMaker } from './section.js';

const INDICATORS = ['heightForAge', 'weightForAge', 'weightForHeight'] as const;

/** What was read, what was refused and why, what was doubtful, and which scores were left out. */
export const dataSection: SectionMaker = (report, language) => ({
  id: 'data',
  title: say('data.title', language),
  onNewPage: true,
  body: html`<p>${say('data.balance', language)}</p>
${cells.tableFrame(sourceTable(report, language), say('data.sources', language))}
${
  report.rejected.length === 0
    ? html`<p>${say('data.rejectedNone', language)}</p>`
    : problemTable(report.rejected, say('data.rejected', language), language)
}
${
  report.warnings.length === 0
    ? html`<p>${say('data.warningsNone', language)}</p>`
    : problemTable(report.warnings, say('data.warnings', language), language)
}
${flaggedTable(report, language)}`,
});

const COUNTS = ['rows', 'accepted', 'rejected', 'duplicates', 'outsideAge'] as const;

function sourceTable(report: ReportData, language: Language): Html {
  const labels = new Map(report.periods.map(({ id, label }) => [id, label[language]]));
  const row = (source: SourceData) => {
    const periods = source.periods.map((id) => labels.get(id) ?? id).join(', ');
    const date = source.downloadedOn === null ? '–' : dateText(source.downloadedOn, language);
    return html`<tr><th scope="row" class="breakable">${source.file}</th>${COUNTS.map((key) => cells.countCell(source[key], language))}<td>${date}</td><td>${periods || '–'}</td></tr>
`;
  };
  const total = html`<tfoot>
<tr><th scope="row">${say('row.total', language)}</th>${COUNTS.map((key) =>
    cells.countCell(sum(report.sources.map((source) => source[key])), language),
  )}<td></td><td></td></tr></tfoot>
`;
  return html`<table>
<caption>${say('data.sources', language)}</caption>
<thead><tr>${cells.plainHeading(say('column.file', language))}${COUNTS.map((key) => cells.plainHeading(say(`column.${key}`, language), 'number'))}${cells.plainHeading(say('column.downloaded', language))}${cells.plainHeading(say('column.periods', language))}</tr></thead>
<tbody>
${report.sources.map(row)}</tbody>
${report.sources.length > 1 && total}</table>`;
}

function problemTable(problems: readonly ProblemData[], caption: string, language: Language): Html {
  const rows = mostFrequentFirst(problems).map(
    (problem) =>
      html`<tr><th scope="row">${problem.text[language]} <code>${problem.code}</code></th>${cells.countCell(problem.count, language)}<td class="breakable">${examplesOf(problem, language)}</td></tr>
`,
  );
  return cells.tableFrame(
    html`<table>
<caption>${caption}</caption>
<thead><tr>${cells.plainHeading(say('column.reason', language))}${cells.plainHeading(say('column.rows', language), 'number')}${cells.plainHeading(say('column.examples', language))}</tr></thead>
<tbody>
${rows}</tbody>
</table>`,
    caption,
  );
}

/** The example rows, each file named once. */
function examplesOf(problem: ProblemData, language: Language): Html {
  const byFile = new Map<string, string[]>();
  for (const { file, row } of problem.examples) {
    byFile.set(file, [...(byFile.get(file) ?? []), String(row)]);
  }
  const lines = [...byFile].map(([file, rows]) =>
    say('data.example', language, { file, rows: rows.join(', ') }),
  );
  return html`${lines.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}`;
}

function flaggedTable(report: ReportData, language: Language): Html {
  const caption = say('data.flagged', language);
  return cells.tableFrame(
    html`<table class="narrow">
<caption>${caption}</caption>
<thead><tr>${cells.plainHeading(say('column.indicator', language))}${cells.plainHeading(say('column.flagged', language), 'number')}</tr></thead>
<tbody>
${INDICATORS.map((id) => html`<tr><th scope="row">${say(`indicator.${id}`, language)}</th>${cells.countCell(report.flagged[id], language)}</tr>\n`)}</tbody>
</table>`,
    caption,
  );
}
