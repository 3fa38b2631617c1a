import { type MeasureColumn, MISSING, type RecordTable } from '../record/record-table.js';
import { gramsOfKg } from './grams.js';

/** Weighings of many children as columns: a `RecordTable`, or less of it. */
export interface WeighingColumns
  extends Pick<RecordTable, 'length' | 'childKey' | 'measuredDay' | 'birthDay' | 'sex'> {
  /** g, or kg; 0, MISSING and NaN: not weighed. */
  readonly weight?: MeasureColumn;
  /** z of weight-for-age in hundredths, `MISSING` where there is none; absent: nobody is BGM. */
  readonly weightForAge?: Int32Array;
  /** Place of the register's own code in `GAIN_CODES`; absent: it has none. */
  readonly exportedCode?: Uint8Array;
}

/** The gain of every row, whatever its month; numbers are `MISSING` where there is none. */
export interface GainTable {
  readonly length: number;
  /** Month of the row counted from January of the year 0. */
  readonly month: Int32Array;
  /** Places in `GAIN_CODES` and `GAIN_REASONS`. */
  readonly code: Uint8Array;
  readonly reason: Uint8Array;
  /** Grams since the weighing before, of another month. */
  readonly gainG: Int32Array;
  /** The least gain that decided over N and T. */
  readonly neededG: Int32Array;
  /** The least gains of all months since the weighing before: for information where months are missing. */
  readonly proRataG: Int32Array;
  /** The row of the weighing before, -1 where there is none. */
  readonly previousRow: Int32Array;
  /** The later row of the same child and month that counts in place of this one, -1 where none does. */
  readonly replacedBy: Int32Array;
  /** T in a row, this one included. */
  readonly run: Uint16Array;
  /** 1 below the red line of the growth card. */
  readonly bgm: Uint8Array;
  /** 1 where the run of T has the length of faltering. */
  readonly faltering: Uint8Array;
  /** Rows of no month: date or birth date not known, measured before birth, or 60 months and older. */
  readonly outside: number;
}

/** A gain for each row, none of them known yet. */
export function emptyGains(length: number, month: Int32Array, outside: number): GainTable {
  return {
    length,
    month,
    code: new Uint8Array(length),
    reason: new Uint8Array(length),
    gainG: new Int32Array(length).fill(MISSING),
    neededG: new Int32Array(length).fill(MISSING),
    proRataG: new Int32Array(length).fill(MISSING),
    previousRow: new Int32Array(length).fill(-1),
    replacedBy: new Int32Array(length).fill(-1),
    run: new Uint16Array(length),
    bgm: new Uint8Array(length),
    faltering: new Uint8Array(length),
    outside,
  };
}

/** Whole grams, half up; 0 where the child was not weighed. */
export function gramsOfRow({ weight }: WeighingColumns, row: number): number {
  const value = weight?.[row] ?? 0;
  return weight instanceof Int32Array ? Math.max(value, 0) : gramsOfKg(value);
}
