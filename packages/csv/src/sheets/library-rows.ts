import { ok } from '@balanting/core';
import { type LibraryCell, textOfCell } from './cell-value.js';
import { type SheetLimits, tooMany } from './sheet-limits.js';
import { BLANK_ROW, isBlank } from './text-sheet.js';

/** The cells of a row as the library gives them. */
export type LibraryRow = readonly (LibraryCell | undefined)[] | undefined;

/** What {@link textRows} is told of a sheet. */
export interface TextRowsPlan {
  readonly is1904: boolean;
  readonly limits: SheetLimits;
}

/** The rows of a sheet as text; fails where there is too much of them. The cells are let go of. */
export function textRows(name: string, cells: LibraryRow[], { is1904, limits }: TextRowsPlan) {
  const read = { rows: [] as (readonly string[])[], errors: 0, width: 0 };
  for (const at of placesOf(cells)) {
    const { row, width, errors } = textRow(cells[at] ?? [], is1904, limits.columns);
    // What is turned into text is let go of, so that a large sheet is not in memory twice.
    cells[at] = undefined;
    read.errors += errors;
    if (width === 0) continue;
    if (at >= limits.rows) return tooMany('workbook.too_many_rows', name, at + 1, limits.rows);
    if (width > limits.columns) {
      return tooMany('workbook.too_many_columns', name, width, limits.columns);
    }
    read.width = Math.max(read.width, width);
    while (read.rows.length < at) read.rows.push(BLANK_ROW);
    read.rows.push(row);
  }
  return ok(read);
}

/** Lists beyond this length are gone through by what they hold: a far cell makes a list of holes. */
const DENSE_LENGTH = 100_000;

function placesOf(list: readonly unknown[]): Iterable<number> {
  if (list.length <= DENSE_LENGTH) return list.keys();
  return Object.keys(list).map(Number).filter(Number.isInteger);
}

/** A row as text up to its last cell that holds something; `width` counts cells beyond the limit too. */
function textRow(
  cells: NonNullable<LibraryRow>,
  is1904: boolean,
  limit: number,
): { readonly row: readonly string[]; readonly width: number; readonly errors: number } {
  const row: string[] = [];
  let width = 0;
  let errors = 0;
  for (const at of placesOf(cells)) {
    const cell = cells[at];
    if (cell === undefined) continue;
    if (cell.t === 'e') errors++;
    const text = textOfCell(cell, is1904);
    if (isBlank(text)) continue;
    width = Math.max(width, at + 1);
    if (at >= limit) continue;
    while (row.length < at) row.push('');
    row[at] = text;
  }
  return { row, width, errors };
}
