import type { Issue } from '@balanting/core';
import type { RowCells } from './bytes/scan-row.js';
import type { RecordChunk } from './record-chunk.js';

/** Takes the rows of a file one by one and gives them back as chunks. */
export interface RowSink {
  /** Rows of the chunk so far. */
  readonly size: () => number;
  /** Reads one whole row. */
  readonly take: (bytes: Uint8Array, cells: RowCells, row: number) => void;
  /** Notes a line that is no whole row. */
  readonly broken: (line: string, row: number, issue: Issue) => void;
  /** The chunk, emptied. */
  readonly flush: (bytesRead: number) => RecordChunk;
}
