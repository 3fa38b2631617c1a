import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type BirthDatePrecision,
  type ChildBornAbout,
  imputedBirthDate,
} from '../../src/child/birth-precision.js';
import { isoDateFromDays } from '../../src/child/iso-date.js';
import { assess } from '../../src/growth/assess.js';
import { belowCutChance } from '../../src/growth/below-cut.js';
import type { IndicatorId } from '../../src/growth/indicator.js';
import { marginOf } from '../../src/growth/margin.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { whoClasses } from '../../src/growth/who-classes.js';
import { type ZInterval, zIntervals } from '../../src/growth/z-interval.js';
import type { Measurement } from '../../src/measurement/measurement.js';

const reference = who2006;
const sexes = fc.constantFrom('male', 'female');
// Measured on 14 March 2025; born from birth to five years before.
const MEASURED = 20161;
const measuredOn = isoDateFromDays(MEASURED);
const births = fc.integer({ min: 0, max: 1800 }).map((days) => isoDateFromDays(MEASURED - days));
const heights = fc.integer({ min: 600, max: 1000 }).map((mm) => mm / 10);

function interval(
  child: ChildBornAbout,
  measurement: Measurement,
  indicator: IndicatorId = 'heightForAge',
): ZInterval {
  const result = zIntervals(child, measurement, { reference });
  if (!result.ok || 'reason' in result.value[indicator]) throw new Error('no interval');
  return result.value[indicator] as ZInterval;
}

function zOn(sex: 'male' | 'female', birthDate: string, measurement: Measurement): number {
  const result = assess({ sex, birthDate }, measurement, { reference });
  if (!result.ok || 'reason' in result.value.heightForAge) throw new Error('no z');
  return result.value.heightForAge.z;
}

describe('zIntervals', () => {
  it('has the two ends of a month, and the classes between', () => {
    const measurement = { measuredOn, heightCm: '75' };
    const child = { sex: 'male', birth: '2023-08', precision: 'month' } as const;
    const found = interval(child, measurement);
    expect(found.lowest).toBe(zOn('male', '2023-08-01', measurement));
    expect(found.highest).toBe(zOn('male', '2023-08-31', measurement));
    expect(found).toMatchObject({ certain: false, flag: false, days: 31, scored: 31 });
    expect(found.classes).toEqual(['sangat_pendek', 'pendek']);
  });

  it('finds the step at 24 months, where the ends do not hold the lowest', () => {
    // Standing height: +0.7 cm below 731 days, and the line of height instead of length from then on.
    const measurement = { measuredOn, heightCm: '84', position: 'lying' } as const;
    const child = { sex: 'female', birth: '2023-03', precision: 'month' } as const;
    const found = interval(child, measurement);
    const days = Array.from({ length: 31 }, (_, k) => `2023-03-${String(k + 1).padStart(2, '0')}`);
    const possible = days.filter((day) => day <= measuredOn);
    const zs = possible.map((day) => zOn('female', day, measurement));
    expect(found.lowest).toBe(Math.min(...zs));
    expect(found.highest).toBe(Math.max(...zs));
  });

  it('counts no day after the measurement', () => {
    const measurement = { measuredOn, heightCm: '50' };
    const child = { sex: 'female', birth: '2025-03', precision: 'month' } as const;
    expect(interval(child, measurement)).toMatchObject({ days: 14, scored: 14 });
  });

  it('is not certain where some days leave the reference', () => {
    // Sixty months before 14 March 2025 lie in the middle of March 2020.
    const child = { sex: 'female', birth: '2020-03', precision: 'month' } as const;
    const found = interval(child, { measuredOn, heightCm: '108' });
    expect(found.days).toBe(31);
    expect(found.scored).toBeGreaterThan(0);
    expect(found.scored).toBeLessThan(31);
    expect(found.classes).toEqual(['normal']);
    expect(found.certain).toBe(false);
  });

  it('flags where any possible z is implausible', () => {
    const child = { sex: 'male', birth: '2024', precision: 'year' } as const;
    expect(interval(child, { measuredOn, heightCm: '62' }).flag).toBe(true);
    expect(interval(child, { measuredOn, heightCm: '66' }).flag).toBe(false);
  });

  it('gives weight-for-length/height alone where nothing is known', () => {
    const child = { sex: 'male', birth: '', precision: 'none' } as const;
    const measurement = { measuredOn, heightCm: '80', weightKg: '9' };
    const result = zIntervals(child, measurement, { reference });
    if (!result.ok) throw new Error('failed');
    expect(result.value.heightForAge).toEqual({ reason: 'age-missing' });
    expect(result.value.weightForHeight).toMatchObject({ days: 1, scored: 1, certain: true });
    expect(Object.keys(result.value)).toEqual(Object.keys(reference.indicators));
  });

  it('names the classes of another classification, and one alone is certain', () => {
    const child = { sex: 'male', birth: '2024-01', precision: 'month' } as const;
    const measurement = { measuredOn, heightCm: '76', tricepsMm: '8' };
    const result = zIntervals(child, measurement, { reference, classification: whoClasses });
    if (!result.ok) throw new Error('failed');
    expect(result.value.heightForAge).toMatchObject({ classes: ['normal'], certain: true });
    expect(result.value.tricepsForAge).toMatchObject({ classes: [null], certain: true });
  });

  it('fails as assess does', () => {
    const codes = (child: ChildBornAbout, measurement: Measurement) => {
      const result = zIntervals(child, measurement, { reference });
      return result.ok ? [] : result.issues.map(({ code }) => code);
    };
    const child = { sex: 'male', birth: '2024-01', precision: 'month' } as const;
    expect(codes({ ...child, birth: '2024-13' }, { measuredOn })).toEqual(['date.invalid']);
    expect(codes(child, { measuredOn: '2023-12-31' })).toEqual(['age.negative']);
    expect(codes(child, {})).toEqual(['date.invalid']);
    expect(codes(child, { measuredOn, heightCm: 'x' })).toEqual(['measurement.invalid']);
  });

  test.prop([sexes, births, heights])(
    'is one z for a date known to the day',
    (sex, birth, heightCm) => {
      const measurement = { measuredOn, heightCm };
      const found = interval({ sex, birth, precision: 'day' }, measurement);
      const z = zOn(sex, birth, measurement);
      expect(found).toMatchObject({ lowest: z, highest: z, days: 1, scored: 1, certain: true });
    },
  );

  test.prop([sexes, births, heights], { numRuns: 40 })(
    'holds the z of the imputed date, and is never narrower where less is known',
    (sex, birth, heightCm) => {
      const measurement = { measuredOn, heightCm };
      const at = (precision: BirthDatePrecision) =>
        interval({ sex, birth, precision }, measurement);
      const [day, month, year] = [at('day'), at('month'), at('year')];
      expect(month.lowest).toBeLessThanOrEqual(day.lowest);
      expect(month.highest).toBeGreaterThanOrEqual(day.highest);
      expect(year.lowest).toBeLessThanOrEqual(month.lowest);
      expect(year.highest).toBeGreaterThanOrEqual(month.highest);
      const imputed = imputedBirthDate(birth, 'month') ?? '';
      if (imputed > measuredOn) return;
      const z = zOn(sex, imputed, measurement);
      expect(month.lowest).toBeLessThanOrEqual(z);
      expect(month.highest).toBeGreaterThanOrEqual(z);
    },
  );
});

