import { issue } from '@balanting/core';
import {
  type Delimiter,
  type ExtraHeaders,
  type Layout,
  openRecords,
  type RecordChunk,
  type RecordFile,
} from '@balanting/csv';
import { type JsonRecordChunk, type RecordOptions, readNdjson } from '@balanting/json';
import type { Call } from '../operation.js';
import { limitedBytes } from './limited-bytes.js';
import { limitedRows, unreadable } from './limited-rows.js';
import { mediaOf, TABLE_KINDS } from './media-type.js';
import type { RowChunk } from './row-chunk.js';

/** The rows of a stream that has begun. */
export interface RowSource {
  /** NDJSON has the fields of a register: `eppgbm`. */
  readonly layout: Layout;
  readonly header: readonly string[];
  readonly delimiter: Delimiter;
  /** The date of a title line of the file. */
  readonly downloadedOn: string | null;
  /** The rows, to be read once; throws refusals. */
  readonly chunks: AsyncIterable<RowChunk>;
}

/** The rows of a table, with the file that they stand in. */
export interface TableSource extends RowSource {
  readonly file: RecordFile;
  readonly chunks: AsyncIterable<RecordChunk>;
}

/** The rows of an NDJSON body. */
export interface NdjsonSource extends RowSource {
  readonly chunks: AsyncIterable<JsonRecordChunk>;
}

/** What {@link tableSource} may be told. */
export interface TableSourceOptions {
  readonly extra?: ExtraHeaders;
  readonly keepCells?: boolean | 'lines';
}

/** What a workbook in a body may inflate to: less than a file that its owner opens at home. */
const SHEET_LIMITS = { inflatedBytes: 64 * 1024 * 1024, rows: 200_000 };

/**
 * Opens the rows of a CSV body or of a workbook by their header.
 *
 * @throws a refusal `bad-body` where there is no known header or a workbook holds too much, and those of
 * `limitedBytes`
 */
export async function tableSource(
  call: Call,
  options: TableSourceOptions = {},
): Promise<TableSource> {
  const kind = mediaOf(call.request, TABLE_KINDS);
  const opened = await openRecords(streamedBytes(call), {
    ...options,
    asOf: asOfOf(call),
    limits: SHEET_LIMITS,
  });
  if (!opened.ok) throw unreadable(kind, opened.issues);
  const file = opened.value;
  const { layout, header, delimiter, downloadedOn } = file;
  const chunks = limitedRows(file.chunks, kind, call);
  return { file, layout, header, delimiter, downloadedOn, chunks };
}

/**
 * Opens the rows of an NDJSON body.
 *
 * @throws a refusal `bad-body` where the first chunk holds no record at all: it is no stream of records
 */
export async function ndjsonSource(
  call: Call,
  options: Pick<RecordOptions, 'keepRecords'> = {},
): Promise<NdjsonSource> {
  const chunks = readNdjson(streamedBytes(call), { ...options, asOf: asOfOf(call) });
  const first = await chunks.next();
  if (first.done) throw unreadable('ndjson', [issue('file.no_rows')]);
  const { table, rejects } = first.value;
  const [broken] = rejects;
  if (table.length === 0 && rejects.every(isNoJson)) {
    throw unreadable('ndjson', broken?.issues.map((found) => found.issue) ?? []);
  }
  const rows = limitedRows(afterFirst(first.value, chunks), 'ndjson', call);
  const file = { header: [], delimiter: ',', downloadedOn: null } as const;
  return { layout: 'eppgbm', ...file, chunks: rows };
}

/** The day after which no date may lie. */
export function asOfOf({ query, settings }: Call): string {
  return query.asOf ?? settings.today();
}

function streamedBytes({ request, settings }: Call): AsyncGenerator<Uint8Array> {
  const { streamBytes, idleMs } = settings.limits;
  return limitedBytes(request, { maxBytes: streamBytes, idleMs });
}

function isNoJson({ issues }: RowChunk['rejects'][number]): boolean {
  return issues.some(({ issue: { code } }) => code === 'json.invalid' || code === 'json.encoding');
}

async function* afterFirst<T>(first: T, others: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  yield* others;
}
