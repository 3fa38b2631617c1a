import type { AssessedTable } from '../growth/assessed-table.js';
import { cellCounters } from './cell-counters.js';
import { codesOfScores, OUTSIDE_AGE, packedChildren } from './class-code.js';
import { type Counts, countsOfCells } from './count.js';
import { type CountableTable, type GroupingOptions, groupingOf } from './group-column.js';

/**
 * The counts of scores that are worked out already: every row is a child of its own.
 *
 * Frame and flags as in `createTally`, which counts registers in which a child may stand twice.
 *
 * @example
 * const table = {
 *   length: 1,
 *   sex: Uint8Array.of(2),
 *   ageDays: Int32Array.of(896),
 *   lengthHeight: Int32Array.of(7900),
 * };
 * countTable(assessTable(table, { reference: who2006 }), { by: [] }).frame; // => 1
 */
export function countTable(
  assessed: AssessedTable<CountableTable>,
  options: GroupingOptions,
): Counts {
  const { input } = assessed;
  const grouping = groupingOf(options);
  const counters = cellCounters();
  const children = packedChildren(codesOfScores(assessed), input);
  const { groups } = grouping.columns(input);
  let outsideAge = 0;
  for (let i = 0; i < input.length; i++) {
    const child = children[i] as number;
    if (child === OUTSIDE_AGE) outsideAge++;
    else counters.add(groups[i] as number, child, 1);
  }
  return countsOfCells(counters.cells(grouping.keys), { by: grouping.by }, outsideAge);
}
