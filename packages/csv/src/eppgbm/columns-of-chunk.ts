import {
  type DictionaryColumn,
  MEASURE_SCALE,
  type MeasureColumn,
  MISSING,
  type Place,
  type RecordMeasure,
  type RecordTable,
} from '@balanting/core';

/** A value with more digits than the integers of its column hold. */
interface LongValue {
  readonly at: number;
  readonly value: number;
}

/** The columns of a chunk while its rows are read. */
export interface ChunkColumns {
  readonly row: Float64Array;
  readonly sex: Uint8Array;
  readonly birthDay: Int32Array;
  readonly measuredDay: Int32Array;
  readonly ageDays: Int32Array;
  readonly position: Uint8Array;
  readonly measures: Readonly<Record<RecordMeasure, Int32Array>>;
  readonly longValues: Readonly<Record<RecordMeasure, LongValue[]>>;
  readonly placeCodes: Int32Array;
  readonly childKey: Float64Array;
  readonly weightForAge: Int32Array;
  readonly heightForAge: Int32Array;
  readonly weightForHeight: Int32Array;
  readonly nikKey: Float64Array;
  readonly status: NonNullable<RecordTable['printedStatus']>;
  readonly oedema: Uint8Array;
  readonly printedGain: Uint8Array;
}

/** Room for so many rows. */
export function emptyColumns(rows: number): ChunkColumns {
  const integers = () => new Int32Array(rows);
  return {
    row: new Float64Array(rows),
    sex: new Uint8Array(rows),
    birthDay: integers(),
    measuredDay: integers(),
    ageDays: integers(),
    position: new Uint8Array(rows),
    measures: {
      weight: integers(),
      lengthHeight: integers(),
      armCircumference: integers(),
      headCircumference: integers(),
    },
    longValues: {
      weight: [],
      lengthHeight: [],
      armCircumference: [],
      headCircumference: [],
    },
    placeCodes: integers(),
    childKey: new Float64Array(rows),
    weightForAge: integers(),
    heightForAge: integers(),
    weightForHeight: integers(),
    nikKey: new Float64Array(rows),
    status: {
      weightForAge: new Uint8Array(rows),
      heightForAge: new Uint8Array(rows),
      weightForHeight: new Uint8Array(rows),
    },
    oedema: new Uint8Array(rows),
    printedGain: new Uint8Array(rows),
  };
}

/**
 * Puts the plain decimal of a measure into its column: as an integer where it fits, beside it where not.
 */
export function putMeasure(
  columns: ChunkColumns,
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

/** Which columns the file has at all. */
export type PresentColumns = Readonly<
  Record<RecordMeasure | 'position' | 'nik' | 'status' | 'oedema' | 'printedGain', boolean>
>;

/** The first `rows` rows as a table. */
export function tableOf(
  columns: ChunkColumns,
  rows: number,
  present: PresentColumns,
  places: readonly Place[],
): RecordTable {
  const cut = <T extends Int32Array | Uint8Array | Float64Array>(column: T) =>
    column.subarray(0, rows) as T;
  const measure = (id: RecordMeasure) =>
    present[id] ? { [id]: measureColumn(columns, id, rows) } : undefined;
  const place: DictionaryColumn<Place> = { codes: cut(columns.placeCodes), values: places };
  return {
    length: rows,
    row: cut(columns.row),
    sex: cut(columns.sex),
    birthDay: cut(columns.birthDay),
    measuredDay: cut(columns.measuredDay),
    ageDays: cut(columns.ageDays),
    ...(present.oedema && { oedema: cut(columns.oedema) }),
    ...(present.printedGain && { printedGain: cut(columns.printedGain) }),
    ...(present.position && { position: cut(columns.position) }),
    ...measure('weight'),
    ...measure('lengthHeight'),
    ...measure('armCircumference'),
    ...measure('headCircumference'),
    place,
    childKey: cut(columns.childKey),
    ...(present.nik && { nikKey: cut(columns.nikKey) }),
    printedZ: {
      weightForAge: cut(columns.weightForAge),
      heightForAge: cut(columns.heightForAge),
      weightForHeight: cut(columns.weightForHeight),
    },
    ...(present.status && {
      printedStatus: {
        weightForAge: cut(columns.status.weightForAge),
        heightForAge: cut(columns.status.heightForAge),
        weightForHeight: cut(columns.status.weightForHeight),
      },
    }),
  };
}

function measureColumn(columns: ChunkColumns, measure: RecordMeasure, rows: number): MeasureColumn {
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
