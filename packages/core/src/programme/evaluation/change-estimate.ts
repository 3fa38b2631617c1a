import { normalQuantile } from '../../number/distributions/normal.js';
import { type CaseCount, checkedCount, tailOf } from '../../prevalence/case-count.js';
import type { Bilingual } from '../../result/bilingual.js';
import type { PercentagePoints } from '../../trend/change.js';

/** The counts of one group of areas at two times. */
export interface BeforeAfterCounts {
  readonly before: CaseCount;
  readonly after: CaseCount;
}

/** What an estimate of a change may be told. */
export interface ChangeOptions {
  /** The share of intervals that hold the true value, above 0 and below 1. Default: 0.95. */
  readonly level?: number;
  /** How much more the figures vary than those of children drawn one by one; 1 or more. Default: 1. */
  readonly designEffect?: number;
}

/** A change, how sure it is, and what it can not say. */
export interface ChangeEstimate {
  /** Below 0 is a fall; 0.03 is 3 percentage points. */
  readonly estimate: PercentagePoints;
  readonly standardError: number;
  /** Null where the standard error is 0: the counts then say nothing about chance. */
  readonly interval: readonly [lower: PercentagePoints, upper: PercentagePoints] | null;
  readonly level: number;
  /** `unclear` where the interval holds 0, or there is none. */
  readonly verdict: 'fall' | 'rise' | 'unclear';
  /** To be printed beside the figure. */
  readonly limits: readonly Bilingual[];
}

/**
 * An estimate with its normal interval: estimate ± z × standard error.
 *
 * @throws RangeError for a level or design effect that can not be
 *
 * @example
 * normalEstimate(-0.1, 0.0004, { designEffect: 4 }).standardError; // => 0.04
 */
export function normalEstimate(
  estimate: number,
  variance: number,
  { level = 0.95, designEffect = 1 }: ChangeOptions,
): Omit<ChangeEstimate, 'limits'> {
  if (!(designEffect >= 1 && Number.isFinite(designEffect))) {
    throw new RangeError(`No design effect: ${designEffect}`);
  }
  const reach = -normalQuantile(tailOf(level), 0, 1);
  return estimateWithin(estimate, Math.sqrt(designEffect * variance), reach, level);
}

/**
 * An estimate whose interval reaches so many standard errors to either side.
 *
 * @example
 * estimateWithin(-0.5, 0.125, 2, 0.95).interval; // => [-0.75, -0.25]
 */
export function estimateWithin(
  estimate: number,
  standardError: number,
  reach: number,
  level: number,
): Omit<ChangeEstimate, 'limits'> {
  const half = reach * standardError;
  const [lower, upper] = [estimate - half, estimate + half];
  const sure = standardError > 0 && (lower > 0 || upper < 0);
  return {
    estimate: estimate as PercentagePoints,
    standardError,
    interval: standardError > 0 ? [lower as PercentagePoints, upper as PercentagePoints] : null,
    level,
    verdict: !sure ? 'unclear' : estimate < 0 ? 'fall' : 'rise',
  };
}

/**
 * Difference of the two shares and its variance; undefined where a time has no children.
 *
 * @throws RangeError for counts that can not be
 *
 * @example
 * plainChange({ before: { cases: 1, n: 2 }, after: { cases: 0, n: 4 } });
 * // => { change: -0.5, variance: 0.125 }
 */
export function plainChange(
  counts: BeforeAfterCounts,
): { readonly change: number; readonly variance: number } | undefined {
  const before = checkedCount(counts.before);
  const after = checkedCount(counts.after);
  if (before.n === 0 || after.n === 0) return undefined;
  const change = after.cases / after.n - before.cases / before.n;
  return { change, variance: varianceOfShare(before) + varianceOfShare(after) };
}

function varianceOfShare({ cases, n }: CaseCount): number {
  const share = cases / n;
  return (share * (1 - share)) / n;
}
