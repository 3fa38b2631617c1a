import { Decimal } from '../number/decimal.js';
import { certainHundredths } from './certified.js';
import { exactHundredths, exactRow, exactZScore } from './exact.js';
import type { Indicator } from './indicator.js';
import type { Lms } from './lms.js';
import { zScoreFromLms } from './lms.js';
import { preparedRows, preparedZScore } from './prepared.js';
import { type GrowthTable, LMS_SCALE, rowIndex } from './reference/growth-table.js';
import { restrictTails } from './tails.js';

/**
 * The row of a table in doubles, interpolated linearly between its neighbours.
 *
 * @param sex - 1 boys, 2 girls
 * @param x - days, months or millimetres within the table
 *
 * @example
 * lmsRow(who2006.indicators.weightForAge.table, 1, 0); // => { l: 0.3487, m: 3.3464, s: 0.14602 }
 */
export function lmsRow(table: GrowthTable, sex: number, x: number): Lms {
  const low = Math.floor(x);
  const at = rowIndex(table, sex, low);
  if (at < 0) throw new RangeError(`${table.id} has no row ${x}`);
  let { l, m, s } = rowAt(table, at);
  const fraction = x - low;
  if (fraction !== 0) {
    const next = rowAt(table, at + 1);
    l += fraction * (next.l - l);
    m += fraction * (next.m - m);
    s += fraction * (next.s - s);
  }
  return { l, m, s };
}

/** The raw z-score by the rule of the indicator: the readable specification of the kernel. */
export function specifiedZScore(y: number, row: Lms, tails: Indicator['tails']): number {
  const z = zScoreFromLms(y, row);
  return tails === 'plain' ? z : restrictTails(z, y, row);
}

/**
 * The published z in hundredths, from a prepared row where `x` is whole; NaN where the double lies too
 * near to a rounding boundary and {@link exactScore} must tell.
 */
export function floatScore(
  table: GrowthTable,
  tails: Indicator['tails'],
  sex: number,
  x: number,
  y: number,
): number {
  const at = rowIndex(table, sex, x);
  const rows = preparedRows(table);
  // Prepared rows have WHO's tails, and between rows there is none.
  const ready = at >= 0 && Number.isInteger(x) && (rows.linear || tails === 'restricted');
  const z = ready ? preparedZScore(rows, at, y) : specifiedZScore(y, lmsRow(table, sex, x), tails);
  return certainHundredths(z);
}

/** The published z in hundredths, from the exact decimals of `x` and `y`. */
export function exactScore(
  table: GrowthTable,
  tails: Indicator['tails'],
  sex: number,
  x: Decimal,
  y: Decimal,
): number {
  return exactHundredths(exactZScore(y, exactRow(table, sex, x), tails));
}

/** The exact BMI in kg/m², of a weight in kg and an adjusted length in cm. */
export function exactBmi(weightKg: Decimal, lengthCm: Decimal): Decimal {
  return weightKg.div(new Decimal(lengthCm).div(100).pow(2));
}

function rowAt(table: GrowthTable, at: number): Lms {
  const { l, m, s } = table.rows();
  return {
    l: (l[at] as number) / LMS_SCALE.l,
    m: (m[at] as number) / LMS_SCALE.m,
    s: (s[at] as number) / LMS_SCALE.s,
  };
}
