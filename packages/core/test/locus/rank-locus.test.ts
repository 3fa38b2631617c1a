import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { LocusOptions } from '../../src/locus/options.js';
import { rankLocus } from '../../src/locus/rank-locus.js';
import type { LocusReason, LocusResult } from '../../src/locus/result.js';
import { wilson } from '../../src/prevalence/binomial-interval.js';
import { probabilityAbove, smoothShares } from '../../src/prevalence/small-areas.js';
import { counted, INDICATORS, kamal, ranked, VILLAGES, village } from './villages.js';

const PLAIN = {
  indicators: INDICATORS,
  vulnerabilityBy: 'plain',
  select: { shareOfBurden: 0.5 },
} as const satisfies LocusOptions;

// raw, smoothed, burden, gap, vulnerability, score, rank, TOPSIS C, rank by C; by an independent script.
const PUBLISHED = [
  ['D01', 0.5, 0.233502, 0.7005, 0.402778, 0.325, 0.49863, 5, 0.432551, 5],
  ['D02', 1, 0.251848, 1.0074, 0.430556, 0.375, 0.557078, 4, 0.462548, 4],
  ['D03', 0, 0.149746, 0.7487, 0.199074, 0.275, 0.272103, 6, 0.247011, 8],
  ['D04', 0.5, 0.376937, 7.5387, 0.497685, 0.385, 0.805001, 1, 0.627746, 2],
  ['D05', 0.15, 0.158627, 7.1382, 0.099537, 0.175, 0.246968, 7, 0.25051, 7],
  ['D06', 0.25, 0.244485, 31.783, 0.219907, 0.235, 0.636671, 2, 0.664247, 1],
  ['D07', 0.1263, 0.1331, 13.31, 0.015741, 0.15, 0.212858, 8, 0.274147, 6],
  ['D08', 0.0667, 0.086513, 6.4885, 0, 0.12, 0.079961, 10, 0.122182, 9],
  ['D09', 0, 0.060047, 2.4019, 0.122222, 0.205, 0.107155, 9, 0.118213, 10],
  ['D10', 0.25, 0.242715, 21.8444, 0.297685, 0.26, 0.603003, 3, 0.618196, 3],
] as const;

