import {
  type Finding,
  findingsOf,
  type Language,
  type QualityReport,
  type RegisterReport,
} from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { count } from '../print/figures.js';
import { plainHeading, tableFrame } from '../sections/cells.js';
import type { Section } from '../sections/section.js';
import { byTrouble, groupHeadings, groupRow } from './group-row.js';
import { qualityCharts } from './quality-charts.js';
import { LEVEL_WORDS, QUALITY_WORDS, VERDICT_WORDS } from './quality-words.js';
import { registerRows } from './register-rows.js';

/** The head of a page about the quality of data. */
export function qualityCover(report: QualityReport, language: Language): Html {
  const { kicker, title, children } = QUALITY_WORDS;
  return html`<header class="cover">
<p class="kicker">${kicker[language]}</p>
<h1>${title[language]}</h1>
<p class="period">${children[language]}: ${count(report.children, language)}</p>
<p class="note">${report.who.warning[language]}</p>
</header>
`;
}

/** The sections of such a page. */
export function qualitySections(
  report: QualityReport,
  register: RegisterReport | undefined,
  language: Language,
): readonly Section[] {
  const { summary, checks, smart, groups } = QUALITY_WORDS;
  const sections: readonly Section[] = [
    {
      id: 'summary',
      title: summary[language],
      onNewPage: false,
      body: summaryHtml(report, language),
    },
    {
      id: 'checks',
      title: checks[language],
      onNewPage: true,
      body: html`${qualityCharts(report, language)}
${findingsTable(report.who.findings, checks[language], language)}`,
    },
    {
      id: 'ages',
      title: QUALITY_WORDS.ages[language],
      onNewPage: false,
      body: html`<p>${report.age.sentence[language]}</p>
${findingsTable(report.age.findings, QUALITY_WORDS.ages[language], language)}`,
    },
    { id: 'smart', title: smart[language], onNewPage: false, body: smartHtml(report, language) },
  ];
  const rules = register && {
    id: 'register',
    title: QUALITY_WORDS.register[language],
    onNewPage: true,
    body: registerTable(register, language),
  };
  const body = groupTable(report, language);
  const table = { id: 'groups', title: groups[language], onNewPage: true, body };
  return [...sections, ...(rules ? [rules] : []), ...(report.groups.length > 0 ? [table] : [])];
}

function summaryHtml(report: QualityReport, language: Language): Html {
  const findings = findingsOf(report);
  const { ages, nothing } = QUALITY_WORDS;
  return html`<ul class="messages">
<li>${ages[language]}: ${VERDICT_WORDS[report.age.verdict][language]}. ${report.age.sentence[language]}</li>
<li>${report.smart.text[language]}</li>
</ul>
${(['bad', 'watch'] as const).map((level) => {
  const found = findings.filter((finding) => finding.level === level);
  return html`<h3>${LEVEL_WORDS[level][language]} (${count(found.length, language)})</h3>
${
  found.length === 0
    ? html`<p>${nothing[language]}</p>\n`
    : html`<ul>
${found.map(({ label, meaning, action }) => html`<li><strong>${label[language]}.</strong> ${meaning[language]} ${action[language]}</li>\n`)}</ul>
`
}`;
})}`;
}

function findingsTable(findings: readonly Finding[], caption: string, language: Language): Html {
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

function smartHtml({ smart }: QualityReport, language: Language): Html {
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

function registerTable(register: RegisterReport, language: Language): Html {
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

function groupTable({ groups }: QualityReport, language: Language): Html {
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
