import type { RecordTable } from '@balanting/core';
import { type FileRow, fileRows, type Layout, type RowColumns } from '@balanting/csv';
import { mediaOf, TABLE_KINDS } from '../body/media-type.js';
import type { RefusedRow } from '../body/row-chunk.js';
import { ndjsonSource, tableSource } from '../body/row-source.js';
import type { Call } from '../operation.js';
import { jsonRows } from './json-rows.js';
import { mapped } from './mapped.js';

/** Some thousand rows in one form, whatever they came as. */
export interface RowPiece {
  /** The accepted rows as columns. */
  readonly table: RecordTable;
  /** The same rows as text. */
  readonly rows: readonly FileRow[];
  readonly rejects: readonly RefusedRow[];
  /** Accepted and rejected. */
  readonly read: number;
}

/** The rows of a body that are to be written in another format. */
export interface RowInput {
  readonly layout: Layout;
  readonly columns: RowColumns;
  /** To be read once; throws refusals. */
  readonly pieces: AsyncIterable<RowPiece>;
  /** Whether a row so far had something in the column; a file has its columns for all rows. */
  readonly isUsed: (header: string) => boolean;
}

/** Opens the rows of a body: a table of any known layout, or NDJSON. */
export async function rowInput(call: Call): Promise<RowInput> {
  const kind = mediaOf(call.request, [...TABLE_KINDS, 'ndjson']);
  if (kind === 'ndjson') return jsonRows(await ndjsonSource(call, { keepRecords: true }));
  const { file, layout, chunks } = await tableSource(call, { keepCells: true });
  const { columns, rowsOf } = fileRows(file);
  const pieces = mapped(chunks, (chunk) => ({ ...chunk, read: chunk.rows, rows: rowsOf(chunk) }));
  return { layout, columns, pieces, isUsed: () => true };
}
