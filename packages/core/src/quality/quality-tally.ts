import type { AssessedTable } from '../growth/assessed-table.js';
import type { QualityCounts } from './quality-counts.js';
import { birthDateReader } from './tally/birth-dates.js';
import { groupCounter } from './tally/group-counter.js';
import { chunkOf, type QualityExtras, type QualityTable } from './tally/quality-chunk.js';
import { rowsOfLabels } from './tally/rows-of-labels.js';
import { denseCounter, sparseCounter } from './tally/value-counter.js';

export type { QualityExtras, QualityTable } from './tally/quality-chunk.js';

/** A running count of what the quality checks need. */
export interface QualityTally {
  /**
   * Counts the rows of a table.
   *
   * @throws RangeError where a column of `extras` has not as many rows as the table
   */
  readonly add: (assessed: AssessedTable<QualityTable>, extras?: QualityExtras) => void;
  /** The counts so far: those of all rows under '', then those of each group by its label. */
  readonly counts: () => ReadonlyMap<string, QualityCounts>;
}

/**
 * Counts what the quality checks need, of all rows and of each group, while tables stream past.
 *
 * Frame: every row, whatever its age; rows of one child are not matched, since each is a measurement
 * that someone took. Rows without a label count under '' only.
 *
 * @example
 * const table = {
 *   length: 1,
 *   sex: Uint8Array.of(2),
 *   ageDays: Int32Array.of(896),
 *   lengthHeight: Int32Array.of(8450),
 * };
 * const tally = qualityTally();
 * tally.add(assessTable(table, { reference: who2006 }));
 * tally.counts().get('')?.digits.lengthHeight.digits; // => [0, 0, 0, 0, 0, 1, 0, 0, 0, 0]
 */
export function qualityTally(): QualityTally {
  const all = groupCounter(denseCounter);
  const groups = new Map<string, ReturnType<typeof groupCounter>>();
  const birthDates = birthDateReader();
  const add = (assessed: AssessedTable<QualityTable>, extras: QualityExtras = {}): void => {
    const chunk = chunkOf(assessed, extras, birthDates);
    all.add(chunk, allRows(assessed.input.length));
    if (extras.group === undefined) return;
    for (const [label, rows] of rowsOfLabels(extras.group)) {
      const group = groups.get(label) ?? groupCounter(sparseCounter);
      groups.set(label, group);
      group.add(chunk, rows);
    }
  };
  const counts = () => {
    const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
    const ofGroups = sorted.map(([label, group]) => [label, group.counts()] as const);
    return new Map([['', all.counts()] as const, ...ofGroups]);
  };
  return { add, counts };
}

function allRows(length: number): Int32Array {
  const rows = new Int32Array(length);
  for (let row = 0; row < length; row++) rows[row] = row;
  return rows;
}
