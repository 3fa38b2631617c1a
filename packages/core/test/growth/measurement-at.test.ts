import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { centileOf, zOfCentile } from '../../src/growth/centile.js';
import { explain } from '../../src/growth/explain.js';
import type { IndicatorId } from '../../src/growth/indicator.js';
import { measurementAt } from '../../src/growth/measurement-at.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { who2007 } from '../../src/growth/reference/who2007.js';

const FIELDS = {
  heightForAge: 'heightCm',
  weightForAge: 'weightKg',
  headCircumferenceForAge: 'headCircumferenceCm',
  armCircumferenceForAge: 'armCircumferenceCm',
  tricepsForAge: 'tricepsMm',
  subscapularForAge: 'subscapularMm',
} as const;
const IDS = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
const sexes = fc.constantFrom('male', 'female');

describe('measurementAt', () => {
  // Medians and -2 SD to the digits of the published tables.
  it.each<[IndicatorId, number, number, number]>([
    ['heightForAge', 0, 0, 49.8842],
    ['weightForAge', 0, 0, 3.3464],
    ['bmiForAge', 0, 0, 13.4069],
    ['headCircumferenceForAge', 0, 0, 34.4618],
    ['armCircumferenceForAge', 91, 0, 13.4779],
    ['tricepsForAge', 91, 0, 9.7658],
    ['subscapularForAge', 91, 0, 7.692],
  ])('boys, %s on day %d at z %d: %d', (indicator, ageDays, z, expected) => {
    const at = { reference: who2006, indicator, sex: 'male', ageDays } as const;
    expect(measurementAt(z, at)).toBeCloseTo(expected, 10);
  });

  it('a length two SD below the median at birth: M (1 - 2 S)', () => {
    const at = { reference: who2006, indicator: 'heightForAge', sex: 'male', ageDays: 0 } as const;
    expect(measurementAt(-2, at)).toBeCloseTo(49.8842 * (1 - 2 * 0.03795), 10);
  });

  test.prop([
    fc.constantFrom(...IDS),
    sexes,
    fc.integer({ min: 91, max: 1826 }),
    fc.double({ min: -4.9, max: 4.9, noNaN: true }),
  ])('is the inverse of the unrounded z, in the tails too', (indicator, sex, ageDays, z) => {
    const y = measurementAt(z, { reference: who2006, indicator, sex, ageDays });
    const measurement = { [FIELDS[indicator]]: y as number };
    const why = explain({ sex, ageDays }, measurement, { reference: who2006 });
    const entry = why.ok ? why.value.indicators[indicator] : undefined;
    expect(entry).toHaveProperty('raw');
    if (entry && 'raw' in entry) expect(entry.raw).toBeCloseTo(z, 9);
  });

  test.prop([fc.constantFrom(...IDS), sexes, fc.integer({ min: 91, max: 1826 })])(
    'rises with z',
    (indicator, sex, ageDays) => {
      const at = { reference: who2006, indicator, sex, ageDays };
      const values = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5].map((z) => measurementAt(z, at));
      expect(values).toEqual([...values].sort((a, b) => (a as number) - (b as number)));
      expect(new Set(values).size).toBe(11);
    },
  );

  it('picks the table of weight for length by age, then position, then 87 cm', () => {
    const weigh = (rest: { ageDays?: number; lengthCm: number; position?: 'lying' | 'standing' }) =>
      measurementAt(0, { reference: who2006, indicator: 'weightForHeight', sex: 'male', ...rest });
    const lying = weigh({ ageDays: 730, lengthCm: 87 });
    const standing = weigh({ ageDays: 731, lengthCm: 87 });
    expect(standing).toBeGreaterThan(lying as number);
    expect(weigh({ lengthCm: 87, position: 'lying' })).toBe(lying);
    expect(weigh({ lengthCm: 87, position: 'standing' })).toBe(standing);
    expect(weigh({ lengthCm: 87 })).toBe(standing);
    expect(weigh({ ageDays: 731, lengthCm: 87, position: 'lying' })).toBe(standing);
  });

  it('says why there is none', () => {
    const boy = { reference: who2006, sex: 'male' } as const;
    const heights = { ...boy, indicator: 'heightForAge' } as const;
    const weights = { ...boy, indicator: 'weightForHeight' } as const;
    expect(measurementAt(0, heights)).toEqual({ reason: 'age-missing' });
    expect(measurementAt(0, { ...heights, ageDays: 1827 })).toEqual({ reason: 'age-above-range' });
    expect(measurementAt(0, { ...boy, indicator: 'tricepsForAge', ageDays: 90 })).toEqual({
      reason: 'age-below-range',
    });
    expect(measurementAt(0, weights)).toEqual({ reason: 'measurement-missing' });
    expect(measurementAt(0, { ...weights, lengthCm: 44.9 })).toEqual({
      reason: 'length-out-of-table',
    });
  });

  it('throws for an indicator that the reference does not have', () => {
    const at = { reference: who2007, indicator: 'tricepsForAge', sex: 'male', ageDays: 2000 };
    expect(() => measurementAt(0, at as never)).toThrow(RangeError);
  });
});

describe('centiles', () => {
  // Two-sided 95 % and the usual lines of growth charts, from tables of the normal distribution.
  it.each([
    [0, 0.5],
    [-1.959963984540054, 0.025],
    [-1.8807936081512509, 0.03],
    [-1.0364333894937898, 0.15],
    [1.0364333894937898, 0.85],
    [1.8807936081512509, 0.97],
  ])('z of %d is %d', (z, centile) => {
    expect(centileOf(z)).toBeCloseTo(centile, 12);
    expect(zOfCentile(centile)).toBeCloseTo(z, 10);
  });

  test.prop([fc.double({ min: -6, max: 6, noNaN: true })])('there and back', (z) => {
    expect(zOfCentile(centileOf(z))).toBeCloseTo(z, 5);
  });

  it('is infinite at 0 and 1, and nothing beyond', () => {
    expect(zOfCentile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(zOfCentile(1)).toBe(Number.POSITIVE_INFINITY);
    for (const no of [-0.01, 1.01, Number.NaN]) expect(() => zOfCentile(no)).toThrow(RangeError);
  });
});
