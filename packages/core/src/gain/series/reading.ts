import { isoDateFromDays } from '../../child/iso-date.js';
import { type MeasureColumn, MISSING } from '../../record/record-table.js';
import type { SeriesTable } from './series-table.js';

/** One row of a child's series, as the checks read it. */
export interface Reading {
  /** In the table. */
  readonly at: number;
  readonly day: number;
  /** Whole grams, `MISSING` where not weighed. */
  readonly weightG: number;
  /** Hundredths of a cm, `MISSING` where not measured. */
  readonly height: number;
  /** 0 not known, 1 lying, 2 standing. */
  readonly position: number;
  readonly file: string;
  readonly row: number;
}

/** The reading of a row. */
export function readingAt(table: SeriesTable, at: number): Reading {
  return {
    at,
    day: table.measuredDay[at] as number,
    weightG: wholeAt(table.weight, at, 1000),
    height: wholeAt(table.lengthHeight, at, 100),
    position: table.position?.[at] ?? 0,
    file: table.files[table.file[at] as number] as string,
    row: table.row[at] as number,
  };
}

/** The value of a column as integers have it; `MISSING` for what is no measurement. */
function wholeAt(column: MeasureColumn | undefined, at: number, scale: number): number {
  const value = column?.[at] ?? MISSING;
  const whole = column instanceof Float64Array ? Math.round(value * scale) : value;
  return whole > 0 ? whole : MISSING;
}

/** Grams as kg, hundredths of a cm as cm, for messages. */
export function shown(value: number, scale: number): string {
  return String(value / scale);
}

/** The date of a day for messages; empty where not known. */
export function shownDay(day: number): string {
  return day === MISSING ? '' : isoDateFromDays(day);
}

/** Where two rows stand, as values of a message. */
export function bothPlaces(before: Reading, now: Reading) {
  return {
    beforeDate: shownDay(before.day),
    beforeFile: before.file,
    beforeRow: before.row,
    date: shownDay(now.day),
    file: now.file,
    row: now.row,
  };
}
