import { fc } from '@fast-check/vitest';
import { MISSING, type Place, type RecordTable } from '../src/record/record-table.js';

/** One made-up row of a register. */
export interface SampleRow {
  readonly sex: number;
  readonly ageDays: number;
  readonly weight: number;
  readonly lengthHeight: number;
  readonly measuredDay: number;
  readonly village: number;
  readonly oedema: number;
  readonly childKey: number;
}

/** Days of September 2022. */
export const SEPTEMBER = 19_236;

const VILLAGES: readonly (readonly [kecamatan: string, village: string])[] = [
  ['Juai', 'Galumbang'],
  ['Juai', 'Bata'],
  ['Lampihong', 'Kupang'],
  ['Lampihong', ''],
];

/** The places of sample rows. */
const SAMPLE_PLACES: readonly Place[] = VILLAGES.map(([kecamatan, village]) => ({
  province: '',
  district: 'Contoh',
  kecamatan,
  puskesmas: '',
  village,
  posyandu: '',
}));

/** A healthy boy of two years in Galumbang. */
export const SAMPLE_ROW: SampleRow = {
  sex: 1,
  ageDays: 731,
  weight: 12_000,
  lengthHeight: 8700,
  measuredDay: SEPTEMBER,
  village: 0,
  oedema: 0,
  childKey: Number.NaN,
};

/** Rows of all kinds; each is a child of its own unless keys are set. */
export const sampleRow: fc.Arbitrary<SampleRow> = fc.record({
  sex: fc.constantFrom(0, 1, 2),
  ageDays: fc.oneof(fc.integer({ min: 0, max: 1900 }), fc.constantFrom(MISSING, 1826, 1827)),
  weight: fc.oneof(fc.integer({ min: 2000, max: 25_000 }), fc.constant(MISSING)),
  lengthHeight: fc.oneof(
    fc.integer({ min: 450, max: 1200 }).map((mm) => mm * 10),
    fc.constant(MISSING),
  ),
  measuredDay: fc.oneof(
    fc.integer({ min: SEPTEMBER - 60, max: SEPTEMBER + 60 }),
    fc.constant(MISSING),
  ),
  village: fc.nat({ max: SAMPLE_PLACES.length - 1 }),
  oedema: fc.constantFrom(0, 0, 0, 1),
  childKey: fc.constant(Number.NaN),
});

/** Rows as columns of integers. */
export function sampleTable(rows: readonly SampleRow[]): RecordTable {
  const integers = (key: keyof SampleRow) => Int32Array.from(rows, (row) => row[key]);
  const none = new Int32Array(rows.length).fill(MISSING);
  return {
    length: rows.length,
    sex: Uint8Array.from(rows, ({ sex }) => sex),
    ageDays: integers('ageDays'),
    weight: integers('weight'),
    lengthHeight: integers('lengthHeight'),
    oedema: Uint8Array.from(rows, ({ oedema }) => oedema),
    row: Float64Array.from(rows, (_, i) => i + 2),
    birthDay: none,
    measuredDay: integers('measuredDay'),
    place: { codes: integers('village'), values: SAMPLE_PLACES },
    childKey: Float64Array.from(rows, ({ childKey }) => childKey),
    printedZ: { weightForAge: none, heightForAge: none, weightForHeight: none },
  };
}
