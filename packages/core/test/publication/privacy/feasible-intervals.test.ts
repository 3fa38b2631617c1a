import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { caseTable } from '../../../src/publication/privacy/case-table.js';
import { feasibleIntervals } from '../../../src/publication/privacy/feasible-intervals.js';
import type { OpenTable } from '../../../src/publication/privacy/open-table-shape.js';
import type { PublishedTable } from '../../../src/publication/privacy/suppress-table.js';
import { attackedRanges, tables } from './attack.js';

function hiding(
  { columns, areas }: OpenTable,
  isHidden: (cell: number) => boolean,
): PublishedTable {
  return {
    columns,
    areas: areas.map((area, row) => ({
      ...area,
      counts: area.counts.map((count, c) => (isHidden(row * columns.length + c) ? null : count)),
    })),
  };
}

const village = () => {
  const table = caseTable([
    { id: 'A' },
    { id: 'B', parent: 'A', cases: 3, n: 20 },
    { id: 'C', parent: 'A', cases: 8, n: 40 },
  ]);
  if (!table.ok) throw new Error('no table');
  return table.value;
};

describe('feasibleIntervals', () => {
  it('by hand: two villages, their kecamatan known', () => {
    // Cases 3 + 8 = 11 and others 17 + 32 = 49, n known: cases of B from 1 to 10.
    const shown = hiding(village(), (cell) => [3, 4, 6, 7].includes(cell));
    expect(feasibleIntervals(village(), shown)).toEqual([
      { area: 'B', column: 'cases', min: 1, max: 10, width: 9 },
      { area: 'B', column: 'others', min: 10, max: 19, width: 9 },
      { area: 'C', column: 'cases', min: 1, max: 10, width: 9 },
      { area: 'C', column: 'others', min: 30, max: 39, width: 9 },
    ]);
    expect(feasibleIntervals(village(), shown, 'hide')[0]).toMatchObject({ min: 0, max: 11 });
  });

  it('knows a lone hidden cell, and knows no end where nothing is published', () => {
    expect(
      feasibleIntervals(
        village(),
        hiding(village(), (cell) => cell === 3),
      ),
    ).toEqual([{ area: 'B', column: 'cases', min: 3, max: 3, width: 0 }]);
    const all = feasibleIntervals(
      village(),
      hiding(village(), () => true),
    );
    expect(all.every(({ max, width }) => max === null && width === null)).toBe(true);
    // A village has two columns, its kecamatan two villages: 1, 2 and 4 children at least.
    expect(all.map(({ min }) => min)).toEqual([2, 2, 4, 1, 1, 2, 1, 1, 2]);
  });

  test.prop([tables(), fc.infiniteStream(fc.integer({ min: 0, max: 2 }))], { numRuns: 400 })(
    'is what linear programming finds, whatever is hidden',
    (table, stream) => {
      const draws = new Map<number, boolean>();
      const counts = table.areas.flatMap((area) => area.counts);
      for (const cell of counts.keys()) draws.set(cell, stream.next().value > 0);
      const published = hiding(table, (cell) => draws.get(cell) === true);
      const hidden = counts.filter((_, cell) => draws.get(cell));
      const least = hidden.includes(0) ? 0 : 1;
      const found = feasibleIntervals(table, published);
      const attacked = attackedRanges([published], { least });
      expect(found.length).toBe(attacked.length);
      found.forEach(({ min, max }, k) => {
        expect(min).toBeCloseTo(attacked[k]?.min ?? Number.NaN, 5);
        if (max === null) expect(attacked[k]?.max).toBe(Number.POSITIVE_INFINITY);
        else expect(max).toBeCloseTo(attacked[k]?.max ?? Number.NaN, 5);
      });
    },
  );

  it('throws for what was published of another table', () => {
    const { columns, areas } = hiding(village(), () => false);
    const [first, ...rest] = areas;
    if (first === undefined) throw new Error('no area');
    for (const other of [
      { columns: ['a', 'b', 'c'], areas },
      { columns, areas: rest },
      { columns, areas: [{ ...first, id: 'X' }, ...rest] },
      { columns, areas: [{ ...first, counts: [1, 2, 3] }, ...rest] },
      { columns, areas: [{ ...first, counts: [11] }, ...rest] },
    ]) {
      expect(() => feasibleIntervals(village(), other)).toThrow(RangeError);
    }
  });
});
