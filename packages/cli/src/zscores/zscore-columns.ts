import type { AssessedTable, RecordTable } from '@balanting/core';

/** Columns that a layout adds beside those of the input. */
export interface ZscoreColumns {
  readonly names: readonly string[];
  /** The cells of one row under {@link names}. */
  cells(assessed: AssessedTable<RecordTable>, i: number): readonly string[];
}
