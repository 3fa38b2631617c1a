import { fail, ok, type Result } from '../../result/result.js';
import { areaIssues, checkColumns, TOP, twice, UNKNOWN } from './open-table-checks.js';
import type { OpenTable, TableArea, TableColumns } from './open-table-shape.js';

/**
 * A table of counts by area, with every margin: parts add up to the total, villages to their kecamatan,
 * these to the district. Only areas with none inside have counts of their own; children of no known
 * village need an area of their own.
 *
 * @returns fails with `table.area_twice`, `table.parent_unknown`, `table.parent_loop`,
 * `table.counts_missing`, `table.counts_inside`, `table.count_invalid`
 * @throws RangeError for columns that stand twice, or counts or figures that fit no column
 *
 * @example
 * const table = openTable(
 *   [{ id: 'Juai' }, { id: 'Galumbang', parent: 'Juai', counts: [3, 17] }, { id: 'Wonorejo', parent: 'Juai', counts: [8, 32] }],
 *   { parts: ['cases', 'others'], total: 'n' },
 * );
 * table.ok && table.value.areas[0]?.counts; // => [11, 49, 60]
 */
export function openTable(areas: readonly TableArea[], columns: TableColumns): Result<OpenTable> {
  checkColumns(areas, columns);
  const at = new Map(areas.map(({ id }, position) => [id, position]));
  const parents = areas.map(({ parent }) => (parent == null ? TOP : (at.get(parent) ?? UNKNOWN)));
  const inside = new Set(parents);
  const [first, ...others] = areas.flatMap((area, position) => [
    ...(at.get(area.id) === position ? [] : [twice(area)]),
    ...areaIssues(area, position, { parents, inside }),
  ]);
  if (first !== undefined) return fail(first, ...others);
  const sums = addedUp(areas, parents, columns.parts.length);
  return ok({
    columns: [...columns.parts, columns.total],
    figures: columns.figures ?? {},
    areas: areas.map(({ id, parent = null, figures = {} }, position) => ({
      id,
      parent,
      parentAt: parents[position] as number,
      hasInside: inside.has(position),
      counts: sums[position] as readonly number[],
      figures,
    })),
  });
}

/** The counts of all areas, total last: each area's own are added to every area around it. */
function addedUp(
  areas: readonly TableArea[],
  parents: readonly number[],
  parts: number,
): readonly (readonly number[])[] {
  const sums = areas.map(() => new Array<number>(parts + 1).fill(0));
  areas.forEach(({ counts = [] }, position) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    for (let up = position; up >= 0; up = parents[up] as number) {
      const sum = sums[up] as number[];
      [...counts, total].forEach((count, column) => {
        sum[column] = (sum[column] as number) + count;
      });
    }
  });
  return sums;
}
