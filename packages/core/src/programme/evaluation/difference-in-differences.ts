import {
  type BeforeAfterCounts,
  type ChangeEstimate,
  type ChangeOptions,
  normalEstimate,
  plainChange,
} from './change-estimate.js';
import { limitTexts } from './limits.js';

/**
 * The change of a prevalence between two times, with the normal interval of a difference of two shares;
 * null where a time has no children.
 *
 * d = p1 - p0, SE² = deff (p0 (1 - p0)/n0 + p1 (1 - p1)/n1), d ± z SE. Not cut off at ±1.
 * Source: Newcombe RG (1998) Stat Med 17:873-890, method 1.
 *
 * @throws RangeError for counts, a level or a design effect that can not be
 *
 * @example
 * const counts = { before: { cases: 1610, n: 8989 }, after: { cases: 1302, n: 8732 } };
 * beforeAfter(counts)?.verdict; // => 'fall'
 */
export function beforeAfter(
  counts: BeforeAfterCounts,
  options: ChangeOptions = {},
): ChangeEstimate | null {
  const found = plainChange(counts);
  const estimate = normalEstimate(found?.change ?? 0, found?.variance ?? 0, options);
  if (found === undefined) return null;
  const limits = limitTexts(
    ['no-comparison', 'same-children', 'villages-alike', 'unmeasured'],
    [counts.before, counts.after],
  );
  return { ...estimate, limits };
}

/** The counts of focus villages and of the others at two times. */
export interface LokusAndOthers {
  readonly lokus: BeforeAfterCounts;
  readonly others: BeforeAfterCounts;
}

/**
 * How much more a prevalence fell in focus villages than in the others (below 0), with its normal
 * interval; null where a group has no children at a time.
 *
 * (p11 - p10) - (p01 - p00); the variance is the sum of the four p (1 - p)/n, times the design effect.
 * Run on two times before the programme it should be near 0: a test of the comparison itself.
 * Source: Card D, Krueger AB (1994) Am Econ Rev 84:772-793, table 3 (the estimator).
 *
 * @throws RangeError for counts, a level or a design effect that can not be
 *
 * @example
 * const lokus = { before: { cases: 60, n: 200 }, after: { cases: 40, n: 200 } };
 * const others = { before: { cases: 40, n: 200 }, after: { cases: 36, n: 200 } };
 * differenceInDifferences({ lokus, others })?.estimate.toFixed(4); // => '-0.0800'
 */
export function differenceInDifferences(
  { lokus, others }: LokusAndOthers,
  options: ChangeOptions = {},
): ChangeEstimate | null {
  const own = plainChange(lokus);
  const other = plainChange(others);
  const change = (own?.change ?? 0) - (other?.change ?? 0);
  const variance = (own?.variance ?? 0) + (other?.variance ?? 0);
  const estimate = normalEstimate(change, variance, options);
  if (own === undefined || other === undefined) return null;
  const limits = limitTexts(
    [
      'parallel-trends',
      'regression-to-mean',
      'other-programmes',
      'same-children',
      'villages-alike',
      'unmeasured',
    ],
    [lokus.before, lokus.after, others.before, others.after],
  );
  return { ...estimate, limits };
}
