import { describe, expect, it } from 'vitest';
import { headlinesOf, isPrintable, rankedByStunting } from '../../src/summary/headlines.js';
import { commonReasons } from '../../src/summary/reasons.js';
import { area, estimate, report } from '../fixture.js';

describe('headlinesOf', () => {
  const headlines = headlinesOf(report());
  const names = (areas: readonly { name: string }[]) => areas.map(({ name }) => name);

  it('finds the ends and movers of the kecamatan', () => {
    expect(headlines.ranked[0]?.name).toBe('Lampihong');
    expect(headlines.ranked.at(-1)?.name).toBe('Paringin');
    expect(names(headlines.above)).toEqual([
      'Lampihong',
      'Tebing Tinggi',
      'Juai',
      'Paringin Selatan',
      'Halong',
    ]);
    expect(headlines.fallen[0]?.name).toBe('Awayan');
    expect(headlines.fallen.at(-1)?.name).toBe('Lampihong');
    expect(names(headlines.risen)).toEqual(['Juai', 'Tebing Tinggi', 'Paringin']);
  });

  it('finds the target of the year and those reached early', () => {
    expect(headlines.target?.year).toBe(2022);
    expect(headlines.early.map(({ year }) => year)).toEqual([2023, 2024]);
  });

  it('takes the next target where the year has none, and the last where all are past', () => {
    const points = report().targets?.points ?? [];
    const withPoints = (years: readonly number[]) =>
      headlinesOf(
        report({
          targets: {
            label: { id: 'a', en: 'b' },
            source: 'c',
            points: years.map((year) => ({ ...points[0]!, year })),
          },
        }),
      ).target?.year;
    expect(withPoints([2025, 2023])).toBe(2023);
    expect(withPoints([2020, 2019])).toBe(2020);
    expect(withPoints([])).toBeUndefined();
  });

  it('adds up the rows of all files', () => {
    expect(headlines.rows).toEqual({ read: 26853, accepted: 26704, rejected: 149 });
  });

  it('leaves kecamatan with fewer than 10 children out of the ranking', () => {
    const small = area('CONTOH kecil', [9, 9, 0]);
    const large = area('CONTOH cukup', [5, 10, 0.5]);
    const some = headlinesOf(report({ kecamatan: [small, large] }));
    expect(names(some.ranked)).toEqual(['CONTOH cukup']);
    expect(some.risen).toEqual([]);
    expect(names(some.unchanged)).toEqual(['CONTOH cukup']);
  });

  it('stands without any period', () => {
    const none = headlinesOf(report({ periods: [] }));
    expect(none.stunting.n).toBe(0);
    expect(none.change).toBeNull();
    expect(none.previous).toBeNull();
  });
});

it('isPrintable begins at 10 children', () => {
  expect(isPrintable(estimate(3, 9))).toBe(false);
  expect(isPrintable(estimate(3, 10))).toBe(true);
  expect(isPrintable(estimate(0, 0))).toBe(false);
});

it('rankedByStunting does not touch its input', () => {
  const areas = [area('a', [1, 20, null]), area('b', [9, 20, null])];
  expect(rankedByStunting(areas).map(({ name }) => name)).toEqual(['b', 'a']);
  expect(areas[0]?.name).toBe('a');
});

it('commonReasons tells what is wrong, most frequent first', () => {
  expect(commonReasons(report().rejected, { language: 'id', most: 2 })).toEqual([
    { text: 'Tanggal lahir kosong', count: '71' },
    { text: 'Tinggi bukan angka', count: '43' },
  ]);
});
