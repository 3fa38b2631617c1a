import { addAt } from '../../number/add-at.js';

/** Rows by key. */
export interface NumberedKeys {
  /** For each row the number of its key, numbered as they come; -1 where the key is NaN. */
  readonly numbers: Int32Array;
  /** How many keys there are. */
  readonly count: number;
}

/** Numbers the keys of rows: a table of open addressing in flat columns, in time linear in the rows. */
export function numberKeys(keys: Float64Array): NumberedKeys {
  const size = 2 ** Math.ceil(Math.log2(2 * keys.length + 2));
  // In each slot the row in which the key came first, and one more; 0 where it is free.
  const slots = new Int32Array(size);
  const numbers = new Int32Array(keys.length).fill(-1);
  const words = new Uint32Array(keys.slice().buffer);
  let count = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    if (Number.isNaN(key)) continue;
    let slot = hashOf(words, row) & (size - 1);
    while (slots[slot] !== 0 && keys[(slots[slot] as number) - 1] !== key) {
      slot = (slot + 1) & (size - 1);
    }
    const first = (slots[slot] as number) - 1;
    if (first < 0) slots[slot] = row + 1;
    numbers[row] = first < 0 ? count++ : (numbers[first] as number);
  }
  return { numbers, count };
}

/** Mixes the two halves of a double. */
function hashOf(words: Uint32Array, row: number): number {
  const low = Math.imul((words[2 * row] as number) ^ 0x9e3779b1, 0x85ebca6b);
  const mixed = Math.imul((words[2 * row + 1] as number) ^ low ^ (low >>> 15), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The rows of each number from 0 to `count` - 1, in the order of the rows. */
export interface RowsByNumber {
  readonly rows: Int32Array;
  /** Where those of each number begin, and behind the last one where they end. */
  readonly starts: Int32Array;
}

/** Sorts rows by number; none may be below 0. */
export function rowsByNumber({ numbers, count }: NumberedKeys): RowsByNumber {
  const starts = new Int32Array(count + 1);
  for (const number of numbers) addAt(starts, number + 1, 1);
  for (let i = 1; i <= count; i++) addAt(starts, i, starts[i - 1] as number);
  const next = starts.slice();
  const rows = new Int32Array(numbers.length);
  numbers.forEach((number, row) => {
    rows[next[number] as number] = row;
    addAt(next, number, 1);
  });
  return { rows, starts };
}
