import { describe, expect, it } from 'vitest';
import type { Child } from '../../src/child/child.js';
import { assess } from '../../src/growth/assess.js';
import { explain } from '../../src/growth/explain.js';
import { INDICATORS, type IndicatorId } from '../../src/growth/indicator.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import type { Measurement } from '../../src/measurement/measurement.js';
import { Decimal } from '../../src/number/decimal.js';
import { ageless, scoresOf, zOrReason } from './scores-of.js';

// Figures: answers of WHO's R package anthro 1.1.0; those marked "by hand" are (y/M - 1)/S of the published row.

const boy = (ageDays: number): Child => ({ sex: 'male', ageDays });
const boyOfMonths = (ageMonths: number): Child => ({ sex: 'male', ageMonths });
const everything: Measurement = {
  weightKg: '8',
  heightCm: '70',
  headCircumferenceCm: '45',
  armCircumferenceCm: '14',
  tricepsMm: '8',
  subscapularMm: '7',
};

describe('ages', () => {
  const fromBirth = (days: number) => zOrReason(scoresOf(boy(days), everything).weightForAge);
  const fromThreeMonths = (days: number) =>
    zOrReason(scoresOf(boy(days), everything).armCircumferenceForAge);

  it.each([0, 1, 90, 91, 730, 731, 1825, 1826])('day %d has a score of weight', (days) => {
    expect(fromBirth(days)).toBeTypeOf('number');
  });
  it.each([1827, 1856, 1857])('day %d has none', (days) => {
    const { age: _age, adjustedHeightCm: _height, ...scores } = scoresOf(boy(days), everything);
    for (const score of Object.values(scores)) expect(score).toEqual({ reason: 'age-above-range' });
  });
  it.each(['armCircumferenceForAge', 'tricepsForAge', 'subscapularForAge'] as const)(
    '%s begins on day 91',
    (id) => {
      expect(scoresOf(boy(90), everything)[id]).toEqual({ reason: 'age-below-range' });
      expect(zOrReason(scoresOf(boy(91), everything)[id])).toBeTypeOf('number');
    },
  );
  it('a boy of 3.3464 kg at birth stands on the median', () => {
    expect(scoresOf(boy(0), { weightKg: '3.3464' }).weightForAge).toMatchObject({ z: 0 });
    expect(fromThreeMonths(1826)).toBeTypeOf('number');
  });

  it.each([
    [23.99, 730, -0.92],
    [24, 731, -0.7],
    [59.99, 1826, -5.39], // by hand: M 109.9593, S 0.04214
    [60, 1826, 'age-above-range'],
  ])('a boy of 85 cm and %d months: day %d, %s', (months, days, answer) => {
    const { age, heightForAge } = scoresOf(boyOfMonths(months), { heightCm: '85' });
    expect(age?.days).toBe(days);
    expect(zOrReason(heightForAge)).toBe(answer);
  });
});

describe('positions of a boy of 70 cm and 8 kg', () => {
  const measured = { ...everything, position: 'standing' } as const;

  it.each([
    [boy(200), 'standing', 70, 'dropped', 0.69],
    [boy(280), 'standing', 70.7, 'standing', -0.68],
    [boy(731), 'lying', 69.3, 'lying', -5.83],
    // By hand, both on day 274: M 71.9714, S 0.03117.
    [boyOfMonths(8.99), 'standing', 70, 'dropped', -0.88],
    [boyOfMonths(9), 'standing', 70.7, 'standing', -0.57],
  ] as const)('%o %s: %d cm, %s, %d', (child, position, cm, counts, z) => {
    const { heightForAge, adjustedHeightCm } = scoresOf(child, { ...measured, position });
    expect(adjustedHeightCm).toBe(cm);
    expect(zOrReason(heightForAge)).toBe(z);
    const why = explain(child, { ...measured, position }, { reference: who2006 });
    expect(why.ok && why.value.subject.position).toBe(counts);
  });
});

