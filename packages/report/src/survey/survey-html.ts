import type { Language, SurveyTable } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { plainHeading, tableFrame } from '../sections/cells.js';
import type { Section } from '../sections/section.js';
import { designSentence } from './design-sentence.js';
import { SURVEY_WORDS } from './survey-blocks.js';
import { type SurveyBlockTable, surveyBlockTables } from './survey-cells.js';

/** The sections of a page about a survey: one for each indicator. */
export function surveySections(table: SurveyTable, language: Language): readonly Section[] {
  return surveyBlockTables(table, language).map((block, k) => ({
    id: block.id,
    title: block.title,
    onNewPage: k > 0,
    body: html`${tableFrame(blockHtml(block, SURVEY_WORDS.caption[language]), block.title)}
${block.hasFew && html`<p class="note">${SURVEY_WORDS.few[language]}</p>`}`,
  }));
}

/** The head of such a page. */
export function surveyCover(table: SurveyTable, language: Language): Html {
  return html`<header class="cover">
<p class="kicker">${SURVEY_WORDS.kicker[language]}</p>
<h1>${SURVEY_WORDS.title[table.population][language]}</h1>
<p class="period">${designSentence(table, language)}</p>
<p class="note">${SURVEY_WORDS.note[language]}</p>
</header>
`;
}

function blockHtml({ headings, parts }: SurveyBlockTable, caption: string): Html {
  const [group = '', ...others] = headings;
  return html`<table class="wide">
<caption>${caption}</caption>
<thead><tr>${plainHeading(group)}${others.map((text) => plainHeading(text, 'number'))}</tr></thead>
${parts.map(
  (part) => html`<tbody>
${part.title !== null && html`<tr class="group"><th scope="rowgroup" colspan="${headings.length}">${part.title}</th></tr>\n`}${part.rows.map(
  ({ label, cells }) =>
    html`<tr><th scope="row">${label}</th>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>\n`,
)}</tbody>
`,
)}</table>`;
}
