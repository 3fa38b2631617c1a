import { stripCell } from '@balanting/core';
import { cellString } from './cell-string.js';
import type { RowCells } from './scan-row.js';

const SLOTS = 64;
const LONGEST = 32;

/**
 * Reads cells that repeat a few words, such as `L` and `Perempuan`: each spelling is parsed once and then
 * found by its bytes.
 *
 * @param parse - the code of a stripped word, below 0 where it is not known
 */
export function byteWords(
  parse: (stripped: string) => number,
): (bytes: Uint8Array, cells: RowCells, column: number) => number {
  const known = new Uint8Array(SLOTS * LONGEST);
  const lengths = new Int32Array(SLOTS).fill(-1);
  const codes = new Int32Array(SLOTS);
  return (bytes, cells, column) => {
    const start = cells.starts[column] as number;
    const length = (cells.ends[column] as number) - start;
    if (length > LONGEST) return parse(stripCell(cellString(bytes, cells, column)));
    const slot = hash(bytes, start, length) & (SLOTS - 1);
    if (lengths[slot] !== length || !same(known, slot * LONGEST, bytes, start, length)) {
      known.set(bytes.subarray(start, start + length), slot * LONGEST);
      lengths[slot] = length;
      codes[slot] = parse(stripCell(cellString(bytes, cells, column)));
    }
    return codes[slot] as number;
  };
}

function hash(bytes: Uint8Array, start: number, length: number): number {
  let value = length;
  for (let i = 0; i < length; i++)
    value = Math.imul(value ^ (bytes[start + i] as number), 0x01000193);
  return value ^ (value >>> 15);
}

function same(
  known: Uint8Array,
  from: number,
  bytes: Uint8Array,
  start: number,
  length: number,
): boolean {
  for (let i = 0; i < length; i++) if (known[from + i] !== bytes[start + i]) return false;
  return true;
}
