import type { CutPoints } from './cut-points.js';

/** Cut points laid out for {@link limitsReached}. */
export interface CutSearch {
  /** A power of two, at least 4: rows hold twice as many limits, filled up with such as no value reaches. */
  readonly half: number;
  readonly values: Int32Array;
}

// Worked out once for each pair of cut points, and gone with them.
const known = new WeakMap<CutPoints, WeakMap<CutPoints, CutSearch>>();

/** The rows of cut points for searching, those of a second table behind them. */
export function cutSearchOf(first: CutPoints, second?: CutPoints): CutSearch {
  const found = known.get(first)?.get(second ?? first);
  if (found !== undefined) return found;
  const parts = second === undefined ? [first] : [first, second];
  const search = searchOf(parts, first.width);
  const ofFirst = known.get(first) ?? new WeakMap<CutPoints, CutSearch>();
  known.set(first, ofFirst.set(second ?? first, search));
  return search;
}

const UNREACHED = 2147483647;

function searchOf(parts: readonly CutPoints[], width: number): CutSearch {
  const half = Math.max(4, 2 ** Math.floor(Math.log2(width)));
  const rows = parts.reduce((sum, { values }) => sum + values.length / width, 0);
  const values = new Int32Array(rows * 2 * half).fill(UNREACHED);
  let row = 0;
  for (const part of parts) {
    for (let k = 0; k < part.values.length; k += width) {
      values.set(part.values.subarray(k, k + width), row++ * 2 * half);
    }
  }
  return { half, values };
}

/**
 * How many limits of a row the value, 0 or above, reaches: a binary search by the sign bits of
 * differences, since classes are noisy and a branch would be mispredicted. The last three steps, enough
 * for up to seven limits, stand outside the loop: twice as fast.
 */
export function limitsReached({ half, values }: CutSearch, row: number, value: number): number {
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
