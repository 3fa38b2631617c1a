import { Decimal } from '../number/decimal.js';
import type { Indicator } from './indicator.js';
import { type GrowthTable, LMS_SCALE, rowIndex } from './reference/growth-table.js';
import { TAIL_FROM } from './tails.js';

/** A row of a reference in decimals, as published or interpolated. */
export interface ExactLms {
  readonly l: Decimal;
  readonly m: Decimal;
  readonly s: Decimal;
}

/**
 * The row of a table at `x` in decimals, interpolated linearly between its neighbours.
 *
 * @param sex - 1 boys, 2 girls
 * @param x - days, months or millimetres within the table
 */
export function exactRow(table: GrowthTable, sex: number, x: Decimal): ExactLms {
  const low = x.floor();
  const row = publishedRow(table, sex, low.toNumber());
  const fraction = x.minus(low);
  if (fraction.isZero()) return row;
  const next = publishedRow(table, sex, low.toNumber() + 1);
  const between = (a: Decimal, b: Decimal) => b.minus(a).times(fraction).plus(a);
  return { l: between(row.l, next.l), m: between(row.m, next.m), s: between(row.s, next.s) };
}

/**
 * The z-score in 40 digits: the rule of `zScoreFromLms` and `restrictedZScore` in decimals.
 *
 * @param y - the measurement, above 0
 */
export function exactZScore(y: Decimal, row: ExactLms, tails: Indicator['tails']): Decimal {
  const { l, m, s } = row;
  const z = l.isZero() ? y.div(m).ln().div(s) : y.div(m).pow(l).minus(1).div(l.times(s));
  if (tails === 'plain' || z.abs().lte(TAIL_FROM)) return z;
  const side = z.isPositive() ? 1 : -1;
  const sd3 = measurementAt(side * 3, row);
  const sd2 = measurementAt(side * 2, row);
  return y.minus(sd3).div(sd3.minus(sd2)).plus(TAIL_FROM).times(side);
}

/** A z in hundredths, ties to even; what rounds to 0 is 0, never -0, as in the double path. */
export function exactHundredths(z: Decimal): number {
  return z.times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).toNumber() + 0;
}

function publishedRow(table: GrowthTable, sex: number, x: number): ExactLms {
  const at = rowIndex(table, sex, x);
  if (at < 0) throw new RangeError(`${table.id} has no row ${x}`);
  const { l, m, s } = table.rows();
  return {
    l: new Decimal(l[at] ?? 0).div(LMS_SCALE.l),
    m: new Decimal(m[at] ?? 0).div(LMS_SCALE.m),
    s: new Decimal(s[at] ?? 0).div(LMS_SCALE.s),
  };
}

function measurementAt(z: number, { l, m, s }: ExactLms): Decimal {
  return l.isZero()
    ? m.times(s.times(z).exp())
    : m.times(l.times(s).times(z).plus(1).pow(new Decimal(1).div(l)));
}
