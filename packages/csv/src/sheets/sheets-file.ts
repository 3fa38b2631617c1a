import { fail, type Issue, issue, ok, type Result } from '@balanting/core';
import type { ColumnMap } from '../header/column-map.js';
import { HEADER_ROWS } from '../header/find-header.js';
import type { SkippedRows } from '../record-chunk.js';
import type { RecordFile } from '../record-file.js';
import { joinedSheets } from './joined-sheets.js';
import { type OpenSheet, sheetChunks } from './sheet-chunks.js';
import { sheetCsv, sheetLayout } from './sheet-csv.js';
import { named, sheetNotes } from './sheet-notes.js';
import type { TextSheet } from './text-sheet.js';

/** Opens delimited text; what `openRecords` does with a text file. */
export type OpenText = (source: AsyncIterable<Uint8Array>) => Promise<Result<RecordFile>>;

/** What {@link sheetsFile} is told. */
export interface SheetsFileOptions {
  /** The size of the workbook, by which progress is told. */
  readonly fileBytes: number;
  readonly columns: ColumnMap | undefined;
  readonly openText: OpenText;
}

/**
 * The sheets of a workbook as one file: those whose first rows hold the header of the first such sheet.
 *
 * @returns fails with `file.empty`, `header.missing`, or what the first sheet fails with
 */
export async function sheetsFile(
  sheets: readonly TextSheet[],
  { fileBytes, columns, openText }: SheetsFileOptions,
): Promise<Result<RecordFile>> {
  const given = sheets.filter(({ rows }) => rows.length > 0);
  const joined = columns === undefined ? joinedSheets(given) : undefined;
  const filled = joined ? [joined.sheet] : given;
  if (filled.length === 0) return fail(issue('file.empty'));
  const layouts = new Map(filled.map((sheet) => [sheet, sheetLayout(sheet, columns)]));
  const layout = filled.map((sheet) => layouts.get(sheet)).find((found) => found !== undefined);
  if (layout === undefined) {
    return fail(issue('header.missing', { values: { rows: HEADER_ROWS } }));
  }
  const chosen = filled.filter((sheet) => layouts.get(sheet) === layout);
  const notes = filled.flatMap((sheet) => notChosen(sheet.name, layouts.get(sheet), layout));
  const { opened, failed } = await openAll(chosen, openText);
  const [first] = opened;
  if (first === undefined) return failed[0]?.result ?? fail(issue('file.empty'));
  const others = failed.flatMap(({ sheet, result }) =>
    result.ok ? [] : inSheet(sheet, result.issues),
  );
  return ok(
    joinedFile(first, opened, [...(joined ? [joined.note] : []), ...notes, ...others], fileBytes),
  );
}

function notChosen(name: string, found: string | undefined, layout: string): readonly Issue[] {
  if (found === layout) return [];
  return [named(found === undefined ? 'sheet.no_header' : 'sheet.other_layout', name)];
}

async function openAll(sheets: readonly TextSheet[], openText: OpenText) {
  const opened: OpenSheet[] = [];
  const failed: { readonly sheet: TextSheet; readonly result: Result<RecordFile> }[] = [];
  for (const sheet of sheets) {
    const progress = { rows: 0 };
    const source = sheetCsv(sheet, (rows) => {
      progress.rows = rows;
    });
    const result = await openText(source);
    if (result.ok) opened.push({ sheet, file: result.value, progress });
    else failed.push({ sheet, result });
  }
  return { opened, failed };
}

/** Why a sheet beside others can not be read, as warnings. */
function inSheet({ name }: TextSheet, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((found) => ({
    ...found,
    level: 'warning' as const,
    path: [name, ...found.path],
  }));
}

function joinedFile(
  first: OpenSheet,
  opened: readonly OpenSheet[],
  notes: readonly Issue[],
  fileBytes: number,
): RecordFile {
  const sheets = opened.map(({ sheet }) => sheet);
  const names = sheets.map(({ name }) => name);
  const several: readonly Issue[] =
    names.length > 1
      ? [issue('sheet.several', { level: 'info', values: { sheets: names.join(', ') } })]
      : [];
  const own = opened.flatMap(({ file }) => file.notes);
  return {
    ...first.file,
    sheets: names,
    notes: [...several, ...notes, ...sheetNotes(sheets), ...withoutTwins(own)],
    skipped: summed(opened.map(({ file }) => file.skipped)),
    chunks: sheetChunks(first.file.header, opened, fileBytes),
  };
}

/** Columns that are not known in many sheets are told once. */
function withoutTwins(notes: readonly Issue[]): readonly Issue[] {
  const seen = new Map(notes.map((note) => [JSON.stringify([note.code, note.values]), note]));
  return [...seen.values()];
}

function summed(parts: readonly SkippedRows[]): SkippedRows {
  const sum = (key: keyof SkippedRows) => parts.reduce((total, part) => total + part[key], 0);
  return {
    get blank() {
      return sum('blank');
    },
    get repeatedHeaders() {
      return sum('repeatedHeaders');
    },
    get footers() {
      return sum('footers');
    },
  };
}
