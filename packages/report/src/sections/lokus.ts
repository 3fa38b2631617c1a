import type { Language, LocusResult } from '@balanting/core';
import { locusBars } from '../charts/locus-bars.js';
import { html } from '../html/html.js';
import { locusMethod, locusSentences } from '../locus/locus-figures.js';
import { locusReasons, locusTable } from '../locus/locus-html.js';
import { LOCUS_WORDS } from '../locus/locus-words.js';
import type { Borders } from '../maps/borders.js';
import { locusMap } from '../maps/locus-map.js';
import { figure } from './figure.js';
import type { SectionMaker } from './section.js';

const WORDS = {
  map: { id: 'Peta desa lokus', en: 'Map of the focus villages' },
  bars: { id: 'Mengapa desa ini terpilih', en: 'Why these villages were chosen' },
} as const;

/** The focus villages: what the list comes to, the map, the list, and why each village is on it. */
export const lokusSection: SectionMaker = (_, language, { locus, borders }) => {
  if (locus === undefined) return null;
  const chosen = locus.villages.filter(({ status }) => status === 'lokus');
  const title = WORDS.map[language];
  const map = mapOf(locus, borders, { language, title });
  return {
    id: 'lokus',
    title: LOCUS_WORDS.title[language],
    onNewPage: true,
    body: html`${locusSentences(locus, language).map((sentence) => html`<p>${sentence}</p>\n`)}${
      map !== null && figure(map, title)
    }${locusTable(chosen, LOCUS_WORDS.list[language], language)}
${
  chosen.length > 0 &&
  html`${figure(locusBars(chosen, { language, title: WORDS.bars[language] }), WORDS.bars[language])}${locusReasons(chosen, language)}`
}<p class="note">${locusMethod(locus, language)} ${LOCUS_WORDS.few[language]}</p>`,
  };
};

/** The map, where the borders know at least one village. */
function mapOf(
  { villages }: LocusResult,
  borders: Borders | undefined,
  words: { readonly language: Language; readonly title: string },
): string | null {
  if (borders === undefined) return null;
  const known = new Set(borders.villages.map(({ code }) => code));
  return villages.some(({ code }) => known.has(code))
    ? locusMap(villages, { borders, ...words })
    : null;
}
