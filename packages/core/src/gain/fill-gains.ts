import { MISSING } from '../record/record-table.js';
import type { ChildRows } from './child-rows.js';
import { GAIN } from './gain-code.js';
import { type GainTable, gramsOfRow, type WeighingColumns } from './gain-columns.js';
import type { GainRule } from './gain-rule.js';
import { ageForMinimum, gainStep, type WeighedDay } from './gain-step.js';

/** Writes the gains of all children, each month's after those before it. */
export function fillGains(
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
