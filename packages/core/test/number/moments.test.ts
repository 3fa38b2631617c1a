import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type Moments,
  meanOf,
  mergeMoments,
  momentsOfValues,
  NO_MOMENTS,
  varianceOf,
} from '../../src/number/moments.js';

/** A million values near 10^6: 10^6 + k / 2^20, whose mean and variance are known exactly. */
const MILLION = 1_000_000;
const STEP = 2 ** -20;
const values = Float64Array.from(
  { length: MILLION },
  (_, k) => 1e6 + ((k * 7_919) % MILLION) * STEP,
);
const MEAN = 1e6 + ((MILLION - 1) / 2) * STEP;
const VARIANCE = ((MILLION * (MILLION + 1)) / 12) * STEP ** 2;

function expectExact(found: Moments): void {
  expect(Math.abs((meanOf(found) ?? 0) / MEAN - 1)).toBeLessThan(1e-15);
  expect(Math.abs((varianceOf(found) ?? 0) / VARIANCE - 1)).toBeLessThan(1e-12);
}

describe('moments', () => {
  it('of a million values near a million are right to 12 digits', () => {
    expectExact(momentsOfValues(values));
  });

  it('of parts merge to those of the whole, whatever the parts and their order', () => {
    const parts = Array.from({ length: 1000 }, (_, k) =>
      momentsOfValues(values.subarray(k * 1000, (k + 1) * 1000)),
    );
    expectExact(parts.reduce(mergeMoments, NO_MOMENTS));
    expectExact(parts.reduceRight(mergeMoments, NO_MOMENTS));
    const pairwise = (list: readonly Moments[]): Moments => {
      const half = Math.floor(list.length / 3);
      if (half === 0) return list.reduce(mergeMoments, NO_MOMENTS);
      return mergeMoments(pairwise(list.slice(half)), pairwise(list.slice(0, half)));
    };
    expectExact(pairwise(parts));
  });

  it('by hand', () => {
    const found = momentsOfValues([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(meanOf(found)).toBe(5);
    expect(varianceOf(found)).toBeCloseTo(32 / 7, 14);
  });

  it('are null where there are none, and pass over NaN', () => {
    expect(meanOf(NO_MOMENTS)).toBeNull();
    expect(varianceOf(momentsOfValues([3]))).toBeNull();
    expect(momentsOfValues([Number.NaN, 3])).toMatchObject({ n: 1, mean: 3 });
    expect(mergeMoments(NO_MOMENTS, NO_MOMENTS)).toEqual(NO_MOMENTS);
  });

  const numbers = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 2 });

  test.prop([numbers, numbers, fc.double({ min: -1e8, max: 1e8, noNaN: true })])(
    'a merge is the whole, and a shift changes no variance',
    (a, b, shift) => {
      const whole = momentsOfValues([...a, ...b]);
      const merged = mergeMoments(momentsOfValues(a), momentsOfValues(b));
      const spread = varianceOf(whole) ?? 0;
      const close = 1e-12 * (1 + spread);
      expect(merged.n).toBe(whole.n);
      expect(Math.abs((meanOf(merged) ?? 0) - (meanOf(whole) ?? 0))).toBeLessThan(1e-11);
      expect(Math.abs((varianceOf(merged) ?? 0) - spread)).toBeLessThan(close);
      const shifted = varianceOf(momentsOfValues([...a, ...b].map((x) => x + shift))) ?? 0;
      expect(Math.abs(shifted - spread)).toBeLessThan(1e-3 * (1 + Math.sqrt(spread)));
    },
  );
});
