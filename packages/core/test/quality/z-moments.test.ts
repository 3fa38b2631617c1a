import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/number/decimal.js';
import { countOf, mergeHistograms } from '../../src/quality/histogram.js';
import type { Histogram } from '../../src/quality/quality-counts.js';
import { momentsOf, momentsOfSums, smartCleaned } from '../../src/quality/z-moments.js';

function histogramOf(values: readonly number[]): Histogram {
  return mergeHistograms(values.map((value) => new Map([[value, 1]])));
}

/** The moments by their definitions, in decimal arithmetic. */
function definedMoments(values: readonly number[]) {
  const z = values.map((value) => new Decimal(value).div(100));
  const mean = Decimal.sum(...z).div(z.length);
  const m = (power: number) =>
    Decimal.sum(...z.map((one) => one.minus(mean).pow(power))).div(z.length);
  return {
    mean: mean.toNumber(),
    sd: m(2)
      .times(z.length)
      .div(z.length - 1)
      .sqrt()
      .toNumber(),
    skewness: m(3).div(m(2).pow('1.5')).toNumber(),
    kurtosis: m(4).div(m(2).pow(2)).toNumber(),
  };
}

const zValues = fc.array(fc.integer({ min: -600, max: 600 }), { minLength: 3, maxLength: 60 });

describe('momentsOf', () => {
  it('gives hand-calculated moments', () => {
    // 1, 2, 3, 4, 10: deviations -3 -2 -1 0 6, m2 = 10, m3 = 36, m4 = 278.8.
    const { n, mean, sd, skewness, kurtosis } = momentsOf(histogramOf([100, 200, 300, 400, 1000]));
    expect([n, mean]).toEqual([5, 4]);
    expect(sd).toBeCloseTo(Math.sqrt(50 / 4), 12);
    expect(skewness).toBeCloseTo(36 / 10 ** 1.5, 12);
    expect(kurtosis).toBeCloseTo(2.788, 12);
  });

  it('counts each value as often as it came', () => {
    expect(
      momentsOf(
        new Map([
          [-100, 3],
          [200, 2],
        ]),
      ),
    ).toEqual(momentsOf(histogramOf([-100, 200, -100, 200, -100])));
  });

  it('gives null, never NaN, where a moment is not defined', () => {
    const shape = { skewness: null, kurtosis: null };
    expect(momentsOf(new Map())).toEqual({ n: 0, mean: null, sd: null, ...shape });
    expect(momentsOf(new Map([[150, 1]]))).toEqual({ n: 1, mean: 1.5, sd: null, ...shape });
    expect(momentsOf(new Map([[150, 7]]))).toEqual({ n: 7, mean: 1.5, sd: 0, ...shape });
  });

  it('has an SD from two children on', () => {
    expect(momentsOf(histogramOf([-100, 100])).sd).toBe(Math.SQRT2);
    expect(momentsOf(histogramOf([-100, 100])).kurtosis).toBe(1);
  });

  it('loses no digit in millions of children far from 0', () => {
    const far = new Map([
      [-59_999, 3_000_000],
      [-60_000, 4_000_000],
      [-60_001, 3_000_000],
    ]);
    expect(momentsOf(far)).toMatchObject({ mean: -600, skewness: 0 });
    expect(momentsOf(far).kurtosis).toBeCloseTo(1 / 0.6, 14);
    expect(momentsOf(far).sd).toBeCloseTo(Math.sqrt(6 / 9_999_999) * 10, 14);
  });

  it('throws for what is no count of whole hundredths', () => {
    expect(() => momentsOf(new Map([[0.5, 1]]))).toThrow(RangeError);
  });

  test.prop([zValues])('agrees with the definitions', (values) => {
    fc.pre(new Set(values).size > 1);
    const found = momentsOf(histogramOf(values));
    const defined = definedMoments(values);
    expect(found.mean).toBeCloseTo(defined.mean, 10);
    expect(found.sd).toBeCloseTo(defined.sd, 10);
    expect(found.skewness).toBeCloseTo(defined.skewness, 9);
    expect(found.kurtosis).toBeCloseTo(defined.kurtosis, 9);
  });

  test.prop([zValues])('is the same in whatever order children come', (values) => {
    const reversed = new Map([...histogramOf(values)].reverse());
    expect(momentsOf(reversed)).toEqual(momentsOf(histogramOf(values)));
  });
});

describe('momentsOfSums', () => {
  test.prop([zValues])('agrees with the moments of the values', (values) => {
    const sum = values.reduce((total, z) => total + z, 0);
    const squares = values.reduce((total, z) => total + z * z, 0);
    const { n, mean, sd } = momentsOf(histogramOf(values));
    expect(momentsOfSums({ n: values.length, sum, squares })).toEqual({ n, mean, sd });
  });

  it('gives null without children', () => {
    expect(momentsOfSums({ n: 0, sum: 0, squares: 0 })).toEqual({ n: 0, mean: null, sd: null });
  });
});

describe('smartCleaned', () => {
  it('keeps what is exactly 3 z from the mean, on both sides', () => {
    const scores = new Map([
      [-300, 1],
      [-301, 1],
      [0, 5],
      [300, 1],
      [301, 1],
    ]);
    expect([...smartCleaned(scores, new Map()).kept.keys()]).toEqual([-300, 0, 300]);
    expect(smartCleaned(scores, new Map())).toMatchObject({ flagged: 2, mean: 0 });
  });

  it('measures 3 z units, not 3 SD of the sample', () => {
    // SD 0.02: 3 SD would flag all but the mean.
    const narrow = new Map([
      [-10, 1],
      [0, 98],
      [10, 1],
    ]);
    expect(smartCleaned(narrow, new Map()).flagged).toBe(0);
  });

  it('compares with the unrounded mean', () => {
    // The mean is 1/3 of a hundredth.
    const scores = new Map([
      [0, 2],
      [1, 1],
    ]);
    expect(
      smartCleaned(
        mergeHistograms([
          scores,
          new Map([
            [-299, 1],
            [299, 1],
          ]),
        ]),
        new Map(),
      ),
    ).toMatchObject({
      flagged: 0,
    });
    expect(
      smartCleaned(
        new Map([
          [0, 2],
          [1, 1],
          [-300, 1],
          [300, 1],
        ]),
        new Map(),
      ).flagged,
    ).toBe(1);
  });

  it('takes the mean of all scores, or of the plausible ones', () => {
    const plausible = new Map([[0, 9]]);
    const flagged = new Map([[-1000, 1]]);
    expect(smartCleaned(plausible, flagged).mean).toBe(-1);
    expect(smartCleaned(plausible, flagged, { meanOf: 'plausible' }).mean).toBe(0);
    expect(smartCleaned(plausible, flagged)).toMatchObject({ flagged: 1 });
  });

  it('keeps a score that WHO flags and SMART does not', () => {
    expect([...smartCleaned(new Map([[-450, 9]]), new Map([[-520, 1]])).kept]).toEqual([
      [-520, 1],
      [-450, 9],
    ]);
  });

  it('has no mean without scores', () => {
    expect(smartCleaned(new Map(), new Map())).toEqual({ kept: new Map(), flagged: 0, mean: null });
    expect(smartCleaned(new Map(), new Map([[900, 2]]), { meanOf: 'plausible' })).toEqual({
      kept: new Map(),
      flagged: 2,
      mean: null,
    });
  });

  test.prop([zValues, zValues])('keeps or flags each score', (a, b) => {
    const { kept, flagged } = smartCleaned(histogramOf(a), histogramOf(b));
    expect(countOf(kept) + flagged).toBe(a.length + b.length);
  });
});
