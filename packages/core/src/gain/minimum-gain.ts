import type { Sex } from '../child/sex.js';

/** The least weight that a child should gain from one monthly weighing to the next. */
export interface MinimumGain {
  readonly id: string;
  readonly source: string;
  /** Grams by completed months at the later weighing: the first value is for month 1. */
  readonly grams: Readonly<Record<Sex, readonly number[]>>;
}

/** Months whose minimum never changes any more. */
const LAST_MONTH = 60;

/**
 * Kenaikan berat badan minimal (KBM) of the growth card, in grams a month, by completed months of age
 * at the later weighing: 1 to 60.
 *
 * Source: Kemenkes RI, Buku KIA (2020, printing of 2023, page 54), KMS for boys and for girls. The book
 * prints the sequence 800, 900, 800, 600, 500, 400, 300, 200; that boys change to 300 at 8 and to 200 at
 * 12 months, girls at 7 and at 11, is as public programmes of the card have it, and fits the monthly
 * steps of the WHO medians at 7 months.
 *
 * @example
 * kbmBukuKia.grams.male[6]; // => 400
 */
export const kbmBukuKia: MinimumGain = {
  id: 'kbm-buku-kia',
  source: 'Kemenkes RI, Buku KIA 2020 (KMS): kenaikan berat badan minimal',
  grams: {
    male: byMonth([800, 900, 800, 600, 500, 400, 400, 300, 300, 300, 300]),
    female: byMonth([800, 900, 800, 600, 500, 400, 300, 300, 300, 300, 200]),
  },
};

/**
 * The reading in which boys and girls have one table: 300 g from 7 to 11 months, 200 g from 12.
 *
 * Source: as `kbmBukuKia`; three public programmes name the card as their source and do not tell the
 * sexes apart.
 *
 * @example
 * kbmBothSexes.grams.female[10]; // => 300
 */
export const kbmBothSexes: MinimumGain = {
  id: 'kbm-both-sexes',
  source: 'Kemenkes RI, Buku KIA: kenaikan berat badan minimal, tanpa beda jenis kelamin',
  grams: {
    male: byMonth([800, 900, 800, 600, 500, 400, 300, 300, 300, 300, 300]),
    female: byMonth([800, 900, 800, 600, 500, 400, 300, 300, 300, 300, 300]),
  },
};

/**
 * The least gain in grams at an age in completed months; month 0 takes that of month 1. Null outside the
 * table, and where the sex is not known and makes a difference.
 *
 * @param ageMonths - completed months at the later weighing, a whole number
 *
 * @example
 * minimumGainG(7, 'male', kbmBukuKia); // => 400
 * @example
 * minimumGainG(7, null, kbmBukuKia); // => null
 */
export function minimumGainG(
  ageMonths: number,
  sex: Sex | null,
  table: MinimumGain = kbmBukuKia,
): number | null {
  const { male, female } = table.grams;
  const at = Math.max(ageMonths, 1) - 1;
  const ofBoys = ageMonths < 0 ? null : (male[at] ?? null);
  const ofGirls = ageMonths < 0 ? null : (female[at] ?? null);
  if (sex === 'male') return ofBoys;
  return sex === 'female' || ofBoys === ofGirls ? ofGirls : null;
}

/** The first months as given, 200 g for every later one. */
function byMonth(first: readonly number[]): readonly number[] {
  return Array.from({ length: LAST_MONTH }, (_, i) => first[i] ?? 200);
}
