import { dayOfCell, fail, type Issue, issue, messageOf, ok, type Result } from '@balanting/core';
import { type ByteWindow, type WindowedBytes, windowOver } from './bytes/byte-window.js';
import { textOfBytes } from './bytes/cell-string.js';
import { chunksOf } from './chunks.js';
import { eppgbmRows } from './eppgbm/eppgbm-rows.js';
import { minuteDigits, SAMPLE_BYTES } from './eppgbm/minutes.js';
import { type ExtraHeaders, extraReader } from './extra-columns.js';
import { eppgbmColumns } from './header/columns.js';
import {
  type Delimiter,
  type FoundHeader,
  findHeader,
  HEADER_ROWS,
  type Layout,
} from './header/find-header.js';
import { downloadDate } from './header/title.js';
import { watchTwins } from './header/twin-columns.js';
import { whoColumns } from './header/who-columns.js';
import type { RecordChunk, SkippedRows } from './record-chunk.js';
import type { RowSink } from './row-sink.js';
import type { SheetLimits } from './sheets/sheet-limits.js';
import { containerOf, whyNotText } from './source/sniff.js';
import { utf8Source } from './source/transcode.js';
import { whoRows } from './who/who-rows.js';

/** A file of measurements whose header has been read. */
export interface RecordFile {
  readonly layout: Layout;
  readonly header: readonly string[];
  /** The row of the header as a spreadsheet shows it, from 1. */
  readonly headerRow: number;
  readonly delimiter: Delimiter;
  /** The sheets of a workbook, or the tables of a web page, that are read; absent for text. */
  readonly sheets?: readonly string[];
  /** The lines above the header. */
  readonly title: readonly string[];
  /** The date of a title line such as `Data tanggal : 2025-08-31`. */
  readonly downloadedOn: string | null;
  /** What is to tell of the columns. */
  readonly notes: readonly Issue[];
  /** Rows passed over so far. */
  readonly skipped: SkippedRows;
  /** The rows, to be read once. */
  readonly chunks: AsyncIterable<RecordChunk>;
}

/** What {@link openRecords} may be told. */
export interface OpenOptions {
  /** `YYYY-MM-DD`: dates after it are refused, as are those after the download date. Default: none. */
  readonly asOf?: string;
  /** Default: what the header line has most of, outside quotes. */
  readonly delimiter?: Delimiter;
  /** Whether chunks bring the cells of accepted rows as text. Default: false. */
  readonly keepCells?: boolean;
  /** Columns to read by their headers, beside those of the layout. Default: none. */
  readonly extra?: ExtraHeaders | ((found: Pick<RecordFile, 'header' | 'layout'>) => ExtraHeaders);
  /** The sheet of a workbook by its name, or its position from 1. Default: all that have the header. */
  readonly sheet?: string | number;
  /** How much a workbook may hold; text files need no limits. */
  readonly limits?: Partial<SheetLimits>;
  readonly signal?: AbortSignal;
  /** Rows of a chunk. Default: 8192. */
  readonly chunkRows?: number;
}

const CHUNK_ROWS = 8192;

/**
 * Opens a file of measurements by its content: an e-PPGBM export, or the columns of WHO Anthro or
 * AnthroPlus. Text (UTF-8, windows-1252 or UTF-16) streams in constant memory; workbooks (XLSX, XLS, ODS,
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
  const { sheet, limits, ...rest } = options;
  const { openWorkbook } = await import('./sheets/open-workbook.js');
  return openWorkbook(stream, container, {
    sheet,
    limits,
    openText: (source) => opened(source, { ...rest, delimiter: ',' }, openText),
  });
};

const openText: Opens = async (stream, options) => {
  const { window } = stream;
  await stream.more(SAMPLE_BYTES);
  const found = findHeader(window, options.delimiter);
  if (found === undefined) {
    return fail(issue('header.missing', { values: { rows: HEADER_ROWS } }));
  }
  window.from = found.next;
  if (window.isLast && isBlankText(window)) return fail(issue('file.no_rows'));
  return found.layout === 'eppgbm'
    ? openEppgbm(stream, found, options)
    : openWho(stream, found, found.layout, options);
};

function openEppgbm(
  stream: WindowedBytes,
  found: FoundHeader,
  options: OpenOptions,
): Result<RecordFile> {
  const columns = eppgbmColumns(found.header);
  if (!columns.ok) return columns;
  const downloadedOn = downloadDate(found.title);
  const chunkRows = options.chunkRows ?? CHUNK_ROWS;
  const extras = extraReader(found.header, extraHeaders(found, options), chunkRows);
  if (!extras.ok) return extras;
  const { window } = stream;
  const sample = { ...window, to: Math.min(window.to, SAMPLE_BYTES) };
  const skipped = { blank: 0, repeatedHeaders: 0, footers: 0 };
  const sink = eppgbmRows({
    header: found.header,
    columns: columns.value.columns,
    chunkRows,
    keepCells: options.keepCells ?? false,
    lastDay: earliest(options.asOf, downloadedOn),
    minutes: minuteDigits(sample, found.delimiter, columns.value.columns),
    skipped,
    extras: extras.value,
  });
  const watched = watchTwins(sink, columns.value.twins);
  const rest = { downloadedOn, notes: columns.value.notes, skipped, chunkRows };
  return ok(fileOf(stream, found, watched, rest));
}

function openWho(
  stream: WindowedBytes,
  found: FoundHeader,
  layout: 'who-anthro' | 'who-anthroplus',
  options: OpenOptions,
): Result<RecordFile> {
  const columns = whoColumns(found.header, layout);
  if (!columns.ok) return columns;
  const chunkRows = options.chunkRows ?? CHUNK_ROWS;
  const extras = extraReader(found.header, extraHeaders(found, options), chunkRows);
  if (!extras.ok) return extras;
  const skipped = { blank: 0, repeatedHeaders: 0, footers: 0 };
  const sink = whoRows({
    header: found.header,
    columns: columns.value.columns,
    chunkRows,
    keepCells: options.keepCells ?? false,
    skipped,
    extras: extras.value,
  });
  const rest = { downloadedOn: null, notes: columns.value.notes, skipped, chunkRows };
  return ok(fileOf(stream, found, watchTwins(sink, columns.value.twins), rest));
}

function fileOf(
  stream: WindowedBytes,
  found: FoundHeader,
  sink: RowSink,
  rest: Pick<RecordFile, 'downloadedOn' | 'notes' | 'skipped'> & { readonly chunkRows: number },
): RecordFile {
  const { layout, header, headerRow, delimiter, title } = found;
  const { chunkRows, ...told } = rest;
  const chunks = chunksOf(stream, { delimiter, headerRow, width: header.length, chunkRows }, sink);
  return { layout, header, headerRow, delimiter, title, ...told, chunks };
}

function extraHeaders(found: FoundHeader, { extra = {} }: OpenOptions): ExtraHeaders {
  return typeof extra === 'function' ? extra(found) : extra;
}

/** The day after which no date may lie. */
function earliest(asOf: string | undefined, downloadedOn: string | null): number | undefined {
  const days = [asOf, downloadedOn].flatMap((date) => dayOfCell(date ?? '') ?? []);
  return days.length === 0 ? undefined : Math.min(...days);
}

function isBlankText({ bytes, from, to }: ByteWindow): boolean {
  return /^[\s,;"\ufeff]*$/.test(textOfBytes(bytes, from, to));
}
