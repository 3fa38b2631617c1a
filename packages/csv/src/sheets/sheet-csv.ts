import { csvLine } from '../csv-line.js';
import type { ColumnMap } from '../header/column-map.js';
import { findHeader, HEADER_ROWS } from '../header/find-header.js';
import type { Layout } from '../header/template.js';
import type { TextSheet } from './text-sheet.js';

/** What separates the cells of a sheet that has become text. */
export const SHEET_DELIMITER = ',';

/** Letters that a cell may have; the reader of lines has room for 65,536 bytes. */
const MOST_LETTERS = 20_000;
const ROWS_AT_ONCE = 512;
const LINE_ENDS = /[ \t]*(?:\r\n|\r|\n|\u2028|\u2029)+[ \t]*/g;

/**
 * A sheet as UTF-8 CSV, one line for each of its rows so that rows keep their numbers. Line ends in a cell
 * become spaces.
 *
 * @param onRows - called with the rows given out so far
 */
export async function* sheetCsv(
  { rows }: TextSheet,
  onRows: (rows: number) => void = () => undefined,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const part = rows.slice(at, at + ROWS_AT_ONCE);
    onRows(at + part.length);
    yield encoder.encode(part.map((row) => `${lineOf(row, width)}\n`).join(''));
  }
}

/** A blank row is a blank line, not a line of commas. */
function lineOf(row: readonly string[], width: number): string {
  if (row.length === 0) return '';
  const cells = Array.from({ length: width }, (_, column) => cellOf(row[column] ?? ''));
  return csvLine(cells, SHEET_DELIMITER);
}

function cellOf(text: string): string {
  const short = text.length > MOST_LETTERS ? text.slice(0, MOST_LETTERS) : text;
  return /[\r\n\u2028\u2029]/.test(short) ? short.replace(LINE_ENDS, ' ') : short;
}

/** How a sheet lays out its columns; undefined where none of its first rows is a header. */
export function sheetLayout({ rows }: TextSheet, columns?: ColumnMap): Layout | undefined {
  const width = Math.max(1, ...rows.slice(0, HEADER_ROWS).map((row) => row.length));
  const lines = rows.slice(0, HEADER_ROWS).map((row) => lineOf(row, width));
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const span = { bytes, from: 0, to: bytes.length, isLast: true };
  return findHeader(span, SHEET_DELIMITER, columns)?.kind.layout;
}
