import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { rankChances, rankChancesOfEstimates } from '../../src/trend/rank-chance.js';
import { publishedRows } from '../published-rows.js';

describe('rankChances', () => {
  const kamal = publishedRows('kamal-desa.tsv', '\t')
    .slice(0, 10)
    .map((row) => ({
      id: row.desa ?? '',
      cases: Number(row.tbu_sangat_pendek) + Number(row.tbu_pendek),
      n: Number(row.n),
    }));

  it('repeats with the seed and moves with it', () => {
    expect(rankChances(kamal, { seed: 3 })).toEqual(rankChances(kamal, { seed: 3 }));
    expect(rankChances(kamal, { seed: 3 })).not.toEqual(rankChances(kamal, { seed: 4 }));
  });

  it('gives every area one rank and every rank one area', () => {
    const found = rankChances(kamal, { seed: 5, draws: 400 });
    kamal.forEach((_, rank) => {
      const ofRank = found.map(({ chances }) => chances[rank] as number);
      expect(ofRank.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
    });
    for (const { chances, interval, medianRank } of found) {
      expect(chances.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
      expect(interval[0]).toBeLessThanOrEqual(medianRank);
      expect(interval[1]).toBeGreaterThanOrEqual(medianRank);
    }
  });

  it('puts the highest first, and is sure where children are many', () => {
    const found = rankChances(
      [
        { id: 'low', cases: 500, n: 10_000 },
        { id: 'high', cases: 4000, n: 10_000 },
        { id: 'mid', cases: 2000, n: 10_000 },
      ],
      { seed: 1 },
    );
    expect(found.map(({ medianRank, interval }) => [medianRank, interval])).toEqual([
      [3, [3, 3]],
      [1, [1, 1]],
      [2, [2, 2]],
    ]);
    expect(found[1]?.chances).toEqual([1, 0, 0]);
  });

  it('gives areas that chance alone tells apart every rank alike', () => {
    const same = ['A', 'B', 'C', 'D'].map((id) => ({ id, cases: 5, n: 50 }));
    for (const { chances, interval } of rankChances(same, { seed: 2, draws: 8000 })) {
      for (const chance of chances) expect(chance).toBeCloseTo(0.25, 1);
      expect(interval).toEqual([1, 4]);
    }
  });

  it('takes mean and spread of a larger whole, and a level', () => {
    const pair = [
      { id: 'A', cases: 2, n: 10 },
      { id: 'B', cases: 3, n: 10 },
    ];
    const alone = rankChances(pair, { seed: 1 });
    const within = rankChances(pair, { seed: 1, within: { mean: 0.2, spread: 0.3 } });
    expect(within[1]?.chances[0]).toBeGreaterThan((alone[1]?.chances[0] ?? 1) + 0.05);
    const narrow = rankChances(pair, { seed: 1, within: { mean: 0.2, spread: 0.3 }, level: 0.1 });
    expect(narrow[1]?.interval).toEqual([1, 1]);
    expect(within[1]?.interval).toEqual([1, 2]);
  });

  it('takes no area, and refuses a number of draws or level that can not be', () => {
    expect(rankChances([], { seed: 1 })).toEqual([]);
    for (const draws of [0, 1.5, Number.NaN]) {
      expect(() => rankChances(kamal, { seed: 1, draws })).toThrow(RangeError);
    }
    expect(() => rankChances(kamal, { seed: 1, level: 1 })).toThrow(RangeError);
  });

  test.prop([fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 2, max: 6 })])(
    'holds for any seed and number of areas',
    (seed, count) => {
      const areas = Array.from({ length: count }, (_, k) => ({ id: `${k}`, cases: k, n: 10 }));
      for (const { chances } of rankChances(areas, { seed, draws: 20 })) {
        expect(chances).toHaveLength(count);
        expect(chances.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
      }
    },
  );
});

describe('rankChancesOfEstimates', () => {
  it('draws the shares of a survey', () => {
    const at = (id: string, share: number, half: number) =>
      ({ id, kind: 'survey', share, interval: [share - half, share + half] }) as const;
    const found = rankChancesOfEstimates([at('A', 0.2, 0.02), at('B', 0.21, 0.02)], { seed: 9 });
    // P(B > A) for normals 0.01 apart, each with sd 0.0102.
    expect(found[1]?.chances[0]).toBeCloseTo(0.756, 1);
    expect(found[0]?.medianRank).toBe(2);
    const counted = rankChancesOfEstimates(
      [
        { id: 'A', kind: 'register', share: 0.2, interval: null },
        { id: 'B', kind: 'survey', share: 0.21, interval: null },
      ],
      { seed: 9 },
    );
    expect(counted.map(({ interval }) => interval)).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });
});
