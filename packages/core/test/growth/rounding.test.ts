import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Assessment, assess } from '../../src/growth/assess.js';
import { certainHundredths } from '../../src/growth/certified.js';
import { INDICATORS, type IndicatorId } from '../../src/growth/indicator.js';
import { measurementAt } from '../../src/growth/measurement-at.js';
import type { GrowthReference } from '../../src/growth/reference/reference.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { who2007 } from '../../src/growth/reference/who2007.js';
import type { Measurement } from '../../src/measurement/measurement.js';
import { Decimal } from '../../src/number/decimal.js';
import { decimalHundredths } from './decimal-score.js';

const SEXES = ['male', 'female'] as const;
const BY_AGE = {
  heightForAge: 'heightCm',
  weightForAge: 'weightKg',
  headCircumferenceForAge: 'headCircumferenceCm',
  armCircumferenceForAge: 'armCircumferenceCm',
  tricepsForAge: 'tricepsMm',
  subscapularForAge: 'subscapularMm',
} as const;

/** Where a value is placed: anywhere, on a rounding tie, or on a limit of classes and flags. */
const placedZ = fc.oneof(
  fc.double({ min: -7, max: 7, noNaN: true }),
  fc.integer({ min: -700, max: 699 }).map((hundredths) => (hundredths + 0.5) / 100),
  fc.constantFrom(-6, -5, -3, -2, -1, 1, 2, 3, 5, 6).chain((z) => fc.constantFrom(z, z - 0.005)),
);
/** How many decimals are kept, and how many units of the last are added. */
const nudge = fc.record({
  decimals: fc.integer({ min: 1, max: 15 }),
  units: fc.integer({ min: -3, max: 3 }),
});

function placed(value: unknown, { decimals, units }: { decimals: number; units: number }): Decimal {
  fc.pre(typeof value === 'number' && value > 0.5 && Number.isFinite(value));
  return new Decimal(value as number)
    .toDecimalPlaces(decimals)
    .plus(new Decimal(10).pow(-decimals).times(units));
}

function publishedZ(
  child: { readonly sex: 'male' | 'female'; readonly ageDays: number },
  measurement: Measurement,
  id: IndicatorId,
  reference: GrowthReference = who2006,
): number {
  const result = assess(child, measurement, { reference });
  const score = result.ok ? (result.value as Assessment)[id] : undefined;
  if (score === undefined || !('z' in score)) throw new Error(JSON.stringify(score ?? result));
  // Rounds what the division left over, and keeps the sign of a zero.
  return Math.round(score.z * 100);
}

const runs = { numRuns: 1500 };

