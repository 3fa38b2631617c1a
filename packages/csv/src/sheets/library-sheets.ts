import { fail, type Issue, ok, type Result } from '@balanting/core';
import type { ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import { type LibraryRow, type TextRowsPlan, textRows } from './library-rows.js';
import type { MergedRange, SheetHints, Span } from './sheet-hints.js';
import type { SheetLimits } from './sheet-limits.js';
import type { TextSheet } from './text-sheet.js';
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

interface TextPlan extends TextRowsPlan {
  readonly hints: SheetHints;
}

function textSheet(name: string, sheet: WorkSheet, plan: TextPlan): Result<TextSheet> {
  const { hints } = plan;
  const read = textRows(name, (sheet['!data'] ?? []) as LibraryRow[], plan);
  if (!read.ok) return read;
  const merged = hints.merged.length > 0 ? hints.merged : mergedOf(sheet);
  return toldSheet(name, read.value, { ...hints, merged });
}
