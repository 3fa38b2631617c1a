import { type MeasureId, MISSING, type Place, type RecordTable } from '@balanting/core';
import type { Columns } from '../header/columns.js';
import type { WhoField } from '../header/who-columns.js';

/** The measures of a WHO file. */
export const WHO_MEASURES = [
  'weight',
  'lengthHeight',
  'headCircumference',
  'armCircumference',
  'triceps',
  'subscapular',
] as const satisfies readonly MeasureId[];

const DAYS_PER_MONTH = 30.4375;
/** Ages beyond it are no ages of people. */
const MOST_DAYS = 1e6;
const NO_PLACE: readonly Place[] = [
  { province: '', district: '', kecamatan: '', puskesmas: '', village: '', posyandu: '' },
];

/** Room for so many rows. */
export function emptyWhoTable(chunkRows: number) {
  const doubles = () => new Float64Array(chunkRows);
  return {
    row: doubles(),
    sex: new Uint8Array(chunkRows),
    ageDays: new Int32Array(chunkRows),
    ageMonths: doubles(),
    position: new Uint8Array(chunkRows),
    oedema: new Uint8Array(chunkRows),
    weight: doubles(),
    lengthHeight: doubles(),
    headCircumference: doubles(),
    armCircumference: doubles(),
    triceps: doubles(),
    subscapular: doubles(),
  };
}

/** The columns of a chunk while its rows are read. */
export type WhoTable = ReturnType<typeof emptyWhoTable>;

/** The age in days and months, from an age in either. */
export function putAge(table: WhoTable, at: number, age: number, isInMonths: boolean): void {
  const days = isInMonths ? age * DAYS_PER_MONTH : age;
  table.ageMonths[at] = isInMonths ? age : age / DAYS_PER_MONTH;
  table.ageDays[at] = Math.abs(days) < MOST_DAYS ? Math.floor(days + 0.5) : MISSING;
}

/** A row in which nothing could be read. */
export function putNothing(table: WhoTable, at: number): void {
  table.ageDays[at] = MISSING;
  table.ageMonths[at] = Number.NaN;
  for (const measure of WHO_MEASURES) table[measure][at] = Number.NaN;
}

/** The first `rows` rows as a table. */
export function whoTableOf(table: WhoTable, rows: number, columns: Columns<WhoField>): RecordTable {
  const present = WHO_MEASURES.filter((measure) => columns[measure] !== undefined);
  const measures = Object.fromEntries(
    present.map((measure) => [measure, table[measure].subarray(0, rows)]),
  );
  const missing = () => new Int32Array(rows).fill(MISSING);
  return {
    length: rows,
    row: table.row.subarray(0, rows),
    sex: table.sex.subarray(0, rows),
    ageDays: table.ageDays.subarray(0, rows),
    ageMonths: table.ageMonths.subarray(0, rows),
    ...(columns.position !== undefined && { position: table.position.subarray(0, rows) }),
    ...(columns.oedema !== undefined && { oedema: table.oedema.subarray(0, rows) }),
    ...measures,
    birthDay: missing(),
    measuredDay: missing(),
    place: { codes: new Int32Array(rows), values: NO_PLACE },
    childKey: new Float64Array(rows).fill(Number.NaN),
    printedZ: {
      weightForAge: missing(),
      heightForAge: missing(),
      weightForHeight: missing(),
    },
  };
}
