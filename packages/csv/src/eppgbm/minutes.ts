import {
  type MinuteDigits,
  minutesOfCell,
  RECORD_MEASURES,
  type RecordField,
  stripCell,
} from '@balanting/core';
import { cellString } from '../bytes/cell-string.js';
import { type ByteSpan, emptyRowCells, SCAN, scanRow } from '../bytes/scan-row.js';
import type { Columns } from '../header/columns.js';
import type { RegisterField } from '../header/register-field.js';

/** Bytes at the start of a file from which its columns are judged. */
export const SAMPLE_BYTES = 262_144;

/**
 * What minutes below 10 are in each column where a spreadsheet turned decimals into times: tenths, unless
 * the first rows of the column have minutes of 10 and more, which only two decimals give.
 */
export function minuteDigits(
  span: ByteSpan,
  delimiter: string,
  columns: Columns<RegisterField>,
): Readonly<Partial<Record<RecordField, MinuteDigits>>> {
  const found: Partial<Record<RecordField, MinuteDigits>> = {};
  const cells = emptyRowCells();
  const code = delimiter.charCodeAt(0);
  let from = span.from;
  while (from < span.to && scanRow({ ...span, from }, code, cells) === SCAN.row) {
    for (const field of RECORD_MEASURES) {
      const text = stripCell(cellString(span.bytes, cells, columns[field] ?? -1));
      const minutes = text.includes(':') ? minutesOfCell(text) : undefined;
      if (minutes !== undefined && minutes >= 10) found[field] = 'hundredths';
    }
    from = cells.next;
  }
  return found;
}
