import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type CaseArea, caseTable } from '../../../src/publication/privacy/case-table.js';
import { openTable } from '../../../src/publication/privacy/open-table.js';
import type { OpenTable } from '../../../src/publication/privacy/open-table-shape.js';
import {
  type PublishedTable,
  suppressReleases,
  suppressTable,
} from '../../../src/publication/privacy/suppress-table.js';
import { publishedRows } from '../../published-rows.js';
import { attackedRanges, tables, twoTables } from './attack.js';

const made = (areas: readonly CaseArea[], figures = {}): OpenTable => {
  const table = caseTable(areas, figures);
  if (!table.ok) throw new Error(table.issues[0].code);
  return table.value;
};
const countsOf = ({ areas }: Pick<PublishedTable, 'areas'>) => areas.map(({ counts }) => counts);
const width = ({ min, max }: { min: number; max: number }) => max - min;
const ENOUGH = 5 - 1e-6;

// Ten real villages, published with their counts.
const kamal = (year: string) =>
  made([
    { id: 'Kamal' },
    ...publishedRows('kamal-desa.tsv', '\t')
      .filter((row) => row.year === year)
      .map((row) => ({
        id: `Desa ${row.desa}`,
        parent: 'Kamal',
        cases: Number(row.tbu_sangat_pendek) + Number(row.tbu_pendek),
        n: Number(row.n),
      })),
  ]);

