import {
  type DictionaryColumn,
  MISSING,
  type Place,
  type RecordMeasure,
  type RecordTable,
} from '@balanting/core';
import { emptyMeasures, type MeasureColumns, measureColumn } from './measure-columns.js';

/** The columns of a chunk while its rows are read. */
export interface ChunkColumns extends MeasureColumns {
  readonly row: Float64Array;
  readonly sex: Uint8Array;
  readonly birthDay: Int32Array;
  readonly measuredDay: Int32Array;
  readonly ageDays: Int32Array;
  readonly position: Uint8Array;
  readonly placeCodes: Int32Array;
  readonly childKey: Float64Array;
  readonly printedZ: RecordTable['printedZ'];
  readonly nikKey: Float64Array;
  readonly status: NonNullable<RecordTable['printedStatus']>;
  readonly oedema: Uint8Array;
  readonly printedGain: Uint8Array;
}

/** Which columns the file has at all, and are read. */
export type PresentColumns = Readonly<
  Record<
    RecordMeasure | 'position' | 'nik' | 'printedZ' | 'status' | 'oedema' | 'printedGain',
    boolean
  >
>;

/** Room for so many rows; of what only the register printed, no more than is read. */
export function emptyColumns(rows: number, present: PresentColumns): ChunkColumns {
  const integers = () => new Int32Array(rows);
  const bytes = (isPresent: boolean) => new Uint8Array(isPresent ? rows : 0);
  return {
    ...emptyMeasures(rows),
    row: new Float64Array(rows),
    sex: new Uint8Array(rows),
    birthDay: integers(),
    measuredDay: integers(),
    ageDays: integers(),
    position: new Uint8Array(rows),
    placeCodes: integers(),
    childKey: new Float64Array(rows),
    printedZ: present.printedZ
      ? { weightForAge: integers(), heightForAge: integers(), weightForHeight: integers() }
      : noScores(integers().fill(MISSING)),
    nikKey: new Float64Array(present.nik ? rows : 0),
    status: {
      weightForAge: bytes(present.status),
      heightForAge: bytes(present.status),
      weightForHeight: bytes(present.status),
    },
    oedema: bytes(present.oedema),
    printedGain: bytes(present.printedGain),
  };
}

function noScores(none: Int32Array): ChunkColumns['printedZ'] {
  return { weightForAge: none, heightForAge: none, weightForHeight: none };
}

/** The first `rows` rows as a table. */
export function tableOf(
  columns: ChunkColumns,
  rows: number,
  present: PresentColumns,
  places: readonly Place[],
): RecordTable {
  const cut = <T extends Int32Array | Uint8Array | Float64Array>(column: T) =>
    column.subarray(0, rows) as T;
  const cutThree = <T extends Int32Array | Uint8Array>(three: Record<ThreeIndicators, T>) => ({
    weightForAge: cut(three.weightForAge),
    heightForAge: cut(three.heightForAge),
    weightForHeight: cut(three.weightForHeight),
  });
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
    printedZ: cutThree(columns.printedZ),
    ...(present.status && { printedStatus: cutThree(columns.status) }),
  };
}

type ThreeIndicators = 'weightForAge' | 'heightForAge' | 'weightForHeight';
