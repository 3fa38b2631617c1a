import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { withCensus } from '../../src/prevalence/census.js';
import { sampleOf, shareEstimate } from '../../src/prevalence/interval.js';
import { estimateOf } from '../../src/prevalence/prevalence.js';

function estimated(cases: number, n: number) {
  const estimate = shareEstimate({ cases, n }, sampleOf(n));
  if (estimate === undefined) throw new Error('no estimate');
  return estimate;
}

function corrected(cases: number, n: number, population: number) {
  const result = withCensus(estimated(cases, n), { measured: n, population });
  if (!result.ok) throw new Error('no result');
  return result.value;
}

describe('withCensus', () => {
  it('is the variance of Cochran for a share, (1 - f) p q / (n - 1)', () => {
    const { share, se } = corrected(12, 40, 50);
    expect(share).toBe(0.3);
    expect(se).toBeCloseTo(Math.sqrt(((1 - 40 / 50) * 0.3 * 0.7) / 39), 12);
  });

  it('has the interval of the corrected standard error on the logit scale', () => {
    const { se, interval } = corrected(12, 40, 50);
    // t(0.975, 39) = 2.022691, of tables.
    const half = (2.022691 * se) / (0.3 * 0.7);
    const end = (side: number) => 1 / (1 + Math.exp(-(Math.log(0.3 / 0.7) + side * half)));
    expect(interval[0]).toBeCloseTo(end(-1), 6);
    expect(interval[1]).toBeCloseTo(end(1), 6);
  });

  it('leaves no error where all were measured', () => {
    expect(corrected(12, 40, 40)).toEqual({ share: 0.3, se: 0, interval: [0.3, 0.3] });
  });

  it('keeps the point of a share of 0 or 1', () => {
    expect(corrected(0, 40, 50)).toEqual({ share: 0, se: 0, interval: [0, 0] });
    expect(corrected(40, 40, 50)).toEqual({ share: 1, se: 0, interval: [1, 1] });
  });

  it('keeps its digits where two children leave the interval almost open', () => {
    const [lower, upper] = corrected(1, 2, 4).interval;
    expect(lower).toBeCloseTo(1 - upper, 12);
    // Half of 25.4 on the logit scale, times sqrt(1/2).
    expect(Math.log(lower / (1 - lower))).toBeCloseTo(-25.4124 * Math.SQRT1_2, 3);
  });

  it('passes on what has no share, and everything else of an estimate', () => {
    const none = estimateOf(undefined, 'stunting', sampleOf(40));
    expect(withCensus(none, { measured: 0, population: 9 })).toMatchObject({
      ok: true,
      value: none,
    });
    const named = { ...estimated(12, 40), severity: 'high' };
    const result = withCensus(named, { measured: 40, population: 50 });
    expect(result.ok && result.value.severity).toBe('high');
  });

  test.prop([fc.integer({ min: 1, max: 59 }), fc.integer({ min: 60, max: 10_000 })])(
    'narrows the more of the list was measured, always around the share',
    (cases, population) => {
      const before = estimated(cases, 60);
      const { share, se, interval } = corrected(cases, 60, population);
      const larger = corrected(cases, 60, population + 1);
      expect(se).toBeLessThan(before.se);
      expect(larger.se).toBeGreaterThan(se);
      expect(larger.interval[0]).toBeLessThan(interval[0]);
      expect(interval[0]).toBeLessThanOrEqual(share);
      expect(interval[1]).toBeGreaterThanOrEqual(share);
      expect(before.interval[0]).toBeLessThan(interval[0]);
      expect(before.interval[1]).toBeGreaterThan(interval[1]);
    },
  );

  it('is the estimate itself for a list without end', () => {
    const { se, interval } = corrected(12, 40, Number.MAX_SAFE_INTEGER);
    const plain = estimated(12, 40);
    expect(se).toBeCloseTo(plain.se, 12);
    expect(interval[0]).toBeCloseTo(plain.interval[0], 12);
    expect(interval[1]).toBeCloseTo(plain.interval[1], 12);
  });

  it('says that a list can not be shorter than those measured', () => {
    const result = withCensus(estimated(12, 40), { measured: 40, population: 39 });
    expect(result).toEqual({
      ok: false,
      issues: [
        {
          code: 'population.below_measured',
          level: 'error',
          path: ['population'],
          values: { measured: 40, population: 39 },
        },
      ],
    });
  });

  it.each([
    [-1, 40],
    [40, 40.5],
    [Number.NaN, 40],
    [40, Number.POSITIVE_INFINITY],
  ])('throws for %d of %d children', (measured, population) => {
    expect(() => withCensus(estimated(12, 40), { measured, population })).toThrow(RangeError);
  });
});
