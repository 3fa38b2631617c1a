import {
  MEASURE_SCALE,
  type MeasureColumn,
  MISSING,
  type Place,
  RECORD_MEASURES,
  type RecordMeasure,
  type RecordTable,
} from '@balanting/core';

/** A value with more digits than the integers of its column hold. */
interface LongValue {
  readonly at: number;
  readonly value: number;
}

/** The columns of a chunk while its records are read. */
export interface RecordColumns {
  readonly row: Float64Array;
  readonly sex: Uint8Array;
  readonly birthDay: Int32Array;
  readonly measuredDay: Int32Array;
  readonly ageDays: Int32Array;
  readonly position: Uint8Array;
  readonly oedema: Uint8Array;
  readonly measures: Readonly<Record<RecordMeasure, Int32Array>>;
  readonly longValues: Readonly<Record<RecordMeasure, LongValue[]>>;
  readonly placeCodes: Int32Array;
  readonly childKey: Float64Array;
  readonly nikKey: Float64Array;
  readonly printedZ: RecordTable['printedZ'];
}

/** Room for so many rows. */
export function emptyColumns(rows: number): RecordColumns {
  const integers = () => new Int32Array(rows);
  const [weight, lengthHeight] = [integers(), integers()];
  const [armCircumference, headCircumference] = [integers(), integers()];
  return {
    row: new Float64Array(rows),
    sex: new Uint8Array(rows),
    birthDay: integers(),
    measuredDay: integers(),
    ageDays: integers(),
    position: new Uint8Array(rows),
    oedema: new Uint8Array(rows),
    measures: { weight, lengthHeight, armCircumference, headCircumference },
    longValues: { weight: [], lengthHeight: [], armCircumference: [], headCircumference: [] },
    placeCodes: integers(),
    childKey: new Float64Array(rows),
    nikKey: new Float64Array(rows),
    printedZ: {
      weightForAge: integers(),
      heightForAge: integers(),
      weightForHeight: integers(),
    },
  };
}

/** Puts the plain decimal of a measure into its column: as an integer where it fits, beside it where not. */
export function putMeasure(
  columns: RecordColumns,
  measure: RecordMeasure,
  { at, text }: { readonly at: number; readonly text: string | undefined },
): void {
  const column = columns.measures[measure];
  column[at] = MISSING;
  if (text === undefined) return;
  const scale = MEASURE_SCALE[measure];
  const value = Number(text);
  const integer = Math.round(value * scale);
  if (integer / scale === value && integer < 2 ** 31) column[at] = integer;
  else columns.longValues[measure].push({ at, value });
}

/** The first `rows` rows as a table. Every measure has a column, whether any row has a value or none. */
export function tableOfColumns(
  columns: RecordColumns,
  rows: number,
  places: readonly Place[],
): RecordTable {
  const cut = <T extends Int32Array | Uint8Array | Float64Array>(column: T) =>
    column.subarray(0, rows) as T;
  const measures = RECORD_MEASURES.map((id) => [id, measureColumn(columns, id, rows)]);
  const oedema = cut(columns.oedema);
  return {
    length: rows,
    row: cut(columns.row),
    sex: cut(columns.sex),
    birthDay: cut(columns.birthDay),
    measuredDay: cut(columns.measuredDay),
    ageDays: cut(columns.ageDays),
    position: cut(columns.position),
    ...(oedema.includes(1) && { oedema }),
    ...(Object.fromEntries(measures) as Readonly<Record<RecordMeasure, MeasureColumn>>),
    place: { codes: cut(columns.placeCodes), values: places },
    childKey: cut(columns.childKey),
    nikKey: cut(columns.nikKey),
    printedZ: {
      weightForAge: cut(columns.printedZ.weightForAge),
      heightForAge: cut(columns.printedZ.heightForAge),
      weightForHeight: cut(columns.printedZ.weightForHeight),
    },
  };
}

function measureColumn(
  columns: RecordColumns,
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
