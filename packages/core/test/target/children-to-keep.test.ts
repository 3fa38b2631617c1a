import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { childrenToKeep } from '../../src/target/children-to-keep.js';

describe('childrenToKeep', () => {
  it('of Balangan 2021 to the target of 2023, children staying as many', () => {
    expect(childrenToKeep({ cases: 1610, n: 8989 }, { target: 0.17 })).toEqual({
      casesNow: 1610,
      childrenThen: 8989,
      expectedCases: 1610,
      allowedCases: 1528,
      toKeep: 82,
      byPopulation: 0,
    });
  });

  it('tells the part that fewer children alone bring', () => {
    const found = childrenToKeep({ cases: 1610, n: 8989 }, { target: 0.17, childrenThen: 8800 });
    expect(found?.expectedCases).toBeCloseTo(1576.1486260986, 9);
    expect(found?.byPopulation).toBeCloseTo(-33.8513739014, 9);
    expect(found).toMatchObject({ allowedCases: 1496, toKeep: 81 });
  });

  it('asks for no child too many', () => {
    // 0.55 * 100 is 55.00000000000001 in doubles.
    expect(childrenToKeep({ cases: 60, n: 100 }, { target: 0.55 })).toMatchObject({
      allowedCases: 55,
      toKeep: 5,
    });
    expect(childrenToKeep({ cases: 1, n: 3 }, { target: 0.2, childrenThen: 30 })?.toKeep).toBe(4);
  });

  it('asks for none where the target is met', () => {
    expect(childrenToKeep({ cases: 10, n: 100 }, { target: 0.1 })?.toKeep).toBe(0);
    expect(childrenToKeep({ cases: 5, n: 100 }, { target: 0.1 })?.toKeep).toBe(0);
    expect(childrenToKeep({ cases: 5, n: 100 }, { target: 0.1, childrenThen: 0 })?.toKeep).toBe(0);
  });

  it('is null without a child, and refuses what can not be', () => {
    expect(childrenToKeep({ cases: 0, n: 0 }, { target: 0.1 })).toBeNull();
    for (const target of [-0.1, 1.1, 14, Number.NaN]) {
      expect(() => childrenToKeep({ cases: 1, n: 4 }, { target })).toThrow(RangeError);
    }
    const half = { target: 0.1, childrenThen: 1.5 };
    expect(() => childrenToKeep({ cases: 1, n: 4 }, half)).toThrow(RangeError);
    expect(() => childrenToKeep({ cases: 5, n: 4 }, { target: 0.1 })).toThrow(RangeError);
  });

  test.prop([
    fc.integer({ min: 1, max: 500 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 0, max: 1000 }),
    fc.integer({ min: 0, max: 100 }),
  ])('is the fewest that meets the target', (n, part, childrenThen, percent) => {
    const cases = Math.floor(n * part);
    const found = childrenToKeep({ cases, n }, { target: percent / 100, childrenThen });
    if (found === null) throw new Error('no answer');
    // 100 n times both sides, in whole numbers.
    const left = (kept: number) => 100 * (cases * childrenThen - kept * n);
    const limit = percent * childrenThen * n;
    expect(left(found.toKeep)).toBeLessThanOrEqual(limit);
    if (found.toKeep > 0) expect(left(found.toKeep - 1)).toBeGreaterThan(limit);
  });
});
