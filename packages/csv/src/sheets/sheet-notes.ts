import { type Issue, issue } from '@balanting/core';
import { NOTHING_TOLD, type SheetTold, type TextSheet } from './text-sheet.js';

/** What is to tell of sheets that are read, one note for each kind. */
export function sheetNotes(sheets: readonly TextSheet[]): readonly Issue[] {
  const told = sheets.map((sheet) => sheet.told).reduce(addedTold, NOTHING_TOLD);
  const { hiddenSheets, hiddenRows, hiddenColumns, errorCells, emptyFormulas, filledCells } = told;
  const notes: Issue[] = [];
  if (hiddenSheets + hiddenRows + hiddenColumns > 0) {
    const values = { rows: hiddenRows, columns: hiddenColumns, sheets: hiddenSheets };
    notes.push(issue('sheet.hidden', { level: 'info', values }));
  }
  if (filledCells > 0) {
    notes.push(issue('sheet.merged', { level: 'info', values: { count: filledCells } }));
  }
  if (errorCells > 0) {
    notes.push(issue('sheet.errors', { level: 'warning', values: { count: errorCells } }));
  }
  if (emptyFormulas > 0) {
    notes.push(issue('sheet.no_result', { level: 'warning', values: { count: emptyFormulas } }));
  }
  const cut = sheets.filter((sheet) => sheet.told.cutOff > 0);
  return [...notes, ...cut.map(({ name }) => named('sheet.cut_off', name))];
}

/** A note that names a sheet. */
export function named(
  code: 'sheet.cut_off' | 'sheet.no_header' | 'sheet.other_layout',
  sheet: string,
): Issue {
  return issue(code, { level: 'warning', values: { sheet } });
}

/** What is to tell of two sheets. */
export function addedTold(sum: SheetTold, more: SheetTold): SheetTold {
  const keys = Object.keys(sum) as (keyof SheetTold)[];
  return Object.fromEntries(keys.map((key) => [key, sum[key] + more[key]])) as unknown as SheetTold;
}
