import { countOf, mergeHistograms, sumsOf } from './histogram.js';
import type { Histogram, ZSums } from './quality-counts.js';

/** Mean, spread and shape of z-scores, in units of z; null where not defined. */
export interface ZMoments {
  readonly n: number;
  /** null where n is 0. */
  readonly mean: number | null;
  /** With n - 1; null where n is below 2. */
  readonly sd: number | null;
  /** m3 / m2^1.5, 0 for a normal distribution; null where all values are equal. */
  readonly skewness: number | null;
  /** m4 / m2^2, 3 for a normal distribution; null where all values are equal. */
  readonly kurtosis: number | null;
}

/**
 * Mean, SD, skewness and kurtosis of z-scores in hundredths. All sums are exact whole numbers, so the
 * order of the children changes no digit.
 *
 * Source: moment estimators as in WHO Anthro Survey Analyser, data quality report (2019).
 *
 * @throws RangeError for a histogram of values or counts that are not whole numbers
 *
 * @example
 * momentsOf(new Map([[-100, 1], [0, 2], [100, 1]])).kurtosis; // => 2
 */
export function momentsOf(histogram: Histogram): ZMoments {
  let [n, sum, squares, cubes, fourths] = [0n, 0n, 0n, 0n, 0n];
  for (const [value, count] of histogram) {
    const z = BigInt(value);
    const times = BigInt(count);
    n += times;
    sum += times * z;
    squares += times * z ** 2n;
    cubes += times * z ** 3n;
    fourths += times * z ** 4n;
  }
  // Sums of powers of the distances from the mean, times a power of n that keeps them whole.
  const second = n * squares - sum ** 2n;
  const third = n ** 2n * cubes - 3n * n * sum * squares + 2n * sum ** 3n;
  const fourth =
    n ** 3n * fourths - 4n * n ** 2n * sum * cubes + 6n * n * sum ** 2n * squares - 3n * sum ** 4n;
  const varies = second > 0n;
  return {
    ...spreadOf(Number(n), Number(sum), Number(second)),
    skewness: varies ? Number(third) / Number(second) ** 1.5 : null,
    kurtosis: varies ? Number(fourth) / Number(second ** 2n) : null,
  };
}

/**
 * Mean and SD of z-scores of which only the sums are known.
 *
 * @example
 * momentsOfSums({ n: 2, sum: -200, squares: 40_000 }); // => { n: 2, mean: -1, sd: Math.SQRT2 }
 */
export function momentsOfSums({ n, sum, squares }: ZSums): Pick<ZMoments, 'n' | 'mean' | 'sd'> {
  return spreadOf(n, sum, Number(BigInt(n) * BigInt(squares) - BigInt(sum) ** 2n));
}

/** From n, the sum of values and n times their sum of squared distances, in hundredths. */
function spreadOf(n: number, sum: number, second: number) {
  return {
    n,
    mean: n === 0 ? null : sum / n / 100,
    sd: n < 2 ? null : Math.sqrt(second / (n * (n - 1))) / 100,
  };
}

/** How {@link smartCleaned} finds the mean. */
export interface SmartCleanOptions {
  /** Of all scores, or of those within WHO's limits. Default: `all`, as ENA for SMART. */
  readonly meanOf?: 'all' | 'plausible';
}

/** The scores that SMART keeps. */
export interface SmartCleaned {
  /** Within 3 z of the mean. */
  readonly kept: Histogram;
  /** Scores further away. */
  readonly flagged: number;
  /** The mean that decides, in z, unrounded; null without scores. */
  readonly mean: number | null;
}

/** A SMART flag: so many hundredths of z from the observed mean. z units, not sample SDs. */
const SMART_DISTANCE = 300;

/**
 * The scores without SMART flags: those at most 3 z from the observed mean. Scores that WHO flags are
 * judged with the others.
 *
 * Source: SMART (2017) Manual 2.0, flags; ENA for SMART.
 *
 * @example
 * smartCleaned(new Map([[0, 9], [350, 1]]), new Map()).flagged; // => 1
 */
export function smartCleaned(
  plausible: Histogram,
  flagged: Histogram,
  { meanOf = 'all' }: SmartCleanOptions = {},
): SmartCleaned {
  const all = mergeHistograms([plausible, flagged]);
  const { n, sum } = sumsOf(meanOf === 'all' ? all : plausible);
  if (n === 0) return { kept: new Map(), flagged: countOf(all), mean: null };
  // Compared as whole numbers: |z - sum / n| <= 300.
  const isKept = (z: number) => Math.abs(z * n - sum) <= SMART_DISTANCE * n;
  const kept = new Map([...all].filter(([z]) => isKept(z)));
  return { kept, flagged: countOf(all) - countOf(kept), mean: sum / n / 100 };
}
