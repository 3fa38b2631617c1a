import { zOfCentile } from '../growth/centile.js';
import { betaQuantile } from '../number/distributions/beta.js';
import { type CaseCount, checkedCount, type LevelOptions, tailOf } from './case-count.js';

/** Lower and upper end of an interval of a share, as proportions from 0 to 1. */
export type ShareInterval = readonly [lower: number, upper: number];

/**
 * The score interval of Wilson for a share, undefined where `n` is 0. Good for few children, and for
 * none or all of them cases.
 *
 * (p + z²/2n ± z sqrt(p (1 - p)/n + z²/4n²)) / (1 + z²/n).
 * Source: Wilson EB (1927) J Am Stat Assoc 22:209-212; Newcombe RG (1998) Stat Med 17:857-872, method 3.
 *
 * @throws RangeError for a count or level that can not be
 *
 * @example
 * wilson({ cases: 81, n: 263 })?.map((end) => end.toFixed(4)); // => ['0.2553', '0.3662']
 */
export function wilson(
  count: CaseCount,
  { level = 0.95 }: LevelOptions = {},
): ShareInterval | undefined {
  const { cases, n } = checkedCount(count);
  const z = halfWidth(level);
  if (n === 0) return undefined;
  const share = cases / n;
  const wider = 1 + z ** 2 / n;
  const centre = (share + z ** 2 / (2 * n)) / wider;
  const half = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / wider;
  // Where no child or every child is a case the end is exact, and rounding would miss it.
  return [cases === 0 ? 0 : centre - half, cases === n ? 1 : centre + half];
}

/**
 * The exact interval of Clopper and Pearson for a share, undefined where `n` is 0: never holds the true
 * share less often than the level says, and is wider for it.
 *
 * Lower end: quantile (1 - level)/2 of Beta(k, n - k + 1); upper end: the other quantile of
 * Beta(k + 1, n - k).
 * Source: Clopper CJ, Pearson ES (1934) Biometrika 26:404-413.
 *
 * @throws RangeError for a count or level that can not be
 *
 * @example
 * clopperPearson({ cases: 0, n: 20 })?.map((end) => end.toFixed(4)); // => ['0.0000', '0.1684']
 */
export function clopperPearson(
  count: CaseCount,
  { level = 0.95 }: LevelOptions = {},
): ShareInterval | undefined {
  const { cases, n } = checkedCount(count);
  const tail = tailOf(level);
  if (n === 0) return undefined;
  const lower = cases === 0 ? 0 : betaQuantile(tail, cases, n - cases + 1);
  const upper = cases === n ? 1 : 1 - betaQuantile(tail, n - cases, cases + 1);
  return [lower, upper];
}

/**
 * The interval of Agresti and Coull for a share, undefined where `n` is 0: the plain interval after z²
 * children are added, half of them cases. Cut off at 0 and 1; holds the interval of Wilson.
 *
 * Source: Agresti A, Coull BA (1998) Am Stat 52:119-126.
 *
 * @throws RangeError for a count or level that can not be
 *
 * @example
 * agrestiCoull({ cases: 4, n: 100 })?.map((end) => end.toFixed(4)); // => ['0.0124', '0.1016']
 */
export function agrestiCoull(
  count: CaseCount,
  { level = 0.95 }: LevelOptions = {},
): ShareInterval | undefined {
  const { cases, n } = checkedCount(count);
  const z = halfWidth(level);
  if (n === 0) return undefined;
  const more = n + z ** 2;
  const share = (cases + z ** 2 / 2) / more;
  const half = z * Math.sqrt((share * (1 - share)) / more);
  return [Math.max(0, share - half), Math.min(1, share + half)];
}

/** How many standard errors an interval reaches to either side: 1.96 for 95 %. */
function halfWidth(level: number): number {
  return -zOfCentile(tailOf(level));
}
