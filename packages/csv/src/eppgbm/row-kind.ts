import { isEmptyCell, type RecordField, stripCell } from '@balanting/core';
import { cellString } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';
import type { SkippedRows } from '../record-chunk.js';
import type { Positions } from './fast-row.js';

/** Words with which the rows below a list begin, though they may stand in the column of names. */
const FOOTER_WORD = /^(?:jumlah|total|rata|rerata|sumber|catatan|keterangan|mengetahui|dicetak)/i;

/** Why a row is no row of data and is passed over; undefined where it is one. */
export function whyNoRow(
  bytes: Uint8Array,
  cells: RowCells,
  positions: Positions,
  header: readonly string[],
): keyof SkippedRows | undefined {
  const text = (field: RecordField) => stripCell(cellString(bytes, cells, positions[field]));
  if (isBlankRow(bytes, cells)) return 'blank';
  const isHeader = (field: RecordField) => text(field) === header[positions[field]];
  if (isHeader('sex') && isHeader('name')) return 'repeatedHeaders';
  const isEmpty = (field: RecordField) => isEmptyCell(text(field));
  if (!isEmpty('birthDate') || !isEmpty('measuredOn') || !isEmpty('nik')) return undefined;
  return isEmpty('name') || FOOTER_WORD.test(text('name')) ? 'footers' : undefined;
}

function isBlankRow(bytes: Uint8Array, cells: RowCells): boolean {
  for (let column = 0; column < Math.min(cells.count, cells.starts.length); column++) {
    if (cells.starts[column] === cells.ends[column]) continue;
    if (stripCell(cellString(bytes, cells, column)) !== '') return false;
  }
  return true;
}
