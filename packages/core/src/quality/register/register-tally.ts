import { addAt } from '../../number/add-at.js';
import { each } from '../each.js';
import { partOf } from '../shown.js';
import type { Children } from './children.js';
import { COUNTED_MARKS, type CountedMark } from './marks.js';
import { EXAMPLES, type RegisterCounts } from './register-counts.js';
import type { RegisterRows } from './register-rows.js';
import { ROW_RULE_CODES } from './register-rules.js';

const KINDS = COUNTED_MARKS.length;

/** Counts of every mark in every group; group 0 is all rows, group `g` of a row stands at `g + 1`. */
interface MarkTally {
  readonly rows: Int32Array;
  readonly children: Int32Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  readonly examples: ReadonlyMap<number, number[]>;
}

/**
 * Counts rows and children by mark and group.
 *
 * @param groups - how many groups there are
 * @returns the counts of all rows first, then those of each group by its number
 */
export function countMarks(
  rows: RegisterRows,
  children: Children,
  groups: number,
): readonly RegisterCounts[] {
  const size = (groups + 1) * KINDS;
  const tally = {
    rows: new Int32Array(size),
    children: new Int32Array(size),
    sum: new Float64Array(groups + 1),
    squares: new Float64Array(groups + 1),
    examples: new Map<number, number[]>(),
  };
  // The child that was counted last in each cell: the rows of a child follow each other.
  const lastChild = new Int32Array(size).fill(-1);
  const count = (group: number, child: number, row: number): void => {
    const z = rows.heightForAge[row] as number;
    addAt(tally.sum, group, z);
    addAt(tally.squares, group, z * z);
    for (let rest = rows.marks[row] as number; rest !== 0; rest &= rest - 1) {
      const kind = 31 - Math.clz32(rest & -rest);
      if (kind >= KINDS) break;
      const cell = group * KINDS + kind;
      addAt(tally.rows, cell, 1);
      if (lastChild[cell] !== child) addAt(tally.children, cell, 1);
      lastChild[cell] = child;
      if (kind < ROW_RULE_CODES.length) addExample(tally.examples, cell, rows.row[row] as number);
    }
  };
  for (let child = 0; child < children.count; child++) {
    const to = children.starts[child + 1] as number;
    for (let at = children.starts[child] as number; at < to; at++) {
      const row = children.rows[at] as number;
      const group = rows.group[row] as number;
      count(0, child, row);
      if (group >= 0) count(group + 1, child, row);
    }
  }
  return Array.from({ length: groups + 1 }, (_, group) => countsOf(tally, group));
}

/** Keeps the first rows of each cell, whatever the order in which they come. */
function addExample(examples: Map<number, number[]>, cell: number, row: number): void {
  const known = examples.get(cell) ?? [];
  examples.set(cell, known);
  const last = known[EXAMPLES - 1];
  if (last !== undefined && row >= last) return;
  known.push(row);
  known.sort((a, b) => a - b);
  known.length = Math.min(known.length, EXAMPLES);
}

function countsOf(tally: MarkTally, group: number): RegisterCounts {
  const cell = (mark: CountedMark) => group * KINDS + COUNTED_MARKS.indexOf(mark);
  const rows = (mark: CountedMark) => tally.rows[cell(mark)] as number;
  const children = (mark: CountedMark) => tally.children[cell(mark)] as number;
  return {
    rows: rows('row'),
    children: children('row'),
    rules: each(ROW_RULE_CODES, (code) => ({
      rows: rows(code),
      children: children(code),
      share: partOf(rows(code), rows('row')),
      examples: tally.examples.get(cell(code)) ?? [],
    })),
    heights: {
      rows: rows('height'),
      children: children('height'),
      zeroFive: rows('zeroFive'),
    },
    heightForAge: {
      n: rows('heightForAge'),
      sum: tally.sum[group] as number,
      squares: tally.squares[group] as number,
      children: children('heightForAge'),
    },
    measured: children('measured'),
  };
}
