import type { Issue } from '@balanting/core';
import type { WindowedBytes } from './bytes/byte-window.js';
import { chunksOf } from './chunks.js';
import type { ExtraHeaders } from './extra-columns.js';
import type { ColumnMap } from './header/column-map.js';
import type { Delimiter, FoundHeader } from './header/find-header.js';
import type { Layout, Template } from './header/template.js';
import type { FilePart } from './part/file-part.js';
import type { RecordChunk, SkippedRows } from './record-chunk.js';
import type { RowSink } from './row-sink.js';
import type { SheetLimits } from './sheets/sheet-limits.js';

/** A file of measurements whose header has been read. */
export interface RecordFile {
  readonly layout: Layout;
  /** Of a register: whose header words it has. */
  readonly template?: Template | undefined;
  /** The map of headers that it was opened with. */
  readonly columns?: ColumnMap | undefined;
  /** Of a sheet with a block of columns for each month: the columns of the child, then those of one month. */
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
  /** Where the first row of data begins in the bytes of the source. */
  readonly rowsFrom: number;
  /** The rows, to be read once. */
  readonly chunks: AsyncIterable<RecordChunk>;
  /** In place of `chunks`: the rows of a part of a text file, one part after the other; see `readPart`. */
  readonly chunksOfPart: (part: FilePart) => AsyncIterable<RecordChunk>;
}

/** What {@link openRecords} may be told. */
export interface OpenOptions {
  /** `YYYY-MM-DD`: dates after it are refused, as are those after the download date. Default: none. */
  readonly asOf?: string;
  /** Default: what the header line has most of, outside quotes. */
  readonly delimiter?: Delimiter;
  /** The headers of a table whose words are its own; units are part of the names. Default: known words. */
  readonly columns?: ColumnMap;
  /** `YYYY-MM-DD`: the date of measuring of all rows, for registers that have no column for it. */
  readonly measuredOn?: string;
  /**
   * Whether chunks bring the cells of accepted rows as text. `lines`, for those who write the rows again: whole
   * rows where no cell of them needs care, and the cells of the others. Default: false.
   */
  readonly keepCells?: boolean | 'lines';
  /** Columns to read by their headers, beside those of the layout. Default: none. */
  readonly extra?: ExtraHeaders | ((found: Pick<RecordFile, 'header' | 'layout'>) => ExtraHeaders);
  /** The sheet of a workbook by its name, or its position from 1. Default: all that have the header. */
  readonly sheet?: string | number;
  /** How much a workbook may hold; text files need no limits. */
  readonly limits?: Partial<SheetLimits>;
  /**
   * What is read of a register. `counts`: only what children are counted by, in less time: no doubts, no
   * fingerprint of the NIK, and no scores, words and gains that the register printed. Default: `all`.
   */
  readonly read?: 'all' | 'counts';
  readonly signal?: AbortSignal;
  /** Rows of a chunk. Default: 8192. */
  readonly chunkRows?: number;
}

/** Rows of a chunk unless told otherwise. */
export const CHUNK_ROWS = 8192;

/** What is known of a file once its rows can be read. */
export interface FileRest
  extends Pick<RecordFile, 'downloadedOn' | 'notes' | 'skipped' | 'columns'> {
  readonly chunkRows: number;
  /** The header that rows have when they are given out. Default: that of the file. */
  readonly header?: readonly string[];
}

/** A file whose rows go through the sink. */
export function fileOf(
  stream: WindowedBytes,
  found: FoundHeader,
  sink: RowSink,
  rest: FileRest,
): RecordFile {
  const { kind, header, headerRow, delimiter, title } = found;
  const { chunkRows, ...told } = rest;
  const { layout, template } = kind;
  const plan = { delimiter, headerRow, width: header.length, chunkRows };
  const chunks = chunksOf(stream, plan, sink);
  const chunksOfPart = (part: FilePart) => chunksOf(stream, plan, sink, part);
  const rowsFrom = stream.window.before + stream.window.from;
  const known = { layout, template, header, headerRow, delimiter, title, rowsFrom };
  return { ...known, ...told, chunks, chunksOfPart };
}

/** The extra columns that the caller wants of a file. */
export function extraHeaders(
  found: Pick<RecordFile, 'header' | 'layout'>,
  { extra = {} }: OpenOptions,
): ExtraHeaders {
  return typeof extra === 'function' ? extra(found) : extra;
}
