import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { areaPrior, areaSpread } from '../../src/prevalence/area-spread.js';
import {
  type AreaCount,
  probabilityAbove,
  type SmoothedArea,
  smoothShares,
} from '../../src/prevalence/small-areas.js';
import { publishedRows } from '../published-rows.js';

// Ten invented villages; the figures below come from an independent script.
const VILLAGES = [
  ['D01', 1, 2, 0.233502],
  ['D02', 1, 1, 0.251848],
  ['D03', 0, 3, 0.149746],
  ['D04', 9, 18, 0.376937],
  ['D05', 6, 40, 0.158627],
  ['D06', 30, 120, 0.244485],
  ['D07', 12, 95, 0.1331],
  ['D08', 4, 60, 0.086513],
  ['D09', 0, 25, 0.060047],
  ['D10', 22, 88, 0.242715],
] as const;
const villages = VILLAGES.map(([id, cases, n]) => ({ id, cases, n }));

// Real counts of ten villages, published by their year: sangat pendek and pendek together.
function kamal(year: string): AreaCount[] {
  return publishedRows('kamal-desa.tsv', '\t')
    .filter((row) => row.year === year)
    .map((row) => ({
      id: row.desa ?? '',
      cases: Number(row.tbu_sangat_pendek) + Number(row.tbu_pendek),
      n: Number(row.n),
    }));
}

const named = (areas: readonly SmoothedArea[], id: string) => {
  const area = areas.find((one) => one.id === id);
  if (area === undefined) throw new Error(`no ${id}`);
  return area;
};

const lists = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
    .map(([x, y]) => ({ cases: Math.min(x, y), n: Math.max(x, y) })),
  { minLength: 2, maxLength: 12 },
);
const withIds = (list: readonly { cases: number; n: number }[]) =>
  list.map((count, k) => ({ id: `A${k}`, ...count }));

