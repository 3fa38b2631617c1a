import { Decimal } from '../number/decimal.js';
import { type CaseCount, checkedCount } from '../prevalence/case-count.js';

/** What {@link childrenToKeep} aims at. */
export interface ChildrenOptions {
  /** The share aimed at. */
  readonly target: number;
  /** Children under five in the target's year. Default: as many as now, no change. */
  readonly childrenThen?: number;
}

/** A target said in children. */
export interface ChildrenToKeep {
  readonly casesNow: number;
  /** Children in the target's year. */
  readonly childrenThen: number;
  /** Stunted children in that year if the share stays as it is; unrounded. */
  readonly expectedCases: number;
  /** The most stunted children that still meet the target. */
  readonly allowedCases: number;
  /** The fewest children to be kept from stunting, or to grow out of it: 0 where the target is met. */
  readonly toKeep: number;
  /** Part of `allowedCases - casesNow` that is due to the number of children alone; unrounded. */
  readonly byPopulation: number;
}

/**
 * How many children a target means, with the change in the number of children told apart; null without a
 * child. Worked out in decimals, so that no child too many is asked for.
 *
 * expected = P now × children then; toKeep = expected - target × children then, rounded up.
 * Limits: takes the counted children for all there are; a share of those measured is first to be put on
 * the whole list.
 *
 * @throws RangeError for a count that can not be, a target outside 0 to 1, or children then not whole
 *
 * @example
 * const found = childrenToKeep({ cases: 1610, n: 8989 }, { target: 0.17, childrenThen: 8800 });
 * [found?.allowedCases, found?.toKeep]; // => [1496, 81]
 */
export function childrenToKeep(
  count: CaseCount,
  { target, childrenThen = count.n }: ChildrenOptions,
): ChildrenToKeep | null {
  const { cases, n } = checkedCount(count);
  if (!(target >= 0 && target <= 1)) throw new RangeError(`No share: ${target}`);
  checkedCount({ cases: 0, n: childrenThen });
  if (n === 0) return null;
  const expected = new Decimal(cases).times(childrenThen).div(n);
  const allowed = new Decimal(target).times(childrenThen);
  return {
    casesNow: cases,
    childrenThen,
    expectedCases: expected.toNumber(),
    allowedCases: allowed.floor().toNumber(),
    toKeep: Decimal.max(0, expected.minus(allowed).ceil()).toNumber(),
    byPopulation: expected.minus(cases).toNumber(),
  };
}
