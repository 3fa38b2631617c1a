import { type BesideName, childKeyOfAscii, childKey as keyOfText } from '@balanting/core';
import { trimmedEnd } from '../bytes/byte-numbers.js';
import { cellString } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';

/**
 * The fingerprint of a child by the cell of its name; NaN where there is no name.
 *
 * @param column - -1 where the file has none
 */
export function childKey(
  bytes: Uint8Array,
  cells: RowCells,
  column: number,
  beside: BesideName,
): number {
  if (column < 0) return Number.NaN;
  const from = cells.starts[column] as number;
  const to = trimmedEnd(bytes, from, cells.ends[column] as number);
  const key = childKeyOfAscii(bytes, { from, to }, beside);
  return key ?? keyOfText(cellString(bytes, cells, column), beside);
}
