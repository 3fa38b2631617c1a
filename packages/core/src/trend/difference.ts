import { normalCdf, normalQuantile } from '../number/distributions/normal.js';
import { wilson } from '../prevalence/binomial-interval.js';
import {
  type CaseCount,
  checkedCount,
  type LevelOptions,
  tailOf,
} from '../prevalence/case-count.js';
import { changeOf, type PercentagePoints } from './change.js';
import { fisherExact } from './fisher-exact.js';

/** How a difference of two shares was tested. */
export type DifferenceMethod = 'survey-z' | 'pooled-z' | 'fisher-exact';

/** A difference of two shares and whether chance alone would make one as large. */
export interface DifferenceTest {
  /** Second share minus first. */
  readonly difference: PercentagePoints;
  /** Holds the true difference with the probability of the level; null where not known. */
  readonly interval: readonly [number, number] | null;
  /** Difference over its standard error if there were none; null where the method has none. */
  readonly z: number | null;
  /** Two-sided p-value; null where a standard error is not known. */
  readonly p: number | null;
  readonly method: DifferenceMethod;
}

/** A share of a survey with its standard error from the design. */
export interface EstimateWithError {
  readonly share: number;
  /** Null where the design does not give one. */
  readonly se: number | null;
}

/**
 * The difference between two estimates of independent surveys, or of two areas of one survey that share
 * no cluster.
 *
 * z = (p2 - p1) / sqrt(se1² + se2²), interval p2 - p1 ± z(level) sqrt(se1² + se2²).
 * Source: Cochran WG (1977) Sampling Techniques, 3rd ed., section 2.14; Lohr SL (2010) Sampling: Design
 * and Analysis, 2nd ed., section 11.3.
 *
 * @throws RangeError unless the level lies above 0 and below 1
 *
 * @example
 * const test = differenceOfEstimates({ share: 0.244, se: 0.003 }, { share: 0.216, se: 0.004 });
 * test.z?.toFixed(2); // => '-5.60'
 */
export function differenceOfEstimates(
  first: EstimateWithError,
  second: EstimateWithError,
  { level = 0.95 }: LevelOptions = {},
): DifferenceTest {
  const reach = -normalQuantile(tailOf(level), 0, 1);
  const difference = changeOf(first.share, second.share) as PercentagePoints;
  const se = first.se === null || second.se === null ? null : Math.hypot(first.se, second.se);
  if (se === null || se === 0) {
    return { difference, interval: null, z: null, p: null, method: 'survey-z' };
  }
  const interval = [difference - reach * se, difference + reach * se] as const;
  return { difference, interval, ...tested(difference / se), method: 'survey-z' };
}

/** Cochran's rule: below this the normal curve does not fit the counts of a table. */
const FEWEST_EXPECTED = 5;

/**
 * The difference between the shares of two groups of counted children, two periods or two areas; null
 * where a group is empty. Where fewer than 5 children are expected in a cell the p-value is Fisher's.
 *
 * z = (p2 - p1) / sqrt(p (1 - p) (1/n1 + 1/n2)) with p of both together; the interval is Newcombe's.
 * Source: Cochran WG (1954) Biometrics 10:417-451; Newcombe RG (1998) Stat Med 17:873-890, method 10.
 * Limits: a register counted its children, so the difference among them is a fact; the test asks whether
 * more than chance stands behind it. The same children in both periods make p too large.
 *
 * @throws RangeError for a count or level that can not be
 *
 * @example
 * const test = differenceOfCounts({ cases: 48, n: 80 }, { cases: 56, n: 70 });
 * test?.interval?.map((end) => end.toFixed(4)); // => ['0.0524', '0.3339']
 */
export function differenceOfCounts(
  first: CaseCount,
  second: CaseCount,
  { level = 0.95 }: LevelOptions = {},
): DifferenceTest | null {
  const interval = newcombe(first, second, level);
  if (interval === null) return null;
  const difference = changeOf(first.cases / first.n, second.cases / second.n) as PercentagePoints;
  const n = first.n + second.n;
  const cases = first.cases + second.cases;
  const rarer = Math.min(cases, n - cases);
  if ((rarer * Math.min(first.n, second.n)) / n < FEWEST_EXPECTED) {
    const p = fisherExact(first, second);
    return { difference, interval, z: null, p, method: 'fisher-exact' };
  }
  const share = cases / n;
  const se = Math.sqrt(share * (1 - share) * (1 / first.n + 1 / second.n));
  return { difference, interval, ...tested(difference / se), method: 'pooled-z' };
}

function tested(z: number): { readonly z: number; readonly p: number } {
  return { z, p: 2 * normalCdf(-Math.abs(z), 0, 1) };
}

/** Hybrid of the two score intervals; null where a group is empty. */
function newcombe(
  first: CaseCount,
  second: CaseCount,
  level: number,
): readonly [number, number] | null {
  const [one, two] = [
    wilson(checkedCount(first), { level }),
    wilson(checkedCount(second), { level }),
  ];
  if (one === undefined || two === undefined) return null;
  const [p1, p2] = [first.cases / first.n, second.cases / second.n];
  return [
    p2 - p1 - Math.hypot(p2 - two[0], one[1] - p1),
    p2 - p1 + Math.hypot(two[1] - p2, p1 - one[0]),
  ];
}
