import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, holm } from '../../src/trend/adjust.js';

// The fifteen p-values of Benjamini and Hochberg (1995), section 3.
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
];
const below = (ps: readonly (number | null)[]) => ps.filter((p) => p !== null && p < 0.05).length;
const digits = (ps: readonly (number | null)[]) => ps.map((p) => Math.round((p ?? -1) * 1e4) / 1e4);

describe('the published fifteen', () => {
  it('leave four findings by the false discovery rate, three by Holm', () => {
    expect(below(benjaminiHochberg(PUBLISHED))).toBe(4);
    expect(below(holm(PUBLISHED))).toBe(3);
  });

  it('have the adjusted values of an independent script', () => {
    expect(digits(benjaminiHochberg(PUBLISHED))).toEqual([
      0.0015, 0.003, 0.0095, 0.0356, 0.0603, 0.0639, 0.0639, 0.0645, 0.0765, 0.486, 0.5812, 0.7149,
      0.7532, 0.8132, 1,
    ]);
    expect(digits(holm(PUBLISHED)).slice(0, 9)).toEqual([
      0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.278, 0.278, 0.278, 0.3213,
    ]);
    expect(holm(PUBLISHED).slice(9)).toEqual([1, 1, 1, 1, 1, 1]);
  });
});

describe('adjusted p-values', () => {
  it('leave out what was not tested', () => {
    expect(holm([0.01, null, 0.04])).toEqual([0.02, null, 0.04]);
    expect(benjaminiHochberg([0.01, null, 0.04])).toEqual([0.02, null, 0.04]);
    expect(holm([null])).toEqual([null]);
    expect(holm([])).toEqual([]);
  });

  it('refuse what is no p-value', () => {
    for (const p of [-0.1, 1.1, Number.NaN]) {
      expect(() => holm([p])).toThrow(RangeError);
      expect(() => benjaminiHochberg([p])).toThrow(RangeError);
    }
  });

  test.prop([fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 })])(
    'keep the order, lie at or above their own, Holm at or above the other',
    (ps) => {
      const [strict, loose] = [holm(ps), benjaminiHochberg(ps)];
      ps.forEach((p, i) => {
        expect(loose[i]).toBeGreaterThanOrEqual(p);
        expect(loose[i]).toBeLessThanOrEqual((strict[i] as number) + 1e-12);
        expect(strict[i]).toBeLessThanOrEqual(1);
        ps.forEach((q, j) => {
          if (p < q) expect(strict[i]).toBeLessThanOrEqual(strict[j] as number);
          if (p < q) expect(loose[i]).toBeLessThanOrEqual(loose[j] as number);
        });
      });
    },
  );
});
