import { DAYS_PER_MONTH } from '../../child/age.js';
import { MEASURE_SCALE } from '../../measurement/scale.js';
import { MISSING } from '../../record/record-table.js';
import type { Children } from './children.js';
import { inParts } from './exact-columns.js';
import { addMark, hasMark, MARK } from './marks.js';
import type { RegisterLimits } from './register-limits.js';
import type { RegisterRows } from './register-rows.js';

/** Marks rows that do not fit others of the same child. */
export function markChildren(
  rows: RegisterRows,
  { rows: order, starts, count }: Children,
  limits: RegisterLimits,
): void {
  for (let child = 0; child < count; child++) {
    const [from, to] = [starts[child] as number, starts[child + 1] as number];
    if (to - from < 2) continue;
    const dated = order.subarray(from, to).filter((row) => rows.day[row] !== MISSING);
    markSameDay(rows, dated);
    markLengths(rows, daysWith(rows.length, rows, dated), limits);
    markWeights(rows, daysWith(rows.weight, rows, dated), limits);
  }
}

/** Marks the measurements of a day of which two differ. */
function markSameDay({ marks, day, weight, length }: RegisterRows, dated: Int32Array): void {
  let from = 0;
  dated.forEach((row, i) => {
    const isLastOfDay = day[row] !== day[dated[i + 1] ?? -1];
    if (!isLastOfDay) return;
    const ofDay = dated.subarray(from, i + 1);
    markDifferent(marks, weight, ofDay);
    markDifferent(marks, length, ofDay);
    from = i + 1;
  });
}

function markDifferent(marks: Int32Array, values: Int32Array, ofDay: Int32Array): void {
  const known = ofDay.filter((row) => values[row] !== MISSING);
  const differ = known.some((row) => values[row] !== values[known[0] as number]);
  if (differ) for (const row of known) addMark(marks, row, MARK.MEAS_DUP);
}

/** The rows with a value, of several of one day the last one: of differing duplicates it counts. */
function daysWith(values: Int32Array, { day }: RegisterRows, dated: Int32Array): Int32Array {
  return dated
    .filter((row) => values[row] !== MISSING)
    .filter((row, i, known) => day[row] !== day[known[i + 1] ?? -1]);
}

function markLengths(
  { marks, length, day }: RegisterRows,
  measured: Int32Array,
  { lengthDropCm, lengthJump }: RegisterLimits,
): void {
  const drop = inParts(lengthDropCm, MEASURE_SCALE.lengthHeight);
  const perMonth = inParts(lengthJump.cmPerMonth, MEASURE_SCALE.lengthHeight);
  let longest = 0;
  measured.forEach((row, i) => {
    const now = length[row] as number;
    if (longest - now > drop) addMark(marks, row, MARK.LEN_DROP);
    longest = Math.max(longest, now);
    const before = measured[i - 1];
    if (before === undefined || !hasMark(marks, before, MARK.growsSlowly)) return;
    const days = (day[row] as number) - (day[before] as number);
    const grown = (now - (length[before] as number)) * DAYS_PER_MONTH;
    const isJump = days >= lengthJump.leastDays && grown > perMonth * days;
    if (isJump) addMark(marks, row, MARK.LEN_JUMP);
  });
}

function markWeights(
  { marks, weight, day }: RegisterRows,
  weighed: Int32Array,
  { weightJump: { share, days: apart } }: RegisterLimits,
): void {
  weighed.forEach((row, i) => {
    const before = weighed[i - 1];
    if (before === undefined || !hasMark(marks, before, MARK.gainsSlowly)) return;
    const days = (day[row] as number) - (day[before] as number);
    if (days < apart.from || days > apart.to) return;
    const base = weight[before] as number;
    const change = Math.abs((weight[row] as number) - base);
    if (change > inParts(share, base)) addMark(marks, row, MARK.WT_JUMP);
  });
}
