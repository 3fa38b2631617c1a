import { fail, issue, messageOf, type Result } from '@balanting/core';
import { type ByteWindow, type WindowedBytes, windowOver } from './bytes/byte-window.js';
import { textOfBytes } from './bytes/cell-string.js';
import { SAMPLE_BYTES } from './eppgbm/minutes.js';
import { openRegister } from './eppgbm/open-register.js';
import { findHeader, HEADER_ROWS } from './header/find-header.js';
import type { RecordChunk } from './record-chunk.js';
import type { OpenOptions, RecordFile } from './record-file.js';
import { containerOf, whyNotText } from './source/sniff.js';
import { utf8Source } from './source/transcode.js';
import { openWho } from './who/open-who.js';

/**
 * Opens a file of measurements by its content: an e-PPGBM export or a template of its kind, a sheet with a block
 * of columns for each month, a plain table or one of ENA for SMART, or the columns of WHO Anthro or AnthroPlus;
 * any other table by `columns`. Text (UTF-8, windows-1252 or UTF-16) streams in constant memory; workbooks (XLSX, XLS, ODS,
 * SpreadsheetML 2003) and web pages with a table, whatever the file is named, are read whole first.
 *
 * @returns fails with a `file.*`, `workbook.*`, `sheet.*`, `header.*` or `column.*` issue where it is no such
 * file
 * Two columns for one field (`Berat` and `BB`) are read as long as they are equal in every row.
 *
 * @throws the reason of `signal` where it is aborted, and whatever the source throws; chunks throw an
 * Error with `issues` (`column.twice`) at the first row in which two columns for one field differ
 *
 * @example
 * const text = 'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat\nANAK CONTOH,L,2023-03-02,14/08/2025,"11,2"\n';
 * const file = await openRecords(new Blob([text]).stream());
 * file.ok && file.value.layout; // => 'eppgbm'
 */
export async function openRecords(
  source: AsyncIterable<Uint8Array>,
  options: OpenOptions = {},
): Promise<Result<RecordFile>> {
  return opened(utf8Source(source), options, openStream);
}

/**
 * The chunks of a file in one step.
 *
 * @throws an Error with the property `issues` where {@link openRecords} fails
 *
 * @example
 * const export2025 = 'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat\nANAK CONTOH,P,2023-03-02,14/08/2025,11\n';
 * for await (const chunk of readEppgbm(new Blob([export2025]).stream())) chunk.rows; // => 1
 */
export async function* readEppgbm(
  source: AsyncIterable<Uint8Array>,
  options: OpenOptions = {},
): AsyncGenerator<RecordChunk> {
  const file = await openRecords(source, options);
  if (!file.ok) {
    const { issues } = file;
    throw Object.assign(new Error(messageOf(issues[0], 'en')), { issues });
  }
  yield* file.value.chunks;
}

type Opens = (stream: WindowedBytes, options: OpenOptions) => Promise<Result<RecordFile>>;

async function opened(
  source: AsyncIterable<Uint8Array>,
  options: OpenOptions,
  open: Opens,
): Promise<Result<RecordFile>> {
  const stream = windowOver(source, options.signal);
  try {
    const file = await open(stream, options);
    if (!file.ok) await stream.close();
    return file;
  } catch (reason) {
    await stream.close();
    throw reason;
  }
}

const openStream: Opens = async (stream, options) => {
  const { window } = stream;
  await stream.more(SAMPLE_BYTES);
  const head = window.bytes.subarray(0, window.to);
  const container = containerOf(head);
  if (container === undefined) {
    const unreadable = whyNotText(head);
    return unreadable ? fail(unreadable) : openText(stream, options);
  }
  const { sheet, limits, keepCells = false, ...rest } = options;
  // Rows of sheets are cells, and those of several sheets are put in order.
  const sheetOptions = { ...rest, keepCells: keepCells !== false, delimiter: ',' } as const;
  const { openWorkbook } = await import('./sheets/open-workbook.js');
  return openWorkbook(stream, container, {
    sheet,
    limits,
    columns: rest.columns,
    openText: (source) => opened(source, sheetOptions, openText),
  });
};

const openText: Opens = async (stream, options) => {
  const { window } = stream;
  await stream.more(SAMPLE_BYTES);
  const found = findHeader(window, options.delimiter, options.columns);
  if (found === undefined) {
    return fail(issue('header.missing', { values: { rows: HEADER_ROWS } }));
  }
  window.from = found.next;
  if (window.isLast && isBlankText(window)) return fail(issue('file.no_rows'));
  const { kind } = found;
  return kind.layout === 'eppgbm'
    ? openRegister(stream, { ...found, kind }, options)
    : openWho(stream, found, kind.layout, options);
};

function isBlankText({ bytes, from, to }: ByteWindow): boolean {
  return /^[\s,;"\ufeff]*$/.test(textOfBytes(bytes, from, to));
}
