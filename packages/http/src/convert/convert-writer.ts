import type { ChosenColumns, FileRow } from '@balanting/csv';
import type { RowsLeft } from '../body/rows-left.js';
import type { Problem } from '../problem/problem.js';
import type { WrittenRows } from './row-bundles.js';
import type { RowPiece } from './row-input.js';

/** What has no place in a format, and what the format needs. */
type Columns = Pick<ChosenColumns, 'leftOut' | 'lacking'>;

/** What the end of an answer tells. */
export interface ConvertEnd extends RowsLeft {
  /** The columns with something in them for which the format has no place. */
  readonly leftOut: readonly string[];
  /** What cut the rows short. */
  readonly problem: Problem | undefined;
}

/** Writes rows as lines of text while they come. */
export interface StreamWriter extends Columns {
  /** Before the first row; may be empty. */
  readonly head: string;
  readonly body: (piece: RowPiece) => WrittenRows;
  /** The line that closes the stream. */
  readonly trailer: (end: ConvertEnd) => string;
}

/** Writes rows as a file that is whole with its end only. */
export interface WholeWriter extends Columns {
  readonly head: () => string | Uint8Array;
  readonly body: (rows: readonly FileRow[]) => string | Uint8Array;
  readonly end: () => string | Uint8Array;
  /** The rows that it can hold. Default: as many as a workbook in a body may bring. */
  readonly mostRows?: number;
  /** Rows of which the file can not tell whose they are. */
  readonly unclear?: () => number;
}
