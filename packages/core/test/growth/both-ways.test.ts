import { describe, expect, it } from 'vitest';
import type { Child } from '../../src/child/child.js';
import { assess } from '../../src/growth/assess.js';
import { assessTable } from '../../src/growth/assess-table.js';
import { INDICATORS, type IndicatorId } from '../../src/growth/indicator.js';
import { measurementAt } from '../../src/growth/measurement-at.js';
import { MISSING_REASONS } from '../../src/growth/missing-reason.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import type { Measurement } from '../../src/measurement/measurement.js';
import type { Position } from '../../src/measurement/position.js';
import { MISSING } from '../../src/record/record-table.js';
import { ALL_INDICATORS, BOY_OF_UNKNOWN_AGE, bothWays, scoreFrom, zOrReason } from './both-ways.js';

// Every case through `assess` and `assessTable` at once. Figures: WHO's R package anthro 1.1.0.

const boy = (ageDays: number): Child => ({ sex: 'male', ageDays });
const boyOfMonths = (ageMonths: number): Child => ({ sex: 'male', ageMonths });

const EVERYTHING: Measurement = {
  weightKg: '10',
  heightCm: '75',
  headCircumferenceCm: '46',
  armCircumferenceCm: '15',
  tricepsMm: '9',
  subscapularMm: '7',
};
const FROM_DAY_91 = ['armCircumferenceForAge', 'tricepsForAge', 'subscapularForAge'] as const;

describe('the ages that have a score', () => {
  const reasons = (child: Child) => {
    const assessment = bothWays(child, EVERYTHING);
    return Object.fromEntries(
      ALL_INDICATORS.map((id) => {
        const score = assessment[id];
        return [id, 'reason' in score ? score.reason : 'z'];
      }),
    );
  };
  const all = (what: string) => Object.fromEntries(ALL_INDICATORS.map((id) => [id, what]));
  const young = {
    ...all('z'),
    ...Object.fromEntries(FROM_DAY_91.map((id) => [id, 'age-below-range'])),
  };

  it.each([
    [0, young],
    [1, young],
    [90, young],
    [90.49, young],
    [90.5, all('z')],
    [91, all('z')],
    [730, all('z')],
    [731, all('z')],
    [1825, all('z')],
    [1826, all('z')],
    [1826.24, all('z')],
    [1826.25, all('age-above-range')],
    [1827, all('age-above-range')],
    [1856, all('age-above-range')],
    [1857, all('age-above-range')],
  ])('at %d days', (ageDays, expected) => {
    expect(reasons(boy(ageDays))).toEqual(expected);
  });

  it.each([
    [23.99, all('z')],
    [24, all('z')],
    [59.99, all('z')],
    [60, all('age-above-range')],
  ])('at %d months', (ageMonths, expected) => {
    expect(reasons(boyOfMonths(ageMonths))).toEqual(expected);
  });
});

describe('the position of a length', () => {
  it.each([
    ['standing before 9 months: dropped', boy(200), '70', 'standing', 70, 0.69],
    ['standing below 24 months: 0.7 cm more', boy(280), '70', 'standing', 70.7, -0.68],
    ['lying from 24 months: 0.7 cm less', boy(731), '70', 'lying', 69.3, -5.83],
    ['position not known, last day of lengths', boyOfMonths(23.99), '85', undefined, 85, -0.92],
    ['position not known, first day of heights', boyOfMonths(24), '85', undefined, 85, -0.7],
    ['60 months', boyOfMonths(60), '85', undefined, 85, 'age-above-range'],
  ] as const)('%s', (_, child, heightCm, position, adjusted, z) => {
    const assessment = bothWays(child, { heightCm, position });
    expect(assessment.adjustedHeightCm).toBe(adjusted);
    expect(zOrReason(assessment, 'heightForAge')).toBe(z);
  });
});

