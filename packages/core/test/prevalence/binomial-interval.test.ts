import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { agrestiCoull, clopperPearson, wilson } from '../../src/prevalence/binomial-interval.js';

const counts = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
  .map(([a, b]) => ({ cases: Math.min(a, b), n: Math.max(a, b) }))
  .filter(({ n }) => n > 0);
const ends = (interval: readonly [number, number] | undefined) => interval ?? [Number.NaN, 0];
const all = [wilson, clopperPearson, agrestiCoull];

describe('intervals of a share', () => {
  // Newcombe RG (1998) Stat Med 17:857-872, table I.
  it.each([
    [81, 263, [0.2553, 0.3662], [0.2527, 0.3676]],
    [15, 148, [0.0624, 0.1605], [0.0578, 0.1617]],
    [0, 20, [0, 0.1611], [0, 0.1684]],
    [1, 29, [0.0061, 0.1718], [0.0009, 0.1776]],
  ])('%d of %d as Newcombe (1998) prints them', (cases, n, score, exact) => {
    const rounded = (interval: readonly [number, number] | undefined) =>
      interval?.map((end) => Number(end.toFixed(4)));
    expect(rounded(wilson({ cases, n }))).toEqual(score);
    expect(rounded(clopperPearson({ cases, n }))).toEqual(exact);
  });

  // Of an independent script, at 95 and 90 %.
  it.each([
    [1, 2, [0.094531, 0.905469], [0.120866, 0.879134]],
    [1, 1, [0.206549, 1], [0.269866, 1]],
    [0, 3, [0, 0.561497], [0, 0.474196]],
    [9, 18, [0.29031, 0.70969], [0.31926, 0.68074]],
    [30, 120, [0.181098, 0.334411], [0.190979, 0.320046]],
    [0, 25, [0, 0.133192], [0, 0.097654]],
    [22, 88, [0.171283, 0.34963], [0.182302, 0.332612]],
  ])('Wilson for %d of %d', (cases, n, at95, at90) => {
    const rounded = (level: number) =>
      wilson({ cases, n }, { level })?.map((end) => Number(end.toFixed(6)));
    expect(rounded(0.95)).toEqual(at95);
    expect(rounded(0.9)).toEqual(at90);
  });

  it('Agresti and Coull by hand: 4 of 100 are 5.9207 of 103.8415', () => {
    // z² = 3.841459, p = 5.920729 / 103.841459 = 0.057017; half = 1.959964 sqrt(0.053766 / 103.841459)
    const [lower, upper] = ends(agrestiCoull({ cases: 4, n: 100 }));
    expect(lower).toBeCloseTo(0.057017 - 0.044598, 5);
    expect(upper).toBeCloseTo(0.057017 + 0.044598, 5);
  });

  it('Clopper and Pearson without a case: 1 - (tail)^(1/n)', () => {
    expect(ends(clopperPearson({ cases: 0, n: 7 }))[1]).toBeCloseTo(1 - 0.025 ** (1 / 7), 12);
    expect(ends(clopperPearson({ cases: 7, n: 7 }, { level: 0.9 }))[0]).toBeCloseTo(
      0.05 ** (1 / 7),
      12,
    );
  });

  it.each(all)('%o: ends exactly at 0 or 1 where no child or every child is a case', (interval) => {
    for (const n of [1, 2, 3, 7, 49, 1000]) {
      expect(ends(interval({ cases: 0, n }))[0]).toBe(0);
      expect(ends(interval({ cases: n, n }))[1]).toBe(1);
    }
  });

  test.prop([counts, fc.double({ min: 0.5, max: 0.999, noNaN: true })])(
    'hold the share, mirror each other, and Wilson lies within Agresti and Coull',
    (count, level) => {
      const { cases, n } = count;
      for (const interval of all) {
        const [lower, upper] = ends(interval(count, { level }));
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(cases / n);
        expect(upper).toBeGreaterThanOrEqual(cases / n);
        expect(upper).toBeLessThanOrEqual(1);
        const [mirrored] = ends(interval({ cases: n - cases, n }, { level }));
        expect(1 - mirrored).toBeCloseTo(upper, 9);
      }
      const score = ends(wilson(count, { level }));
      const added = ends(agrestiCoull(count, { level }));
      expect(added[0]).toBeLessThanOrEqual(score[0] + 1e-12);
      expect(added[1]).toBeGreaterThanOrEqual(score[1] - 1e-12);
    },
  );

  test.prop([counts])('are wider at a higher level', (count) => {
    for (const interval of all) {
      const [low, high] = ends(interval(count, { level: 0.9 }));
      const [lower, higher] = ends(interval(count, { level: 0.99 }));
      expect(higher - lower).toBeGreaterThan(high - low);
    }
  });

  it.each(all)('%o: none for no child, throws for what is no count or level', (interval) => {
    expect(interval({ cases: 0, n: 0 })).toBeUndefined();
    for (const [cases, n] of [
      [3, 2],
      [-1, 2],
      [0.5, 2],
      [1, 2.5],
      [Number.NaN, 2],
    ] as const) {
      expect(() => interval({ cases, n })).toThrow(RangeError);
    }
    for (const level of [0, 1, -0.5, 95, Number.NaN]) {
      expect(() => interval({ cases: 1, n: 2 }, { level })).toThrow(RangeError);
    }
  });
});
