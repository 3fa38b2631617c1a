import type { Language, SkdnFigures } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { percentFigure } from '../print/figures.js';
import { say } from '../texts/say.js';
import * as cells from './cells.js';
import { participationPart } from './participation.js';
import type { SectionMaker } from './section.js';
import { SKDN_WORDS } from './skdn-words.js';

const COUNTS = ['s', 'k', 'd', 'n', 't', 'o', 'b', 'twoT', 'bgm'] as const;
const COUNT_HEADINGS = ['S', 'K', 'D', 'N', 'T', 'O', 'B', '2T', 'BGM'];
const RATIOS = ['kPerS', 'dPerS', 'nPerDKoreksi', 'bgmPerD'] as const;
const RATIO_HEADINGS = ['K/S (%)', 'D/S (%)', 'N/D′ (%)', 'BGM/D (%)'];

/** The month's SKDN by area; where no child was weighed twice in a row, who came to be measured. */
export const skdnSection: SectionMaker = (report, language, { skdn, participation }) => {
  const followed = skdn?.some(({ dKoreksi }) => dKoreksi > 0) ? skdn : undefined;
  if (followed === undefined && participation === undefined) return null;
  return {
    id: 'skdn',
    title: SKDN_WORDS.title[language],
    onNewPage: false,
    body: followed
      ? followedPart(followed, language)
      : participationPart(participation ?? [], report, language),
  };
};

function followedPart(rows: readonly SkdnFigures[], language: Language): Html {
  const caption = SKDN_WORDS.caption[language];
  return html`<p class="note">${SKDN_WORDS.note[language]}</p>
${cells.tableFrame(table(rows, caption, language), caption)}`;
}

function table(rows: readonly SkdnFigures[], caption: string, language: Language): Html {
  const headings = [...COUNT_HEADINGS, ...RATIO_HEADINGS];
  return html`<table class="wide" data-sort="${say('doc.sort', language)}">
<caption>${caption}</caption>
<thead><tr>${cells.heading(SKDN_WORDS.area[language], 0, 'text')}${cells.heading(SKDN_WORDS.month[language], 1, 'text')}${headings.map((text, k) => cells.heading(text, k + 2))}</tr></thead>
<tbody>
${rows.map((row) => skdnRow(row, language))}</tbody>
</table>`;
}

function skdnRow(row: SkdnFigures, language: Language): Html {
  const { key } = row;
  const name = key.posyandu ?? key.village ?? key.puskesmas ?? key.kecamatan ?? key.district;
  return html`<tr><th scope="row">${name ?? SKDN_WORDS.all[language]}</th><td>${key.month}</td>${COUNTS.map(
    (id) => {
      const value = row[id];
      return value === null ? cells.figureCell('–', null) : cells.countCell(value, language);
    },
  )}${RATIOS.map((id) => {
    const share = row[id];
    return cells.figureCell(share === null ? '–' : percentFigure(share, language, 1), share);
  })}</tr>
`;
}
