import type { RecordTable, RowDoubt } from '@balanting/core';
import type { ExtraColumns } from '@balanting/csv';

/** A row that can not be used, with the reasons. */
export interface RefusedRow {
  readonly row: number;
  /** CSV only. */
  readonly cells?: readonly string[];
  readonly issues: readonly RowDoubt[];
}

/** Some thousand rows of a body, whatever it came as: those accepted as columns, those rejected. */
export interface RowChunk {
  readonly table: RecordTable;
  /** The cells of the accepted rows, where they were asked for. */
  readonly cells?: readonly (readonly string[])[];
  /** Accepted rows that can be written as they stand, where they were asked for; empty for the others. */
  readonly lines?: readonly string[];
  /** The columns asked for by their headers, CSV only. */
  readonly extras?: ExtraColumns;
  readonly rejects: readonly RefusedRow[];
  /** Warnings and infos about accepted rows. */
  readonly doubts: readonly RowDoubt[];
  /** Accepted and rejected. */
  readonly rows: number;
}
