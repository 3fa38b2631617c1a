import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/quality/chi-square-tail.js';
import { digitPreference } from '../../src/quality/digit-preference.js';

const digitCounts = fc.array(fc.nat({ max: 500 }), { minLength: 10, maxLength: 10 });

describe('chiSquareTail', () => {
  // Percentage points of chi-square: Pearson and Hartley, Biometrika tables for statisticians, table 8.
  it.each([
    [3.841, 1, 0.05],
    [16.919, 9, 0.05],
    [21.666, 9, 0.01],
    [4.168, 9, 0.9],
    [19.675, 11, 0.05],
  ])('of %f with %i degrees of freedom is %f', (chiSquare, df, p) => {
    expect(chiSquareTail(chiSquare, df)).toBeCloseTo(p, 4);
  });

  it('is never below 0', () => {
    expect(chiSquareTail(1e6, 9)).toBe(0);
    expect(chiSquareTail(0, 9)).toBe(1);
  });
});

describe('digitPreference', () => {
  it('is 0 where all digits are as frequent', () => {
    expect(digitPreference(new Array(10).fill(12))).toEqual({
      n: 120,
      score: 0,
      chiSquare: 0,
      p: 1,
      dissimilarity: 0,
      shareOf0And5: 0.2,
    });
  });

  it('is 100 where one digit always comes; digits that never come count as 0', () => {
    const found = digitPreference([0, 0, 0, 0, 0, 0, 0, 80, 0, 0]);
    expect(found).toMatchObject({ n: 80, score: 100, chiSquare: 720, p: 0, shareOf0And5: 0 });
    expect(found.dissimilarity).toBeCloseTo(0.9, 12);
  });

  it('gives hand-calculated values where all is rounded to 0 and 5', () => {
    // Expected 10 each: (50 - 10)^2 / 10 twice and 10 eight times, 400 in all; 100 * sqrt(400 / 900).
    const found = digitPreference([50, 0, 0, 0, 0, 50, 0, 0, 0, 0]);
    expect(found).toMatchObject({ n: 100, chiSquare: 400, p: 0, shareOf0And5: 1 });
    expect(found.score).toBeCloseTo((100 * 2) / 3, 12);
    expect(found.dissimilarity).toBeCloseTo(0.8, 12);
  });

  it('gives hand-calculated values of an ordinary sample', () => {
    // Distances from 20: 8 -2 -4 1 -3 6 -1 0 -3 -2; squares 144, over 20 is 7.2; distances 30.
    const found = digitPreference([28, 18, 16, 21, 17, 26, 19, 20, 17, 18]);
    expect(found.chiSquare).toBeCloseTo(7.2, 12);
    expect(found.score).toBeCloseTo(100 * Math.sqrt(7.2 / 1800), 12);
    expect(found.dissimilarity).toBeCloseTo(30 / 2 / 200, 12);
    expect(found.shareOf0And5).toBeCloseTo(54 / 200, 12);
    expect(found.p).toBeCloseTo(0.6163, 3);
  });

  it('is null without measurements', () => {
    expect(digitPreference(new Array(10).fill(0))).toEqual({
      n: 0,
      score: null,
      chiSquare: null,
      p: null,
      dissimilarity: null,
      shareOf0And5: null,
    });
  });

  it.each([9, 11])('throws for %i counts', (length) => {
    expect(() => digitPreference(new Array(length).fill(1))).toThrow(RangeError);
  });

  test.prop([digitCounts])('score, p and dissimilarity stay within their ranges', (digits) => {
    fc.pre(digits.some((count) => count > 0));
    const { score, p, dissimilarity } = digitPreference(digits);
    for (const [value, most] of [
      [score, 100],
      [p, 1],
      [dissimilarity, 0.9],
    ] as const) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual((most as number) + 1e-9);
    }
  });

  test.prop([digitCounts, fc.integer({ min: 2, max: 9 })])(
    'score does not depend on the number of children',
    (digits, times) => {
      fc.pre(digits.some((count) => count > 0));
      const more = digits.map((count) => count * times);
      expect(digitPreference(more).score).toBeCloseTo(digitPreference(digits).score as number, 9);
    },
  );
});
