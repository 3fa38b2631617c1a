import type { CutPoints } from './cut-points.js';

/** Cut points of several tables, one behind the other, laid out for {@link limitsReached}. */
export interface CutSearch {
  /** A power of two, at least 4: rows hold twice as many limits, filled up with such as no value reaches. */
  readonly half: number;
  readonly values: Int32Array;
  /** The first row of each table. */
  readonly firstRows: readonly number[];
}

const UNREACHED = 2147483647;

/** The rows of cut points for searching. */
export function cutSearchOf(parts: readonly CutPoints[]): CutSearch {
  const half = Math.max(4, ...parts.map(({ width }) => 2 ** Math.floor(Math.log2(width))));
  const counts = parts.map(({ values, width }) => values.length / width);
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const values = new Int32Array(rows * 2 * half).fill(UNREACHED);
  const firstRows: number[] = [];
  let row = 0;
  for (const { values: limits, width } of parts) {
    firstRows.push(row);
    for (let k = 0; k < limits.length; k += width) {
      values.set(limits.subarray(k, k + width), row++ * 2 * half);
    }
  }
  return { half, values, firstRows };
}

/**
 * How many limits of a row the value, 0 or above, reaches: a binary search by the sign bits of
 * differences, since classes are noisy and a branch would be mispredicted. The last three steps, enough
 * for up to seven limits, stand outside the loop: twice as fast.
 */
export function limitsReached(
  values: Int32Array,
  half: number,
  row: number,
  value: number,
): number {
  const first = row * 2 * half;
  let at = first;
  for (let step = half; step > 4; step >>= 1) {
    at += (((values[at + step - 1] as number) - value - 1) >> 31) & step;
  }
  at += (((values[at + 3] as number) - value - 1) >> 31) & 4;
  at += (((values[at + 1] as number) - value - 1) >> 31) & 2;
  at += (((values[at] as number) - value - 1) >> 31) & 1;
  return at - first;
}