describe('rankLocus, ten villages', () => {
  const { result, warnings } = ranked(VILLAGES, PLAIN);

  it('has the mean and spread to ten digits, and nothing to warn of', () => {
    expect(result.mean).toBeCloseTo(0.1880530973, 10);
    expect(result.spread).toBeCloseTo(0.078570263, 10);
    expect(result.distinguishable).toBe(true);
    expect(warnings).toEqual([]);
  });

  it.each(PUBLISHED)('%s', (code, raw, smoothed, burden, gap, vulnerable, score, rank, c, byC) => {
    const found = village(result, code);
    expect(found.share).toBeCloseTo(raw, 4);
    expect(found.smoothed).toBeCloseTo(smoothed, 6);
    expect(found.burden).toBeCloseTo(burden, 4);
    expect(found.gap.value).toBeCloseTo(gap, 6);
    expect(found.vulnerability.value).toBeCloseTo(vulnerable, 6);
    expect(found.score).toBeCloseTo(score, 6);
    expect(found.rank).toBe(rank);
    expect(found.topsis.closeness).toBeCloseTo(c, 6);
    expect(found.topsis.rank).toBe(byC);
    const parts = Object.values(found.contributions).reduce((sum, part) => sum + part, 0);
    expect(parts).toBeCloseTo(found.score, 12);
  });

  it('adds up the burden in the order of scores', () => {
    expect(
      result.villages.map(({ code, cumulativeBurden }) => [code, cumulativeBurden.toFixed(4)]),
    ).toEqual([
      ['D04', '0.0811'],
      ['D06', '0.4230'],
      ['D10', '0.6580'],
      ['D02', '0.6688'],
      ['D01', '0.6763'],
      ['D03', '0.6844'],
      ['D05', '0.7612'],
      ['D07', '0.9044'],
      ['D09', '0.9302'],
      ['D08', '1.0000'],
    ]);
  });

  it('covers half of the burden with three villages, of grade A', () => {
    expect(result.lokus).toEqual(['D04', 'D06', 'D10']);
    expect(result.coveredBurden).toBeCloseTo(0.658, 4);
    expect(result.grade).toEqual({ grade: 'A', justified: 3, lokus: 3, unjustified: [] });
    expect(result.remeasure).toEqual(['D02']);
  });

  it('counts a village with one child among five by what is known, not by 100 %', () => {
    const raw = [...result.villages].sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
    expect(raw[0]?.code).toBe('D02');
    expect(village(result, 'D02').rank).toBe(4);
    expect(village(result, 'D02').meanWeight).toBeCloseTo(11.7274615362 / 12.7274615362, 9);
  });

  it.each([
    ['D04', 'I'],
    ['D06', 'I'],
    ['D07', 'II'],
    ['D02', 'III'],
    ['D03', 'IV'],
    // Median of the burdens: between 6.4885 and 7.1382.
    ['D05', 'II'],
    ['D08', 'IV'],
  ])('%s stands in quadrant %s', (code, quadrant) => {
    expect(village(result, code).quadrant).toBe(quadrant);
  });

  it('names what speaks for a village', () => {
    expect(village(result, 'D04').reasons).toEqual(['prevalence', 'count', 'gap', 'vulnerability']);
    expect(village(result, 'D06').reasons).toEqual(['prevalence', 'count']);
    expect(village(result, 'D07').reasons).toEqual(['count']);
    expect(village(result, 'D08').reasons).toEqual([]);
  });

  it('changes with the profile as the weights say', () => {
    expect(
      result.alternatives.map(({ profile, entering, leaving }) => [profile.id, entering, leaving]),
    ).toEqual([
      ['seimbang', [], []],
      ['beban', [], []],
      ['layanan', ['D02'], []],
    ]);
  });

  it('has the tails of the posteriors', () => {
    const { areas } = smoothShares(VILLAGES.map(({ code, cases, n }) => ({ id: code, cases, n })));
    const tails = [
      ['D01', 0.616229, 0.572717],
      ['D04', 0.99066, 0.985133],
      ['D06', 0.941037, 0.886289],
      ['D09', 0.007756, 0.004959],
    ] as const;
    for (const [code, mean, fifth] of tails) {
      const area = areas.find(({ id }) => id === code);
      if (area === undefined) throw new Error(code);
      expect(probabilityAbove(area, result.mean)).toBeCloseTo(mean, 6);
      expect(probabilityAbove(area, 0.2)).toBeCloseTo(fifth, 6);
      expect(village(result, code).interval).toEqual(area.interval);
    }
  });

  it.each([
    [1, 2, 0.094531, 0.905469, 0.120866, 0.879134],
    [1, 1, 0.206549, 1, 0.269866, 1],
    [0, 3, 0, 0.561497, 0, 0.474196],
    [9, 18, 0.29031, 0.70969, 0.31926, 0.68074],
    [30, 120, 0.181098, 0.334411, 0.190979, 0.320046],
    [0, 25, 0, 0.133192, 0, 0.097654],
    [22, 88, 0.171283, 0.34963, 0.182302, 0.332612],
  ])('has the Wilson interval of %d of %d', (cases, n, low95, high95, low90, high90) => {
    const at = (level: number) => wilson({ cases, n }, { level }) ?? [];
    expect(at(0.95)[0]).toBeCloseTo(low95, 6);
    expect(at(0.95)[1]).toBeCloseTo(high95, 6);
    expect(at(0.9)[0]).toBeCloseTo(low90, 6);
    expect(at(0.9)[1]).toBeCloseTo(high90, 6);
  });
});

const reasons = (result: LocusResult, reason: LocusReason) =>
  result.villages
    .filter((one) => one.reasons.includes(reason))
    .map(({ code }) => code)
    .sort();

describe('rankLocus, real villages', () => {
  it('tells villages apart in 2019', () => {
    const { result } = ranked(kamal('2019'));
    expect(result.mean).toBeCloseTo(0.199538639, 9);
    expect(result.spread).toBeCloseTo(0.013774, 6);
    expect(village(result, 'Telang')).toMatchObject({ share: 0.35 });
    expect(village(result, 'Telang').smoothed).toBeCloseTo(0.2324, 4);
    expect(village(result, 'Kebun').share).toBeCloseTo(0.0656, 4);
    expect(village(result, 'Kebun').smoothed).toBeCloseTo(0.1379, 4);
    expect(result.grade?.grade).toBe('A');
  });

  it('tells no village apart in 2022, and still gives a list that the province accepts', () => {
    const { result, warnings } = ranked(kamal('2022'), { draws: 100, select: { number: 10 } });
    expect(result.spread).toBe(0);
    expect(result.distinguishable).toBe(false);
    for (const one of result.villages) {
      expect(one.smoothed).toBeCloseTo(0.213533835, 9);
      expect(one.interval).toEqual([result.mean, result.mean]);
      expect(one.meanWeight).toBe(1);
      expect(one.strength).toBeNull();
    }
    expect(warnings.filter(({ code }) => code === 'locus.not_distinguishable')).toHaveLength(1);
    // By their counts: four reach the mean, and two more are among the four with most cases.
    expect(reasons(result, 'prevalence')).toEqual([
      'Banyu Ajuh',
      'Gili Timur',
      'Kamal',
      'Tanjung Jati',
    ]);
    expect(reasons(result, 'count')).toEqual(['Banyu Ajuh', 'Gili Timur', 'Tajungan', 'Telang']);
    expect([...result.lokus].sort()).toEqual([
      'Banyu Ajuh',
      'Gili Timur',
      'Kamal',
      'Tajungan',
      'Tanjung Jati',
      'Telang',
    ]);
    expect(result.grade?.grade).toBe('A');
  });
});