describe('the published z is that of decimals in 50 digits', () => {
  test.prop(
    [
      fc.constantFrom(...(Object.keys(BY_AGE) as (keyof typeof BY_AGE)[])),
      fc.constantFrom(0, 1),
      fc.integer({ min: 91, max: 1826 }),
      placedZ,
      nudge,
    ],
    runs,
  )('by age', (id, girl, ageDays, z, last) => {
    const sex = SEXES[girl] as 'male' | 'female';
    const y = placed(measurementAt(z, { reference: who2006, indicator: id, sex, ageDays }), last);
    const { table } = who2006.indicators[id];
    const { tails } = INDICATORS[id];
    const expected = decimalHundredths(table, tails, girl + 1, new Decimal(ageDays), y);
    expect(publishedZ({ sex, ageDays }, { [BY_AGE[id]]: y }, id)).toBe(expected);
  });

  test.prop(
    [
      fc.constantFrom(0, 1),
      fc.constantFrom(400, 1200),
      fc.integer({ min: 6500, max: 11_000 }),
      fc.boolean(),
      placedZ,
      nudge,
    ],
    runs,
  )('weight for length and height, on rows and between them', (girl, age, cm100, row, z, last) => {
    const sex = SEXES[girl] as 'male' | 'female';
    const heightCm = new Decimal(row ? Math.floor(cm100 / 10) * 10 : cm100).div(100);
    const { table: lying, standing = lying } = who2006.indicators.weightForHeight;
    const at = { reference: who2006, indicator: 'weightForHeight', sex, ageDays: age } as const;
    const y = placed(measurementAt(z, { ...at, lengthCm: heightCm.toNumber() }), last);
    const table = age < 731 ? lying : standing;
    const expected = decimalHundredths(table, 'restricted', girl + 1, heightCm.times(10), y);
    const measurement = { weightKg: y, heightCm };
    expect(publishedZ({ sex, ageDays: age }, measurement, 'weightForHeight')).toBe(expected);
  });

  test.prop(
    [
      fc.constantFrom(0, 1),
      fc.integer({ min: 0, max: 1826 }),
      fc.integer({ min: 450, max: 1200 }),
      fc.constantFrom('lying', 'standing', undefined),
      placedZ,
      nudge,
    ],
    runs,
  )('BMI, with the 0.7 cm rule', (girl, ageDays, mm, position, z, last) => {
    const sex = SEXES[girl] as 'male' | 'female';
    const heightCm = new Decimal(mm).div(10);
    const canStand = ageDays / 30.4375 >= 9;
    const stood = position === 'standing' && ageDays < 731 && canStand ? '0.7' : '0';
    const adjusted = heightCm.plus(position === 'lying' && ageDays >= 731 ? '-0.7' : stood);
    const metres = adjusted.div(100);
    const bmi = measurementAt(z, { reference: who2006, indicator: 'bmiForAge', sex, ageDays });
    fc.pre(typeof bmi === 'number');
    const weightKg = placed(
      metres
        .pow(2)
        .times(bmi as number)
        .toNumber(),
      last,
    );
    const y = weightKg.div(metres.pow(2));
    const { table } = who2006.indicators.bmiForAge;
    const expected = decimalHundredths(table, 'restricted', girl + 1, new Decimal(ageDays), y);
    const measurement = { weightKg, heightCm, position };
    expect(publishedZ({ sex, ageDays }, measurement, 'bmiForAge')).toBe(expected);
  });

  test.prop([fc.constantFrom(0, 1), fc.integer({ min: 1827, max: 3652 }), placedZ, nudge], runs)(
    'WHO 2007, between two months',
    (girl, ageDays, z, last) => {
      const sex = SEXES[girl] as 'male' | 'female';
      const at = { reference: who2007, indicator: 'weightForAge', sex, ageDays } as const;
      const weightKg = placed(measurementAt(z, at), last);
      const { table } = who2007.indicators.weightForAge;
      const months = new Decimal(ageDays / 30.4375);
      const expected = decimalHundredths(table, 'restricted', girl + 1, months, weightKg);
      const reference = who2007 as GrowthReference;
      const ours = publishedZ({ sex, ageDays }, { weightKg }, 'weightForAge', reference);
      expect(ours).toBe(expected);
    },
  );
});

it('what rounds to 0 is 0, never -0, on either path', () => {
  // Boys at birth: M 49.8842, S 0.03795; z of -0.005 is a tie, z of -0.004 is clear of one.
  const lengthAt = (z: string) => new Decimal(z).times('0.03795').plus(1).times('49.8842');
  for (const z of ['-0.005', '-0.004', '0', '0.005']) {
    const ours = publishedZ({ sex: 'male', ageDays: 0 }, { heightCm: lengthAt(z) }, 'heightForAge');
    expect(ours).toBe(0);
  }
});

describe('certainHundredths', () => {
  it.each([
    [-2.004, -200],
    [-2.006, -201],
    [0, 0],
    [2.67499, 267],
  ])('%d is %d', (z, hundredths) => expect(certainHundredths(z)).toBe(hundredths));
  it.each([
    0.125,
    -2.005,
    -2.005 + 1e-12,
    2.675 - 1e-11,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e7,
  ])('%d is too near to tell', (z) => expect(certainHundredths(z)).toBeNaN());
});
