import type { Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { count } from '../print/figures.js';
import { fillDefs, fillOf, KIND_FILLS } from './fills.js';
import { fittedText } from './fitted-text.js';
import { type PictureOptions, picture, WIDE } from './picture.js';
import { coordinate as at, linearScale, type Scale, ticksBetween } from './scale.js';

/** The measured children of one age. */
export interface PyramidBand {
  /** Such as `12–23`. */
  readonly label: string;
  readonly male: number;
  readonly female: number;
}

const WORDS = {
  title: {
    id: 'Anak yang diukur menurut umur dan jenis kelamin',
    en: 'Measured children by age and sex',
  },
  ages: { id: 'Umur (bulan)', en: 'Age (months)' },
  male: { id: 'Laki-laki', en: 'Boys' },
  female: { id: 'Perempuan', en: 'Girls' },
} as const;

const BOX = { top: 58, left: 10, right: 710, middle: WIDE / 2, gap: 54, row: 30 } as const;

/**
 * The measured children by age and sex, the youngest below: boys to the left, girls to the right. Every
 * band must span as many months as the others for bars to be compared.
 *
 * @example
 * populationPyramid([{ label: '0–11', male: 120, female: 98 }]).includes('0–11: 120, 98'); // => true
 */
export function populationPyramid(
  bands: readonly PyramidBand[],
  options: PictureOptions = {},
): string {
  const { language = 'id', id = 'population-pyramid' } = options;
  const most = bands.reduce((top, { male, female }) => Math.max(top, male, female), 1);
  const right = linearScale([0, most], [BOX.middle + BOX.gap, BOX.right - 56]);
  const left = linearScale([0, most], [BOX.middle - BOX.gap, BOX.left + 56]);
  const bottom = BOX.top + bands.length * BOX.row;
  const title = options.title ?? WORDS.title[language];
  const sexes = `${WORDS.male[language]}, ${WORDS.female[language]}`;
  const rows = bands.map(
    ({ label, male, female }) => `${label}: ${count(male, language)}, ${count(female, language)}`,
  );
  const description = `${WORDS.ages[language]}: ${sexes}. ${rows.join('; ')}`;
  return picture({ id, width: WIDE, height: bottom + 26, title, description }, [
    fillDefs(id, KIND_FILLS.slice(0, 2)),
    heads(language),
    axis(left, most, bottom, language),
    axis(right, most, bottom, language),
    [...bands]
      .reverse()
      .map((band, k) => row(band, BOX.top + k * BOX.row, { id, left, right, language })),
  ]);
}

function heads(language: Language): Html {
  return html`<text class="name" x="${BOX.middle - BOX.gap}" y="46" text-anchor="end">${WORDS.male[language]}</text><text x="${BOX.middle}" y="46" text-anchor="middle">${WORDS.ages[language]}</text><text class="name" x="${BOX.middle + BOX.gap}" y="46">${WORDS.female[language]}</text>
`;
}

function axis(x: Scale, most: number, bottom: number, language: Language): Html {
  return html`${ticksBetween(0, most, 4)
    .filter(Number.isInteger)
    .map(
      (tick) =>
        html`<line class="grid" x1="${at(x(tick))}" x2="${at(x(tick))}" y1="${BOX.top - 4}" y2="${bottom}"/><text x="${at(x(tick))}" y="${bottom + 16}" text-anchor="middle">${count(tick, language)}</text>`,
    )}`;
}

interface RowPlace {
  readonly id: string;
  readonly left: Scale;
  readonly right: Scale;
  readonly language: Language;
}

function row({ label, male, female }: PyramidBand, y: number, place: RowPlace): Html {
  const { id, left, right, language } = place;
  const line = y + 17;
  const tall = BOX.row - 6;
  return html`<rect class="area" x="${at(left(male))}" y="${y}" width="${at(left(0) - left(male))}" height="${tall}" fill="${fillOf(id, 0)}"/><rect class="area" x="${at(right(0))}" y="${y}" width="${at(right(female) - right(0))}" height="${tall}" fill="${fillOf(id, 1)}"/>
<text class="name" x="${BOX.middle}" y="${line}" text-anchor="middle">${fittedText(label, BOX.gap * 2 - 8)}</text><text class="value" x="${at(left(male) - 6)}" y="${line}" text-anchor="end">${count(male, language)}</text><text class="value" x="${at(right(female) + 6)}" y="${line}">${count(female, language)}</text>
`;
}
