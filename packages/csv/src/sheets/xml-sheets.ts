import { fail, issue, ok, type Result } from '@balanting/core';
import { type LibraryPlan, librarySheets } from './library-sheets.js';
import { openDocumentHints } from './open-document.js';
import { attribute } from './sheet-hints.js';
import type { TextSheet } from './text-sheet.js';

const ROOT_END = /<\/(?:\w+:)?(?:Workbook|document)\s*>\s*$/;
const SPAN = /\s(?:\w+:)?Span\s*=\s*["'](\d+)/g;
/** The library makes a column of each that a span names; Excel knows 16,384 in a sheet. */
const MOST_SPANNED = 1_000_000;

/** The sheets of a workbook in one XML text: SpreadsheetML 2003, or a flat OpenDocument. */
export async function xmlSheets(
  text: string,
  kind: 'spreadsheet-ml' | 'open-document',
  plan: Omit<LibraryPlan, 'hints' | 'unreadable'>,
): Promise<Result<readonly TextSheet[]>> {
  const unreadable = issue('file.html');
  if (!ROOT_END.test(text.slice(-512))) return fail(unreadable);
  if (kind === 'open-document') {
    const hints = openDocumentHints(text, plan.limits);
    return hints.ok ? librarySheets(text, { ...plan, unreadable, hints: hints.value }) : hints;
  }
  const spans = [...text.matchAll(SPAN)].map(([, span]) => Number(span));
  if (spans.reduce((sum, span) => sum + span, 0) > MOST_SPANNED) return fail(unreadable);
  const sheets = await librarySheets(text, { ...plan, unreadable });
  return sheets.ok ? ok(withEmptyFormulas(sheets.value, text)) : sheets;
}

const SHEET_START = /<(?:\w+:)?Worksheet(?=\s)/;
const CELL_WITHOUT_DATA = /<(?:\w+:)?Cell\s[^<>]*Formula="[^<>]*\/>/g;

/** The library drops formula cells without a result. */
function withEmptyFormulas(sheets: readonly TextSheet[], text: string): readonly TextSheet[] {
  const counts = new Map(
    text
      .split(SHEET_START)
      .slice(1)
      .map((part) => [
        attribute(part.slice(0, 512), 'Name'),
        part.match(CELL_WITHOUT_DATA)?.length,
      ]),
  );
  return sheets.map((sheet) => {
    const emptyFormulas = counts.get(sheet.name) ?? 0;
    return { ...sheet, told: { ...sheet.told, emptyFormulas } };
  });
}
