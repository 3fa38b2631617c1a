import { Decimal } from '../../number/decimal.js';
import type { IndicatorDirection } from '../indicator/programme-indicator.js';

/** People whom a service reached, of those it is due to: whole numbers, 0 or more. */
export interface Coverage {
  /** May exceed `denominator` where the list of those due is too short. */
  readonly numerator: number;
  readonly denominator: number;
}

/** What a coverage is held against. */
export interface CoverageGoal {
  /** A share of 0 to 1. */
  readonly target: number;
  readonly direction: IndicatorDirection;
}

/**
 * The share reached, as counted: above 1 where more were reached than were due; null where none is due.
 *
 * @example
 * coverageShare({ numerator: 54, denominator: 120 }); // => 0.45
 */
export function coverageShare({ numerator, denominator }: Coverage): number | null {
  return denominator === 0 ? null : numerator / denominator;
}

/**
 * The same, at most 1: what is printed and drawn. It is not cut at the target, since that would hide the
 * gap of an indicator that should fall.
 *
 * @example
 * cappedShare({ numerator: 130, denominator: 120 }); // => 1
 */
export function cappedShare(coverage: Coverage): number | null {
  const share = coverageShare(coverage);
  return share === null ? null : Math.min(1, share);
}

/**
 * The people still to be reached, `ceil(T * D - num)`, or where less is better those too many,
 * `ceil(num - T * D)`; 0 where the target is reached. In decimals: 0.55 * 100 is 55 here and a little
 * more in binary, which would ask for one too many.
 *
 * @throws RangeError for counts that are not whole or below 0, and for a target that is no share
 *
 * @example
 * peopleToTarget({ numerator: 40, denominator: 100 }, { target: 0.55, direction: 'up' }); // => 15
 */
export function peopleToTarget(coverage: Coverage, { target, direction }: CoverageGoal): number {
  const { numerator, denominator } = checkedCoverage(coverage);
  if (!(target >= 0 && target <= 1)) throw new RangeError(`No share to aim at: ${target}`);
  const aim = new Decimal(target).times(denominator);
  const short = direction === 'up' ? aim.minus(numerator) : new Decimal(numerator).minus(aim);
  return Math.max(0, short.ceil().toNumber());
}

/**
 * Whether a number can be one of people: whole, 0 or more.
 *
 * @example
 * isPeople(0.85); // => false
 */
export function isPeople(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

function checkedCoverage(coverage: Coverage): Coverage {
  if (isPeople(coverage.numerator) && isPeople(coverage.denominator)) return coverage;
  throw new RangeError(`No count of people: ${coverage.numerator} of ${coverage.denominator}`);
}
