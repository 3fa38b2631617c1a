import { Decimal } from '../number/decimal.js';

declare const unit: unique symbol;

/**
 * A difference of two shares: -0.03 is a fall by 3 percentage points. Not a relative change: from 17.91 %
 * to 14.91 % is -3.00 points and -16.75 %.
 */
export type PercentagePoints = number & { readonly [unit]: 'percentage point' };

/** A change as a part of the first value: -0.1675 is a fall by 16.75 percent. Not percentage points. */
export type RelativeChange = number & { readonly [unit]: 'relative change' };

/** Where a share went. */
export type Direction = 'fall' | 'rise' | 'unchanged';

/**
 * The change between two shares; null where either is not known.
 *
 * @example
 * changeOf(0.1791, 0.1491)?.toFixed(4); // => '-0.0300'
 */
export function changeOf(before: number | null, now: number | null): PercentagePoints | null {
  if (before === null || now === null) return null;
  return new Decimal(now).minus(before).toNumber() as PercentagePoints;
}

/**
 * The change as a share of the first value; null where that is 0 or either is not known.
 *
 * @example
 * relativeChangeOf(0.1791, 0.1491)?.toFixed(4); // => '-0.1675'
 */
export function relativeChangeOf(before: number | null, now: number | null): RelativeChange | null {
  const change = changeOf(before, now);
  if (change === null || before === null || before === 0) return null;
  return (change / before) as RelativeChange;
}

/**
 * A difference as it is said in percentage points: -0.03 gives -3; null where it is not known.
 *
 * @example
 * pointsOf(changeOf(0.1791, 0.1491)); // => -3
 */
export function pointsOf(change: PercentagePoints | null): number | null {
  return change === null ? null : new Decimal(change).times(100).toNumber();
}

/**
 * A relative change as it is said in percent: -0.5 gives -50; null where it is not known.
 *
 * @example
 * percentOf(relativeChangeOf(0.2, 0.1)); // => -50
 */
export function percentOf(change: RelativeChange | null): number | null {
  return change === null ? null : new Decimal(change).times(100).toNumber();
}

/**
 * The direction of a change as it prints, with two decimals of a point: -0.004 points are unchanged.
 *
 * @example
 * directionOf(changeOf(0.2, 0.20004) ?? 0); // => 'unchanged'
 */
export function directionOf(change: number): Direction {
  const printed = new Decimal(change).times(100).toDecimalPlaces(2);
  if (printed.isZero()) return 'unchanged';
  return printed.isNegative() ? 'fall' : 'rise';
}
