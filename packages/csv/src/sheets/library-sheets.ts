import { fail, type Issue, ok, type Result } from '@balanting/core';
import type { ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import { type LibraryCell, textOfCell } from './cell-value.js';
import type { MergedRange, SheetHints, Span } from './sheet-hints.js';
import { type SheetLimits, tooMany } from './sheet-limits.js';
import { BLANK_ROW, isBlank, type TextSheet } from './text-sheet.js';
import { toldSheet } from './told-sheet.js';
import { damaged } from './zip-entries.js';

/** What is asked of {@link librarySheets}. */
export interface LibraryPlan {
  readonly limits: SheetLimits;
  /** The one sheet that is wanted. Default: all. */
  readonly isWanted: (name: string, position: number) => boolean;
  /** What was read beside the cells, in the order of the sheets; absent: what the library found. */
  readonly hints?: readonly SheetHints[] | undefined;
  /** What the file is called where the library can not read it. */
  readonly unreadable: Issue;
}

/** Formats for dates and times, day numbers as they are, and nothing that costs time or room beside. */
const READ: ParsingOptions = {
  dense: true,
  cellNF: true,
  cellText: false,
  cellFormula: false,
  cellHTML: false,
  cellDates: false,
};

/** The sheets of a workbook that the spreadsheet library reads: its bytes, or the text of an XML workbook. */
export async function librarySheets(
  content: Uint8Array | string,
  plan: LibraryPlan,
): Promise<Result<readonly TextSheet[]>> {
  const book = await bookOf(content, plan);
  const names = book?.SheetNames ?? [];
  if (book === undefined || names.length === 0 || new Set(names).size !== names.length) {
    return fail(plan.unreadable);
  }
  const sheets: TextSheet[] = [];
  for (const [position, name] of names.entries()) {
    if (!plan.isWanted(name, position)) continue;
    const found = sheetAt(book, position, name, plan);
    if (!found.ok) return found;
    if (found.value) sheets.push(found.value);
  }
  return ok(sheets);
}

async function bookOf(
  content: Uint8Array | string,
  { hints }: LibraryPlan,
): Promise<WorkBook | undefined> {
  const { read } = await import('@e965/xlsx');
  const isText = typeof content === 'string';
  // Without hints the library is asked for hidden columns, which only styles tell.
  const cellStyles = hints === undefined && !isText;
  try {
    return read(content, { ...READ, type: isText ? 'string' : 'array', cellStyles });
  } catch {
    return undefined;
  }
}

/** A sheet as text; undefined for a chart, which has no cells. */
function sheetAt(
  book: WorkBook,
  position: number,
  name: string,
  { hints: read, limits }: LibraryPlan,
): Result<TextSheet | undefined> {
  const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
  if (sheet === undefined) return fail(damaged(name));
  if (sheet['!type'] === 'chart') return ok(undefined);
  const hints = read?.[position] ?? hintsOf(sheet);
  const isHidden = hints.isHidden || (book.Workbook?.Sheets?.[position]?.Hidden ?? 0) > 0;
  return textSheet(name, sheet, { hints: { ...hints, isHidden }, is1904: is1904(book), limits });
}

function is1904(book: WorkBook): boolean {
  return book.Workbook?.WBProps?.date1904 === true;
}

function hintsOf(sheet: WorkSheet): SheetHints {
  const hidden = (list: readonly ({ hidden?: boolean } | undefined)[] = []) => {
    const spans: Span[] = [];
    list.forEach((item, at) => {
      if (item?.hidden) spans.push([at, at]);
    });
    return spans;
  };
  return {
    isHidden: false,
    merged: mergedOf(sheet),
    hiddenRows: hidden(sheet['!rows']),
    hiddenColumns: hidden(sheet['!cols']),
    emptyFormulas: 0,
  };
}

function mergedOf(sheet: WorkSheet): readonly MergedRange[] {
  return (sheet['!merges'] ?? []).map(({ s, e }) => ({ row: s.r, lastRow: e.r, column: s.c }));
}

interface TextPlan {
  readonly hints: SheetHints;
  readonly is1904: boolean;
  readonly limits: SheetLimits;
}

function textSheet(name: string, sheet: WorkSheet, plan: TextPlan): Result<TextSheet> {
  const { hints } = plan;
  const read = textRows(name, (sheet['!data'] ?? []) as LibraryRow[], plan);
  if (!read.ok) return read;
  const merged = hints.merged.length > 0 ? hints.merged : mergedOf(sheet);
  return toldSheet(name, read.value, { ...hints, merged });
}

type LibraryRow = readonly (LibraryCell | undefined)[] | undefined;

function textRows(name: string, cells: LibraryRow[], { is1904, limits }: TextPlan) {
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
