import { MEASURE_SCALE, type MeasureColumn, MISSING, type RecordMeasure } from '@balanting/core';

/** A value with more digits than the integers of its column hold. */
interface LongValue {
  readonly at: number;
  readonly value: number;
}

/** The measurements of a chunk while its rows are read. */
export interface MeasureColumns {
  readonly measures: Readonly<Record<RecordMeasure, Int32Array>>;
  readonly longValues: Readonly<Record<RecordMeasure, LongValue[]>>;
}

/** Room for so many rows. */
export function emptyMeasures(rows: number): MeasureColumns {
  return {
    measures: {
      weight: new Int32Array(rows),
      lengthHeight: new Int32Array(rows),
      armCircumference: new Int32Array(rows),
      headCircumference: new Int32Array(rows),
    },
    longValues: {
      weight: [],
      lengthHeight: [],
      armCircumference: [],
      headCircumference: [],
    },
  };
}

/**
 * Puts the plain decimal of a measure into its column: as an integer where it fits, beside it where not.
 */
export function putMeasure(
  columns: MeasureColumns,
  measure: RecordMeasure,
  at: number,
  text: string | undefined,
): void {
  const column = columns.measures[measure];
  column[at] = MISSING;
  if (text === undefined) return;
  const scale = MEASURE_SCALE[measure];
  const fraction = text.split('.')[1]?.length ?? 0;
  const integer = Math.round(Number(text) * scale);
  if (10 ** fraction <= scale && integer < 2 ** 31) column[at] = integer;
  else columns.longValues[measure].push({ at, value: Number(text) });
}

/** The first `rows` rows of a measure: doubles where one of them has more digits than the integers hold. */
export function measureColumn(
  columns: MeasureColumns,
  measure: RecordMeasure,
  rows: number,
): MeasureColumn {
  const integers = columns.measures[measure].subarray(0, rows);
  const long = columns.longValues[measure];
  if (long.length === 0) return integers;
  const scale = MEASURE_SCALE[measure];
  const doubles = Float64Array.from(integers, (value) =>
    value === MISSING ? Number.NaN : value / scale,
  );
  for (const { at, value } of long) doubles[at] = value;
  return doubles;
}
