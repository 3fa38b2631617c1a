import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { centileOf } from '../../src/growth/centile.js';
import { explain } from '../../src/growth/explain.js';
import {
  belowCutProbability,
  type Margin,
  type MarginIndicator,
  type MarginOptions,
  marginOf,
} from '../../src/growth/margin.js';
import { measurementAt } from '../../src/growth/measurement-at.js';
import { carefulTeam, mgrsExpert, smartLimits } from '../../src/growth/measurement-error.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { who2007 } from '../../src/growth/reference/who2007.js';
import type { Measurement } from '../../src/measurement/measurement.js';

const INDICATORS: MarginIndicator[] = [
  'heightForAge',
  'weightForAge',
  'weightForHeight',
  'bmiForAge',
];
const sexes = fc.constantFrom('male', 'female');
const ages = fc.integer({ min: 0, max: 1826 });
const indicators = fc.constantFrom(...INDICATORS);
const error = { lengthHeightCm: 0.4, weightKg: 0.05 };

function margin(
  sex: 'male' | 'female',
  ageDays: number,
  measurement: Measurement,
  options: Omit<MarginOptions, 'reference'>,
): Margin {
  const result = marginOf({ sex, ageDays }, measurement, { reference: who2006, ...options });
  if (!result.ok || 'reason' in result.value) throw new Error('no margin');
  return result.value;
}

/** A plausible child of the age: near the given z of length and of BMI. */
function plausible(sex: 'male' | 'female', ageDays: number, z: number, ofBmi: number) {
  const at = { reference: who2006, sex, ageDays } as const;
  const length = measurementAt(z, { ...at, indicator: 'heightForAge' }) as number;
  const bmi = measurementAt(ofBmi, { ...at, indicator: 'bmiForAge' }) as number;
  const heightCm = Math.min(Math.max(Math.round(length * 10) / 10, 45), 110);
  return { heightCm, weightKg: Math.round(bmi * (heightCm / 100) ** 2 * 1000) / 1000 };
}

