import { MISSING, stripCell } from '@balanting/core';
import { CARE, signedOfBytes } from '../bytes/byte-numbers.js';
import { cellString } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';

const NUMBER = /^[+-]?\d{1,3}(?:[.,]\d+)?$/;

/**
 * The z-score that a register printed, in hundredths; `MISSING` where there is none: `Outlier`, a dash or
 * any other word.
 */
export function printedZ(bytes: Uint8Array, cells: RowCells, column: number): number {
  if (column < 0 || column >= cells.count) return MISSING;
  const start = cells.starts[column] as number;
  const value = signedOfBytes(bytes, start, cells.ends[column] as number, 2);
  if (value !== CARE) return value;
  const text = stripCell(cellString(bytes, cells, column));
  return NUMBER.test(text) ? Math.round(Number(text.replace(',', '.')) * 100) : MISSING;
}
