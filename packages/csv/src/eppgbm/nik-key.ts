import { nikKey as keyOfHalves, parseNik, stripCell } from '@balanting/core';
import { cellString } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';
import { isMadeUpNik, NIK_LENGTH, nikStart } from './byte-nik.js';

const HALF = NIK_LENGTH / 2;
const ZERO = 48;
const ascii = new TextEncoder();

/**
 * A 53-bit fingerprint of a NIK; NaN where the cell is not 16 digits, masked, or a NIK that is made up by
 * the rule `nik.dummy` and so tells nobody apart. Digits with spaces between them are the same NIK.
 *
 * It can not be turned back into a NIK by itself, but every NIK can be tried against it: keep it as safe
 * as a NIK.
 *
 * @param column - -1 where the file has none
 */
export function nikKey(bytes: Uint8Array, cells: RowCells, column: number): number {
  if (column < 0 || column >= cells.count) return Number.NaN;
  const from = cells.starts[column] as number;
  const to = cells.ends[column] as number;
  if (to - from < NIK_LENGTH) return Number.NaN;
  const start = nikStart(bytes, from, to);
  return start < 0 ? keyOfText(cellString(bytes, cells, column)) : keyOfDigits(bytes, start);
}

/** For the few cells that hold more than digits. */
function keyOfText(text: string): number {
  const nik = parseNik(stripCell(text));
  return nik.ok ? keyOfDigits(ascii.encode(nik.value.digits), 0) : Number.NaN;
}

function keyOfDigits(digits: Uint8Array, start: number): number {
  if (isMadeUpNik(digits, start)) return Number.NaN;
  return keyOfHalves(numberAt(digits, start), numberAt(digits, start + HALF));
}

/** Eight digits as a whole number. */
function numberAt(bytes: Uint8Array, from: number): number {
  let value = 0;
  for (let at = from; at < from + HALF; at++) value = value * 10 + (bytes[at] as number) - ZERO;
  return value;
}
