import { numberKeys, type RowsByNumber, rowsByNumber } from './number-keys.js';
import type { RegisterRows } from './register-rows.js';

/** The rows of each child. */
export interface Children extends RowsByNumber {
  readonly count: number;
}

/**
 * Puts the rows of each child together, by day and then by row: by the fingerprint of the child, where
 * there is none by that of the NIK. A row with neither is a child of its own.
 */
export function childrenOf({
  childKey,
  nikKey,
  day,
  row,
}: Pick<RegisterRows, 'childKey' | 'nikKey' | 'day' | 'row'>): Children {
  const keys = childKey.map((key, i) => (Number.isNaN(key) ? (nikKey[i] as number) : key));
  const known = numberKeys(keys);
  let count = known.count;
  const numbers = known.numbers.map((number) => (number < 0 ? count++ : number));
  const byChild = rowsByNumber({ numbers, count });
  const inOrder = (a: number, b: number) =>
    (day[a] as number) - (day[b] as number) || (row[a] as number) - (row[b] as number);
  for (let child = 0; child < count; child++) {
    const [from, to] = [byChild.starts[child] as number, byChild.starts[child + 1] as number];
    if (to - from > 1) byChild.rows.subarray(from, to).sort(inOrder);
  }
  return { ...byChild, count };
}
