import { type CellName, extremes, leastHidden, type ZeroRule } from './cells-to-hide.js';
import { moveChildren } from './move-children.js';
import type { OpenTable } from './open-table-shape.js';
import { hiddenOnly } from './protect-cells.js';
import type { PublishedTable } from './suppress-table.js';
import { tableNetwork } from './table-network.js';

/** What a reader can work out about a hidden cell. */
export interface FeasibleInterval extends CellName {
  readonly min: number;
  /** Null where there is no upper limit. */
  readonly max: number | null;
  /** `max - min`; null where there is no upper limit. */
  readonly width: number | null;
}

/**
 * The least and the most that each hidden cell of a published table could hold, given all that is
 * published: exact, since a table with one hierarchy is a network of flows. A width of 0 means that the
 * hidden number is known.
 *
 * @param zeros - whether readers know that a hidden cell is not 0, as with `publish`. Default: `publish`
 * @throws RangeError where the published table is not one of this table
 *
 * @example
 * const table = caseTable([{ id: 'Juai', cases: 3, n: 20 }]);
 * table.ok && feasibleIntervals(table.value, suppressTable(table.value).published)[0];
 * // => { area: 'Juai', column: 'cases', min: 1, max: 19, width: 18 }
 */
export function feasibleIntervals(
  table: OpenTable,
  published: PublishedTable,
  zeros: ZeroRule = 'publish',
): readonly FeasibleInterval[] {
  const hidden = hiddenCells(table, published);
  const ranges = hiddenRanges([table], hidden, zeros);
  const counts = table.areas.flatMap((area) => area.counts);
  return [...hidden].map((cell) => {
    const { rise, fall } = ranges.get(cell) as HiddenRange;
    const count = counts[cell] as number;
    const min = count - fall;
    const max = rise === Number.POSITIVE_INFINITY ? null : count + rise;
    return { ...cellName(table, cell), min, max, width: max === null ? null : max - min };
  });
}

/** How far a hidden count could rise, without end perhaps, and fall. */
export interface HiddenRange {
  readonly rise: number;
  readonly fall: number;
}

/** How far each of the hidden cells could move, alike in all releases, by cell. */
export function hiddenRanges(
  tables: readonly OpenTable[],
  hidden: ReadonlySet<number>,
  zeros: ZeroRule,
): ReadonlyMap<number, HiddenRange> {
  const [table] = tables;
  if (table === undefined) return new Map();
  const network = tableNetwork(table);
  const least = leastHidden(tables, hidden, zeros);
  const room = extremes(tables, Math.min).map((count) => count - least);
  const priceOf = hiddenOnly(hidden);
  const go = (cell: number, way: 'rise' | 'fall', wanted: number) =>
    moveChildren({ network, room }, { cell, way, wanted, priceOf }).moved;
  return new Map(
    [...hidden].map((cell) => [
      cell,
      {
        rise: go(cell, 'rise', Number.POSITIVE_INFINITY),
        fall: go(cell, 'fall', room[cell] as number),
      },
    ]),
  );
}

/** The hidden cells of a published table, by position. */
export function hiddenCells(table: OpenTable, { columns, areas }: PublishedTable): Set<number> {
  const same =
    columns.join() === table.columns.join() &&
    areas.length === table.areas.length &&
    areas.every(({ id, counts }, row) => fits(table.areas[row], id, counts));
  if (!same) throw new RangeError('What was published is not made from this table.');
  const shown = areas.flatMap(({ counts }) => counts);
  return new Set(shown.flatMap((count, cell) => (count === null ? [cell] : [])));
}

/** The names of a cell by its position. */
export function cellName({ areas, columns }: OpenTable, cell: number): CellName {
  const row = Math.floor(cell / columns.length);
  return { area: areas[row]?.id as string, column: columns[cell % columns.length] as string };
}

function fits(
  area: OpenTable['areas'][number] | undefined,
  id: string,
  counts: readonly (number | null)[],
): boolean {
  return (
    area?.id === id &&
    counts.length === area.counts.length &&
    counts.every((count, column) => count === null || count === area.counts[column])
  );
}
