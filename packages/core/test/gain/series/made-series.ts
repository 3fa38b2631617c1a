import { daysFromIsoDate } from '../../../src/child/iso-date.js';
import type { SeriesTable } from '../../../src/gain/series/series-table.js';
import { MISSING } from '../../../src/record/record-table.js';

/** One made-up reading of a child: grams, and hundredths of a cm. */
export interface MadeReading {
  readonly child?: number;
  readonly on?: string;
  readonly grams?: number;
  readonly height?: number;
  readonly position?: number;
  readonly born?: string;
  readonly sex?: number;
  readonly file?: string;
  readonly row?: number;
}

const USUAL = {
  child: 7,
  on: '2025-01-10',
  grams: 10_000,
  height: 8000,
  position: 0,
  born: '2023-03-02',
  sex: 1,
  file: '2025-01.csv',
  row: 3,
} as const satisfies MadeReading;

const dayOf = (iso: string) => daysFromIsoDate(iso) ?? MISSING;

/** Readings as columns. */
export function seriesTable(readings: readonly MadeReading[]): SeriesTable {
  const rows = readings.map((reading) => ({ ...USUAL, ...reading }));
  const files = [...new Set(rows.map(({ file }) => file))];
  return {
    length: rows.length,
    childKey: Float64Array.from(rows, ({ child }) => child),
    measuredDay: Int32Array.from(rows, ({ on }) => dayOf(on)),
    birthDay: Int32Array.from(rows, ({ born }) => dayOf(born)),
    sex: Uint8Array.from(rows, ({ sex }) => sex),
    position: Uint8Array.from(rows, ({ position }) => position),
    row: Float64Array.from(rows, ({ row }) => row),
    file: Int32Array.from(rows, ({ file }) => files.indexOf(file)),
    files,
    weight: Int32Array.from(rows, ({ grams }) => grams),
    lengthHeight: Int32Array.from(rows, ({ height }) => height),
  };
}
