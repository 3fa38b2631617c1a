import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type CaseArea, caseTable } from '../../../src/publication/privacy/case-table.js';
import { checkReleases } from '../../../src/publication/privacy/check-releases.js';
import type { OpenTable } from '../../../src/publication/privacy/open-table-shape.js';
import {
  suppressReleases,
  suppressTable,
} from '../../../src/publication/privacy/suppress-table.js';
import { attackedRanges, tables, twoTables } from './attack.js';

const made = (areas: readonly CaseArea[]): OpenTable => {
  const table = caseTable(areas);
  if (!table.ok) throw new Error(table.issues[0].code);
  return table.value;
};
const apart = (list: readonly OpenTable[]) =>
  list.map((table) => ({ table, published: suppressTable(table).published }));
const checked = (...given: Parameters<typeof checkReleases>) => {
  const check = checkReleases(...given);
  if (!check.ok) throw new Error(check.issues[0].code);
  return check.value;
};
const area = (cases: number, n: number) => made([{ id: 'Juai', cases, n }]);

describe('checkReleases', () => {
  it('finds a cell that only one date hides', () => {
    const releases = apart([area(4, 20), area(6, 20)]);
    expect(checked(releases)).toEqual({
      safe: false,
      derived: [
        { area: 'Juai', column: 'cases', reason: 'hidden-once', width: 0 },
        { area: 'Juai', column: 'others', reason: 'hidden-once', width: 0 },
      ],
      smallChanges: [],
    });
  });

  it('finds a cell that other cells leave too little room', () => {
    const table = made([
      { id: 'A' },
      { id: 'B', parent: 'A', cases: 3, n: 20 },
      { id: 'C', parent: 'A', cases: 8, n: 40 },
    ]);
    const { published } = suppressTable(table, { k: 1 });
    const areas = published.areas.map((one, row) =>
      row === 0
        ? one
        : { ...one, counts: one.counts.map((c, at) => (at === 0 && row === 1 ? null : c)) },
    );
    const check = checked([{ table, published: { ...published, areas } }]);
    expect(check.derived).toEqual([{ area: 'B', column: 'cases', reason: 'narrow', width: 0 }]);
    expect(check.safe).toBe(false);
  });

  it('lists changes by few children', () => {
    const releases = apart([area(20, 60), area(22, 61), area(30, 69)]);
    const { safe, smallChanges } = checked(releases);
    expect(safe).toBe(true);
    expect(smallChanges).toEqual([
      { area: 'Juai', column: 'cases', change: 2, release: 1 },
      { area: 'Juai', column: 'others', change: -1, release: 1 },
      { area: 'Juai', column: 'n', change: 1, release: 1 },
    ]);
    expect(checked(releases, { k: 9 }).smallChanges.slice(3)).toEqual([
      { area: 'Juai', column: 'cases', change: 8, release: 2 },
      { area: 'Juai', column: 'n', change: 8, release: 2 },
    ]);
    expect(checked(apart([area(20, 60), area(20, 60)])).smallChanges).toEqual([]);
  });

  it('has nothing to say of no release, and refuses other areas', () => {
    expect(checked([])).toEqual({ safe: true, derived: [], smallChanges: [] });
    const [one] = apart([area(20, 60)]);
    const [other] = apart([made([{ id: 'Halong', cases: 20, n: 60 }])]);
    const check = one && other && checkReleases([one, other]);
    expect(check && !check.ok && check.issues[0].code).toBe('table.areas_differ');
  });

  test.prop([tables()])('passes every suppressed table', (table) => {
    expect(checked(apart([table])).derived).toEqual([]);
    const hide = { table, published: suppressTable(table, { zeros: 'hide' }).published };
    expect(checked([hide], { zeros: 'hide' }).safe).toBe(true);
  });

  test.prop([twoTables(false)])('passes what was suppressed together', ([one, other]) => {
    const both = suppressReleases([one, other]);
    const releases = [one, other].flatMap((table, k) => {
      const published = both.ok ? both.value[k]?.published : undefined;
      return published === undefined ? [] : [{ table, published }];
    });
    expect(checked(releases).derived).toEqual([]);
  });

  test.prop([twoTables(false)], { numRuns: 150 })(
    'finds what linear programming finds',
    ([one, other]) => {
      const releases = apart([one, other]);
      const flat = (table: OpenTable) => table.areas.flatMap(({ counts }) => counts);
      const changes = flat(other).map((count, cell) => count - (flat(one)[cell] ?? 0));
      const attacked = attackedRanges(
        releases.map(({ published }) => published),
        { changes },
      );
      const narrow = attacked.filter(({ min, max }) => max - min < 5 - 1e-6);
      const { derived } = checked(releases);
      const cells = new Set(narrow.map(({ cell }) => cell));
      expect(derived.length).toBe(cells.size);
      for (const { area: id, column, width } of derived) {
        const row = one.areas.findIndex((one) => one.id === id);
        const cell = row * one.columns.length + one.columns.indexOf(column);
        const found = narrow.find((range) => range.cell === cell);
        expect((found?.max ?? 0) - (found?.min ?? -9)).toBeCloseTo(width, 5);
      }
    },
  );
});
