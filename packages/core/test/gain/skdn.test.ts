import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { gainTable } from '../../src/gain/gain-table.js';
import {
  emptySkdnCell,
  mergeSkdn,
  rollUpSkdn,
  type SkdnCell,
  skdnOfCells,
} from '../../src/gain/skdn/skdn-counts.js';
import { skdnFigures, skdnRatios } from '../../src/gain/skdn/skdn-figures.js';
import { compareSkdnKeys, skdnKeyBy, skdnParts } from '../../src/gain/skdn/skdn-key.js';
import { skdnPlaceOf, skdnTable } from '../../src/gain/skdn/skdn-table.js';
import type { Place } from '../../src/record/record-table.js';
import { columnsOf, type MadeRow, madeRows } from './weighings-of.js';

const month = '2025-08';
const cellOf = (numbers: Partial<SkdnCell>): SkdnCell => ({
  ...emptySkdnCell({ month }),
  ...numbers,
});
const place = (names: Partial<Place>): Place => ({
  province: '',
  district: 'Contoh',
  kecamatan: 'Satu',
  puskesmas: 'P',
  village: 'Desa A',
  posyandu: 'Melati',
  ...names,
});
const PLACES = [
  place({}),
  place({ posyandu: 'POSYANDU  melati' }),
  place({ village: 'Desa B' }),
  place({ kecamatan: 'Dua', village: '', posyandu: '' }),
];
const placesOf = (rows: readonly MadeRow[]) => ({
  codes: Int32Array.from(rows, ({ child }) => child % PLACES.length),
  values: PLACES,
});

describe('the invariant', () => {
  test.prop([madeRows])('D = N + T + O + B holds in every group', (rows) => {
    const counts = skdnTable(gainTable(columnsOf(rows)), placesOf(rows), { by: ['posyandu'] });
    for (const { d, n, t, o, b, listed, twoT, threeT, bNoHistory } of counts.cells) {
      expect(d).toBe(n + t + o + b);
      expect(listed).toBeGreaterThanOrEqual(d);
      expect(t).toBeGreaterThanOrEqual(twoT);
      expect(twoT).toBeGreaterThanOrEqual(threeT);
      expect(b).toBeGreaterThanOrEqual(bNoHistory);
    }
    const children = new Set(
      rows.flatMap(({ child, day }, i) =>
        rows[i]!.grams > 0 && child < 5 ? [`${child}|${Math.floor(day)}`] : [],
      ),
    );
    const d = counts.cells.reduce((sum, cell) => sum + cell.d, 0);
    expect(d).toBeLessThanOrEqual(children.size + rows.filter(({ child }) => child === 5).length);
  });

  it.each([
    [{ d: 1, listed: 1 }],
    [{ d: 1, listed: 1, n: 2, t: -1 }],
    [{ d: 1.5, listed: 2, n: 1.5 }],
    [{ d: 1, listed: 0, n: 1 }],
    [{ d: 1, listed: 1, t: 1, twoT: 1, threeT: 2 }],
    [{ d: 1, listed: 1, t: 1, twoT: 2 }],
    [{ d: 1, listed: 1, b: 1, bNoHistory: 2 }],
    [{ d: 1, listed: 1, n: 1, bgm: 2 }],
  ])('refuses %j', (numbers) => {
    expect(() => skdnOfCells([cellOf(numbers)], { by: [] })).toThrow(RangeError);
  });
});

