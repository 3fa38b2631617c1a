import type { OpenTable } from './open-table-shape.js';
import { protectCells } from './protect-cells.js';
import { tableNetwork } from './table-network.js';

/** One cell of a table. */
export interface CellName {
  readonly area: string;
  readonly column: string;
}

/** Whether a count of 0 is published. */
export type ZeroRule = 'publish' | 'hide';

/** How `suppressTable` hides. */
export interface SuppressOptions {
  /** Counts from 1 to below this are hidden. Default: 5. */
  readonly k?: number;
  /** How far apart the least and the most must be that a hidden cell could hold. Default: 5. */
  readonly width?: number;
  /** Default: `publish`. */
  readonly zeros?: ZeroRule;
  /** Cells to hide in any case, such as those that an earlier release hid. Default: none. */
  readonly hide?: readonly CellName[];
}

/** What holds where an option is not given. */
export const SUPPRESS_DEFAULTS = { k: 5, width: 5, zeros: 'publish', hide: [] } as const;

/** The cells to hide in all of the tables, which have the same cells, by position. */
export function cellsToHide(
  tables: readonly OpenTable[],
  options: SuppressOptions,
): ReadonlySet<number> {
  const [table] = tables;
  const { k, width, zeros, hide } = { ...SUPPRESS_DEFAULTS, ...options };
  for (const value of [k, width]) {
    if (!(Number.isSafeInteger(value) && value > 0)) throw new RangeError(`No limit: ${value}`);
  }
  if (table === undefined) return new Set();
  const network = tableNetwork(table);
  const [lowest, highest] = [extremes(tables, Math.min), extremes(tables, Math.max)];
  const must = new Set(hide.map((name) => cellNamed(table, name)));
  for (const { areas } of tables) {
    const counts = areas.flatMap((area) => area.counts);
    counts.forEach((count, cell) => {
      if (isSmall(count, k, zeros)) must.add(cell);
    });
  }
  // A zero stands for itself and is never hidden, unless one must be.
  const zerosStand = zeros === 'publish' && [...must].every((cell) => highest[cell] !== 0);
  // The fewer children a cell tells of, the less is lost with it.
  const price = highest.map((count) =>
    count === 0 && zerosStand ? Number.POSITIVE_INFINITY : count + 1,
  );
  const least = leastHidden(tables, must, zeros);
  const room = lowest.map((count) => count - least);
  return protectCells({ network, room, must, price, width });
}

/**
 * The least that a reader knows a hidden cell to hold: 1 where all zeros are published, else 0. Of
 * several releases a hidden cell can be 0 in one.
 */
export function leastHidden(
  tables: readonly OpenTable[],
  hidden: Iterable<number>,
  zeros: ZeroRule,
): 0 | 1 {
  if (zeros === 'hide' || tables.length > 1) return 0;
  const counts = tables.flatMap(({ areas }) => areas.flatMap((area) => area.counts));
  for (const cell of hidden) if (counts[cell] === 0) return 0;
  return 1;
}

/** The least or the most of each cell over all tables, by position. */
export function extremes(
  tables: readonly OpenTable[],
  pick: (...counts: number[]) => number,
): Float64Array {
  const lists = tables.map(({ areas }) => areas.flatMap((area) => area.counts));
  return Float64Array.from(lists[0] ?? [], (_, cell) =>
    pick(...lists.map((counts) => counts[cell] as number)),
  );
}

/** Whether a count is hidden for itself. */
export function isSmall(count: number, k: number, zeros: ZeroRule): boolean {
  return count < k && (count > 0 || zeros === 'hide');
}

/** The position of a cell. */
export function cellNamed({ areas, columns }: OpenTable, { area, column }: CellName): number {
  const row = areas.findIndex(({ id }) => id === area);
  const place = columns.indexOf(column);
  if (row < 0 || place < 0) throw new RangeError(`The table has no ${column} of ${area}.`);
  return row * columns.length + place;
}
