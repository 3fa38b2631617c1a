import { fail, issue, ok, type Result } from '@balanting/core';
import type { WindowedBytes } from '../bytes/byte-window.js';
import type { ColumnMap } from '../header/column-map.js';
import type { RecordFile } from '../record-file.js';
import type { Container } from '../source/sniff.js';
import { htmlSheets } from './html-sheets.js';
import type { LibraryPlan } from './library-sheets.js';
import { decodeMarkup, markupKind } from './markup-text.js';
import { oleSheets } from './ole-sheets.js';
import { refusedWhole, type SheetLimits, sheetLimits } from './sheet-limits.js';
import { type OpenText, sheetsFile } from './sheets-file.js';
import type { TextSheet } from './text-sheet.js';
import { wholeFile } from './whole-file.js';
import { xmlSheets } from './xml-sheets.js';
import { zipSheets } from './zip-sheets.js';

/** What {@link openWorkbook} is told. */
export interface WorkbookOptions {
  readonly limits: Partial<SheetLimits> | undefined;
  /** Its name, or its position from 1; undefined: all that have a header. */
  readonly sheet: string | number | undefined;
  readonly columns: ColumnMap | undefined;
  readonly openText: OpenText;
}

/** Reads a workbook, or the tables of a web page, as a text file is read. Nothing of the stream is read yet. */
export async function openWorkbook(
  stream: WindowedBytes,
  container: Container,
  { limits: told, sheet, columns, openText }: WorkbookOptions,
): Promise<Result<RecordFile>> {
  const limits = sheetLimits(told);
  const whole = await wholeFile(stream, limits);
  if (!whole.ok) return whole;
  const isWanted = (name: string, position: number) =>
    sheet === undefined || sheet === (typeof sheet === 'string' ? name : position + 1);
  const sheets = await sheetsOf(whole.value, container, { limits, isWanted });
  if (!sheets.ok) return sheets;
  if (sheet !== undefined && sheets.value.length === 0) {
    return fail(issue('sheet.unknown', { values: { sheet } }));
  }
  return sheetsFile(sheets.value, { fileBytes: whole.value.length, columns, openText });
}

async function sheetsOf(
  bytes: Uint8Array,
  container: Container,
  plan: Pick<LibraryPlan, 'limits' | 'isWanted'>,
): Promise<Result<readonly TextSheet[]>> {
  if (container === 'zip') return zipSheets(bytes, plan);
  if (container === 'markup') return markupSheets(decodeMarkup(bytes), plan);
  return refusedWhole(bytes.length, plan.limits) ?? oleSheets(bytes, plan);
}

async function markupSheets(
  text: string,
  plan: Pick<LibraryPlan, 'limits' | 'isWanted'>,
): Promise<Result<readonly TextSheet[]>> {
  const kind = markupKind(text);
  if (kind !== 'html') {
    return refusedWhole(text.length, plan.limits) ?? xmlSheets(text, kind, plan);
  }
  const sheets = await htmlSheets(text, plan.limits);
  return sheets.ok ? ok(sheets.value.filter(({ name }, at) => plan.isWanted(name, at))) : sheets;
}
