import type { DictionaryColumn, RecordTable } from '@balanting/core';
import type { RowChunk } from './row-chunk.js';

/** Children as columns, with what was asked for beside their measurements. */
export interface MeasuredChunk {
  readonly table: RecordTable;
  /** What children are grouped by, by the name that the request gave. */
  readonly groups: ReadonlyMap<string, DictionaryColumn<string>>;
  readonly cluster: DictionaryColumn<string> | undefined;
  readonly strata: DictionaryColumn<string> | undefined;
  readonly weight: Float64Array | undefined;
  /** What a register is checked by beside its rows. */
  readonly found: Pick<RowChunk, 'doubts' | 'rejects'>;
}
