import { fail, issue, ok, type Result } from '../../result/result.js';
import type { CellName, ZeroRule } from './cells-to-hide.js';
import { cellName, hiddenCells, hiddenRanges } from './feasible-intervals.js';
import type { OpenTable } from './open-table-shape.js';
import { haveSameCells, type PublishedTable } from './suppress-table.js';

/** A table as it is and as it was, or is to be, published. */
export interface Release {
  readonly table: OpenTable;
  readonly published: PublishedTable;
}

/** How {@link checkReleases} judges. */
export interface ReleaseOptions {
  /** How far apart the least and the most must be that a hidden cell could hold. Default: 5. */
  readonly width?: number;
  /** Changes from 1 to below this are listed. Default: 5. */
  readonly k?: number;
  /** As given to `suppressTable`. Default: `publish`. */
  readonly zeros?: ZeroRule;
}

/** A hidden cell that several releases together give away. */
export interface DerivedCell extends CellName {
  /**
   * `hidden-once`: published at another date, so that who knows the change knows it; `narrow`: hidden at
   * every date, but other cells leave too little room.
   */
  readonly reason: 'hidden-once' | 'narrow';
  /** The most by which guesses at it can differ; 0 where it is known. */
  readonly width: number;
}

/** A change between two releases that is so small that it speaks of few children. */
export interface SmallChange extends CellName {
  /** Later minus earlier: 1 to k - 1, or below 0. */
  readonly change: number;
  /** Position of the later release. */
  readonly release: number;
}

/** What can be derived from releases together. */
export interface ReleaseCheck {
  /** Whether no hidden cell can be derived: `derived` is empty. */
  readonly safe: boolean;
  readonly derived: readonly DerivedCell[];
  /**
   * Published counts that differ little from the release before. Where the later list is the earlier one
   * with children added, they tell about just these children: then publish less often, or coarser.
   */
  readonly smallChanges: readonly SmallChange[];
}

/**
 * What a reader can derive from several releases of one table together, such as two months. The reader
 * reckoned with knows all that is published and, of every count, by how much it changed between the
 * dates; no reader knows more of the changes. One release alone is checked as it stands.
 *
 * @returns fails with `table.areas_differ`
 * @throws RangeError where a published table is not one of its table
 *
 * @example
 * const august = caseTable([{ id: 'Juai', cases: 4, n: 20 }]);
 * const september = caseTable([{ id: 'Juai', cases: 6, n: 20 }]);
 * const tables = august.ok && september.ok ? [august.value, september.value] : [];
 * const apart = tables.map((table) => ({ table, published: suppressTable(table).published }));
 * const check = checkReleases(apart);
 * check.ok && check.value.derived[0];
 * // => { area: 'Juai', column: 'cases', reason: 'hidden-once', width: 0 }
 */
export function checkReleases(
  releases: readonly Release[],
  { width = 5, k = 5, zeros = 'publish' }: ReleaseOptions = {},
): Result<ReleaseCheck> {
  const tables = releases.map(({ table }) => table);
  const [table] = tables;
  if (!haveSameCells(tables)) return fail(issue('table.areas_differ'));
  if (table === undefined) return ok({ safe: true, derived: [], smallChanges: [] });
  const hidden = releases.map((release) => hiddenCells(release.table, release.published));
  const always = new Set(
    [...(hidden[0] ?? [])].filter((cell) => hidden.every((cells) => cells.has(cell))),
  );
  const ranges = hiddenRanges(tables, always, zeros);
  const ever = [...new Set(hidden.flatMap((cells) => [...cells]))].sort((a, b) => a - b);
  const derived = ever.flatMap((cell): DerivedCell[] => {
    const { rise, fall } = ranges.get(cell) ?? { rise: 0, fall: 0 };
    if (rise + fall >= width) return [];
    const reason = always.has(cell) ? 'narrow' : 'hidden-once';
    return [{ ...cellName(table, cell), reason, width: rise + fall }];
  });
  return ok({ safe: derived.length === 0, derived, smallChanges: smallChanges(releases, k) });
}

function smallChanges(releases: readonly Release[], k: number): readonly SmallChange[] {
  return releases.slice(1).flatMap(({ published }, before) =>
    published.areas.flatMap(({ id, counts }, row) =>
      counts.flatMap((count, place): SmallChange[] => {
        const earlier = releases[before]?.published.areas[row]?.counts[place] ?? null;
        if (count === null || earlier === null) return [];
        const change = count - earlier;
        if (change === 0 || Math.abs(change) >= k) return [];
        const column = published.columns[place] as string;
        return [{ area: id, column, change, release: before + 1 }];
      }),
    ),
  );
}
