import { isoDateFromDays } from '../../child/iso-date.js';
import { MISSING, type RecordTable } from '../../record/record-table.js';
import type { Children } from './children.js';
import { integersOf } from './exact-columns.js';

/** What is kept of the rows of a register: 36 bytes each. */
export interface CopiedRows {
  /** NaN where not known. */
  readonly childKey: Float64Array;
  readonly nikKey: Float64Array;
  /** The row in its file. */
  readonly row: Uint32Array;
  /** Days since 1970-01-01, `MISSING` where not known. */
  readonly day: Int32Array;
  /** g, `MISSING` where not weighed. */
  readonly weight: Int32Array;
  /** Hundredths of a cm as measured, `MISSING` where not. */
  readonly length: Int32Array;
  /** -1 for none. */
  readonly group: Int32Array;
  readonly [column: string]: Float64Array | Uint32Array | Int32Array;
}

/** No row. */
export const NO_COPIED_ROWS: CopiedRows = /* @__PURE__ */ noRows();

function noRows(): CopiedRows {
  const keys = new Float64Array(0);
  const none = new Int32Array(0);
  const row = new Uint32Array(0);
  return { childKey: keys, nikKey: keys, row, day: none, weight: none, length: none, group: none };
}

/** What is kept of a table, given the number of the group of each row. */
export function copiedRows(table: RecordTable, group: Int32Array): CopiedRows {
  return {
    childKey: table.childKey,
    nikKey: table.nikKey ?? new Float64Array(table.length).fill(Number.NaN),
    row: Uint32Array.from(table.row),
    day: table.measuredDay,
    weight: integersOf(table.weight, 'weight', table.length),
    length: integersOf(table.lengthHeight, 'lengthHeight', table.length),
    group,
  };
}

/** The measurements that count: the last row of each child in a month, and each row without a day. */
export interface CountedRows {
  /** Row numbers, those of a child one behind the other by month. */
  readonly rows: Int32Array;
  /** The number of the child, and of the month, by row; every row without a day is in month -1. */
  readonly child: Int32Array;
  readonly month: Int32Array;
}

/** Finds the measurements that count. */
export function countedRows({ day }: CopiedRows, { rows, starts, count }: Children): CountedRows {
  const child = new Int32Array(rows.length);
  const month = monthsOf(day);
  for (let number = 0; number < count; number++) {
    for (const row of rows.subarray(starts[number], starts[number + 1])) child[row] = number;
  }
  const isReplaced = (row: number, later: number | undefined) =>
    later !== undefined && child[row] === child[later] && month[row] === month[later];
  const kept = rows.filter((row, i) => month[row] === NO_MONTH || !isReplaced(row, rows[i + 1]));
  return { rows: kept, child, month };
}

const NO_MONTH = -1;
const MONTHS_PER_YEAR = 12;

/** Months since the year 0 of days since 1970; each day is worked out once. */
function monthsOf(days: Int32Array): Int32Array {
  const known = new Map<number, number>([[MISSING, NO_MONTH]]);
  return days.map((day) => {
    const month = known.get(day) ?? monthOf(isoDateFromDays(day));
    known.set(day, month);
    return month;
  });
}

function monthOf(iso: string): number {
  return Number(iso.slice(0, 4)) * MONTHS_PER_YEAR + Number(iso.slice(5, 7)) - 1;
}
