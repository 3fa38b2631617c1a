import type { SkdnFigures } from '@balanting/core';
import type { CsvCell } from '../tables/csv-text.js';
import type { FollowUpGroup, GainPage } from './gain-page.js';

const PLACES = ['district', 'kecamatan', 'puskesmas', 'village', 'posyandu'] as const;

const NUMBERS = {
  s: ({ s }) => s,
  k: ({ k }) => k,
  listed: ({ listed }) => listed,
  d: ({ d }) => d,
  n: ({ n }) => n,
  t: ({ t }) => t,
  o: ({ o }) => o,
  b: ({ b }) => b,
  b_no_history: ({ bNoHistory }) => bNoHistory,
  bgm: ({ bgm }) => bgm,
  two_t: ({ twoT }) => twoT,
  three_t: ({ threeT }) => threeT,
  d_koreksi: ({ dKoreksi }) => dKoreksi,
  k_per_s: ({ kPerS }) => kPerS,
  d_per_s: ({ dPerS }) => dPerS,
  d_per_k: ({ dPerK }) => dPerK,
  n_per_d: ({ nPerD }) => nPerD,
  n_per_d_koreksi: ({ nPerDKoreksi }) => nPerDKoreksi,
  n_per_s: ({ nPerS }) => nPerS,
  bgm_per_d: ({ bgmPerD }) => bgmPerD,
  two_t_per_d_koreksi: ({ twoTPerDKoreksi }) => twoTPerDKoreksi,
} as const satisfies Record<string, (figures: SkdnFigures) => number | null>;

/** SKDN of a month and of all months as rows, told apart by `level`; proportions with all their digits. */
export function skdnCsv({ levels, months }: GainPage): readonly (readonly CsvCell[])[] {
  const rowOf = (level: string, figures: SkdnFigures): readonly CsvCell[] => [
    level,
    figures.key.month,
    ...PLACES.map((part) => figures.key[part] ?? null),
    ...Object.values(NUMBERS).map((figureOf) => figureOf(figures)),
  ];
  return [
    ['level', 'month', ...PLACES, ...Object.keys(NUMBERS)],
    ...levels.flatMap(({ by, rows }) => rows.map((figures) => rowOf(by, figures))),
    ...months.map((figures) => rowOf('all', figures)),
  ];
}

/** The follow-up list as rows: personal data. */
export function followUpCsv(groups: readonly FollowUpGroup[]): readonly (readonly CsvCell[])[] {
  const head = ['kecamatan', 'village', 'posyandu', 'order', 'name', 'sex', 'birth_date'];
  return [
    [...head, 'age_months', 'parent', 'reason_id', 'reason_en'],
    ...groups.flatMap(({ place, children }) =>
      children.map(({ order, name, sex, birthDate, ageMonths, parent, sentence }) => [
        ...[place.kecamatan ?? null, place.village ?? null, place.posyandu ?? null],
        ...[order, name, sex, birthDate, ageMonths, parent, sentence.id, sentence.en],
      ]),
    ),
  ];
}
