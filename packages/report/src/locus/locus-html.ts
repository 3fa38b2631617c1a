import type { Language, LocusResult, RankedVillage } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { heading, tableFrame } from '../sections/cells.js';
import type { Section } from '../sections/section.js';
import { say } from '../texts/say.js';
import { locusCells, locusHeadings, locusMethod, locusSentences } from './locus-figures.js';
import { LOCUS_WORDS } from './locus-words.js';

/** The head of a page about lokus villages. */
export function locusCover(result: LocusResult, language: Language): Html {
  const [first = '', ...others] = locusSentences(result, language);
  return html`<header class="cover">
<p class="kicker">${LOCUS_WORDS.kicker[language]}</p>
<h1>${LOCUS_WORDS.title[language]}</h1>
<p class="period">${first}</p>
${others.map((sentence) => html`<p>${sentence}</p>\n`)}</header>
`;
}

/** The sections of such a page. */
export function locusSections(result: LocusResult, language: Language): readonly Section[] {
  const { villages } = result;
  const chosen = villages.filter(({ status }) => status === 'lokus');
  const remeasure = villages.filter(({ code }) => result.remeasure.includes(code));
  const { list, all, method, few } = LOCUS_WORDS;
  const section = (id: string, title: string, body: Section['body'], onNewPage = false) => ({
    id,
    title,
    body,
    onNewPage,
  });
  return [
    section('list', list[language], [
      locusTable(chosen, list[language], language),
      locusReasons(chosen, language),
    ]),
    section(
      'remeasure',
      LOCUS_WORDS.remeasure[language],
      locusTable(remeasure, LOCUS_WORDS.remeasure[language], language),
    ),
    section('all', all[language], locusTable(villages, all[language], language), true),
    section(
      'method',
      method[language],
      html`<p>${locusMethod(result, language)}</p><p>${few[language]}</p>`,
    ),
  ];
}

/** Villages as a table that sorts. */
export function locusTable(
  villages: readonly RankedVillage[],
  caption: string,
  language: Language,
) {
  if (villages.length === 0) return html`<p>${LOCUS_WORDS.none[language]}</p>`;
  const headings = locusHeadings(language);
  return tableFrame(
    html`<table class="wide" data-sort="${say('doc.sort', language)}">
<caption>${caption}</caption>
<thead><tr>${headings.map((text, at) => heading(text, at, isText(at) ? 'text' : 'number'))}</tr></thead>
<tbody>
${villages.map((village) => rowOf(village, language))}</tbody>
</table>`,
    caption,
  );
}

/** Name and kecamatan, and the words at the end. */
function isText(column: number): boolean {
  return column < 2 || column > 7;
}

function rowOf(village: RankedVillage, language: Language): Html {
  const [name = '', ...cells] = locusCells(village, language);
  const values = [village.share, village.smoothed, village.interval[0], village.burden];
  const sorted = [null, village.rank, ...values, village.score];
  return html`<tr><th scope="row">${name}</th>${cells.map((cell, k) =>
    isText(k + 1)
      ? html`<td>${cell}</td>`
      : html`<td class="number" data-value="${sorted[k] ?? null}">${cell}</td>`,
  )}</tr>
`;
}

/** Why each village stands where it does, one sentence each. */
export function locusReasons(villages: readonly RankedVillage[], language: Language): Html {
  return html`<h3>${LOCUS_WORDS.why[language]}</h3>
<ul>
${villages.map(({ explanation }) => html`<li>${explanation[language]}</li>\n`)}</ul>`;
}
