import { MISSING } from '../../record/record-table.js';
import { partOf } from '../shown.js';
import type { Children } from './children.js';
import { type CopiedRows, type CountedRows, countedRows } from './copied-rows.js';
import { rowsByNumber } from './number-keys.js';

/** A share of measurements, and what it rests on. */
export interface CopiedShare {
  /** 0 to 1; null where there is no such measurement. */
  readonly share: number | null;
  readonly measurements: number;
  readonly children: number;
}

/** How alike the measurements of a group are. */
export interface CopiedShares {
  /** The most frequent weight together with its length. */
  readonly pair: CopiedShare;
  /** Weight and length both those of another child of the group in the same month. */
  readonly equal: CopiedShare;
  /** The most frequent length, to 0.1 cm. */
  readonly length: CopiedShare;
  /** Weight and length both as in the calendar month before, of the children measured in both. */
  readonly carried: CopiedShare;
}

/** The shares of each group by its number. */
export function copiedShares(
  rows: CopiedRows,
  children: Children,
  groups: number,
): readonly CopiedShares[] {
  const counted = countedRows(rows, children);
  const before = rowsBefore(rows, counted);
  // Rows of no group go behind the last one.
  const group = counted.rows.map((row) => {
    const number = rows.group[row] as number;
    return number < 0 ? groups : number;
  });
  const byGroup = rowsByNumber({ numbers: group, count: groups + 1 });
  return Array.from({ length: groups }, (_, number) => {
    const ofGroup = byGroup.rows
      .subarray(byGroup.starts[number], byGroup.starts[number + 1])
      .map((at) => counted.rows[at] as number);
    return sharesOf(ofGroup, rows, counted, before);
  });
}

/** For each row with both measures that of the same child a calendar month before; -1 for none. */
function rowsBefore(rows: CopiedRows, { rows: order, child, month }: CountedRows): Int32Array {
  const before = new Int32Array(rows.row.length).fill(-1);
  const both = order.filter((row) => hasBoth(rows, row) && (month[row] as number) >= 0);
  both.forEach((row, i) => {
    const last = both[i - 1];
    if (last === undefined || child[last] !== child[row]) return;
    if ((month[last] as number) + 1 === month[row]) before[row] = last;
  });
  return before;
}

function sharesOf(
  ofGroup: Int32Array,
  rows: CopiedRows,
  { child, month }: CountedRows,
  before: Int32Array,
): CopiedShares {
  const share = (part: number, whole: Int32Array): CopiedShare => ({
    share: partOf(part, whole.length),
    measurements: whole.length,
    children: new Set(whole.map((row) => child[row] as number)).size,
  });
  const measured = ofGroup.filter((row) => rows.length[row] !== MISSING);
  const both = measured.filter((row) => hasBoth(rows, row));
  const followed = both.filter((row) => before[row] !== -1);
  const same = followed.filter((row) => pairOf(rows, row) === pairOf(rows, before[row] as number));
  const pairs = [...both].map((row) => pairOf(rows, row));
  const lengths = [...measured].map((row) => Math.round((rows.length[row] as number) / 10));
  return {
    pair: share(mostFrequent(pairs), both),
    equal: share(equalToAnother(both, rows, child, month), both),
    length: share(mostFrequent(lengths), measured),
    carried: share(same.length, followed),
  };
}

function hasBoth({ weight, length }: CopiedRows, row: number): boolean {
  return weight[row] !== MISSING && length[row] !== MISSING;
}

/** Room for lengths of 100 m. */
const LENGTHS = 2 ** 20;

/** Weight and length as one number. */
function pairOf({ weight, length }: CopiedRows, row: number): number {
  return (weight[row] as number) * LENGTHS + (length[row] as number);
}

/** How often the most frequent value comes. */
function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  let most = 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    most = Math.max(most, count);
  }
  return most;
}

/** How many rows have the pair of another child in the same month. */
function equalToAnother(
  both: Int32Array,
  rows: CopiedRows,
  child: Int32Array,
  month: Int32Array,
): number {
  const first = new Map<string, number>();
  const shared = new Set<string>();
  const keys = [...both].map((row) => `${month[row]} ${pairOf(rows, row)}`);
  keys.forEach((key, i) => {
    const number = child[both[i] as number] as number;
    const known = first.get(key) ?? number;
    first.set(key, known);
    if (known !== number) shared.add(key);
  });
  return keys.filter((key) => shared.has(key)).length;
}
