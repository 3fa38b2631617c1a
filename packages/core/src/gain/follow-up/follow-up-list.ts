import { daysFromIsoDate, lastDay } from '../../child/iso-date.js';
import { MISSING, type RecordTable } from '../../record/record-table.js';
import { monthFromText, monthsBetweenDays, monthText } from '../calendar.js';
import { rowsByChild } from '../child-rows.js';
import { GAIN } from '../gain-code.js';
import { MONTHS_COUNTED } from '../gain-rule.js';
import {
  type ChildHistory,
  type FollowUpSigns,
  plausibleZ,
  reasonOfAbsent,
  reasonsOfWeighed,
} from './follow-up-reasons.js';
import { FOLLOW_UP_RULES } from './follow-up-rules.js';
import type { FollowUpReason } from './follow-up-sentence.js';

/** The rows of a register behind a list, with their gains and scores. */
export interface FollowUpInput extends FollowUpSigns {
  readonly table: Pick<RecordTable, 'length' | 'childKey' | 'birthDay'>;
}

/** What {@link followUpList} needs and may be told. */
export interface ChildFollowUpOptions {
  /** `2025-08`. */
  readonly month: string;
  /** A child that was last listed more months before has left the register. Default: 3. */
  readonly listedWithin?: number;
}

/** A child that needs a visit. */
export interface ChildFollowUp {
  /** Its row of the month, or the last one before where it was not seen. */
  readonly row: number;
  /** Place in `FOLLOW_UP_RULES` of its first reason: the lower, the sooner. */
  readonly order: number;
  /** Most urgent first. */
  readonly reasons: readonly FollowUpReason[];
}

/**
 * The children who need a visit after a month, most urgent first: with little weight gain, below the red
 * line, acutely malnourished, stunted or newly so, and those who were not weighed. Children of 60 months
 * and older are left out. Numbers of rows only: names stay with the caller.
 *
 * Source: see `FOLLOW_UP_RULES`.
 *
 * @throws RangeError where the month is not written as `2025-08`
 *
 * @example
 * const table = {
 *   length: 3,
 *   childKey: Float64Array.of(7, 7, 7),
 *   measuredDay: Int32Array.of(20100, 20131, 20160),
 *   birthDay: Int32Array.of(19800, 19800, 19800),
 *   sex: Uint8Array.of(1, 1, 1),
 *   weight: Int32Array.of(8200, 8200, 8300),
 * };
 * const list = followUpList({ table, gains: gainTable(table) }, { month: '2025-03' });
 * list[0]?.reasons; // => [{ code: 'two-t', values: { gainG: 100, neededG: 300, run: 2 } }]
 */
export function followUpList(
  input: FollowUpInput,
  { month, listedWithin = 3 }: ChildFollowUpOptions,
): readonly ChildFollowUp[] {
  const { table, gains } = input;
  const now = monthFromText(month);
  const until = { month: now, lastDay: lastDayOf(now), listedWithin };
  const counted = rowsUpTo(gains.month, gains.code, now);
  const first = counted.reduce((least, row) => Math.min(least, gains.month[row] as number), now);
  const fromFirst = gains.month.map((value) => (value === MISSING ? MISSING : value - first));
  const { children, starts, rows } = rowsByChild(counted, table.childKey, fromFirst);
  const list: ChildFollowUp[] = [];
  for (let child = 0; child < children; child++) {
    const series = rows.subarray(starts[child] as number, starts[child + 1] as number);
    const found = followUpOf(input, series, until);
    if (found !== undefined) list.push(found);
  }
  return list.sort(
    (a, b) => a.order - b.order || b.reasons.length - a.reasons.length || a.row - b.row,
  );
}

interface Until {
  readonly month: number;
  readonly lastDay: number;
  readonly listedWithin: number;
}

/** The rows of months up to one that count for their child and month. */
function rowsUpTo(month: Int32Array, code: Uint8Array, now: number): Int32Array {
  const rows = new Int32Array(month.length);
  let count = 0;
  for (let row = 0; row < month.length; row++) {
    const at = month[row] as number;
    if (at !== MISSING && at <= now && code[row] !== GAIN.none) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** The visit of a child by its rows, one a month, the earliest first. */
function followUpOf(
  input: FollowUpInput,
  series: Int32Array,
  until: Until,
): ChildFollowUp | undefined {
  const { gains, table } = input;
  const row = series.at(-1) as number;
  const isNow = gains.month[row] === until.month;
  const history = historyOf(input, isNow ? series.subarray(0, -1) : series);
  if (isNow && gains.code[row] !== GAIN.listed) {
    return visit(row, reasonsOfWeighed(input, row, history));
  }
  const hasLeft = until.month - (gains.month[row] as number) > until.listedWithin;
  const age = monthsBetweenDays(table.birthDay[row] as number, until.lastDay);
  if (hasLeft || age >= MONTHS_COUNTED) return undefined;
  return visit(row, [reasonOfAbsent(until.month, history)]);
}

function historyOf({ gains, heightForAge }: FollowUpInput, before: Int32Array): ChildHistory {
  let weighedIn = MISSING;
  let z = MISSING;
  for (const row of before) {
    if (gains.code[row] !== GAIN.listed) weighedIn = gains.month[row] as number;
    const measured = plausibleZ(heightForAge, row);
    if (measured !== MISSING) z = measured;
  }
  return { weighedIn, heightForAge: z };
}

function visit(row: number, reasons: readonly FollowUpReason[]): ChildFollowUp | undefined {
  const sorted = [...reasons].sort((a, b) => orderOf(a) - orderOf(b));
  const [first] = sorted;
  return first === undefined ? undefined : { row, order: orderOf(first), reasons: sorted };
}

function orderOf({ code }: FollowUpReason): number {
  return FOLLOW_UP_RULES[code].order;
}

function lastDayOf(month: number): number {
  const day = lastDay(Math.floor(month / 12), (month % 12) + 1);
  return daysFromIsoDate(`${monthText(month)}-${day}`) as number;
}