const rows = fc
  .array(
    fc.record({
      cases: fc.nat(60),
      extra: fc.nat(60),
      more: fc.nat(30),
      service: fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: 3,
        maxLength: 3,
      }),
      familiesAtRisk: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((list) =>
    list.map(({ cases, extra, more, service, familiesAtRisk }, k) => ({
      code: `63.11.0${1 + (k % 3)}.20${String(k).padStart(2, '0')}`.replace('.2000', '.2099'),
      cases,
      n: cases + extra,
      targetChildren: cases + extra + more,
      services: {
        ttd90: service[0] ?? null,
        asi: service[1] ?? null,
        sanitasi: service[2] ?? null,
      },
      familiesAtRisk,
    })),
  );

describe('rankLocus, always', () => {
  test.prop([rows, fc.integer({ min: 1, max: 8 }), fc.nat()])(
    'does not hang on the order of the rows',
    (villages, number, turn) => {
      const options = { indicators: INDICATORS, select: { number }, draws: 20 } as const;
      const at = turn % villages.length;
      const turned = [...villages.slice(at), ...villages.slice(0, at)].reverse();
      const [one, other] = [rankLocus(villages, options), rankLocus(turned, options)];
      if (!one.ok || !other.ok) return expect(one.ok).toBe(other.ok);
      expect(other.value).toEqual(one.value);
    },
  );

  test.prop([rows, fc.integer({ min: 1, max: 8 })])(
    'gives scores in 0 to 1 in order, grade A, and no NaN',
    (villages, number) => {
      const answer = rankLocus(villages, { indicators: INDICATORS, select: { number }, draws: 20 });
      if (!answer.ok) return expect(villages.every(({ n }) => n === 0)).toBe(true);
      const { result } = { result: answer.value };
      expect(JSON.stringify(result)).not.toMatch(/NaN/);
      for (const one of result.villages) {
        expect(one.score).toBeGreaterThanOrEqual(0);
        expect(one.score).toBeLessThanOrEqual(1 + 1e-12);
        for (const value of [one.score, one.burden, one.smoothed, one.topsis.closeness]) {
          expect(Number.isFinite(value)).toBe(true);
        }
        if (one.few) expect(one.explanation.id + one.explanation.en).not.toContain('%');
        expect(one.explanation.id.match(/\.$/)).not.toBeNull();
      }
      const scores = result.villages.map(({ score }) => Math.round(score * 1e12));
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(result.lokus.length).toBeLessThanOrEqual(number);
      expect(result.grade?.grade ?? 'A').toBe('A');
      const byWeights = Object.values(result.weights).reduce((sum, weight) => sum + weight, 0);
      expect(byWeights).toBeCloseTo(1, 12);
    },
  );

  test.prop([rows, fc.double({ min: 0.05, max: 0.9, noNaN: true })])(
    'covers a share with no village to spare',
    (villages, shareOfBurden) => {
      const answer = rankLocus(villages, { select: { shareOfBurden }, draws: 0 });
      if (!answer.ok || answer.value.lokus.length === 0) return;
      const { lokus, burden, coveredBurden } = answer.value;
      const last = village(answer.value, lokus.at(-1) ?? '');
      expect(coveredBurden - last.burden / burden).toBeLessThan(shareOfBurden);
      const short = answer.warnings.some(({ code }) => code === 'locus.burden_not_reached');
      expect(coveredBurden >= shareOfBurden - 1e-11).toBe(!short);
    },
  );

  it('throws for what a caller may not ask', () => {
    const ask = (options: Partial<LocusOptions>) => () =>
      rankLocus(counted([['A', 1, 10]]), { select: { number: 1 }, ...options });
    for (const select of [
      { number: 0 },
      { number: 1.5 },
      { shareOfBurden: 0 },
      { leastScore: 2 },
    ]) {
      expect(ask({ select })).toThrow(RangeError);
    }
    expect(ask({ select: { shareOfBurden: 50 } })).toThrow(RangeError);
    expect(ask({ select: {} as { number: number } })).toThrow(RangeError);
    expect(ask({ draws: -1 })).toThrow(RangeError);
    expect(ask({ seed: 0.5 })).toThrow(RangeError);
    expect(ask({ minPerKecamatan: -1 })).toThrow(RangeError);
    expect(ask({ keepPrevious: [{ code: 'A', years: 0 }] })).toThrow(RangeError);
    expect(ask({ within: { mean: null, spread: 0 } })).toThrow(RangeError);
  });
});