describe('adding up', () => {
  test.prop([madeRows, madeRows])('counts of different children equal those of all', (a, b) => {
    const other = b.map((row) => ({ ...row, child: row.child }));
    const countsOf = (rows: readonly MadeRow[], shift: number) => {
      const columns = columnsOf(rows);
      const childKey = columns.childKey.map((key) => key + shift);
      const gains = gainTable({ ...columns, childKey }, { historyFrom: '2025-01' });
      return skdnTable(gains, placesOf(rows), { by: ['village'] });
    };
    const together = [...a, ...other];
    const columns = columnsOf(together);
    const childKey = columns.childKey.map((key, i) => key + (i < a.length ? 0 : 1));
    const all = skdnTable(
      gainTable({ ...columns, childKey }, { historyFrom: '2025-01' }),
      placesOf(together),
      { by: ['village'] },
    );
    const [x, y] = [countsOf(a, 0), countsOf(other, 1)];
    expect(mergeSkdn(x, y)).toEqual(all);
    expect(mergeSkdn(y, x)).toEqual(all);
  });

  test.prop([madeRows])('rolls up to what is counted coarsely', (rows) => {
    const gains = gainTable(columnsOf(rows));
    const fine = skdnTable(gains, placesOf(rows), { by: ['posyandu'] });
    for (const by of [[], ['kecamatan'], ['village']] as const) {
      expect(rollUpSkdn(fine, by)).toEqual(skdnTable(gains, placesOf(rows), { by }));
    }
  });

  it('needs the same groups', () => {
    const of = (by: readonly ('village' | 'kecamatan')[]) => skdnOfCells([], { by });
    expect(() => mergeSkdn(of(['village']), of(['kecamatan']))).toThrow(RangeError);
    expect(() => rollUpSkdn(of(['kecamatan']), ['village'])).toThrow(RangeError);
  });
});

describe('groups', () => {
  const rows: MadeRow[] = [0, 1, 2, 3].map((child) => ({
    child,
    day: 20_089,
    grams: 8000,
    exported: 0,
  }));
  const gains = gainTable(columnsOf(rows));

  it('take a posyandu with and without the word as one, and one of another village apart', () => {
    const { cells } = skdnTable(gains, placesOf(rows), { by: ['posyandu'] });
    expect(cells.map(({ key, d }) => [key.kecamatan, key.village, key.posyandu, d])).toEqual([
      ['Dua', null, null, 1],
      ['Satu', 'Desa A', 'MELATI', 2],
      ['Satu', 'Desa B', 'MELATI', 1],
    ]);
    expect(skdnPlaceOf(place({ posyandu: 'Posyandu' })).posyandu).toBe('POSYANDU');
  });

  it('follow other names, and one month', () => {
    const only = { by: ['kecamatan'] as const, placeOf: () => ({ kecamatan: 'X' }) };
    expect(skdnTable(gains, placesOf(rows), only).cells[0]?.key).toEqual({
      district: null,
      kecamatan: 'X',
      month: '2025-01',
    });
    expect(skdnTable(gains, undefined, { by: ['village'] }).cells[0]?.key.village).toBeNull();
    expect(skdnTable(gains, undefined, { by: [], month: '2025-01' }).cells[0]?.d).toBe(4);
    expect(skdnTable(gains, undefined, { by: [], month: '2025-02' }).cells).toEqual([]);
  });

  it('count what each number means', () => {
    const flat = [20_089, 20_120, 20_150, 20_180].map((day) => ({
      child: 4,
      day,
      grams: 8000,
      exported: 0,
    }));
    const columns = columnsOf([...flat, { child: 3, day: 20_180, grams: 0, exported: 0 }]);
    const z = Int32Array.of(-300, -301, -301, -299, -400);
    const { cells } = skdnTable(gainTable({ ...columns, weightForAge: z }), undefined, { by: [] });
    expect(cells.map(({ key, ...numbers }) => Object.values(numbers))).toEqual([
      [1, 1, 0, 0, 0, 1, 1, 0, 0, 0],
      [1, 1, 0, 1, 0, 0, 0, 1, 0, 0],
      [1, 1, 0, 1, 0, 0, 0, 1, 1, 0],
      [2, 1, 0, 1, 0, 0, 0, 0, 1, 1],
    ]);
  });

  it('are sorted, what is not known first', () => {
    expect(skdnParts(['posyandu', 'puskesmas'])).toEqual([
      'district',
      'kecamatan',
      'puskesmas',
      'village',
      'posyandu',
      'month',
    ]);
    expect(skdnKeyBy({ month, village: 'A' }, ['kecamatan'])).toEqual({
      month,
      district: null,
      kecamatan: null,
    });
    const order = (a: string | null, b: string | null) =>
      compareSkdnKeys({ month, village: a }, { month, village: b });
    expect([
      order('A', 'B'),
      order('B', 'A'),
      order(null, 'A'),
      order('A', null),
      order('A', 'A'),
    ]).toEqual([-1, 1, -1, 1, 0]);
    expect(compareSkdnKeys({ month: '2025-01' }, { month: '2025-02' })).toBe(-1);
  });
});

