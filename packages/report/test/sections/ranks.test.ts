import { describe, expect, it } from 'vitest';
import { kecamatanRanks } from '../../src/sections/ranks.js';
import { area, report } from '../fixture.js';

describe('kecamatanRanks', () => {
  it('rank by prevalence; areas that chance can not tell apart share their ranks', () => {
    const [high, like, alike, few] = [
      area('Tinggi', [300, 500, null]),
      area('Sama', [102, 500, null]),
      area('Serupa', [100, 500, null]),
      area('Kecil', [5, 5, null]),
    ] as const;
    const ranks = kecamatanRanks(report({ kecamatan: [alike, few, high, like] }));
    expect(ranks.get(high)).toEqual({ rank: 1, interval: [1, 1] });
    expect(ranks.get(like)).toEqual({ rank: 2, interval: [2, 3] });
    expect(ranks.get(alike)).toEqual({ rank: 3, interval: [2, 3] });
    expect(ranks.has(few)).toBe(false);
  });

  it('have no interval where there are more than a hundred areas', () => {
    const many = Array.from({ length: 101 }, (_, k) => area(`K${k}`, [k, 200, null]));
    const ranks = [...kecamatanRanks(report({ kecamatan: many })).values()];
    expect(ranks).toHaveLength(101);
    expect(ranks.every(({ interval }) => interval === null)).toBe(true);
    expect(ranks[0]?.rank).toBe(1);
  });
});