describe('smoothShares', () => {
  it('has the mean, spread and prior of ten villages to ten digits', () => {
    const { mean, spread, prior, distinguishable, note } = smoothShares(villages);
    expect(mean).toBeCloseTo(0.1880530973, 10);
    expect(spread).toBeCloseTo(0.078570263, 10);
    expect(prior?.a).toBeCloseTo(2.2053854659, 9);
    expect(prior?.b).toBeCloseTo(9.5220760703, 9);
    expect(distinguishable).toBe(true);
    expect(note).toBeNull();
  });

  it.each(VILLAGES)('%s: %d of %d is smoothed to %d', (id, cases, n, smoothed) => {
    const area = named(smoothShares(villages).areas, id);
    expect(area.smoothed).toBeCloseTo(smoothed, 6);
    expect(area.share).toBe(cases / n);
    expect(area.few).toBe(n < 10);
    expect(area.meanWeight).toBeCloseTo(11.7274615362 / (11.7274615362 + n), 10);
  });

  it.each([
    ['D01', 0.616229, 0.572717],
    ['D04', 0.99066, 0.985133],
    ['D06', 0.941037, 0.886289],
    ['D09', 0.007756, 0.004959],
  ])('%s lies above the mean and above 20 %% with the right probability', (id, mean, fifth) => {
    const all = smoothShares(villages);
    const area = named(all.areas, id);
    expect(probabilityAbove(area, all.mean ?? 0)).toBeCloseTo(mean, 6);
    expect(probabilityAbove(area, 0.2)).toBeCloseTo(fifth, 6);
  });

  it('tells real villages apart in 2019', () => {
    const { mean, spread, prior, areas } = smoothShares(kamal('2019'));
    expect(mean).toBeCloseTo(0.199538639, 9);
    expect(spread).toBeCloseTo(0.013774, 6);
    expect(prior?.a).toBeCloseTo(14.286716, 6);
    expect(prior?.b).toBeCloseTo(57.312027, 6);
    expect(named(areas, 'Telang')).toMatchObject({ cases: 7, n: 20, share: 0.35 });
    expect(named(areas, 'Telang').smoothed).toBeCloseTo(0.2324, 4);
    expect(named(areas, 'Kebun').share).toBeCloseTo(0.0656, 4);
    expect(named(areas, 'Kebun').smoothed).toBeCloseTo(0.1379, 4);
  });

  it('tells no village apart in 2022, and says so', () => {
    const { mean, spread, prior, areas, distinguishable, note } = smoothShares(kamal('2022'));
    expect(mean).toBeCloseTo(0.213533835, 9);
    expect(spread).toBe(0);
    expect(prior).toBeNull();
    expect(distinguishable).toBe(false);
    expect(note?.en).toMatch(/^No area is distinguishable/);
    expect(note?.id).toMatch(/^Tidak ada wilayah yang dapat dibedakan/);
    for (const area of areas) {
      expect(area.smoothed).toBe(mean);
      expect(area.interval).toEqual([mean, mean]);
      expect(area.meanWeight).toBe(1);
      expect(area.posterior).toBeNull();
      expect(probabilityAbove(area, 0.2)).toBe(1);
      expect(probabilityAbove(area, mean ?? 0)).toBe(0);
    }
    // The counted shares still tell who reaches the mean.
    expect(areas.map(({ id, reachesMean }) => reachesMean && id).filter(Boolean)).toEqual([
      'Banyu Ajuh',
      'Gili Timur',
      'Kamal',
      'Tanjung Jati',
    ]);
  });

  it('has an interval that leaves 5 % on either side, or what the level says', () => {
    const [area] = smoothShares(villages, { level: 0.9 }).areas;
    const [lower, upper] = area?.interval ?? [0, 0];
    if (area === undefined) throw new Error('no area');
    expect(probabilityAbove(area, lower)).toBeCloseTo(0.95, 9);
    expect(probabilityAbove(area, upper)).toBeCloseTo(0.05, 9);
    expect(smoothShares(villages).areas[0]?.interval).toEqual([lower, upper]);
    const [half] = smoothShares(villages, { level: 0.5 }).areas;
    expect(half && probabilityAbove(half, half.interval?.[0] ?? 0)).toBeCloseTo(0.75, 9);
    expect(half && probabilityAbove(half, half.interval?.[1] ?? 0)).toBeCloseTo(0.25, 9);
  });

  it('gives an area without a child the mean, with all of its doubt', () => {
    const before = smoothShares(villages);
    const { areas, ...rest } = smoothShares([...villages, { id: 'D11', cases: 0, n: 0 }]);
    expect(rest).toEqual({ ...before, areas: undefined });
    expect(areas.slice(0, -1)).toEqual(before.areas);
    const empty = named(areas, 'D11');
    expect(empty).toMatchObject({ share: null, meanWeight: 1, reachesMean: false, few: true });
    expect(empty.smoothed).toBeCloseTo(before.mean ?? 0, 12);
    expect(empty.posterior).toEqual(before.prior);
  });

  it('takes mean and spread of a whole for some of its areas', () => {
    const whole = smoothShares(villages);
    const part = smoothShares(villages.slice(0, 3), { within: whole });
    expect(part.areas).toEqual(whole.areas.slice(0, 3));
    expect(part.mean).toBe(whole.mean);
    const flat = smoothShares(villages, { within: { mean: 0.2, spread: 0 } });
    expect(flat.areas.every(({ smoothed }) => smoothed === 0.2)).toBe(true);
    expect(flat.distinguishable).toBe(false);
    expect(flat.areas[9]?.reachesMean).toBe(true);
  });

  it('reaches the mean by the counts, not by rounded doubles', () => {
    // 3 of 30 and 7 of 70 are the mean of 10 of 100 exactly.
    const { areas } = smoothShares([
      { id: 'A', cases: 3, n: 30 },
      { id: 'B', cases: 7, n: 70 },
    ]);
    expect(areas.map(({ reachesMean }) => reachesMean)).toEqual([true, true]);
  });

  it.each([
    ['no area', [], null],
    ['no child', [{ cases: 0, n: 0 }], null],
    ['one area', [{ cases: 2, n: 8 }], 0.25],
    [
      'one area beside an empty one',
      [
        { cases: 2, n: 8 },
        { cases: 0, n: 0 },
      ],
      0.25,
    ],
    [
      'no case',
      [
        { cases: 0, n: 8 },
        { cases: 0, n: 9 },
      ],
      0,
    ],
    [
      'only cases',
      [
        { cases: 8, n: 8 },
        { cases: 9, n: 9 },
      ],
      1,
    ],
    [
      'one child each',
      [
        { cases: 0, n: 1 },
        { cases: 1, n: 1 },
      ],
      0.5,
    ],
    [
      'equal shares',
      [
        { cases: 2, n: 8 },
        { cases: 4, n: 16 },
      ],
      0.25,
    ],
  ])('has a point for %s', (_, counts, mean) => {
    const answer = smoothShares(withIds(counts));
    expect(answer).toMatchObject({ mean, spread: 0, prior: null, distinguishable: false });
    for (const area of answer.areas) {
      expect(area.smoothed).toBe(mean);
      expect(area.interval).toEqual(mean === null ? null : [mean, mean]);
      expect(probabilityAbove(area, 0)).toBe(mean === null ? null : Number(mean > 0));
    }
  });

  it('keeps the spread below 1 where every area is all or nothing', () => {
    const { spread, areas } = smoothShares(
      withIds([
        { cases: 0, n: 50 },
        { cases: 50, n: 50 },
      ]),
    );
    expect(spread).toBe(0.999);
    expect(areas[0]?.smoothed).toBeCloseTo(0, 4);
    expect(areas[1]?.interval?.[1]).toBeLessThanOrEqual(1);
  });

  test.prop([lists])('lies between the counted share and the mean, inside its interval', (list) => {
    const { mean, areas } = smoothShares(withIds(list));
    for (const { share, smoothed, interval, meanWeight } of areas) {
      if (mean === null || smoothed === null || interval === null) continue;
      const low = Math.min(share ?? mean, mean);
      const high = Math.max(share ?? mean, mean);
      expect(smoothed).toBeGreaterThanOrEqual(low - 1e-12);
      expect(smoothed).toBeLessThanOrEqual(high + 1e-12);
      expect(meanWeight * mean + (1 - meanWeight) * (share ?? 0)).toBeCloseTo(smoothed, 10);
      expect(interval[0]).toBeLessThanOrEqual(interval[1]);
    }
  });

  test.prop([lists, fc.integer()])('does not hang on the order of the areas', (list, seed) => {
    const areas = withIds(list);
    const turned = [...areas].sort((x, y) => ((x.n * 7 + seed) % 11) - ((y.n * 7 + seed) % 11));
    const one = smoothShares(areas);
    const other = smoothShares(turned);
    expect(other.spread).toBe(one.spread);
    expect(other.mean).toBe(one.mean);
    for (const area of one.areas) expect(named(other.areas, area.id)).toEqual(area);
  });

  it('keeps areas of one id apart', () => {
    const twice = villages.map(({ cases, n }) => ({ id: 'Galumbang', cases, n }));
    expect(smoothShares(twice).areas.map(({ smoothed }) => smoothed)).toEqual(
      smoothShares(villages).areas.map(({ smoothed }) => smoothed),
    );
  });

  it('draws a small area further than a large one of the same share', () => {
    const [small, large] = smoothShares(
      withIds([
        { cases: 1, n: 2 },
        { cases: 50, n: 100 },
        { cases: 5, n: 100 },
      ]),
    ).areas;
    expect(small?.smoothed).toBeLessThan(large?.smoothed ?? 0);
    expect(small?.meanWeight).toBeGreaterThan(large?.meanWeight ?? 1);
  });

  it('throws for what can not be', () => {
    expect(() => smoothShares([{ id: 'A', cases: 3, n: 2 }])).toThrow(RangeError);
    expect(() =>
      smoothShares([{ id: 'A', cases: 3, n: 2 }], { within: { mean: 0.1, spread: 0.1 } }),
    ).toThrow(RangeError);
    expect(() => smoothShares(villages, { level: 90 })).toThrow(RangeError);
    for (const within of [
      { mean: 1.1, spread: 0.1 },
      { mean: -0.1, spread: 0.1 },
      { mean: 0.1, spread: 1 },
      { mean: 0.1, spread: -0.1 },
      { mean: Number.NaN, spread: 0.1 },
    ]) {
      expect(() => smoothShares(villages, { within })).toThrow(RangeError);
    }
    for (const limit of [-0.1, 1.1, Number.NaN]) {
      expect(() => probabilityAbove({ smoothed: 0.2, posterior: null }, limit)).toThrow(RangeError);
    }
  });
});

