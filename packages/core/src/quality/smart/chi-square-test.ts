import { chiSquareTail } from '../chi-square-tail.js';

/** A chi-square test of counts. */
export interface ChiSquareTest {
  /** What was observed: the ratio of two counts, null where the second is 0; or the index of dispersion. */
  readonly observed: number | null;
  readonly chiSquare: number;
  readonly df: number;
  /** Probability of a chi-square as high or higher, 0 to 1. */
  readonly p: number;
}

/** What {@link ratioTest} tests against. */
export interface RatioTestOptions {
  /** Expected first counts for each second one, above 0. */
  readonly ratio: number;
  /** Whether each difference is made half a child smaller, or 0 where it is less. Default: false. */
  readonly yates?: boolean;
}

/**
 * Whether two counts stand in an expected ratio; undefined where both are 0.
 *
 * Source: Pearson chi-square of two cells with 1 degree of freedom; with `yates` as prop.test of R.
 *
 * @example
 * ratioTest(405, 468, { ratio: 0.85, yates: true })?.p.toFixed(4); // => '0.8178'
 */
export function ratioTest(
  first: number,
  second: number,
  { ratio, yates = false }: RatioTestOptions,
): ChiSquareTest | undefined {
  const n = first + second;
  if (n === 0) return undefined;
  const expected = (n * ratio) / (1 + ratio);
  const difference = Math.abs(first - expected);
  const counted = yates ? Math.max(difference - 0.5, 0) : difference;
  const chiSquare = counted ** 2 / expected + counted ** 2 / (n - expected);
  const observed = second === 0 ? null : first / second;
  return { observed, chiSquare, df: 1, p: chiSquareTail(chiSquare, 1) };
}

/**
 * Whether cases gather in some clusters more than by chance: the variance of their numbers over the
 * mean, which is 1 where they fall at random (Poisson). A small p tells that they gather; cases spread
 * more evenly than by chance have a p near 1. Undefined for fewer than two clusters or no case.
 *
 * Limits: takes clusters to be of about the same size.
 * Source: index of dispersion (variance-to-mean ratio), (k - 1) * index is chi-square with k - 1 degrees
 * of freedom; ENA for SMART, plausibility report, analysis of the distribution of cases.
 *
 * @example
 * dispersionTest([1, 2, 3])?.p.toFixed(5); // => '0.60653'
 */
export function dispersionTest(cases: readonly number[]): ChiSquareTest | undefined {
  const total = cases.reduce((sum, count) => sum + count, 0);
  const df = cases.length - 1;
  if (df < 1 || total === 0) return undefined;
  const mean = total / cases.length;
  const squares = cases.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  const chiSquare = squares / mean;
  return { observed: chiSquare / df, chiSquare, df, p: chiSquareTail(chiSquare, df) };
}
