import { fail, issue, type Result } from '@balanting/core';
import { cellRecords } from './biff-records.js';
import { type LibraryPlan, librarySheets } from './library-sheets.js';
import { oleStreams } from './ole-streams.js';
import type { TextSheet } from './text-sheet.js';

/** Other documents in OLE files, by a stream that only they have. */
const DOCUMENTS: ReadonlyMap<string, string> = new Map([
  ['WordDocument', '.doc'],
  ['PowerPoint Document', '.ppt'],
  ['VisioDocument', '.vsd'],
  ['__properties_version1.0', '.msg'],
]);
/** An XLSX workbook with a password stands in an OLE file. */
const ENCRYPTED = ['EncryptedPackage', 'EncryptionInfo'];
const WORKBOOKS = ['Workbook', 'Book'];

/** The sheets of an old workbook (.xls). Its container is read here, since a loop in it confuses the library. */
export async function oleSheets(
  bytes: Uint8Array,
  plan: Omit<LibraryPlan, 'hints' | 'unreadable'>,
): Promise<Result<readonly TextSheet[]>> {
  const unreadable = issue('file.xls');
  const streams = oleStreams(bytes);
  if (streams === undefined) return fail(unreadable);
  const find = (wanted: string) => streams.find(({ name }) => name === wanted);
  if (ENCRYPTED.some(find))
    return fail(issue('workbook.password', { values: { format: '.xlsx' } }));
  const stream = WORKBOOKS.map(find).find((found) => found !== undefined);
  if (stream === undefined) {
    const kind = streams.map(({ name }) => DOCUMENTS.get(name)).find(Boolean);
    return fail(kind ? issue('file.no_table', { values: { kind } }) : unreadable);
  }
  if (stream.bytes === undefined) return fail(unreadable);
  const { bytes: records, state } = cellRecords(stream.bytes);
  if (state === 'password') return fail(issue('workbook.password', { values: { format: '.xls' } }));
  return state === 'sound' ? librarySheets(records, { ...plan, unreadable }) : fail(unreadable);
}
