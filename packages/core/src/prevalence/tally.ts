import type { GrowthReference } from '../growth/reference/reference.js';
import { cellCounters } from './cell-counters.js';
import { childKinds } from './child-kinds.js';
import { codesOfTable, OUTSIDE_AGE, packedChildren } from './class-code.js';
import { type Counts, countsOfCells } from './count.js';
import { type CountableTable, type GroupingOptions, groupingOf } from './group-column.js';
import { NEW_CHILD } from './seen-arena.js';
import { IN_HAND, type SeenOverflow, seenChildren } from './seen-children.js';
import { type TallyPart, tallyParts } from './tally-parts.js';

/** What {@link createTally} counts by, and with. */
export interface TallyOptions extends GroupingOptions {
  /** A reference by day, such as WHO 2006. */
  readonly reference: GrowthReference;
  /** Where children go that are too many to be remembered in memory; absent: memory grows with them. */
  readonly overflow?: SeenOverflow | undefined;
}

/** A running count of chunks of a register. Rows that it was given: counted + duplicates + outsideAge. */
export interface Tally {
  /** Counts the rows of a table. */
  readonly add: (table: CountableTable) => void;
  /** The counts so far. */
  readonly counts: () => Counts;
  /** Rows so far that a later row of the same child and period replaced. */
  readonly duplicates: number;
  /** Rows so far of children of 1827 days and more: in no cell. */
  readonly outsideAge: number;
  /** Begins a part, such as a file: what it tells is of the rows added until the next part begins. */
  readonly part: () => TallyPart;
}

/**
 * Counts children by group and class while tables stream past, without working out a z where the
 * columns are integers.
 *
 * Frame: children whose age rounds to 1826 days or less, or is not known (WHO R package anthro 1.1.0).
 * The programme's own frame, 0 to 59 completed months, differs on day 1826 only: on it most children
 * complete their 60th month, and the others do on the day after.
 *
 * One child counts once in a period, and its last row counts: `childKey` and period tell that two rows
 * are one child. A row without either is a child of its own. Children outside the frame are no
 * duplicates.
 *
 * @example
 * const tally = createTally({ by: ['sex'], reference: who2006 });
 * tally.add({
 *   length: 1,
 *   sex: Uint8Array.of(1),
 *   ageDays: Int32Array.of(0),
 *   lengthHeight: Int32Array.of(4400),
 * });
 * tally.counts().cells[0]?.classes.heightForAge; // => [1, 0, 0, 0]
 */
export function createTally({ reference, overflow, ...options }: TallyOptions): Tally {
  const grouping = groupingOf(options);
  const kinds = childKinds();
  const seen = seenChildren(overflow);
  const parts = tallyParts(seen);

  const add = (table: CountableTable): void => {
    const children = packedChildren(codesOfTable(table, reference), table);
    const { groups, periods } = grouping.columns(table);
    const keys = table.childKey ?? new Float64Array(table.length).fill(Number.NaN);
    const rows = { duplicates: 0, outsideAge: 0 };
    for (let i = 0; i < table.length; i++) {
      if (i % IN_HAND === 0) {
        seen.take(keys.subarray(i, i + IN_HAND), periods.subarray(i, i + IN_HAND));
      }
      const child = children[i] as number;
      if (child === OUTSIDE_AGE) {
        rows.outsideAge++;
        continue;
      }
      const kind = kinds.numberOf(groups[i] as number, child);
      kinds.add(kind, 1);
      const before = seen.replace(i % IN_HAND, kind);
      if (before === NEW_CHILD) continue;
      kinds.add(before, -1);
      rows.duplicates++;
    }
    parts.add(rows);
  };

  const counts = () => {
    const counters = cellCounters();
    kinds.addTo(counters, seen.replaced().kinds);
    const cells = counters.cells(grouping.keys);
    return countsOfCells(cells, { by: grouping.by }, parts.whole.outsideAge);
  };
  return {
    add,
    counts,
    part: parts.begin,
    get duplicates() {
      return parts.whole.duplicates;
    },
    get outsideAge() {
      return parts.whole.outsideAge;
    },
  };
}
