import type { AssessedTable } from '../../growth/assessed-table.js';
import type { RecordTable } from '../../record/record-table.js';
import { integersOf, lyingLengths } from './exact-columns.js';
import { MARK } from './marks.js';
import { type MarkOptions, marksOfRows } from './row-marks.js';

/** What is kept of the rows of a register: 42 bytes each. */
export interface RegisterRows {
  /** NaN where not known. */
  readonly childKey: Float64Array;
  readonly nikKey: Float64Array;
  /** The row in its file. */
  readonly row: Uint32Array;
  /** Days since 1970-01-01, `MISSING` where not known. */
  readonly day: Int32Array;
  /** g, `MISSING` where not weighed. */
  readonly weight: Int32Array;
  /** Hundredths of a cm as lying, `MISSING` where not measured. */
  readonly length: Int32Array;
  /** -1 for none. */
  readonly group: Int32Array;
  /** Bits of `MARK`. */
  readonly marks: Int32Array;
  /** Hundredths of a z; 0 where there is no plausible one. */
  readonly heightForAge: Int16Array;
  readonly [column: string]: Float64Array | Uint32Array | Int32Array | Int16Array;
}

/** No row. */
export const NO_ROWS: RegisterRows = /* @__PURE__ */ noRows();

function noRows(): RegisterRows {
  const none = new Int32Array(0);
  return {
    childKey: new Float64Array(0),
    nikKey: new Float64Array(0),
    row: new Uint32Array(0),
    day: none,
    weight: none,
    length: none,
    group: none,
    marks: none,
    heightForAge: new Int16Array(0),
  };
}

/**
 * What is kept of a table.
 *
 * @param group - the number of the group of each row
 */
export function registerRows(
  assessed: AssessedTable<RecordTable>,
  group: Int32Array,
  options: Omit<MarkOptions, 'measures'>,
): RegisterRows {
  const { input, adjustedLength } = assessed;
  const weight = integersOf(input.weight, 'weight', input.length);
  const length = integersOf(input.lengthHeight, 'lengthHeight', input.length);
  const adjusted = integersOf(adjustedLength, 'lengthHeight', input.length);
  const marks = marksOfRows(assessed, { ...options, measures: { weight, length } });
  const z = assessed.scores.heightForAge?.z;
  return {
    childKey: input.childKey,
    nikKey: input.nikKey ?? new Float64Array(input.length).fill(Number.NaN),
    row: Uint32Array.from(input.row),
    day: input.measuredDay,
    weight,
    length: lyingLengths(adjusted, input.ageDays),
    group,
    marks,
    heightForAge: Int16Array.from(marks, (bits, i) =>
      (bits & MARK.heightForAge) === 0 ? 0 : (z?.[i] ?? 0),
    ),
  };
}
