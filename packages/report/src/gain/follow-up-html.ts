import type { Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { dateText } from '../print/figures.js';
import { plainHeading, tableFrame } from '../sections/cells.js';
import type { FollowUpChild, FollowUpGroup } from './gain-page.js';
import { GAIN_WORDS } from './gain-words.js';
import { placeName } from './skdn-columns.js';

/** The follow-up list by posyandu, with a box to tick for each visit. */
export function followUpHtml(groups: readonly FollowUpGroup[], language: Language): Html {
  if (groups.length === 0) return html`<p>${GAIN_WORDS.nobody[language]}</p>`;
  return html`${groups.map((group) => groupHtml(group, language))}`;
}

function groupHtml({ place, children }: FollowUpGroup, language: Language): Html {
  const name = placeName(place, 'posyandu', language);
  const { child, parent, born, age, sex, why, visited } = GAIN_WORDS;
  return html`<h3>${name}</h3>
${tableFrame(
  html`<table class="wide">
<thead><tr>${[child, sex, born].map((word) => plainHeading(word[language]))}${plainHeading(
    age[language],
    'number',
  )}${[parent, why, visited].map((word) => plainHeading(word[language]))}</tr></thead>
<tbody>
${children.map((one) => childRow(one, language))}</tbody>
</table>`,
  name,
)}
`;
}

function childRow(child: FollowUpChild, language: Language): Html {
  const { name, sex, birthDate, ageMonths, parent, sentence } = child;
  const letter = sex === null ? '–' : GAIN_WORDS[sex][language];
  return html`<tr><th scope="row">${name}</th><td>${letter}</td><td>${dateText(birthDate, language)}</td><td class="number">${ageMonths}</td><td>${parent}</td><td>${sentence[language]}</td><td>☐</td></tr>
`;
}