describe('the tables of weight-for-length and weight-for-height', () => {
  const OUT = 'length-out-of-table';

  it.each<[Position, string, boolean]>([
    ['lying', '45.0', true],
    ['lying', '44.9', false],
    ['lying', '110.0', true],
    ['lying', '110.04', false],
    ['lying', '110.1', false],
    ['standing', '65.0', true],
    ['standing', '64.9', false],
    ['standing', '120.0', true],
    ['standing', '120.05', false],
  ])('%s %s cm: in the table %s', (position, heightCm, within) => {
    const weightKg = Number(heightCm) < 50 ? '2.5' : Number(heightCm) < 70 ? '7' : '20';
    const measurement = { weightKg, heightCm, position };
    for (const child of [boy(position === 'lying' ? 400 : 1000), BOY_OF_UNKNOWN_AGE]) {
      const score = bothWays(child, measurement).weightForHeight;
      expect('reason' in score ? score.reason : 'z').toBe(within ? 'z' : OUT);
    }
  });

  it.each([
    ['86.9', 'lying'],
    ['87.0', 'standing'],
  ] as const)('%s cm of a child of unknown age and position counts as %s', (heightCm, position) => {
    const measurement = { weightKg: '12', heightCm };
    const other = position === 'lying' ? 'standing' : 'lying';
    const z = (given?: Position) =>
      zOrReason(
        bothWays(BOY_OF_UNKNOWN_AGE, { ...measurement, position: given }),
        'weightForHeight',
      );
    expect(z()).toBe(z(position));
    expect(z()).not.toBe(z(other));
  });

  it('needs no age: 10 kg and 75 cm are 0.61, and nothing else has a score', () => {
    const assessment = bothWays(BOY_OF_UNKNOWN_AGE, { weightKg: '10', heightCm: '75' });
    expect(assessment.age).toBeNull();
    for (const id of ALL_INDICATORS) {
      expect(zOrReason(assessment, id)).toBe(id === 'weightForHeight' ? 0.61 : 'age-missing');
    }
  });

  it('takes 0.7 cm from 103.1 cm without leaving the row of 102.4', () => {
    const lying = bothWays(boy(1400), { weightKg: '16', heightCm: '103.1', position: 'lying' });
    const standing = bothWays(boy(1400), { weightKg: '16', heightCm: '102.4' });
    expect(lying.adjustedHeightCm).toBe(102.4);
    expect(lying.weightForHeight).toEqual(standing.weightForHeight);
  });
});

const LENGTH = 75;

/** What a boy of 400 days and 75 cm measures at a raw z of one indicator. */
function measuredAt(indicator: IndicatorId, z: number): Measurement {
  const value = measurementAt(z, {
    reference: who2006,
    indicator,
    sex: 'male',
    ageDays: 400,
    lengthCm: LENGTH,
  });
  if (typeof value !== 'number') throw new Error(value.reason);
  const kilograms = indicator === 'bmiForAge' ? value * (LENGTH / 100) ** 2 : value;
  const text = kilograms.toFixed(9);
  return {
    heightForAge: { heightCm: text },
    weightForAge: { weightKg: text },
    weightForHeight: { weightKg: text, heightCm: String(LENGTH) },
    bmiForAge: { weightKg: text, heightCm: String(LENGTH) },
    headCircumferenceForAge: { headCircumferenceCm: text },
    armCircumferenceForAge: { armCircumferenceCm: text },
    tricepsForAge: { tricepsMm: text },
    subscapularForAge: { subscapularMm: text },
  }[indicator];
}