describe('suppressTable', () => {
  const juai = [
    { id: 'Juai' },
    { id: 'Galumbang', parent: 'Juai', cases: 3, n: 20 },
    { id: 'Wonorejo', parent: 'Juai', cases: 8, n: 40 },
    { id: 'Mihu', parent: 'Juai', cases: 9, n: 30 },
  ];

  it('hides a small count, and as many others as keep it from being worked out', () => {
    const { published, hidden } = suppressTable(made(juai));
    expect(countsOf(published)).toEqual([
      [20, 70, 90],
      [null, null, 20],
      [8, 32, 40],
      [null, null, 30],
    ]);
    expect(hidden).toEqual([
      { area: 'Galumbang', column: 'cases', reason: 'small' },
      { area: 'Galumbang', column: 'others', reason: 'complementary' },
      { area: 'Mihu', column: 'cases', reason: 'complementary' },
      { area: 'Mihu', column: 'others', reason: 'complementary' },
    ]);
    expect(JSON.stringify(published)).not.toContain('small');
  });

  it('hides nothing where no count is small, and never a zero', () => {
    const areas = [
      { id: 'A' },
      { id: 'B', parent: 'A', cases: 0, n: 5 },
      { id: 'C', parent: 'A', cases: 5, n: 10 },
    ];
    const { published, hidden } = suppressTable(made(areas));
    expect(countsOf(published)).toEqual([
      [5, 10, 15],
      [0, 5, 5],
      [5, 5, 10],
    ]);
    expect(hidden).toEqual([]);
  });

  it('hides zeros where asked', () => {
    const areas = [
      { id: 'A' },
      { id: 'B', parent: 'A', cases: 0, n: 9 },
      { id: 'C', parent: 'A', cases: 7, n: 20 },
    ];
    const { published, hidden } = suppressTable(made(areas), { zeros: 'hide' });
    expect(published.areas[1]?.counts[0]).toBeNull();
    expect(hidden[0]).toMatchObject({ reason: 'small' });
    const none = suppressTable(made([{ id: 'A', cases: 0, n: 0 }]), { zeros: 'hide' });
    expect(countsOf(none.published)).toEqual([[null, null, null]]);
  });

  it('counts 4 as small and 5 not, or what k says', () => {
    const areas = [{ id: 'A', cases: 5, n: 15 }];
    expect(suppressTable(made(areas)).hidden).toEqual([]);
    expect(suppressTable(made(areas), { k: 6 }).hidden.length).toBe(2);
    expect(suppressTable(made([{ id: 'A', cases: 4, n: 15 }])).hidden.length).toBe(2);
    // All but a few have it: that tells as much of each child.
    expect(suppressTable(made([{ id: 'A', cases: 11, n: 15 }])).hidden[0]?.column).toBe('cases');
  });

  it('hides a whole village of few children', () => {
    const areas = [...juai, { id: 'Hamarung', parent: 'Juai', cases: 1, n: 3 }];
    const counts = countsOf(suppressTable(made(areas)).published);
    expect(counts[4]).toEqual([null, null, null]);
    // The total of one other village goes too: else 3 could be subtracted.
    expect(counts.slice(0, 4).filter((list) => list[2] === null).length).toBe(1);
  });

  it('never leaves a percentage or mean beside a hidden count', () => {
    const figures = { share: ['cases', 'n'], meanZ: ['n'] };
    const values = { share: 0.15, meanZ: -1.2 };
    const areas = juai.map((area) => ({ ...area, figures: values }));
    const { published } = suppressTable(made(areas, figures));
    expect(published.areas.map((area) => area.figures)).toEqual([
      values,
      { share: null, meanZ: -1.2 },
      values,
      { share: null, meanZ: -1.2 },
    ]);
    const few = [...areas, { id: 'Hamarung', parent: 'Juai', cases: 1, n: 3, figures: values }];
    const last = suppressTable(made(few, figures)).published.areas.at(-1);
    expect(last?.figures).toEqual({ share: null, meanZ: null });
  });

  it('keeps hidden what an earlier release hid, zeros too', () => {
    const hide = [
      { area: 'Mihu', column: 'cases' },
      { area: 'Galumbang', column: 'others' },
    ];
    const { published, hidden } = suppressTable(made(juai), { hide });
    expect(published.areas[3]?.counts[0]).toBeNull();
    expect(hidden).toContainEqual({ area: 'Mihu', column: 'cases', reason: 'asked' });
    const zero = [
      { id: 'A' },
      { id: 'B', parent: 'A', cases: 0, n: 20 },
      { id: 'C', parent: 'A', cases: 0, n: 9 },
    ];
    const asked = suppressTable(made(zero), { hide: [{ area: 'B', column: 'cases' }] });
    for (const range of attackedRanges([asked.published]))
      expect(width(range)).toBeGreaterThan(ENOUGH);
    expect(asked.published.areas[1]?.counts[0]).toBeNull();
  });

  it.each(['2019', '2020', '2021', '2022'])('publishes the real villages of %s safely', (year) => {
    const table = kamal(year);
    const { published, hidden } = suppressTable(table);
    expect(published.areas[0]?.counts).toEqual(table.areas[0]?.counts);
    expect(hidden.length).toBeLessThanOrEqual(8);
    for (const range of attackedRanges([published], { least: 1 })) {
      expect(width(range)).toBeGreaterThanOrEqual(ENOUGH);
    }
  });

  it('throws for limits that are none and cells that are not there', () => {
    for (const limit of [0, -1, 1.5, Number.NaN]) {
      expect(() => suppressTable(made(juai), { k: limit })).toThrow(RangeError);
      expect(() => suppressTable(made(juai), { width: limit })).toThrow(RangeError);
    }
    const [area, column] = ['Juai', 'cases'];
    expect(() => suppressTable(made(juai), { hide: [{ area: 'X', column }] })).toThrow(RangeError);
    expect(() => suppressTable(made(juai), { hide: [{ area, column: 'X' }] })).toThrow(RangeError);
  });

  it('does 157 villages of 8 kecamatan in less than a second', () => {
    const country = (kecamatan: number, villages: number) =>
      made([
        { id: 'D' },
        ...Array.from({ length: kecamatan }, (_, k) => ({ id: `K${k}`, parent: 'D' })),
        ...Array.from({ length: villages }, (_, v) => ({
          id: `V${v}`,
          parent: `K${v % kecamatan}`,
          cases: (v * 7) % 19,
          n: 19 + ((v * 13) % 90),
        })),
      ]);
    const start = performance.now();
    const { hidden, published } = suppressTable(country(8, 157));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(hidden.length).toBeGreaterThan(60);
    expect(hidden.length).toBeLessThan(150);
    expect(published.areas.slice(0, 9).flatMap(({ counts }) => counts)).not.toContain(null);
  });
});

