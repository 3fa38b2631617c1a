import type { Sex } from '../../child/sex.js';
import { certainHundredths } from '../../growth/certified.js';
import { type ExactLms, exactHundredths, exactZScore } from '../../growth/exact.js';
import { zScoreFromLms } from '../../growth/lms.js';
import { LMS_SCALE } from '../../growth/reference/growth-table.js';
import { Decimal } from '../../number/decimal.js';
import { daysOfRow, type FoundInterval, findInterval, type ToleranceOptions } from './interval.js';
import { missingVelocity, type VelocityPoint, type VelocityReason } from './velocity-point.js';
import type { VelocityReference } from './velocity-reference.js';
import type { VelocityMeasure } from './velocity-table.js';

/** What {@link velocityBetween} needs and may be told. */
export interface VelocityOptions extends ToleranceOptions {
  readonly reference: VelocityReference;
  readonly measure: VelocityMeasure;
  readonly sex: Sex | null;
  /** Only intervals of so many months. Default: any. */
  readonly months?: number;
  /**
   * What is compared: the increment `as-measured`, or `pro-rata`, brought to the length of the interval
   * (increment times interval / days between). Default: `as-measured`.
   */
  readonly increment?: 'as-measured' | 'pro-rata';
}

/** The z-score of an increment, with the interval that it was compared with. */
export interface VelocityScore {
  /** Rounded to two decimals. */
  readonly z: number;
  /** The increment that was compared: g for weight, else cm. */
  readonly increment: number;
  /** Days between the two measurements. */
  readonly days: number;
  /** The published interval: its months and the ages at its ends, in days. */
  readonly interval: { readonly months: number; readonly fromDay: number; readonly toDay: number };
}

/** A velocity, or the reason why there is none. */
export type Velocity = VelocityScore | { readonly reason: VelocityReason };

/**
 * The z-score of what a child gained between two measurements, or the reason why there is none.
 *
 * z = (((increment + delta) / M)^L - 1) / (L S), exactly rounded to two decimals, ties to even; `delta`
 * is a shift in grams that keeps losses of weight above 0. The row is that of the published interval
 * whose ends are nearest to both ages, each within 15 % of the interval and 7 days; the source has no
 * rule for other intervals, so there `no-interval` is the answer. Beyond 3 SD WHO's rule was not seen:
 * the plain formula. An increment + delta at or below 0 lies outside the model: `below-model`.
 * Source: WHO (2009) Child Growth Standards: growth velocity based on weight, length and head
 * circumference. Methods and development.
 *
 * @example
 * const first = { ageDays: 61, value: '5.6' };
 * const second = { ageDays: 92, value: '6.3' };
 * const options = { reference: who2009, measure: 'weight', sex: 'male' } as const;
 * const velocity = velocityBetween(first, second, options);
 * 'z' in velocity && [velocity.increment, velocity.z]; // => [700, -0.49]
 */
export function velocityBetween(
  earlier: VelocityPoint,
  later: VelocityPoint,
  options: VelocityOptions,
): Velocity {
  const { measure, months, sex } = options;
  const missing = missingVelocity(earlier, later, sex);
  if (missing !== undefined) return { reason: missing };
  const tables = options.reference.tables[measure].filter(
    (table) => months === undefined || table.months === months,
  );
  const ages = [earlier.ageDays as number, later.ageDays as number] as const;
  const found = findInterval(tables, sex === 'male' ? 1 : 2, ages, options);
  if (found === undefined) return { reason: 'no-interval' };
  const [fromDay, toDay] = daysOfRow(found.table.rows(), found.at);
  const days = ages[1] - ages[0];
  const gained = new Decimal(later.value ?? 0).minus(earlier.value ?? 0);
  const inUnit = measure === 'weight' ? gained.times(GRAMS_PER_KG) : gained;
  const increment =
    options.increment === 'pro-rata' ? inUnit.times(toDay - fromDay).div(days) : inUnit;
  const hundredths = scoreOf(increment, found);
  if (hundredths === undefined) return { reason: 'below-model' };
  const interval = { months: found.table.months, fromDay, toDay };
  return { z: hundredths / 100, increment: increment.toNumber(), days, interval };
}

const GRAMS_PER_KG = 1000;

/** The z in hundredths; undefined where the increment lies below what the model allows. */
function scoreOf(increment: Decimal, { table, at }: FoundInterval): number | undefined {
  const { l, m, s, delta } = table.rows();
  const y = increment.plus(delta[at] as number);
  if (!y.isPositive() || y.isZero()) return undefined;
  const row: ExactLms = {
    l: new Decimal(l[at] as number).div(LMS_SCALE.l),
    m: new Decimal(m[at] as number).div(LMS_SCALE.m),
    s: new Decimal(s[at] as number).div(LMS_SCALE.s),
  };
  const lms = { l: row.l.toNumber(), m: row.m.toNumber(), s: row.s.toNumber() };
  const certain = certainHundredths(zScoreFromLms(y.toNumber(), lms));
  return Number.isNaN(certain) ? exactHundredths(exactZScore(y, row, 'plain')) : certain + 0;
}
