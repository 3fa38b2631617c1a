import { Decimal } from '@balanting/core';

/** A cell of a CSV table: null is an empty cell. */
export type CsvCell = string | number | null;

/** First characters with which a spreadsheet begins a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV text of RFC 4180: lines end in CRLF, and a cell is quoted where it holds a comma, a
 * quote or a line break. Numbers have a decimal point and all their digits, without exponent. A text
 * that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @example
 * csvText([['name', 'share'], ['Juai', 0.125]]); // => 'name,share\r\nJuai,0.125\r\n'
 */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return new Decimal(cell).toFixed();
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
