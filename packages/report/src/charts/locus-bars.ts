import { formatNumber, type Language, LOCUS_PARTS, type RankedVillage } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { fillDefs, fillOf, KIND_FILLS } from './fills.js';
import { fittedText } from './fitted-text.js';
import { fillLegend } from './legend.js';
import { type PictureOptions, picture, WIDE } from './picture.js';
import { coordinate as at, linearScale, type Scale } from './scale.js';

const WORDS = {
  title: { id: 'Mengapa desa ini terpilih', en: 'Why these villages were chosen' },
  score: { id: 'Skor', en: 'Score' },
  parts: {
    prevalence: { id: 'Prevalensi', en: 'Prevalence' },
    burden: { id: 'Jumlah anak', en: 'Number of children' },
    gap: { id: 'Kesenjangan layanan', en: 'Gaps in services' },
    vulnerability: { id: 'Kerentanan keluarga', en: 'Vulnerability of families' },
  },
} as const;

const BOX = { top: 66, left: 190, right: 660, row: 26 } as const;

/** A village with what each part adds to its score. */
export type ScoredVillage = Pick<RankedVillage, 'name' | 'score' | 'contributions'>;

/**
 * What makes up the score of each village, as bars of up to four parts, in the order given.
 *
 * @example
 * const contributions = { prevalence: 0.4, burden: 0.2, gap: 0.1, vulnerability: 0 };
 * locusBars([{ name: 'Contoh', score: 0.7, contributions }]).includes('Contoh: 0,700'); // => true
 */
export function locusBars(
  villages: readonly ScoredVillage[],
  options: PictureOptions = {},
): string {
  const { language = 'id', id = 'locus-bars' } = options;
  const highest = villages.reduce((most, { score }) => Math.max(most, score), 0);
  const x = linearScale([0, highest || 1], [BOX.left, BOX.right]);
  const height = BOX.top + villages.length * BOX.row + 6;
  const title = options.title ?? WORDS.title[language];
  const description = villages.map((village) => sentence(village, language)).join('; ');
  const labels = LOCUS_PARTS.map((part) => WORDS.parts[part][language]);
  return picture({ id, width: WIDE, height, title, description }, [
    fillDefs(id, KIND_FILLS),
    fillLegend(id, labels, { x: 2, y: 44, width: WIDE }),
    villages.map((village, k) => row(village, BOX.top + k * BOX.row, { id, x, language })),
  ]);
}

interface RowPlace {
  readonly id: string;
  readonly x: Scale;
  readonly language: Language;
}

function row({ name, score, contributions }: ScoredVillage, y: number, place: RowPlace): Html {
  const { id, x, language } = place;
  let from = 0;
  const parts = LOCUS_PARTS.map((part, k) => {
    const [start, end] = [x(from), x(from + contributions[part])];
    from += contributions[part];
    return html`<rect class="area" x="${at(start)}" y="${y}" width="${at(end - start)}" height="${BOX.row - 6}" fill="${fillOf(id, k)}"/>`;
  });
  const line = y + 15;
  return html`<text class="name" x="${BOX.left - 10}" y="${line}" text-anchor="end">${fittedText(name, BOX.left - 14)}</text>${parts}<text class="value" x="${at(x(score) + 8)}" y="${line}">${formatNumber(score, 3, language)}</text>
`;
}

function sentence({ name, score, contributions }: ScoredVillage, language: Language): string {
  const parts = LOCUS_PARTS.filter((part) => contributions[part] > 0).map(
    (part) => `${WORDS.parts[part][language]} ${formatNumber(contributions[part], 3, language)}`,
  );
  return `${name}: ${formatNumber(score, 3, language)} (${parts.join(', ')})`;
}
