import { MEASURE_SCALE, type MeasureId } from '../measurement/scale.js';
import type { MeasureColumn, MeasurementTable } from '../record/record-table.js';

/** Rows that are worked on at a time, so that they stay in the processor's cache. */
export const BLOCK_ROWS = 1024;

/** Values of a block: the measurement, and its natural logarithm. NaN where missing or not above 0. */
export interface Values {
  readonly y: Float64Array;
  readonly log: Float64Array;
}

/** Room for the values of one block. */
export function emptyValues(): Values {
  return { y: new Float64Array(BLOCK_ROWS), log: new Float64Array(BLOCK_ROWS) };
}

/** Integers up to this have their logarithms kept: 65 kg in grams, 6.5 m in hundredths of a cm. */
const KEPT_LOGS = 65_536;

// Logarithms of the whole numbers, worked out once on first use: the same for every table and caller.
let keptLogs: Float64Array | undefined;

function logsOfIntegers(): Float64Array {
  keptLogs ??= Float64Array.from({ length: KEPT_LOGS }, (_, integer) => Math.log(integer));
  return keptLogs;
}

/** Reads the rows `from` to `to` of a column into `values`, as kg, cm or mm. */
export function readValues(
  values: Values,
  column: MeasureColumn,
  measure: MeasureId,
  from: number,
  to: number,
): void {
  if (column instanceof Float64Array) readDoubles(values, column, from, to);
  else readIntegers(values, column, MEASURE_SCALE[measure], from, to);
}

function readDoubles({ y, log }: Values, column: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const value = column[i] as number;
    y[i - from] = value > 0 ? value : Number.NaN;
    log[i - from] = value > 0 ? Math.log(value) : Number.NaN;
  }
}

function readIntegers(
  { y, log }: Values,
  column: Int32Array,
  scale: number,
  from: number,
  to: number,
): void {
  const logs = logsOfIntegers();
  const logScale = Math.log(scale);
  // One rounding more than a division, far within what the certified rounding allows for.
  const unit = 1 / scale;
  for (let i = from; i < to; i++) {
    const integer = column[i] as number;
    const kept = integer > 0 && integer < KEPT_LOGS;
    y[i - from] = integer > 0 ? integer * unit : Number.NaN;
    log[i - from] = kept ? (logs[integer] as number) - logScale : largeLog(integer, scale);
  }
}

function largeLog(integer: number, scale: number): number {
  return integer > 0 ? Math.log(integer / scale) : Number.NaN;
}

const LOG_OF_TEN_THOUSAND = Math.log(10_000);

/** Writes BMI and its logarithm, of weights in kg and lengths in cm. */
export function bmiValues(bmi: Values, weight: Values, length: Values, rows: number): void {
  for (let j = 0; j < rows; j++) {
    const metres = (length.y[j] as number) / 100;
    const kg = weight.y[j] as number;
    bmi.y[j] = kg / (metres * metres);
    bmi.log[j] = (weight.log[j] as number) - 2 * (length.log[j] as number) + LOG_OF_TEN_THOUSAND;
  }
}

/** Upper limit of the ages that {@link markOrdinary} marks, in whole days: 59.96 months. */
export const ORDINARY_TO_DAY = 1825;

/**
 * Marks the rows that no rule but the table stands against: sex and age known, age from birth to day
 * 1825, no oedema. The fast loops take these; all others go through the same rules one by one.
 */
export function markOrdinary(
  ordinary: Uint8Array,
  { sex, ageDays, oedema }: MeasurementTable,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const days = ageDays[i] as number;
    const known = ((sex[i] as number) - 1) >>> 0 < 2 && days >= 0 && days <= ORDINARY_TO_DAY;
    ordinary[i - from] = known && (oedema === undefined || oedema[i] === 0) ? 1 : 0;
  }
}
