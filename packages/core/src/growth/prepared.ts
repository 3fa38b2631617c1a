import type { Values } from './block.js';
import { type Lms, measurementFromLms } from './lms.js';
import { type GrowthTable, LMS_SCALE } from './reference/growth-table.js';

/** Doubles of one row in {@link PreparedRows}. */
export const STRIDE = 3;

/** The rows of one or more tables ready for {@link preparedZScores}, boys first. */
export interface PreparedRows {
  /** Whether L is 1 in every row, as in length/height and head circumference. */
  readonly linear: boolean;
  /** L, ln M, 1/(L S), or 1/M in the place of L where linear: small, to stay in the cache. */
  readonly core: Float64Array;
  /** SD3, 1/(SD3 - SD2), SD-3, 1/(SD-2 - SD-3): read only beyond 3 SD. */
  readonly tails: Float64Array;
}

// One computation a table, kept with the table itself: nothing else refers to it.
const prepared = new WeakMap<GrowthTable, PreparedRows>();

/** The prepared rows of a table. */
export function preparedRows(table: GrowthTable): PreparedRows {
  const known = prepared.get(table);
  if (known !== undefined) return known;
  const { l, m, s } = table.rows();
  const linear = l.every((value) => value === LMS_SCALE.l);
  const core = new Float64Array(l.length * STRIDE);
  const tails = new Float64Array(l.length * TAIL_STRIDE);
  for (let i = 0; i < l.length; i++) {
    const row = {
      l: (l[i] as number) / LMS_SCALE.l,
      m: (m[i] as number) / LMS_SCALE.m,
      s: (s[i] as number) / LMS_SCALE.s,
    };
    const factor = linear ? 1 / row.m : row.l;
    core.set([factor, Math.log(row.m), 1 / (row.l * row.s)], i * STRIDE);
    tails.set(tailsOf(row), i * TAIL_STRIDE);
  }
  const rows = { linear, core, tails };
  prepared.set(table, rows);
  return rows;
}

/** Prepared rows one behind the other. */
export function joinRows(first: PreparedRows, second: PreparedRows): PreparedRows {
  const join = (a: Float64Array, b: Float64Array) => {
    const both = new Float64Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
  };
  const linear = first.linear && second.linear;
  return { linear, core: join(first.core, second.core), tails: join(first.tails, second.tails) };
}

const TAIL_STRIDE = 4;

function tailsOf(row: Lms): number[] {
  const sd = (z: number) => measurementFromLms(z, row);
  return [sd(3), 1 / (sd(3) - sd(2)), sd(-3), 1 / (sd(-2) - sd(-3))];
}

/**
 * Raw z-scores of a block by prepared rows: the same rule as `restrictedZScore`, written for speed. A
 * test holds the two together over every row of every table.
 *
 * `ln y - ln M` in place of `ln(y/M)` loses at most a digit. Loops over arrays rather than a function
 * of one row: a call with doubles would box them, which costs more than the formula.
 *
 * @param at - for each child its row, below 0 where it has none: NaN
 */
export function preparedZScores(
  rows: PreparedRows,
  at: Int32Array,
  values: Values,
  z: Float64Array,
  count: number,
): void {
  if (rows.linear) linearZScores(rows, at, values.y, z, count);
  else skewedZScores(rows, at, values, z, count);
}

/** Where L is 1 the power is the ratio itself, and the tails go on straight. */
function linearZScores(
  { core }: PreparedRows,
  at: Int32Array,
  y: Float64Array,
  z: Float64Array,
  count: number,
): void {
  for (let j = 0; j < count; j++) {
    const k = (at[j] as number) * STRIDE;
    z[j] =
      k < 0 ? Number.NaN : ((y[j] as number) * (core[k] as number) - 1) * (core[k + 2] as number);
  }
}

function skewedZScores(
  { core, tails }: PreparedRows,
  at: Int32Array,
  { y, log }: Values,
  z: Float64Array,
  count: number,
): void {
  for (let j = 0; j < count; j++) {
    const row = at[j] as number;
    if (row < 0) {
      z[j] = Number.NaN;
      continue;
    }
    const k = row * STRIDE;
    const power = (core[k] as number) * ((log[j] as number) - (core[k + 1] as number));
    const score = Math.expm1(power) * (core[k + 2] as number);
    z[j] = score;
    if (score > 3 || score < -3) z[j] = tailScore(tails, row, y[j] as number, score > 0 ? 0 : 1);
  }
}

/** The same for one value of one row. */
export function preparedZScore(rows: PreparedRows, row: number, y: number): number {
  const { linear, core, tails } = rows;
  const k = row * STRIDE;
  if (linear) return (y * (core[k] as number) - 1) * (core[k + 2] as number);
  const power = (core[k] as number) * (Math.log(y) - (core[k + 1] as number));
  const score = Math.expm1(power) * (core[k + 2] as number);
  return score > 3 || score < -3 ? tailScore(tails, row, y, score > 0 ? 0 : 1) : score;
}

function tailScore(tails: Float64Array, row: number, y: number, side: 0 | 1): number {
  const k = row * TAIL_STRIDE + 2 * side;
  const beyond = (y - (tails[k] as number)) * (tails[k + 1] as number);
  return side === 0 ? 3 + beyond : beyond - 3;
}
