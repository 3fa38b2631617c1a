import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { differenceOfCounts, differenceOfEstimates } from '../../src/trend/difference.js';
import { fisherExact } from '../../src/trend/fisher-exact.js';

describe('differenceOfEstimates', () => {
  it('is the difference over the root of the summed variances', () => {
    const found = differenceOfEstimates({ share: 0.244, se: 0.003 }, { share: 0.216, se: 0.004 });
    expect(found.difference).toBe(-0.028);
    expect(found.z).toBeCloseTo(-5.6, 10);
    expect(found.p).toBeCloseTo(2.1435e-8, 12);
    expect(found.interval?.[0]).toBeCloseTo(-0.028 - 1.959963985 * 0.005, 10);
    expect(found.interval?.[1]).toBeCloseTo(-0.028 + 1.959963985 * 0.005, 10);
    expect(found.method).toBe('survey-z');
  });

  it('tells the difference alone where a standard error is not known or both are 0', () => {
    const none = { interval: null, z: null, p: null };
    const at = (share: number, se: number | null) => ({ share, se });
    expect(differenceOfEstimates(at(0.2, null), at(0.1, 0.01))).toMatchObject(none);
    expect(differenceOfEstimates(at(0.2, 0.01), at(0.1, null))).toMatchObject(none);
    expect(differenceOfEstimates(at(0.2, 0), at(0.1, 0))).toMatchObject(none);
  });
});

describe('differenceOfCounts', () => {
  it('has the published interval of Newcombe, method 10, cases (a) and (h)', () => {
    const a = differenceOfCounts({ cases: 48, n: 80 }, { cases: 56, n: 70 });
    expect(a?.interval?.[0]).toBeCloseTo(0.0524, 4);
    expect(a?.interval?.[1]).toBeCloseTo(0.3339, 4);
    const h = differenceOfCounts({ cases: 0, n: 10 }, { cases: 10, n: 10 });
    expect(h?.interval?.[0]).toBeCloseTo(0.6075, 4);
    expect(h?.interval?.[1]).toBe(1);
  });

  it('has the pooled z and p of an independent script', () => {
    const a = differenceOfCounts({ cases: 56, n: 70 }, { cases: 48, n: 80 });
    expect(a?.z).toBeCloseTo(-2.6501719513, 9);
    expect(a?.p).toBeCloseTo(0.0080450814, 9);
    const balangan = differenceOfCounts({ cases: 2201, n: 8538 }, { cases: 1610, n: 8989 });
    expect(balangan?.z).toBeCloseTo(-12.6218706514, 8);
    expect(balangan?.p).toBeLessThan(1e-35);
    expect(balangan?.method).toBe('pooled-z');
  });

  it('goes over to Fisher below five expected children in a cell', () => {
    const exact = differenceOfCounts({ cases: 4, n: 100 }, { cases: 5, n: 100 });
    expect(exact).toMatchObject({ method: 'fisher-exact', z: null });
    expect(differenceOfCounts({ cases: 5, n: 100 }, { cases: 5, n: 100 })?.method).toBe('pooled-z');
    expect(differenceOfCounts({ cases: 96, n: 100 }, { cases: 95, n: 100 })?.method).toBe(
      'fisher-exact',
    );
    expect(differenceOfCounts({ cases: 0, n: 3 }, { cases: 0, n: 4 })?.p).toBe(1);
  });

  it('is null for an empty group and refuses what is no count', () => {
    expect(differenceOfCounts({ cases: 0, n: 0 }, { cases: 1, n: 4 })).toBeNull();
    expect(differenceOfCounts({ cases: 1, n: 4 }, { cases: 0, n: 0 })).toBeNull();
    expect(() => differenceOfCounts({ cases: 5, n: 4 }, { cases: 1, n: 4 })).toThrow(RangeError);
    expect(() => differenceOfCounts({ cases: 1, n: 4 }, { cases: 1, n: 4 }, { level: 2 })).toThrow(
      RangeError,
    );
  });
});

describe('fisherExact', () => {
  it('has the p-values of R for the convictions of twins and the lady tasting tea', () => {
    expect(fisherExact({ cases: 10, n: 13 }, { cases: 2, n: 17 })).toBeCloseTo(0.0005367241, 10);
    expect(fisherExact({ cases: 3, n: 4 }, { cases: 1, n: 4 })).toBeCloseTo(0.4857142857, 10);
  });

  it('has those of an independent script for large tables', () => {
    expect(fisherExact({ cases: 900, n: 1000 }, { cases: 850, n: 1000 })).toBeCloseTo(
      0.000895087539,
      10,
    );
    expect(fisherExact({ cases: 4, n: 2000 }, { cases: 0, n: 3000 })).toBeCloseTo(
      0.025553923847,
      10,
    );
  });

  it('is 1 where nothing can differ', () => {
    expect(fisherExact({ cases: 0, n: 5 }, { cases: 0, n: 9 })).toBe(1);
    expect(fisherExact({ cases: 5, n: 5 }, { cases: 9, n: 9 })).toBe(1);
    expect(fisherExact({ cases: 0, n: 0 }, { cases: 2, n: 9 })).toBe(1);
    expect(() => fisherExact({ cases: 2, n: 1 }, { cases: 2, n: 9 })).toThrow(RangeError);
  });

  const counts = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
    .map(([x, y]) => ({ cases: Math.min(x, y), n: Math.max(x, y) }));
  const others = ({ cases, n }: { cases: number; n: number }) => ({ cases: n - cases, n });

  test.prop([counts, counts])('does not mind which group or outcome comes first', (a, b) => {
    const p = fisherExact(a, b);
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThanOrEqual(1);
    expect(fisherExact(b, a)).toBeCloseTo(p, 9);
    expect(fisherExact(others(a), others(b))).toBeCloseTo(p, 9);
  });
});
