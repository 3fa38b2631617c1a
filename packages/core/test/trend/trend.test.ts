import { describe, expect, expectTypeOf, it } from 'vitest';
import { formatPoints } from '../../src/number/format.js';
import {
  changeOf,
  directionOf,
  type PercentagePoints,
  percentOf,
  pointsOf,
  type RelativeChange,
  relativeChangeOf,
} from '../../src/trend/change.js';
import { compareWith, movementsBetween, rankedByShare } from '../../src/trend/compare.js';
import { publishedRows } from '../published-rows.js';

describe('changeOf', () => {
  it('gives the published fall of Balangan in points and in percent', () => {
    const change = changeOf(0.1791, 0.1491);
    expect(change).toBe(-0.03);
    expect(formatPoints(change ?? 0, 2, 'id')).toBe('-3,00 poin');
    expect(relativeChangeOf(0.1791, 0.1491)).toBeCloseTo(-0.16750419, 8);
  });

  it('is not known where a share is not', () => {
    expect(changeOf(null, 0.1)).toBeNull();
    expect(changeOf(0.1, null)).toBeNull();
    expect(relativeChangeOf(0, 0.1)).toBeNull();
    expect(relativeChangeOf(null, 0.1)).toBeNull();
  });

  it('is no plain share', () => {
    expectTypeOf<PercentagePoints>().not.toEqualTypeOf<number>();
    // @ts-expect-error a share is no change
    const points: PercentagePoints = 0.03;
    expect(points).toBe(0.03);
  });
});

describe('points and percent', () => {
  it('are said apart: 3.00 points are 16.75 percent of 17.91', () => {
    expect(pointsOf(changeOf(0.1791, 0.1491))).toBe(-3);
    expect(percentOf(relativeChangeOf(0.1791, 0.1491))).toBeCloseTo(-16.750419, 6);
    expect(pointsOf(changeOf(null, 0.1))).toBeNull();
    expect(percentOf(relativeChangeOf(0, 0.1))).toBeNull();
  });

  it('do not take each other', () => {
    expectTypeOf<RelativeChange>().not.toExtend<PercentagePoints>();
    expectTypeOf<PercentagePoints>().not.toExtend<RelativeChange>();
    // @ts-expect-error a relative change is not told in points
    expect(pointsOf(relativeChangeOf(0.2, 0.1))).toBe(-50);
    // @ts-expect-error points are not told in percent
    expect(percentOf(changeOf(0.2, 0.1))).toBe(-10);
  });
});

describe('directionOf', () => {
  it.each([
    [-0.0001, 'fall'],
    [-0.00004, 'unchanged'],
    [0, 'unchanged'],
    [0.00005, 'unchanged'],
    [0.00006, 'rise'],
  ] as const)('%d is %s', (change, direction) => {
    expect(directionOf(change)).toBe(direction);
  });
});

describe('compareWith', () => {
  it('puts Balangan below Hulu Sungai Utara in 2022', () => {
    const [found, ...others] = compareWith(0.1491, [
      { name: 'Hulu Sungai Utara', share: 0.194 },
      { name: 'Tabalong', share: null },
    ]);
    expect(found).toEqual({ name: 'Hulu Sungai Utara', difference: -0.0449, standing: 'lower' });
    expect(others).toEqual([]);
  });
});

describe('movementsBetween', () => {
  it('puts the largest first, and leaves out who was not there before', () => {
    const named = (shares: Readonly<Record<string, number>>) =>
      Object.entries(shares).map(([name, share]) => ({ name, share }));
    const before = named({ A: 0.1, B: 0.1, C: 0.1, D: 0.1, E: 0.1 });
    const now = named({ A: 0.12, B: 0.15, C: 0.07, D: 0.09, E: 0.10001, F: 0.5 });
    const { fallen, risen, unchanged } = movementsBetween(before, now);
    expect(fallen.map(({ name }) => name)).toEqual(['C', 'D']);
    expect(risen.map(({ name }) => name)).toEqual(['B', 'A']);
    expect(unchanged.map(({ name }) => name)).toEqual(['E']);
  });
});

describe('rankedByShare', () => {
  it('shares ranks and leaves out what is not known', () => {
    const ranked = rankedByShare([
      { name: 'A', share: 0.1 },
      { name: 'B', share: null },
      { name: 'C', share: 0.2 },
      { name: 'D', share: 0.1 },
    ]);
    expect(ranked.map(({ name, rank }) => [name, rank])).toEqual([
      ['C', 1],
      ['A', 2],
      ['D', 2],
    ]);
  });
});

describe('the kecamatan of Hulu Sungai Selatan (Dinas Kesehatan, e-PPGBM August 2021 and 2022)', () => {
  const rows = publishedRows('hulu-sungai-selatan-kecamatan.tsv', '\t');
  const shares = (column: string) =>
    rows.map((row) => ({
      name: row.kecamatan ?? '',
      share: Math.round(Number(row[column]) * 100) / 10_000,
    }));
  const { fallen, risen, unchanged } = movementsBetween(
    shares('prev_2021_pct'),
    shares('prev_2022_pct'),
  );

  it('moves as published', () => {
    for (const { name, change } of [...fallen, ...risen]) {
      const row = rows.find(({ kecamatan }) => kecamatan === name);
      expect(change).toBeCloseTo(Number(row?.change_pp) / 100, 10);
      expect(directionOf(change)).toBe(row?.direction === 'naik' ? 'rise' : 'fall');
    }
    expect(fallen.length + risen.length).toBe(rows.length);
    expect(unchanged).toEqual([]);
  });

  it('fell most in Simpur and rose in Padang Batung alone', () => {
    expect(fallen[0]).toEqual({ name: 'Simpur', change: -0.0469 });
    expect(fallen.at(-1)?.name).toBe('Kandangan');
    expect(risen).toEqual([{ name: 'Padang Batung', change: 0.0201 }]);
  });
});
