import { type MeasureColumn, MISSING, type RecordTable } from '../record/record-table.js';
import { monthNumber, monthsBetweenDays } from './calendar.js';
import { type ChildRows, rowsByChild } from './child-rows.js';
import { GAIN } from './gain-code.js';
import type { GainOptions } from './gain-options.js';
import {
  ageForMinimum,
  type GainRule,
  gainRule,
  gainStep,
  MONTHS_COUNTED,
  type WeighedDay,
} from './gain-rule.js';
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

/**
 * The gain code of every row of a register, each month's against the months before it in the same table.
 * Rows may come in any order. One weighing counts for a child and month, the others have code 0; of a
 * child that a month lists without a weight one row has code `-`.
 *
 * Source: Kemenkes RI, SKDN; the rules and their alternatives are those of `GainOptions`.
 *
 * @param table - months below five years count; a child key of NaN is a child of its own
 *
 * @example
 * const table = {
 *   length: 2,
 *   childKey: Float64Array.of(7, 7),
 *   measuredDay: Int32Array.of(20100, 20131),
 *   birthDay: Int32Array.of(19800, 19800),
 *   sex: Uint8Array.of(1, 1),
 *   weight: Int32Array.of(8200, 8500),
 * };
 * [...gainTable(table).code]; // => [4, 1]
 */
export function gainTable(table: WeighingColumns, options: GainOptions = {}): GainTable {
  const month = table.measuredDay.map((day, i) =>
    isCounted(table, i) ? monthNumber(day) : MISSING,
  );
  const counted = rowsWith(month);
  let firstMonth = LATER_THAN_ALL;
  for (const row of counted) firstMonth = Math.min(firstMonth, month[row] as number);
  const fromFirst = month.map((value) => (value === MISSING ? MISSING : value - firstMonth));
  const rule = gainRule(options, firstMonth);
  const gains = emptyGains(table.length, month, table.length - counted.length);
  fillGains(gains, table, rule, rowsByChild(counted, table.childKey, fromFirst));
  return gains;
}

/** Beyond the month of every date. */
const LATER_THAN_ALL = 2 ** 30;

function isCounted({ measuredDay, birthDay }: WeighingColumns, row: number): boolean {
  const day = measuredDay[row] as number;
  const born = birthDay[row] as number;
  if (day === MISSING || born === MISSING) return false;
  const age = monthsBetweenDays(born, day);
  return age >= 0 && age < MONTHS_COUNTED;
}

function rowsWith(month: Int32Array): Int32Array {
  const rows = new Int32Array(month.length);
  let count = 0;
  for (let row = 0; row < month.length; row++) if (month[row] !== MISSING) rows[count++] = row;
  return rows.subarray(0, count);
}

function emptyGains(length: number, month: Int32Array, outside: number): GainTable {
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

function fillGains(
  gains: GainTable,
  table: WeighingColumns,
  rule: GainRule,
  { children, starts, rows }: ChildRows,
): void {
  for (let child = 0; child < children; child++) {
    const end = starts[child + 1] as number;
    let at = starts[child] as number;
    let before: WeighedRow | undefined;
    while (at < end) {
      const next = endOfMonth(rows, gains.month, at, end);
      const row = rowOfMonth(table, rule, rows, at, next);
      if (next - at > 1) tellReplaced(gains, rows, row, at, next);
      if (gramsOfRow(table, row) > 0) before = fillRow(gains, table, rule, row, before);
      else gains.code[row] = GAIN.listed;
      at = next;
    }
  }
}

function endOfMonth(rows: Int32Array, month: Int32Array, from: number, end: number): number {
  const first = month[rows[from] as number];
  let at = from + 1;
  while (at < end && month[rows[at] as number] === first) at++;
  return at;
}

/** The row of a child and month that counts. */
function rowOfMonth(
  table: WeighingColumns,
  rule: GainRule,
  rows: Int32Array,
  from: number,
  end: number,
): number {
  let chosen = rows[from] as number;
  for (let at = from + 1; at < end; at++) {
    const row = rows[at] as number;
    if (takesOver(table, rule, row, chosen)) chosen = row;
  }
  return chosen;
}

/** Whether a row counts rather than an earlier row of the same month: with a weight before without. */
function takesOver(table: WeighingColumns, rule: GainRule, row: number, chosen: number): boolean {
  const weighed = gramsOfRow(table, row) > 0;
  if (weighed !== gramsOfRow(table, chosen) > 0) return weighed;
  if (rule.options.sameMonth === 'last-row') return true;
  return (table.measuredDay[row] as number) >= (table.measuredDay[chosen] as number);
}

function tellReplaced(
  { replacedBy }: GainTable,
  rows: Int32Array,
  chosen: number,
  from: number,
  end: number,
): void {
  for (let at = from; at < end; at++) {
    const row = rows[at] as number;
    if (row !== chosen) replacedBy[row] = chosen;
  }
}

interface WeighedRow extends WeighedDay {
  readonly row: number;
}

/** Writes the gain of a row and answers its weighing, for the next. */
function fillRow(
  gains: GainTable,
  table: WeighingColumns,
  rule: GainRule,
  row: number,
  before: WeighedRow | undefined,
): WeighedRow {
  const now = weighedRow(table, rule, row);
  const runBefore = before === undefined ? 0 : (gains.run[before.row] as number);
  const step = gainStep(rule, now, before, runBefore);
  const z = table.weightForAge?.[row] ?? MISSING;
  gains.code[row] = step.code;
  gains.reason[row] = step.reason;
  gains.gainG[row] = step.gainG;
  gains.neededG[row] = step.neededG;
  gains.proRataG[row] = step.proRataG;
  gains.previousRow[row] = before?.row ?? -1;
  gains.run[row] = step.run;
  gains.bgm[row] = z !== MISSING && z < rule.redLine ? 1 : 0;
  gains.faltering[row] = step.run >= rule.options.falteringFrom ? 1 : 0;
  return now;
}

function weighedRow(table: WeighingColumns, rule: GainRule, row: number): WeighedRow {
  const day = table.measuredDay[row] as number;
  const birthDay = table.birthDay[row] as number;
  return {
    row,
    day,
    grams: gramsOfRow(table, row),
    birthDay,
    ageMonths: ageForMinimum(rule, birthDay, day),
    sex: table.sex[row] as number,
    exported: table.exportedCode?.[row] ?? 0,
  };
}

/** Whole grams, half up; 0 where the child was not weighed. */
function gramsOfRow({ weight }: WeighingColumns, row: number): number {
  const value = weight?.[row] ?? 0;
  return weight instanceof Int32Array ? Math.max(value, 0) : gramsOfKg(value);
}
