import type { MeasurementTable } from '../record/record-table.js';
import type { IndicatorId } from './indicator.js';
import type { GrowthReference } from './reference/reference.js';

/** The scores of one indicator for every row of a table. */
export interface ZColumn {
  /** The published z in whole hundredths (-2.01 is -201), `MISSING` where there is none. */
  readonly z: Float64Array;
  /** Why there is no z: a position in `MISSING_REASONS`; 0 where there is one. */
  readonly reason: Uint8Array;
  /** 1 where the z is outside WHO's limits of plausibility, else 0. */
  readonly flag: Uint8Array;
}

/** The answer of `assessTable`: its input, and a column of scores for each indicator. */
export interface AssessedTable<T extends MeasurementTable = MeasurementTable> {
  /** As given: its ages are those since birth, even where corrected ones were looked up. */
  readonly input: T;
  readonly reference: Pick<GrowthReference, 'id' | 'source'>;
  /** Only indicators whose measurements the table has and the reference knows. */
  readonly scores: Readonly<Partial<Record<IndicatorId, ZColumn>>>;
  /**
   * Length or height after the 0.7 cm rule, in the kind of column of the input: hundredths of a cm, or
   * cm. Absent without lengths.
   */
  readonly adjustedLength?: Int32Array | Float64Array;
}
