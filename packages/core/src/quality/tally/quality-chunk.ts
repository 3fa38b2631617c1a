import type { AssessedTable } from '../../growth/assessed-table.js';
import type { DictionaryColumn, MeasurementTable, RecordTable } from '../../record/record-table.js';
import { completedMonthsOf } from './completed-months.js';

/** A table that may know the birth dates of its rows. */
export type QualityTable = MeasurementTable & Partial<Pick<RecordTable, 'birthDay'>>;

/** What may be known of the rows of a table beside their measurements. */
export interface QualityExtras {
  /** The group of each row, such as its team, area or posyandu; a code below 0 or '' for none. */
  readonly group?: DictionaryColumn<string>;
  /** The cluster of each row of a survey; a code below 0 or '' for none. */
  readonly cluster?: DictionaryColumn<string>;
  /** The sampling weight of each row. */
  readonly weight?: Float64Array;
  /** Days since 1970-01-01, `MISSING` where not known. Default: those of the table. */
  readonly birthDay?: Int32Array;
}

/** The columns that the counters read. */
export interface QualityChunk {
  readonly assessed: AssessedTable<QualityTable>;
  /** Completed months, or a code below 0. */
  readonly months: Int32Array;
  /** Month and day of birth in one number; absent where no birth date is known. */
  readonly births: Int32Array | undefined;
  readonly weight: Float64Array | undefined;
  readonly cluster: DictionaryColumn<string> | undefined;
}

/** The columns of a table; throws RangeError where a column beside it has another length. */
export function chunkOf(
  assessed: AssessedTable<QualityTable>,
  extras: QualityExtras,
  birthDates: (birthDay: Int32Array) => Int32Array,
): QualityChunk {
  const { input } = assessed;
  const { group, cluster, weight, birthDay = input.birthDay } = extras;
  const columns = { group: group?.codes, cluster: cluster?.codes, weight, birthDay };
  for (const [name, column] of Object.entries(columns)) {
    if (column !== undefined && column.length !== input.length) {
      throw new RangeError(`${name} has ${column.length} rows, the table ${input.length}.`);
    }
  }
  return {
    assessed,
    months: completedMonthsOf(input),
    births: birthDay && birthDates(birthDay),
    weight,
    cluster,
  };
}

/** Counts one thing in rows of tables. */
export interface RowCounter<C> {
  /** Counts the rows with these numbers. */
  readonly add: (chunk: QualityChunk, rows: Int32Array) => void;
  readonly counts: () => C;
}
