import { stripCell } from '@balanting/core';
import { cellString } from '../bytes/cell-string.js';
import { type ByteSpan, emptyRowCells, SCAN, scanRow } from '../bytes/scan-row.js';

/** Arms of children in mm; none is as thick in cm. */
const MM = { from: 50, to: 400 } as const;
const NUMBER = /^\d+(?:[.,]\d+)?$/;

/**
 * Whether a column of arm circumferences is in mm, as ENA writes them: most of its first values are 50 and
 * more. Decided for the whole column, never for a cell.
 */
export function isInMm(span: ByteSpan, delimiter: string, column: number | undefined): boolean {
  if (column === undefined) return false;
  const cells = emptyRowCells();
  const code = delimiter.charCodeAt(0);
  let large = 0;
  let small = 0;
  let from = span.from;
  while (from < span.to && scanRow({ ...span, from }, code, cells) === SCAN.row) {
    const text = stripCell(cellString(span.bytes, cells, column));
    const value = NUMBER.test(text) ? Number(text.replace(',', '.')) : 0;
    if (value >= MM.from && value <= MM.to) large++;
    else if (value > 0) small++;
    from = cells.next;
  }
  return large > small;
}
