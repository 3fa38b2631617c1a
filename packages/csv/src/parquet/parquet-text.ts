import { fail, type Issue, issue, ok, type Result } from '@balanting/core';
import { gunzipSync } from 'fflate';
import {
  type CompressionCodec,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  type SchemaElement,
} from 'hyparquet';
import { csvLine } from '../csv-line.js';
import { cellTextOf } from './cell-text.js';

/** The bytes of a Parquet file, which are read by their place. */
export interface ParquetSource {
  readonly byteLength: number;
  /** The bytes from `start` up to, but not with, `end`. Default: up to the last. */
  readonly slice: (start: number, end?: number) => Promise<ArrayBuffer>;
}

/**
 * The rows of a Parquet file as lines with commas, for `openRecords` with the delimiter `,`: numbers with a
 * point, dates as `YYYY-MM-DD`. One group of rows is in memory at a time. Columns of lists and structures are
 * left out.
 *
 * Source: Apache Parquet format 2.10, read by hyparquet.
 *
 * @returns fails with `parquet.damaged`, and with `parquet.compression` where the file is compressed by
 * anything but SNAPPY and GZIP
 *
 * @throws an Error with the property `issues` (`parquet.damaged`) where a group of rows is damaged
 *
 * @example
 * const empty = await parquetText({ byteLength: 0, slice: async () => new ArrayBuffer(0) });
 * empty.ok ? '' : empty.issues[0].code; // => 'parquet.damaged'
 */
export async function parquetText(
  source: ParquetSource,
): Promise<Result<AsyncGenerator<Uint8Array>>> {
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(source);
  } catch (error) {
    return fail(damaged(error));
  }
  const unknown = codecsOf(metadata).find((codec) => !KNOWN_CODECS.has(codec));
  if (unknown !== undefined) {
    return fail(issue('parquet.compression', { values: { codec: unknown } }));
  }
  return ok(linesOf(source, metadata));
}

const COMPRESSORS: Compressors = {
  GZIP: (input, outputLength) => gunzipSync(input, { out: new Uint8Array(outputLength) }),
};

const KNOWN_CODECS: ReadonlySet<CompressionCodec> = new Set(['UNCOMPRESSED', 'SNAPPY', 'GZIP']);

function codecsOf({ row_groups }: FileMetaData): readonly CompressionCodec[] {
  const columns = row_groups.flatMap((group) => group.columns);
  return columns.flatMap(({ meta_data }) => (meta_data ? [meta_data.codec] : []));
}

async function* linesOf(source: ParquetSource, metadata: FileMetaData): AsyncGenerator<Uint8Array> {
  const columns = plainColumns(metadata.schema);
  const names = columns.map(({ name }) => name);
  const texts = columns.map(cellTextOf);
  const encoder = new TextEncoder();
  // Readers take off again what keeps a text from becoming a formula.
  const line = (cells: readonly string[]) =>
    `${csvLine(cells, ',', { neutraliseFormulas: true })}\n`;
  yield encoder.encode(line(names));
  let from = 0;
  for (const { num_rows } of metadata.row_groups) {
    const range = { rowStart: from, rowEnd: from + Number(num_rows) };
    from = range.rowEnd;
    const rows = await rowsOf({ file: source, metadata, columns: names, ...range });
    for (let at = 0; at < rows.length; at += LINES_AT_ONCE) {
      const lines = rows
        .slice(at, at + LINES_AT_ONCE)
        .map((row) => line(texts.map((text, k) => text(row[k]))));
      yield encoder.encode(lines.join(''));
    }
  }
}

/** Lines that become bytes together. */
const LINES_AT_ONCE = 2048;

type Range = Readonly<{
  file: ParquetSource;
  metadata: FileMetaData;
  columns: string[];
  rowStart: number;
  rowEnd: number;
}>;

async function rowsOf(range: Range): Promise<readonly (readonly unknown[])[]> {
  let found: readonly unknown[][] = [];
  const onComplete = (rows: unknown[][]) => {
    found = rows;
  };
  try {
    await parquetRead({ ...range, compressors: COMPRESSORS, onComplete });
    return found;
  } catch (error) {
    const problem = damaged(error);
    throw Object.assign(new Error(problem.code, { cause: error }), { issues: [problem] });
  }
}

/** The columns of the first level that hold one value a row, in the order of the file. */
function plainColumns([root, ...elements]: readonly SchemaElement[]): readonly SchemaElement[] {
  const found: SchemaElement[] = [];
  let at = 0;
  for (let k = 0; k < (root?.num_children ?? 0); k++) {
    const element = elements[at];
    if (element === undefined) break;
    const isPlain = !element.num_children && element.repetition_type !== 'REPEATED';
    if (isPlain) found.push(element);
    at += sizeOf(elements, at);
  }
  return found;
}

/** An element with all that stands beneath it. */
function sizeOf(elements: readonly SchemaElement[], at: number): number {
  let size = 1;
  for (let k = 0; k < (elements[at]?.num_children ?? 0); k++) size += sizeOf(elements, at + size);
  return size;
}

function damaged(cause: unknown): Issue {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return issue('parquet.damaged', {
    values: { reason: reason.split('\n')[0]?.slice(0, 200) ?? '' },
  });
}