describe('belowCutChance', () => {
  const options = { reference, indicator: 'heightForAge' } as const;
  const chance = (
    child: ChildBornAbout,
    measurement: Measurement,
    error?: { lengthHeightCm: number; weightKg: number },
  ) => {
    const more = error === undefined ? {} : { error };
    const result = belowCutChance(child, measurement, { ...options, ...more });
    if (!result.ok || 'reason' in result.value) throw new Error('no chance');
    return result.value;
  };

  it('without error is the share of the days below', () => {
    const measurement = { measuredOn, heightCm: '77.6' };
    const child = { sex: 'male', birth: '2023-08', precision: 'month' } as const;
    const days = Array.from({ length: 31 }, (_, k) => `2023-08-${String(k + 1).padStart(2, '0')}`);
    const margins = days.map((birthDate) =>
      marginOf({ sex: 'male', birthDate }, measurement, options),
    );
    const under = margins.filter(
      (one) => one.ok && 'distance' in one.value && one.value.distance < 0,
    ).length;
    const found = chance(child, measurement, { lengthHeightCm: 0, weightKg: 0 });
    expect(under).toBeGreaterThan(0);
    expect(under).toBeLessThan(31);
    expect(found.below).toBeCloseTo(under / 31, 12);
    expect([found.lowest, found.highest]).toEqual([0, 1]);
  });

  it('of a date known to the day is that of the margin', () => {
    const measurement = { measuredOn, heightCm: '77.6' };
    const one = chance({ sex: 'male', birth: '2023-08-10', precision: 'day' }, measurement);
    const result = marginOf({ sex: 'male', birthDate: '2023-08-10' }, measurement, options);
    const below = result.ok && 'below' in result.value && result.value.below;
    expect(one).toEqual({ below, lowest: below, highest: below });
  });

  it('is the mean over the days that have a z, between the lowest and the highest', () => {
    const child = { sex: 'female', birth: '2020-03', precision: 'month' } as const;
    const found = chance(child, { measuredOn, heightCm: '99' });
    expect(found.below).toBeGreaterThan(found.lowest);
    expect(found.below).toBeLessThan(found.highest);
  });

  it('says why there is none, and fails as assess does', () => {
    const child = { sex: 'female', birth: '2019', precision: 'year' } as const;
    const old = belowCutChance(child, { measuredOn, heightCm: '99' }, options);
    expect(old.ok && old.value).toEqual({ reason: 'age-above-range' });
    const bad = belowCutChance(child, { measuredOn, heightCm: 'x' }, options);
    expect(!bad.ok && bad.issues[0].code).toBe('measurement.invalid');
  });
});
