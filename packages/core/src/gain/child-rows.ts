/** Rows by child, and within a child by month; rows of one child and month keep their order. */
export interface ChildRows {
  readonly children: number;
  /** Where the rows of each child begin in `rows`, and the end of the last. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/**
 * Puts rows in the order child, month, row: two counting sorts, so time grows with the number of rows
 * whatever the order they come in.
 *
 * @param rows - the rows that count
 * @param childKey - of every row; rows of NaN are children of their own
 * @param month - of every row, small whole numbers from 0
 */
export function rowsByChild(
  rows: Int32Array,
  childKey: Float64Array,
  month: Int32Array,
): ChildRows {
  const months = rows.reduce((most, row) => Math.max(most, (month[row] as number) + 1), 0);
  const byMonth = sortedBy(rows, month, months);
  const { numbers, children } = numbersOf(byMonth.rows, childKey);
  return { children, ...sortedBy(byMonth.rows, numbers, children) };
}

interface Sorted {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** A stable counting sort by a column of whole numbers below `count`. */
function sortedBy(rows: Int32Array, column: Int32Array, count: number): Sorted {
  const starts = new Int32Array(count + 1);
  for (const row of rows) (starts[(column[row] as number) + 1] as number)++;
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const next = starts.slice();
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const value = column[row] as number;
    const at = next[value] as number;
    sorted[at] = row;
    next[value] = at + 1;
  }
  return { starts, rows: sorted };
}

const EMPTY = -1;
const TWO_32 = 2 ** 32;

/** Numbers the keys as they come: an open-addressing table that holds the number of each. */
function numbersOf(rows: Int32Array, childKey: Float64Array) {
  const numbers = new Int32Array(childKey.length);
  const mask = 2 ** Math.ceil(Math.log2(2 * rows.length + 2)) - 1;
  const slots = new Int32Array(mask + 1).fill(EMPTY);
  const keys = new Float64Array(rows.length);
  let children = 0;
  for (const row of rows) {
    const key = childKey[row] as number;
    if (Number.isNaN(key)) {
      numbers[row] = children++;
      continue;
    }
    let at = spread(key) & mask;
    let number = slots[at] as number;
    while (number !== EMPTY && keys[number] !== key) {
      at = (at + 1) & mask;
      number = slots[at] as number;
    }
    if (number === EMPTY) {
      number = children++;
      slots[at] = number;
      keys[number] = key;
    }
    numbers[row] = number;
  }
  return { numbers, children };
}

/** Spreads a key of up to 53 bits over 32. Source: Appleby A (2016) MurmurHash3, fmix32. */
function spread(key: number): number {
  let h = key ^ Math.imul(Math.floor(key / TWO_32), 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
