import { fail, issue, ok, type Result } from '@balanting/core';
import { htmlPage, MOST_TABLES } from './html-page.js';
import { type SheetLimits, tooMany } from './sheet-limits.js';
import { NOTHING_TOLD, type TextSheet } from './text-sheet.js';

const STEP_LETTERS = 65_536;

/**
 * The tables of a web page, each as a sheet, tables within tables too. Text above a table stands in rows of
 * its own, as a spreadsheet shows it. No number and no date is guessed: every cell is the text that it shows.
 *
 * @returns fails with `file.html` where there is no table, or with what there is too much of
 */
export async function htmlSheets(
  text: string,
  limits: SheetLimits,
): Promise<Result<readonly TextSheet[]>> {
  const { Parser } = await import('htmlparser2');
  const page = htmlPage(limits);
  const { open: onopentag, close: onclosetag, text: ontext } = page;
  const parser = new Parser({ onopentag, onclosetag, ontext }, { decodeEntities: true });
  for (let at = 0; at < text.length && !page.isTooMuch(); at += STEP_LETTERS) {
    parser.write(text.slice(at, at + STEP_LETTERS));
  }
  page.ending();
  parser.end();
  const tables = page.tables.filter(({ table }) => table.rows.length > 0);
  if (tables.length === 0 || tables.length > MOST_TABLES) return fail(issue('file.html'));
  const sheets: TextSheet[] = [];
  for (const { name, table, isCut } of tables) {
    const width = table.width();
    const { rows } = table;
    if (width > limits.columns) {
      return tooMany('workbook.too_many_columns', name, width, limits.columns);
    }
    if (rows.length > limits.rows) {
      return tooMany('workbook.too_many_rows', name, rows.length, limits.rows);
    }
    const told = { ...NOTHING_TOLD, filledCells: table.filled(), cutOff: Number(isCut) };
    sheets.push({ name, rows, told });
  }
  return ok(sheets);
}