describe('ratios', () => {
  const numbers = { s: 100, k: 90, d: 80, n: 45, t: 15, bgm: 4, twoT: 6 };
  it('are those of the programme', () => {
    expect(skdnRatios(numbers)).toEqual({
      kPerS: 0.9,
      dPerS: 0.8,
      dPerK: 80 / 90,
      nPerD: 0.5625,
      nPerDKoreksi: 0.75,
      nPerS: 0.45,
      bgmPerD: 0.05,
      twoTPerDKoreksi: 0.1,
    });
  });
  it('are null where the denominator is 0 or not known', () => {
    const none = { s: null, k: null, d: 0, n: 0, t: 0, bgm: 0, twoT: 0 };
    expect(Object.values(skdnRatios(none))).toEqual(Array(8).fill(null));
    expect(skdnRatios({ ...numbers, s: 0 })).toMatchObject({
      kPerS: null,
      dPerS: null,
      nPerS: null,
    });
    expect(skdnRatios({ ...numbers, s: null })).toMatchObject({ kPerS: null, dPerK: 80 / 90 });
    expect(skdnRatios({ ...numbers, k: 0 })).toMatchObject({ kPerS: 0, dPerK: null });
  });

  test.prop([fc.array(fc.nat(50), { minLength: 4, maxLength: 4 })])(
    'of parts lie from 0 to 1',
    (counts) => {
      const [n = 0, t = 0, o = 0, b = 0] = counts;
      const cell = cellOf({ n, t, o, b, d: n + t + o + b, listed: n + t + o + b, twoT: t });
      const [figures] = skdnFigures(skdnOfCells([cell], { by: [] }));
      for (const ratio of [figures?.nPerD, figures?.nPerDKoreksi, figures?.twoTPerDKoreksi]) {
        if (ratio !== null) expect(ratio).toSatisfy((x: number) => x >= 0 && x <= 1);
      }
      expect(figures?.dKoreksi).toBe((figures?.d ?? 0) - o - b);
    },
  );
});

describe('figures', () => {
  const key = { month, district: 'X', kecamatan: 'Satu' };
  const counts = skdnOfCells([{ ...cellOf({ listed: 9, d: 8, n: 5, t: 3 }), key }], {
    by: ['kecamatan'],
  });
  it('without a list have no S and no K', () => {
    expect(skdnFigures(counts)[0]).toMatchObject({
      listed: 9,
      s: null,
      k: null,
      dPerS: null,
      dKoreksi: 8,
    });
  });
  it('hold a group of the list where nobody was weighed', () => {
    const targets = [
      { key, s: 10, k: 9 },
      { key: { ...key, kecamatan: 'Dua' }, s: 5 },
    ];
    const [dua, satu, ...others] = skdnFigures(counts, targets);
    expect(dua).toMatchObject({ s: 5, k: null, d: 0, dPerS: 0, listed: 0 });
    expect(satu).toMatchObject({ s: 10, k: 9, dPerS: 0.8, dPerK: 8 / 9 });
    expect(others).toEqual([]);
  });
  it('refuse a list that can not be', () => {
    expect(() =>
      skdnFigures(counts, [
        { key, s: 10 },
        { key, s: 10 },
      ]),
    ).toThrow(RangeError);
    expect(() => skdnFigures(counts, [{ key, s: -1 }])).toThrow(RangeError);
    expect(() => skdnFigures(counts, [{ key, s: 1.5 }])).toThrow(RangeError);
    expect(() => skdnFigures(counts, [{ key, s: 1, k: -1 }])).toThrow(RangeError);
  });
});