describe('areaSpread and areaPrior', () => {
  it('by hand: 1 and 9 of 10 each', () => {
    // mu 0.5; sum n (p - mu)² = 2 * 10 * 0.16 = 3.2; (3.2 / 0.25 - 1) / (2 * 9 * 0.5) = 11.8 / 9 > 1
    expect(
      areaSpread(
        withIds([
          { cases: 1, n: 10 },
          { cases: 9, n: 10 },
        ]),
      ).spread,
    ).toBe(0.999);
    // 3 and 7: 2 * 10 * 0.04 = 0.8; (0.8 / 0.25 - 1) / 9 = 2.2 / 9
    const { mean, spread } = areaSpread([
      { cases: 3, n: 10 },
      { cases: 7, n: 10 },
    ]);
    expect(mean).toBe(0.5);
    expect(spread).toBeCloseTo(2.2 / 9, 12);
  });

  it('is 0 where areas differ less than by chance', () => {
    expect(
      areaSpread([
        { cases: 5, n: 10 },
        { cases: 5, n: 10 },
      ]),
    ).toEqual({ mean: 0.5, spread: 0 });
  });

  test.prop([
    fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  ])('the prior has the mean and spread it was made of', (mean, spread) => {
    const { a, b } = areaPrior({ mean, spread }) ?? { a: 0, b: 0 };
    expect(a / (a + b)).toBeCloseTo(mean, 10);
    expect(1 / (a + b + 1)).toBeCloseTo(spread, 10);
  });

  it('has no prior without spread or at the ends', () => {
    expect(areaPrior({ mean: 0.2, spread: 0 })).toBeNull();
    expect(areaPrior({ mean: 0, spread: 0.2 })).toBeNull();
    expect(areaPrior({ mean: 1, spread: 0.2 })).toBeNull();
    expect(areaPrior({ mean: null, spread: 0.2 })).toBeNull();
  });
});