describe('the published z', () => {
  it.each([
    [-2, -2, 'normal'],
    [-2.004, -2, 'normal'],
    [-2.006, -2.01, 'pendek'],
    [-3, -3, 'pendek'],
    [-3.004, -3, 'pendek'],
    [-3.006, -3.01, 'sangat_pendek'],
    [3, 3, 'normal'],
    [3.004, 3, 'normal'],
    [3.006, 3.01, 'tinggi'],
  ])('of a raw height-for-age of %d is %d: %s', (raw, z, code) => {
    const score = scoreFrom(bothWays(boy(400), measuredAt('heightForAge', raw)), 'heightForAge');
    expect(score).toEqual({ z, flag: false, class: code });
  });

  it.each(ALL_INDICATORS)('of %s is flagged strictly outside its limits', (indicator) => {
    const { from, to } = INDICATORS[indicator].plausible;
    const at = (raw: number) =>
      scoreFrom(bothWays(boy(400), measuredAt(indicator, raw)), indicator);
    for (const limit of [from / 100, to / 100]) {
      const out = Math.sign(limit) / 1000;
      expect(at(limit)).toMatchObject({ z: limit, flag: false });
      expect(at(limit + 4 * out)).toMatchObject({ z: limit, flag: false });
      expect(at(limit + 6 * out)).toMatchObject({ z: limit + 10 * out, flag: true });
    }
  });
});

describe('oedema', () => {
  it('takes the scores that rest on weight, and no other', () => {
    const assessment = bothWays(boy(400), { ...EVERYTHING, oedema: true });
    const removed = ALL_INDICATORS.filter((id) => zOrReason(assessment, id) === 'oedema');
    expect(removed).toEqual(['weightForAge', 'weightForHeight', 'bmiForAge']);
    expect(ALL_INDICATORS.filter((id) => typeof zOrReason(assessment, id) === 'number')).toEqual(
      ALL_INDICATORS.filter((id) => !removed.includes(id)),
    );
  });

  it('is named before a weight that was not measured', () => {
    const { weightForAge, heightForAge } = bothWays(boy(400), { heightCm: '75', oedema: true });
    expect(weightForAge).toEqual({ reason: 'oedema' });
    expect(heightForAge).toHaveProperty('z');
  });
});

describe('every reason for no score', () => {
  const row = (sex: number, ageDays: number, weight = 10_000, lengthHeight = 7500) => ({
    length: 1,
    sex: Uint8Array.of(sex),
    ageDays: Int32Array.of(ageDays),
    oedema: Uint8Array.of(ageDays === 500 ? 1 : 0),
    weight: Int32Array.of(weight),
    lengthHeight: Int32Array.of(lengthHeight),
    armCircumference: Int32Array.of(1500),
  });
  const cases = [
    ['none', 'weightForAge', row(1, 400)],
    ['sex-missing', 'weightForAge', row(0, 400)],
    ['age-negative', 'weightForAge', row(1, -1)],
    ['age-missing', 'weightForAge', row(1, MISSING)],
    ['age-below-range', 'armCircumferenceForAge', row(1, 90)],
    ['age-above-range', 'weightForAge', row(1, 1827)],
    ['oedema', 'weightForAge', row(1, 500)],
    ['measurement-missing', 'weightForAge', row(1, 400, MISSING)],
    ['measurement-not-positive', 'weightForAge', row(1, 400, 0)],
    ['length-out-of-table', 'weightForHeight', row(1, 400, 10_000, 4490)],
  ] as const;

  it('is here', () => {
    // A child before term is in the tests of corrected ages.
    expect([...cases.map(([reason]) => reason), 'before-term']).toEqual(MISSING_REASONS);
  });

  it.each(cases)('%s', (reason, indicator, table) => {
    const column = assessTable(table, { reference: who2006 }).scores[indicator];
    expect(MISSING_REASONS[column?.reason[0] ?? 0]).toBe(reason);
    expect(column?.z[0] === MISSING).toBe(reason !== 'none');
    expect(column?.flag[0]).toBe(0);
  });

  it('also for one child: a negative age is an issue, a weight of 0 is a reason', () => {
    const early = assess(boy(-1), { weightKg: '3' }, { reference: who2006 });
    expect(early.ok ? [] : early.issues.map(({ code }) => code)).toEqual(['age.negative']);
    const { weightForAge, heightForAge, weightForHeight, bmiForAge } = bothWays(boy(400), {
      weightKg: '0',
      heightCm: '-75',
    });
    for (const score of [weightForAge, heightForAge, weightForHeight, bmiForAge]) {
      expect(score).toEqual({ reason: 'measurement-not-positive' });
    }
  });
});