describe('a suppressed table under attack by linear programming', () => {
  test.prop([tables(), fc.constantFrom('publish' as const, 'hide' as const)], { numRuns: 300 })(
    'no hidden cell is known to less than a range of 5',
    (table, zeros) => {
      const { published } = suppressTable(table, { zeros });
      for (const range of attackedRanges([published], { least: zeros === 'publish' ? 1 : 0 })) {
        expect(width(range)).toBeGreaterThanOrEqual(ENOUGH);
      }
    },
  );

  test.prop([tables(), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 12 })])(
    'hides what is below k, keeps the width asked for, and publishes true counts only',
    (table, k, wide) => {
      const { published, hidden } = suppressTable(table, { k, width: wide });
      table.areas.forEach(({ counts }, row) => {
        counts.forEach((count, column) => {
          const shown = published.areas[row]?.counts[column];
          if (count > 0 && count < k) expect(shown).toBeNull();
          else if (shown !== null) expect(shown).toBe(count);
          if (count === 0) expect(shown).toBe(0);
        });
      });
      expect(hidden.length).toBe(
        countsOf(published)
          .flat()
          .filter((count) => count === null).length,
      );
      for (const range of attackedRanges([published], { least: 1 })) {
        expect(width(range)).toBeGreaterThanOrEqual(wide - 1e-6);
      }
    },
  );

  test.prop([tables()])('hides no cell that it could show', (table) => {
    const { published, hidden } = suppressTable(table);
    const { columns, areas } = published;
    for (const { area, column, reason } of hidden) {
      if (reason !== 'complementary') continue;
      const place = columns.indexOf(column);
      const shown = areas.map((one, row) =>
        one.id === area
          ? {
              ...one,
              counts: one.counts.map((c, at) =>
                at === place ? (table.areas[row]?.counts[at] ?? null) : c,
              ),
            }
          : one,
      );
      const ranges = attackedRanges([{ columns, areas: shown }], { least: 1 });
      expect(Math.min(...ranges.map(width))).toBeLessThan(5);
    }
  });

  it('would be broken without complementary cells: the attack is a real one', () => {
    const table = made([
      { id: 'A' },
      { id: 'B', parent: 'A', cases: 3, n: 20 },
      { id: 'C', parent: 'A', cases: 8, n: 40 },
    ]);
    const areas = table.areas.map((area) => ({
      ...area,
      counts: area.counts.map((count) => (count < 5 ? null : count)),
    }));
    expect(attackedRanges([{ columns: table.columns, areas }])).toEqual([
      { release: 0, cell: 3, min: 3, max: 3 },
    ]);
  });
});

describe('suppressReleases', () => {
  const shared = (areas: readonly CaseArea[][]) => {
    const result = suppressReleases(areas.map((list) => made(list)));
    if (!result.ok) throw new Error(result.issues[0].code);
    return result.value.map(({ published }) => published);
  };

  it('hides at every date what is small at one', () => {
    const [august, september] = shared([
      [{ id: 'Juai', cases: 4, n: 20 }],
      [{ id: 'Juai', cases: 6, n: 21 }],
    ]);
    expect(august?.areas[0]?.counts).toEqual([null, null, 20]);
    expect(september?.areas[0]?.counts).toEqual([null, null, 21]);
  });

  it('needs the same areas and columns', () => {
    const one = made([{ id: 'Juai', cases: 4, n: 20 }]);
    const other = made([{ id: 'Halong', cases: 4, n: 20 }]);
    const columns = openTable([{ id: 'Juai', counts: [4, 16] }], { parts: ['a', 'b'], total: 'n' });
    for (const second of [other, columns.ok ? columns.value : other]) {
      const result = suppressReleases([one, second]);
      expect(!result.ok && result.issues[0].code).toBe('table.areas_differ');
    }
    expect(suppressReleases([])).toMatchObject({ ok: true, value: [] });
  });

  it('of one table is suppressTable', () => {
    const table = kamal('2022');
    const result = suppressReleases([table]);
    expect(result.ok && result.value[0]).toEqual(suppressTable(table));
  });

  test.prop([twoTables(false)], { numRuns: 150 })(
    'a reader who knows every change knows no hidden cell to less than 5',
    ([one, other]) => {
      const result = suppressReleases([one, other]);
      const releases = result.ok ? result.value.map(({ published }) => published) : [];
      const flat = (table: OpenTable) => table.areas.flatMap(({ counts }) => counts);
      const changes = flat(other).map((count, cell) => count - (flat(one)[cell] ?? 0));
      for (const range of attackedRanges(releases, { changes })) {
        expect(width(range)).toBeGreaterThanOrEqual(ENOUGH);
      }
      for (const range of attackedRanges(releases))
        expect(width(range)).toBeGreaterThanOrEqual(ENOUGH);
    },
  );

  test.prop([twoTables(true)], { numRuns: 150 })(
    'nor does one who knows that children were only added',
    ([one, other]) => {
      const result = suppressReleases([one, other]);
      const releases = result.ok ? result.value.map(({ published }) => published) : [];
      for (const range of attackedRanges(releases, { changes: 'grow' })) {
        expect(width(range)).toBeGreaterThanOrEqual(ENOUGH);
      }
    },
  );
});
