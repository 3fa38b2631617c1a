import {
  findingsOf,
  type Language,
  type QualityReport,
  type RegisterReport,
} from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { count } from '../print/figures.js';
import type { Section } from '../sections/section.js';
import { qualityCharts } from './quality-charts.js';
import { findingsTable, groupTable, registerTable, smartHtml } from './quality-tables.js';
import { LEVEL_WORDS, QUALITY_WORDS, VERDICT_WORDS } from './quality-words.js';

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
