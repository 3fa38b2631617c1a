import type { Finding, Language, QualityReport, RegisterReport } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { plainHeading, tableFrame } from '../sections/cells.js';
import { byTrouble, groupHeadings, groupRow } from './group-row.js';
import { LEVEL_WORDS, QUALITY_WORDS } from './quality-words.js';
import { registerRows } from './register-rows.js';

/** What checks found, with the sources of their limits. */
export function findingsTable(
  findings: readonly Finding[],
  caption: string,
  language: Language,
): Html {
  const { check, found, meaning, source } = QUALITY_WORDS;
  const sources = [...new Set(findings.map((finding) => finding.source))];
  const table = tableFrame(
    html`<table class="findings">
<caption>${caption}</caption>
<thead><tr>${[check, found, meaning].map((word) => plainHeading(word[language]))}</tr></thead>
<tbody>
${findings.map(
  (finding) =>
    html`<tr class="level-${finding.level}"><th scope="row">${finding.label[language]}</th><td>${LEVEL_WORDS[finding.level][language]}</td><td>${finding.meaning[language]}</td></tr>\n`,
)}</tbody>
</table>`,
    caption,
  );
  return html`${table}
<p class="note">${source[language]}: ${sources.join('; ')}.</p>`;
}

/** The score of SMART test by test. */
export function smartHtml({ smart }: QualityReport, language: Language): Html {
  const { smartNote, test, points, meaning, total } = QUALITY_WORDS;
  const caption = QUALITY_WORDS.smart[language];
  return html`<p>${smart.text[language]}</p>
<p class="note">${smartNote[language]} ${smart.warning[language]}</p>
${tableFrame(
  html`<table class="findings">
<caption>${caption}</caption>
<thead><tr>${plainHeading(test[language])}${plainHeading(points[language], 'number')}${plainHeading(meaning[language])}</tr></thead>
<tbody>
${smart.tests.map(
  ({ label, penalty, text }) =>
    html`<tr><th scope="row">${label[language]}</th><td class="number">${penalty ?? '–'}</td><td>${text[language]}</td></tr>\n`,
)}</tbody>
<tfoot><tr><th scope="row">${total[language]}</th><td class="number">${smart.total}</td><td></td></tr></tfoot>
</table>`,
  caption,
)}`;
}

/** The rules of the register that rows break. */
export function registerTable(register: RegisterReport, language: Language): Html {
  const { rule, rows, share, examples, meaning, allKept } = QUALITY_WORDS;
  const found = registerRows(register, language);
  if (found.length === 0) return html`<p>${allKept[language]}</p>`;
  const caption = QUALITY_WORDS.register[language];
  return tableFrame(
    html`<table class="findings">
<caption>${caption}</caption>
<thead><tr>${plainHeading(rule[language])}${plainHeading(rows[language], 'number')}${plainHeading(share[language], 'number')}${plainHeading(examples[language])}${plainHeading(meaning[language])}</tr></thead>
<tbody>
${found.map((one) => html`<tr class="level-${one.level === 'error' ? 'bad' : one.level}"><th scope="row">${one.label}<code>${one.code}</code></th><td class="number">${one.rows}</td><td class="number">${one.share}</td><td>${one.examples}</td><td>${one.meaning} ${one.action}</td></tr>\n`)}</tbody>
</table>`,
    caption,
  );
}

/** Groups such as teams side by side, those in trouble first. */
export function groupTable({ groups }: QualityReport, language: Language): Html {
  const [first = '', ...headings] = groupHeadings(language);
  const rows = [...groups].sort(byTrouble).map((group) => groupRow(group, language));
  const caption = QUALITY_WORDS.groups[language];
  return tableFrame(
    html`<table class="wide">
<caption>${caption}</caption>
<thead><tr>${plainHeading(first)}${headings.map((text) => plainHeading(text, 'number'))}</tr></thead>
<tbody>
${rows.map(([label = '', ...cells]) => html`<tr><th scope="row">${label}</th>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>\n`)}</tbody>
</table>`,
    caption,
  );
}
