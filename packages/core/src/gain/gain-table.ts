import { MISSING } from '../record/record-table.js';
import { monthNumber, monthsBetweenDays } from './calendar.js';
import { rowsByChild } from './child-rows.js';
import { fillGains } from './fill-gains.js';
import { emptyGains, type GainTable, type WeighingColumns } from './gain-columns.js';
import type { GainOptions } from './gain-options.js';
import { gainRule, MONTHS_COUNTED } from './gain-rule.js';

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