describe('lengths at the ends of the tables', () => {
  const wasting = (child: Child, heightCm: string) =>
    zOrReason(scoresOf(child, { heightCm, weightKg: '9' }).weightForHeight);

  it.each([
    [730, '44.9', false],
    [730, '45.0', true],
    [730, '110.0', true],
    [730, '110.1', false],
    [731, '64.9', false],
    [731, '65.0', true],
    [731, '120.0', true],
    [731, '120.05', false],
  ])('on day %d, %s cm: in the table is %s', (days, cm, inside) => {
    const answer = wasting(boy(days), cm);
    if (inside) expect(answer).toBeTypeOf('number');
    else expect(answer).toBe('length-out-of-table');
  });

  it('without an age the position decides, and without that 87 cm', () => {
    const tableOf = (measurement: Measurement) => {
      const given = { weightKg: '12', ...measurement };
      const why = explain(ageless('male'), given, { reference: who2006 });
      return why.ok && why.value.indicators.weightForHeight;
    };
    const lying = { table: 'who2006/weight-for-length' };
    const standing = { table: 'who2006/weight-for-height' };
    expect(tableOf({ heightCm: '86.9' })).toMatchObject(lying);
    expect(tableOf({ heightCm: '87.0' })).toMatchObject(standing);
    expect(tableOf({ heightCm: '86.9', position: 'standing' })).toMatchObject(standing);
    expect(tableOf({ heightCm: '87.0', position: 'lying' })).toMatchObject(lying);
  });
  it('a boy of 10 kg and 75 cm of unknown age: 0.61, and nothing by age', () => {
    const measurement = { weightKg: '10', heightCm: '75' };
    const result = assess(ageless('male'), measurement, { reference: who2006 });
    const scores = result.ok ? result.value : undefined;
    expect(scores?.age).toBeNull();
    expect(scores?.weightForHeight).toMatchObject({ z: 0.61 });
    expect(scores?.heightForAge).toEqual({ reason: 'age-missing' });
  });
});

describe('z at the limits', () => {
  // Boys at birth: L 1, M 49.8842, S 0.03795, so the length at any z is a plain decimal.
  const lengthAt = (z: string) =>
    new Decimal('49.8842').times(new Decimal(z).times('0.03795').plus(1)).toFixed();
  const atBirth = (z: string) => scoresOf(boy(0), { heightCm: lengthAt(z) }).heightForAge;

  it.each([
    ['-2.00', -2, 'normal'],
    ['-2.004', -2, 'normal'],
    ['-2.006', -2.01, 'pendek'],
    ['-3.00', -3, 'pendek'],
    ['-3.01', -3.01, 'sangat_pendek'],
    ['3.00', 3, 'normal'],
    ['3.01', 3.01, 'tinggi'],
    // Ties go to the even hundredth.
    ['-2.005', -2, 'normal'],
    ['-2.015', -2.02, 'pendek'],
    ['-1.995', -2, 'normal'],
    ['0.125', 0.12, 'normal'],
    ['2.675', 2.68, 'normal'],
    ['-0.005', 0, 'normal'],
  ])('z of %s is %d, %s', (raw, z, name) => {
    expect(atBirth(raw)).toEqual({ z, flag: false, class: name });
  });
  it.each([
    ['-6.00', false],
    ['-6.004', false],
    ['-6.01', true],
    ['6.00', false],
    ['6.006', true],
  ])('z of %s of length is flagged: %s', (raw, flag) => {
    expect(atBirth(raw)).toMatchObject({ flag });
  });

  it.each<[IndicatorId, number, number]>([
    ['heightForAge', -6, 6],
    ['weightForAge', -6, 5],
    ['weightForHeight', -5, 5],
    ['bmiForAge', -5, 5],
    ['headCircumferenceForAge', -5, 5],
    ['armCircumferenceForAge', -5, 5],
    ['tricepsForAge', -5, 5],
    ['subscapularForAge', -5, 5],
  ])('%s is plausible from %d to %d', (id, from, to) => {
    expect(INDICATORS[id].plausible).toEqual({ from: from * 100, to: to * 100 });
  });
});

describe('oedema', () => {
  const swollen = { ...everything, oedema: true };
  const weighed = ['weightForAge', 'weightForHeight', 'bmiForAge'] as const;

  it('takes away what rests on weight, and no more', () => {
    const scores = scoresOf(boy(300), swollen);
    const without = scoresOf(boy(300), everything);
    for (const id of weighed) expect(scores[id]).toEqual({ reason: 'oedema' });
    for (const id of Object.keys(INDICATORS) as IndicatorId[]) {
      if (!weighed.some((one) => one === id)) expect(scores[id]).toEqual(without[id]);
    }
  });
  it('is the reason also where no weight was taken', () => {
    const { weightKg: _weight, ...rest } = swollen;
    const scores = scoresOf(boy(300), rest);
    for (const id of weighed) expect(scores[id]).toEqual({ reason: 'oedema' });
    expect(zOrReason(scores.heightForAge)).toBeTypeOf('number');
  });
});
