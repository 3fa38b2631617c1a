import { assessTable } from '../../../src/growth/assess-table.js';
import type { AssessedTable } from '../../../src/growth/assessed-table.js';
import { who2006 } from '../../../src/growth/reference/who2006.js';
import type { RegisterReport } from '../../../src/quality/register/register-check.js';
import { REGISTER_RULES } from '../../../src/quality/register/register-rules.js';
import {
  type MeasureColumn,
  MISSING,
  type Place,
  type RecordTable,
} from '../../../src/record/record-table.js';

/** One made-up row of a register. */
export interface Row {
  readonly row: number;
  readonly sex: number;
  readonly ageDays: number;
  readonly measuredDay: number;
  /** g and hundredths of a cm. */
  readonly weight: number;
  readonly length: number;
  readonly position: number;
  readonly childKey: number;
  readonly nikKey: number;
  readonly place: Partial<Place>;
  /** Hundredths. */
  readonly printedZ: Partial<
    RecordTable['printedZ'] extends infer T ? Record<keyof T, number> : never
  >;
  readonly status: Partial<Record<keyof RecordTable['printedZ'], number>>;
}

export const DAY = 20_000;

/** A sound boy of 900 days, measured standing. */
const SOUND: Omit<Row, 'row' | 'childKey'> = {
  sex: 1,
  ageDays: 900,
  measuredDay: DAY,
  weight: 12_300,
  length: 9030,
  position: 2,
  nikKey: Number.NaN,
  place: { kecamatan: 'CONTOH', village: 'DESA CONTOH', posyandu: 'MELATI' },
  printedZ: {},
  status: {},
};

const NOWHERE: Place = {
  province: '',
  district: '',
  kecamatan: '',
  puskesmas: '',
  village: '',
  posyandu: '',
};

/** Rows of different children in rows 2, 3, ..., sound but for what is given. */
export function rowsOf(...cells: readonly Partial<Row>[]): readonly Row[] {
  return cells.map((row, i) => ({ ...SOUND, row: i + 2, childKey: 1000 + i, ...row }));
}

/** So many rows of one child, 30 days apart, sound but for what is given. */
export function monthsOf(...cells: readonly Partial<Row>[]): readonly Row[] {
  const days = (i: number) => ({ measuredDay: DAY + 30 * i, ageDays: 900 + 30 * i });
  return rowsOf(...cells.map((row, i) => ({ childKey: 7, ...days(i), ...row })));
}

export function tableOf(rows: readonly Row[], changes: Partial<RecordTable> = {}): RecordTable {
  const integers = (of: (row: Row) => number) => Int32Array.from(rows, of);
  const z = (id: keyof RecordTable['printedZ']) => integers((row) => row.printedZ[id] ?? MISSING);
  const status = (id: keyof RecordTable['printedZ']) =>
    Uint8Array.from(rows, (row) => row.status[id] ?? 0);
  return {
    length: rows.length,
    row: Float64Array.from(rows, ({ row }) => row),
    sex: Uint8Array.from(rows, ({ sex }) => sex),
    ageDays: integers(({ ageDays }) => ageDays),
    birthDay: integers(({ measuredDay, ageDays }) => measuredDay - ageDays),
    measuredDay: integers(({ measuredDay }) => measuredDay),
    weight: integers(({ weight }) => weight) as MeasureColumn,
    lengthHeight: integers(({ length }) => length) as MeasureColumn,
    position: Uint8Array.from(rows, ({ position }) => position),
    place: {
      codes: integers((row) => rows.indexOf(row)),
      values: rows.map(({ place }) => ({ ...NOWHERE, ...place })),
    },
    childKey: Float64Array.from(rows, ({ childKey }) => childKey),
    nikKey: Float64Array.from(rows, ({ nikKey }) => nikKey),
    printedZ: {
      weightForAge: z('weightForAge'),
      heightForAge: z('heightForAge'),
      weightForHeight: z('weightForHeight'),
    },
    printedStatus: {
      weightForAge: status('weightForAge'),
      heightForAge: status('heightForAge'),
      weightForHeight: status('weightForHeight'),
    },
    ...changes,
  };
}

export function assessed(
  rows: readonly Row[],
  changes: Partial<RecordTable> = {},
): AssessedTable<RecordTable> {
  return assessTable(tableOf(rows, changes), { reference: who2006 });
}

/** The codes that all rows of a report break, each with its rows; rules of groups with their value. */
export function brokenBy({ all }: RegisterReport): readonly string[] {
  const { rules, verdicts } = all;
  return Object.keys(REGISTER_RULES).flatMap((code) => {
    const count = rules[code as keyof typeof rules];
    if (count !== undefined) return count.rows === 0 ? [] : [`${code} ${count.examples.join()}`];
    return verdicts[code as keyof typeof verdicts].broken ? [code] : [];
  });
}
