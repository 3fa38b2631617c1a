import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { dispersionTest, ratioTest } from '../../../src/quality/smart/chi-square-test.js';

describe('ratioTest', () => {
  // nipnTK 0.2.0, articles on age and sex ratios: SMART survey of Kabul, 438 boys and 435 girls, 405
  // children of 6 to 29 months and 468 of 30 to 59.
  it.each([
    ['ages', 405, 468, 0.85, 0.8654, 0.0531, 0.8178],
    ['sexes', 438, 435, 2.658 / 2.508, 1.0069, 0.5225, 0.4698],
  ])(
    'gives what nipnTK prints for the %s of Kabul',
    (_, first, second, ratio, observed, chi2, p) => {
      const found = ratioTest(first, second, { ratio, yates: true });
      expect(found?.observed).toBeCloseTo(observed, 4);
      expect(found?.chiSquare).toBeCloseTo(chi2, 4);
      expect(found?.p).toBeCloseTo(p, 4);
      expect(found?.df).toBe(1);
    },
  );

  it('takes no correction unless asked', () => {
    // 60 and 40 against 50 and 50: 10² / 50 twice; with half a child less 9.5² / 50 twice.
    expect(ratioTest(60, 40, { ratio: 1 })?.chiSquare).toBe(4);
    expect(ratioTest(60, 40, { ratio: 1, yates: true })?.chiSquare).toBeCloseTo(3.61, 12);
    expect(ratioTest(60, 40, { ratio: 1 })?.p).toBeCloseTo(0.0455, 4);
  });

  it('corrects no further than to no difference', () => {
    // 45.95 expected of 100.
    expect(ratioTest(46, 54, { ratio: 0.85, yates: true })).toMatchObject({ chiSquare: 0, p: 1 });
    expect(ratioTest(50, 51, { ratio: 1, yates: true })).toMatchObject({ chiSquare: 0, p: 1 });
  });

  it('has no ratio where the second count is 0, and no test without counts', () => {
    expect(ratioTest(9, 0, { ratio: 1 })).toMatchObject({ observed: null, chiSquare: 9 });
    expect(ratioTest(0, 9, { ratio: 1 })).toMatchObject({ observed: 0, chiSquare: 9 });
    expect(ratioTest(0, 0, { ratio: 1 })).toBeUndefined();
  });

  test.prop([fc.nat(999), fc.nat(999)])('is the same for a ratio turned over', (a, b) => {
    const [one, other] = [ratioTest(a, b, { ratio: 0.85 }), ratioTest(b, a, { ratio: 1 / 0.85 })];
    expect(one?.chiSquare ?? 0).toBeCloseTo(other?.chiSquare ?? 0, 6);
  });
});

describe('dispersionTest', () => {
  it.each([
    // With 2 degrees of freedom p is exp(-chi2 / 2), with 4 it is exp(-chi2 / 2) (1 + chi2 / 2).
    [[1, 2, 3], 0.5, 1, Math.exp(-0.5)],
    [[0, 0, 3], 3, 6, Math.exp(-3)],
    [[0, 0, 0, 0, 10], 10, 40, 21 * Math.exp(-20)],
    [[2, 2, 2], 0, 0, 1],
  ])('of %j has index %d', (cases, index, chi2, p) => {
    const found = dispersionTest(cases);
    expect(found?.observed).toBeCloseTo(index, 12);
    expect(found?.chiSquare).toBeCloseTo(chi2, 12);
    expect(found?.p).toBeCloseTo(p, 12);
    expect(found?.df).toBe(cases.length - 1);
  });

  it.each([[[]], [[5]], [[0, 0, 0]]])('is not made of %j', (cases) => {
    expect(dispersionTest(cases)).toBeUndefined();
  });

  test.prop([fc.array(fc.nat(30), { minLength: 2, maxLength: 40 })])(
    'does not look at the order of clusters',
    (cases) => {
      const found = dispersionTest([...cases].reverse());
      expect(found?.p ?? null).toEqual(
        found === undefined ? null : expect.closeTo(dispersionTest(cases)?.p ?? -1, 9),
      );
    },
  );
});