describe('marginOf', () => {
  it('a length by hand: M (1 - 2 S) at birth, and the normal distribution', () => {
    const line = 49.8842 * (1 - 2 * 0.03795);
    const found = margin('male', 0, { heightCm: '46' }, { indicator: 'heightForAge', error });
    expect(found.measured).toBe(46);
    expect(found.line).toBeCloseTo(line, 10);
    expect(found.unit).toBe('mm');
    expect(found.distance).toBeCloseTo((46 - line) * 10, 9);
    expect(found.distance).toBeCloseTo(-0.98, 2);
    expect(found.sd).toBeCloseTo(4, 12);
    expect(found.below).toBeCloseTo(centileOf((line - 46) / 0.4), 12);
    expect(found.below).toBeCloseTo(0.597, 3);
  });

  it('a weight by hand, at -3: M (1 - 3 L S)^(1/L) at birth', () => {
    const line = 3.3464 * (1 - 3 * 0.3487 * 0.14602) ** (1 / 0.3487);
    const options = { indicator: 'weightForAge', cut: -3, error } as const;
    const found = margin('male', 0, { weightKg: '2.1' }, options);
    expect(found.line).toBeCloseTo(line, 10);
    expect(found.unit).toBe('g');
    expect(found.distance).toBeCloseTo((2.1 - line) * 1000, 8);
    expect(found.sd).toBeCloseTo(50, 10);
    expect(found.below).toBeCloseTo(centileOf((line - 2.1) / 0.05), 12);
  });

  it('a weight for height by hand: both errors, the length by the slope of the line', () => {
    const at = { reference: who2006, indicator: 'weightForHeight', sex: 'female', ageDays: 900 };
    const on = (lengthCm: number) => measurementAt(-2, { ...at, lengthCm } as never) as number;
    const measurement = { heightCm: '85.3', weightKg: '9.4' };
    const found = margin('female', 900, measurement, { indicator: 'weightForHeight', error });
    const slope = on(85.8) - on(84.8);
    expect(slope).toBeGreaterThan(0.15);
    expect(found.line).toBeCloseTo(on(85.3), 12);
    expect(found.measured).toBe(9.4);
    expect(found.sd).toBeCloseTo(Math.sqrt(50 ** 2 + (slope * 400) ** 2), 8);
  });

  it('a BMI by hand: the weight that has it at this length', () => {
    const at = { reference: who2006, indicator: 'bmiForAge', sex: 'male', ageDays: 1000 } as const;
    const bmi = measurementAt(-2, at) as number;
    const measurement = { heightCm: '90', weightKg: '11' };
    const found = margin('male', 1000, measurement, { indicator: 'bmiForAge', error });
    expect(found.line).toBeCloseTo(bmi * 0.81, 12);
    expect(found.unit).toBe('g');
    const slope = (bmi * (0.901 ** 2 - 0.899 ** 2)) / 0.2;
    expect(found.sd).toBeCloseTo(Math.sqrt(50 ** 2 + (slope * 400) ** 2), 8);
    expect(found.below).toBeCloseTo(centileOf((found.line - 11) / (found.sd / 1000)), 12);
  });

  it('looks to one side for the slope at the ends of the table', () => {
    const at = { reference: who2006, indicator: 'weightForHeight', sex: 'male', ageDays: 30 };
    const on = (lengthCm: number) => measurementAt(-2, { ...at, lengthCm } as never) as number;
    const options = { indicator: 'weightForHeight', error } as const;
    const short = margin('male', 30, { heightCm: '45', weightKg: '2.3' }, options);
    expect(short.sd).toBeCloseTo(Math.hypot(50, (on(45.5) - on(45)) * 2 * 400), 8);
    const long = margin('male', 30, { heightCm: '109.9', weightKg: '17' }, options);
    expect(long.sd).toBeCloseTo(Math.hypot(50, ((on(110) - on(109.4)) / 0.6) * 400), 8);
  });

  it('takes the length after the 0.7 cm rule', () => {
    const options = { indicator: 'heightForAge' } as const;
    const stood = margin('male', 700, { heightCm: '80', position: 'standing' }, options);
    const lay = margin('male', 700, { heightCm: '80.7', position: 'lying' }, options);
    expect(stood).toEqual(lay);
    expect(stood.measured).toBe(80.7);
  });

  it('errs as a careful team unless told otherwise', () => {
    const measurement = { heightCm: '80' };
    const by = (given?: MarginOptions['error']) =>
      margin('male', 700, measurement, {
        indicator: 'heightForAge',
        ...(given === undefined ? {} : { error: given }),
      }).sd;
    expect(by()).toBeCloseTo(carefulTeam.lengthHeightCm * 10, 12);
    expect(by(mgrsExpert)).toBeLessThan(by());
    expect(by(smartLimits)).toBeCloseTo(6, 12);
    const options = { indicator: 'heightForAge', error: smartLimits } as const;
    expect(margin('male', 700, measurement, options).distance).toBe(
      margin('male', 700, measurement, { indicator: 'heightForAge' }).distance,
    );
  });

  // The error of length to first order beside the whole integral over it, by steps of 0.05 TEM.
  it.each(INDICATORS)('%s: to first order is near enough', (indicator) => {
    for (const ageDays of [60, 400, 900, 1500]) {
      const { heightCm, weightKg } = plausible('female', ageDays, -1.5, -2.1);
      const one = margin('female', ageDays, { heightCm, weightKg }, { indicator, error });
      if (indicator === 'heightForAge') continue;
      let below = 0;
      let total = 0;
      for (let u = -5; u <= 5; u += 0.05) {
        const shifted = { heightCm: (heightCm + u * error.lengthHeightCm).toFixed(4), weightKg };
        const { distance } = margin('female', ageDays, shifted, { indicator, error });
        const density = Math.exp((-u * u) / 2);
        below += density * belowCutProbability({ distance, sd: 50 });
        total += density;
      }
      expect(one.below).toBeCloseTo(below / total, 2);
    }
  });

  test.prop([indicators, sexes, ages, fc.double({ min: -3.5, max: 1, noNaN: true })])(
    'tells under or over the line as the unrounded z does',
    (indicator, sex, ageDays, z) => {
      const measurement = plausible(sex, ageDays, z, z);
      const { distance, below } = margin(sex, ageDays, measurement, { indicator });
      const why = explain({ sex, ageDays }, measurement, { reference: who2006 });
      const entry = why.ok ? why.value.indicators[indicator] : undefined;
      if (entry === undefined || 'reason' in entry) throw new Error('no z');
      if (Math.abs(entry.raw + 2) < 1e-9) return;
      expect(distance < 0).toBe(entry.raw < -2);
      expect(below > 0.5).toBe(entry.raw < -2);
    },
  );

  test.prop([indicators, sexes, ages])(
    'falls as the child is larger',
    (indicator, sex, ageDays) => {
      const child = plausible(sex, ageDays, -2, -2);
      const { line } = margin(sex, ageDays, child, { indicator });
      const chances = [-0.3, -0.1, 0, 0.1, 0.3].map((step) => {
        const measured = (line + step).toFixed(4);
        const measurement =
          indicator === 'heightForAge' ? { heightCm: measured } : { ...child, weightKg: measured };
        return margin(sex, ageDays, measurement, { indicator }).below;
      });
      expect(chances[2]).toBeCloseTo(0.5, 2);
      expect(chances).toEqual([...chances].sort((a, b) => b - a));
      expect(chances[0]).toBeGreaterThan(chances[4] ?? 1);
    },
  );

  test.prop([indicators, sexes, ages, fc.double({ min: -4, max: 2, noNaN: true })])(
    'knows for certain without error, and less the more it errs',
    (indicator, sex, ageDays, z) => {
      const measurement = plausible(sex, ageDays, z, z);
      const chance = (share: number) =>
        margin(sex, ageDays, measurement, {
          indicator,
          error: { lengthHeightCm: share * 0.4, weightKg: share * 0.05 },
        });
      const { distance, below } = chance(0);
      expect(below).toBe(distance < 0 ? 1 : 0);
      const away = (share: number) => Math.abs(chance(share).below - 0.5);
      expect(away(1)).toBeLessThanOrEqual(away(0.5));
      expect(away(0.5)).toBeLessThanOrEqual(0.5);
    },
  );

  it('rises with the cut', () => {
    const chances = [-3, -2.5, -2, -1.5, 2].map(
      (cut) => margin('male', 700, { heightCm: '80' }, { indicator: 'heightForAge', cut }).below,
    );
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(new Set(chances).size).toBeGreaterThan(3);
  });

  it('has the line of the tail rule beyond -3', () => {
    const at = { reference: who2006, sex: 'female', ageDays: 900, lengthCm: 85.3 } as const;
    for (const indicator of ['weightForAge', 'weightForHeight'] as const) {
      const options = { indicator, cut: -4 } as const;
      const found = margin('female', 900, { heightCm: '85.3', weightKg: '8' }, options);
      expect(found.line).toBeCloseTo(measurementAt(-4, { ...at, indicator }) as number, 12);
    }
  });

  it('works between the months of the reference of school ages', () => {
    const child = { sex: 'female', ageMonths: 100.5 } as const;
    const options = { reference: who2007, indicator: 'heightForAge' } as const;
    const result = marginOf(child, { heightCm: '116' }, options);
    const why = explain(child, { heightCm: '116' }, { reference: who2007 });
    const entry = why.ok ? why.value.indicators.heightForAge : undefined;
    if (!result.ok || 'reason' in result.value || !entry || 'reason' in entry) throw new Error('z');
    expect(result.value.line).toBeCloseTo(entry.lms.m * (1 - 2 * entry.lms.s), 9);
  });

  it('says why there is no margin', () => {
    const boy = { sex: 'male', ageDays: 700 } as const;
    const reason = (measurement: Measurement, indicator: MarginIndicator, child: object = boy) => {
      const result = marginOf(child as typeof boy, measurement, { reference: who2006, indicator });
      return result.ok && 'reason' in result.value ? result.value.reason : undefined;
    };
    expect(reason({ weightKg: '9' }, 'heightForAge')).toBe('measurement-missing');
    expect(reason({ weightKg: '9' }, 'bmiForAge')).toBe('measurement-missing');
    expect(reason({ heightCm: '80' }, 'weightForHeight')).toBe('measurement-missing');
    expect(reason({ weightKg: '9', oedema: true }, 'weightForAge')).toBe('oedema');
    expect(reason({ heightCm: '80' }, 'heightForAge', { sex: 'male' })).toBe('age-missing');
    expect(reason({ heightCm: '121', weightKg: '20' }, 'weightForHeight')).toBe(
      'length-out-of-table',
    );
  });

  it('passes on what assess would fail with', () => {
    const options = { reference: who2006, indicator: 'heightForAge' } as const;
    const result = marginOf({ sex: 'male', ageDays: -3 }, { heightCm: 'tall' }, options);
    expect(!result.ok && result.issues.map(({ code }) => code)).toEqual([
      'age.negative',
      'measurement.invalid',
    ]);
  });

  it('throws for a wrong indicator, cut or error', () => {
    const boy = { sex: 'male', ageDays: 700 } as const;
    const call = (more: object) =>
      marginOf(boy, { heightCm: '80', weightKg: '9' }, {
        reference: who2006,
        indicator: 'weightForHeight',
        ...more,
      } as MarginOptions);
    expect(() => call({ indicator: 'height' })).toThrow(RangeError);
    expect(() => call({ reference: who2007 })).toThrow(RangeError);
    expect(() => call({ cut: Number.NaN })).toThrow(RangeError);
    expect(() => call({ cut: Number.NEGATIVE_INFINITY })).toThrow(RangeError);
    expect(() => call({ error: { lengthHeightCm: -0.1, weightKg: 0.1 } })).toThrow(RangeError);
    expect(() => call({ error: { lengthHeightCm: 0.1, weightKg: -0.1 } })).toThrow(RangeError);
    expect(() => call({ error: { lengthHeightCm: 0.1 } })).toThrow(RangeError);
  });
});

describe('belowCutProbability', () => {
  // The usual centiles of the normal distribution.
  it.each([
    [0, 4, 0.5],
    [-4, 4, 0.841345],
    [4, 4, 0.158655],
    [-1.959964 * 30, 30, 0.975],
    [1, 0, 0],
    [0, 0, 0],
    [-0.001, 0, 1],
  ])('at %d with an error of %d: %d', (distance, sd, p) => {
    expect(belowCutProbability({ distance, sd })).toBeCloseTo(p, 6);
  });

  it('throws for an error below 0', () => {
    expect(() => belowCutProbability({ distance: 1, sd: -1 })).toThrow(RangeError);
    expect(() => belowCutProbability({ distance: 1, sd: Number.NaN })).toThrow(RangeError);
  });
});
