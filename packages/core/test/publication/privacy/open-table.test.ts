import { test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { caseTable } from '../../../src/publication/privacy/case-table.js';
import { openTable } from '../../../src/publication/privacy/open-table.js';
import { sumsOf, tables } from './attack.js';

const columns = { parts: ['a', 'b'], total: 'n' };
const codes = (areas: Parameters<typeof openTable>[0]) => {
  const table = openTable(areas, columns);
  return table.ok ? [] : table.issues.map(({ code, values }) => [code, values.area]);
};

describe('openTable', () => {
  it('adds up villages, kecamatan and district, in the order given', () => {
    const table = openTable(
      [
        { id: 'V1', parent: 'K', counts: [1, 2] },
        { id: 'K', parent: 'D' },
        { id: 'D' },
        { id: 'V2', parent: 'K', counts: [10, 20] },
        { id: 'W', parent: 'D', counts: [100, 0] },
      ],
      columns,
    );
    if (!table.ok) throw new Error('no table');
    expect(table.value.columns).toEqual(['a', 'b', 'n']);
    expect(table.value.areas.map(({ id, counts }) => [id, ...counts])).toEqual([
      ['V1', 1, 2, 3],
      ['K', 11, 22, 33],
      ['D', 111, 22, 133],
      ['V2', 10, 20, 30],
      ['W', 100, 0, 100],
    ]);
    expect(table.value.areas.map(({ parentAt, hasInside }) => [parentAt, hasInside])).toEqual([
      [1, false],
      [2, true],
      [-1, true],
      [1, false],
      [2, false],
    ]);
  });

  test.prop([tables()])('holds every sum', (table) => {
    const counts = table.areas.flatMap((area) => area.counts);
    for (const sum of sumsOf({ ...table, areas: [...table.areas] })) {
      let rest = 0;
      for (const [cell, weight] of sum) rest += weight * (counts[cell] ?? Number.NaN);
      expect(rest).toBe(0);
    }
  });

  it('refuses what does not add up to a tree of counts', () => {
    expect(
      codes([
        { id: 'A', counts: [1, 2] },
        { id: 'A', counts: [1, 2] },
      ]),
    ).toEqual([['table.area_twice', 'A']]);
    expect(codes([{ id: 'A', parent: 'X', counts: [1, 2] }])).toEqual([
      ['table.parent_unknown', 'A'],
    ]);
    expect(codes([{ id: 'A' }])).toEqual([['table.counts_missing', 'A']]);
    expect(
      codes([
        { id: 'A', counts: [1, 2] },
        { id: 'B', parent: 'A', counts: [1, 2] },
      ]),
    ).toEqual([['table.counts_inside', 'A']]);
    expect(
      codes([
        { id: 'A', parent: 'B' },
        { id: 'B', parent: 'A' },
      ]),
    ).toEqual([
      ['table.parent_loop', 'A'],
      ['table.parent_loop', 'B'],
    ]);
    expect(codes([{ id: 'A', parent: 'A' }])).toEqual([['table.parent_loop', 'A']]);
    expect(codes([])).toEqual([]);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('has no count %d', (value) => {
    const table = openTable([{ id: 'A', counts: [1, value] }], columns);
    expect(!table.ok && table.issues[0]).toMatchObject({
      code: 'table.count_invalid',
      path: ['areas', 'A'],
      values: { area: 'A', value },
    });
  });

  it('throws for columns that are none', () => {
    const areas = [{ id: 'A', counts: [1, 2] }];
    for (const wrong of [
      { parts: [], total: 'n' },
      { parts: ['a', 'a'], total: 'n' },
      { parts: ['a', 'n'], total: 'n' },
      { parts: ['a', 'b'], total: 'n', figures: { share: ['x'] } },
      { parts: ['a'], total: 'n' },
    ]) {
      expect(() => openTable(areas, wrong)).toThrow(RangeError);
    }
    expect(() => openTable([{ id: 'A', counts: [1, 2], figures: { z: 1 } }], columns)).toThrow(
      RangeError,
    );
  });
});

describe('caseTable', () => {
  it('has cases, others and all', () => {
    const table = caseTable([{ id: 'A', cases: 3, n: 20 }]);
    expect(table.ok && table.value.columns).toEqual(['cases', 'others', 'n']);
    expect(table.ok && table.value.areas[0]?.counts).toEqual([3, 17, 20]);
  });
  it('refuses more cases than children', () => {
    const table = caseTable([{ id: 'A', cases: 3, n: 2 }]);
    expect(!table.ok && table.issues[0]?.code).toBe('table.count_invalid');
  });
});
