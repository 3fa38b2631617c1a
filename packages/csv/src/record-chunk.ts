import type { Issue, RecordTable } from '@balanting/core';
import type { ExtraColumns } from './extra-columns.js';

/** Something wrong or doubtful in a row of a file. */
export interface RowIssue {
  /** The row as a spreadsheet shows it, from 1: titles, header and blank rows count. */
  readonly row: number;
  /** The column as the header writes it; empty where the whole row is meant. */
  readonly column: string;
  /** The sheet of the row, where more than one sheet of a workbook is read. */
  readonly sheet?: string;
  readonly issue: Issue;
}

/** What is in doubt, in whatever row. */
export type DoubtKind = Pick<RowIssue, 'column' | 'issue'>;

/**
 * Doubts about rows as columns: most rows of a register that have one have the same few, and columns cost
 * little to keep and to send to another thread.
 */
export interface PackedDoubts {
  /** The row of each doubt, as of {@link RowIssue}. */
  readonly rows: Float64Array;
  /** Which of `kinds` each doubt is. */
  readonly codes: Int32Array;
  readonly kinds: readonly DoubtKind[];
}

/** A row that can not be used, with its cells as they stand. */
export interface RejectedRow {
  readonly row: number;
  /** As of {@link RowIssue}. */
  readonly sheet?: string;
  readonly cells: readonly string[];
  readonly issues: readonly [RowIssue, ...RowIssue[]];
}

/** Some thousand rows of a file: those accepted as columns, those rejected with the reasons. */
export interface RecordChunk {
  /** The accepted rows. A measure with more digits than the integers hold makes its column doubles. */
  readonly table: RecordTable;
  /** The cells of the accepted rows, where `keepCells` asks for them. */
  readonly cells?: readonly (readonly string[])[];
  /**
   * Where `keepCells` asks for lines: accepted rows as they stand, without line end, whose cells are then not kept;
   * empty for a row that has a quote, a cell like a formula or a space at an end, or another number of cells than
   * the header.
   */
  readonly lines?: readonly string[];
  /** The columns of the accepted rows that `extra` asks for. */
  readonly extras: ExtraColumns;
  readonly rejects: readonly RejectedRow[];
  /** Warnings and infos about accepted rows. */
  readonly doubts: readonly RowIssue[];
  /** The same as `doubts`, as columns. Absent: only `doubts` has them. */
  readonly packedDoubts?: PackedDoubts;
  /** Accepted and rejected. */
  readonly rows: number;
  /** The sheet of all these rows, where more than one sheet of a workbook is read. */
  readonly sheet?: string;
  /** Bytes of the file read so far; of UTF-16 files, of their text in UTF-8; of workbooks by their rows. */
  readonly bytes: number;
}

/** Rows that are no data and are passed over; complete when the chunks have ended. */
export interface SkippedRows {
  readonly blank: number;
  readonly repeatedHeaders: number;
  /** Total and signature rows: no NIK, name and dates. */
  readonly footers: number;
}
