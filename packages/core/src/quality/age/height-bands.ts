import type { MonthBand, ZSums } from '../quality-counts.js';
import { momentsOfSums, type ZMoments } from '../z-moments.js';

/** Height-for-age of one age band. */
export interface HeightBand extends MonthBand, Pick<ZMoments, 'n' | 'mean' | 'sd'> {}

/**
 * The age bands of survey reports, in completed months.
 *
 * Source: WHO, UNICEF (2019) Recommendations for data collection, analysis and reporting on
 * anthropometric indicators in children under 5 years old.
 *
 * @example
 * HEIGHT_BANDS[2]; // => { id: '12-23', from: 12, below: 24 }
 */
export const HEIGHT_BANDS: readonly MonthBand[] = [
  { id: '0-5', from: 0, below: 6 },
  { id: '6-11', from: 6, below: 12 },
  { id: '12-23', from: 12, below: 24 },
  { id: '24-35', from: 24, below: 36 },
  { id: '36-47', from: 36, below: 48 },
  { id: '48-59', from: 48, below: 60 },
];

/**
 * Mean and SD of height-for-age in each age band. A spread that is wide in the youngest, where a month
 * of age is a whole z, tells of wrong ages rather than of wrong heights.
 *
 * @param heightByAge - by completed months, from 0
 *
 * @example
 * heightBands([{ n: 1, sum: -100, squares: 10_000 }])[0]?.mean; // => -1
 */
export function heightBands(heightByAge: readonly ZSums[]): readonly HeightBand[] {
  return HEIGHT_BANDS.map((band) => ({
    ...band,
    ...momentsOfSums(sumsBetween(heightByAge, band)),
  }));
}

/**
 * The sums of all children from one completed month to before another.
 *
 * @example
 * const sums = { n: 1, sum: -100, squares: 10_000 };
 * sumsBetween([sums, sums, sums], { from: 1, below: 3 }); // => { n: 2, sum: -200, squares: 20_000 }
 */
export function sumsBetween(
  heightByAge: readonly ZSums[],
  { from, below }: Pick<MonthBand, 'from' | 'below'>,
): ZSums {
  const none: ZSums = { n: 0, sum: 0, squares: 0 };
  return heightByAge.slice(from, below).reduce(
    (total, { n, sum, squares }) => ({
      n: total.n + n,
      sum: total.sum + sum,
      squares: total.squares + squares,
    }),
    none,
  );
}
