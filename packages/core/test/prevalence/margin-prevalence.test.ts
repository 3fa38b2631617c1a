import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { effectOnPrevalence } from '../../src/prevalence/margin-prevalence.js';

const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 });

describe('effectOnPrevalence', () => {
  it('by hand: a sure case, two tossed coins and a sure other', () => {
    const { sd, ...rest } = effectOnPrevalence([1, 0.5, 0.5, 0]);
    expect(rest).toEqual({ n: 4, expected: 2, lowest: 1, highest: 3, share: 0.5 });
    expect(sd).toBeCloseTo(Math.sqrt(0.5) / 4, 12);
  });

  it('is the binomial distribution for equal probabilities', () => {
    const { expected, sd } = effectOnPrevalence(Array.from({ length: 100 }, () => 0.2));
    expect(expected).toBeCloseTo(20, 10);
    expect(sd).toBeCloseTo(0.04, 10);
  });

  it('is the spread of every outcome counted out', () => {
    const p = [0.1, 0.7, 0.35];
    const moments = [0, 0];
    for (let outcome = 0; outcome < 8; outcome++) {
      const is = p.map((_, k) => (outcome >> k) & 1);
      const chance = p.reduce((product, one, k) => product * (is[k] === 1 ? one : 1 - one), 1);
      const share = is.reduce((sum, one) => sum + one, 0) / 3;
      moments[0] = (moments[0] ?? 0) + chance * share;
      moments[1] = (moments[1] ?? 0) + chance * share ** 2;
    }
    const [mean = 0, square = 0] = moments;
    const { share, sd } = effectOnPrevalence(p);
    expect(share).toBeCloseTo(mean, 12);
    expect(sd).toBeCloseTo(Math.sqrt(square - mean ** 2), 12);
  });

  test.prop([probabilities])('expects no less than the lowest, no more than the highest', (p) => {
    const { n, expected, lowest, highest, share, sd } = effectOnPrevalence(p);
    expect(expected).toBeGreaterThanOrEqual(lowest - 1e-9);
    expect(expected).toBeLessThanOrEqual(highest + 1e-9);
    expect(share).toBeCloseTo(expected / n, 12);
    expect(sd).toBeLessThanOrEqual(0.5 / Math.sqrt(n) + 1e-12);
  });

  test.prop([fc.array(fc.constantFrom(0, 1), { minLength: 1 })])(
    'has no doubt in certain children',
    (p) => {
      const { expected, lowest, highest, sd } = effectOnPrevalence(p);
      expect([lowest, highest, sd]).toEqual([expected, expected, 0]);
    },
  );

  it('leaves out children without a probability', () => {
    expect(effectOnPrevalence([null, 1, null, 0])).toEqual(effectOnPrevalence([1, 0]));
    expect(effectOnPrevalence([null])).toEqual({
      n: 0,
      expected: 0,
      lowest: 0,
      highest: 0,
      share: null,
      sd: null,
    });
  });

  it.each([-0.1, 1.1, Number.NaN])('throws for %d', (p) => {
    expect(() => effectOnPrevalence([0.5, p])).toThrow(RangeError);
  });
});
