import { addMark, MARK } from './marks.js';
import { numberKeys } from './number-keys.js';
import type { RegisterRows } from './register-rows.js';

/** Marks NIK that several children have, and children that have several NIK. */
export function markKeys({ marks, childKey, nikKey }: RegisterRows): void {
  markShared(marks, MARK.NIK_DUP, nikKey, childKey);
  markShared(marks, MARK.CHILD_DUP, childKey, nikKey);
}

/** Marks the rows of each key that stands beside several others; NaN stands for no key. */
function markShared(
  marks: Int32Array,
  mark: number,
  keys: Float64Array,
  others: Float64Array,
): void {
  const { numbers, count } = numberKeys(keys);
  const firstOther = new Float64Array(count).fill(Number.NaN);
  const isShared = new Uint8Array(count);
  const isKnown = (row: number) => numbers[row] !== -1 && !Number.isNaN(others[row]);
  numbers.forEach((number, row) => {
    if (!isKnown(row)) return;
    const other = others[row] as number;
    const first = firstOther[number] as number;
    if (Number.isNaN(first)) firstOther[number] = other;
    else if (first !== other) isShared[number] = 1;
  });
  numbers.forEach((number, row) => {
    if (isKnown(row) && isShared[number] === 1) addMark(marks, row, mark);
  });
}
