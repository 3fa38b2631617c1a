import type { Language, SkdnFigures } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { percentFigure } from '../print/figures.js';
import { say } from '../texts/say.js';
import * as cells from './cells.js';
import type { SectionMaker } from './section.js';

const WORDS = {
  title: { id: 'Pemantauan pertumbuhan (SKDN)', en: 'Growth monitoring (SKDN)' },
  caption: { id: 'SKDN menurut wilayah', en: 'SKDN by area' },
  area: { id: 'Wilayah', en: 'Area' },
  month: { id: 'Bulan', en: 'Month' },
  all: { id: 'Semua', en: 'All' },
  note: {
    id: 'S = semua balita, K = punya KMS atau Buku KIA, D = ditimbang, N = naik, T = tidak naik, O = tidak ditimbang bulan lalu, B = baru, 2T = dua kali berturut tidak naik, BGM = di bawah garis merah. S dan K berasal dari daftar sasaran; tanpa daftar itu K/S dan D/S tidak dihitung. N/D′ memakai D′ = N + T.',
    en: 'S = all under-fives, K = with a growth card, D = weighed, N = gained enough, T = did not, O = not weighed last month, B = weighed first, 2T = twice in a row not enough, BGM = below the red line. S and K come from a target list; without it K/S and D/S are not worked out. N/D′ has D′ = N + T.',
  },
} as const;

const COUNTS = ['s', 'k', 'd', 'n', 't', 'o', 'b', 'twoT', 'bgm'] as const;
const COUNT_HEADINGS = ['S', 'K', 'D', 'N', 'T', 'O', 'B', '2T', 'BGM'];
const RATIOS = ['kPerS', 'dPerS', 'nPerDKoreksi', 'bgmPerD'] as const;
const RATIO_HEADINGS = ['K/S (%)', 'D/S (%)', 'N/D′ (%)', 'BGM/D (%)'];

/** The month's SKDN by area. */
export const skdnSection: SectionMaker = (_, language, { skdn }) => {
  if (skdn === undefined || skdn.length === 0) return null;
  const caption = WORDS.caption[language];
  return {
    id: 'skdn',
    title: WORDS.title[language],
    onNewPage: false,
    body: html`<p class="note">${WORDS.note[language]}</p>
${cells.tableFrame(table(skdn, caption, language), caption)}`,
  };
};

function table(rows: readonly SkdnFigures[], caption: string, language: Language): Html {
  const headings = [...COUNT_HEADINGS, ...RATIO_HEADINGS];
  return html`<table class="wide" data-sort="${say('doc.sort', language)}">
<caption>${caption}</caption>
<thead><tr>${cells.heading(WORDS.area[language], 0, 'text')}${cells.heading(WORDS.month[language], 1, 'text')}${headings.map((text, k) => cells.heading(text, k + 2))}</tr></thead>
<tbody>
${rows.map((row) => skdnRow(row, language))}</tbody>
</table>`;
}

function skdnRow(row: SkdnFigures, language: Language): Html {
  const { key } = row;
  const name = key.posyandu ?? key.village ?? key.puskesmas ?? key.kecamatan ?? key.district;
  return html`<tr><th scope="row">${name ?? WORDS.all[language]}</th><td>${key.month}</td>${COUNTS.map(
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
