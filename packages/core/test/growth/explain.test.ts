import { describe, expect, it } from 'vitest';
import type { Child } from '../../src/child/child.js';
import { assess } from '../../src/growth/assess.js';
import { type Explanation, explain } from '../../src/growth/explain.js';
import type { IndicatorId } from '../../src/growth/indicator.js';
import type { GrowthReference } from '../../src/growth/reference/reference.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { who2007 } from '../../src/growth/reference/who2007.js';
import type { Measurement } from '../../src/measurement/measurement.js';

// Both references are read only through the indicators that they have.
type Reference = typeof who2006 | typeof who2007;

const boy = (ageDays: number): Child => ({ sex: 'male', ageDays });

function explained(child: Child, measurement: Measurement, reference: Reference = who2006) {
  const result = explain(child, measurement, { reference: reference as GrowthReference });
  if (!result.ok) throw new Error(result.issues[0].code);
  return result.value;
}

/** The explanation of one indicator, which must have a z. */
function how(child: Child, measurement: Measurement, id: IndicatorId): Explanation {
  const entry = explained(child, measurement).indicators[id];
  if (entry === undefined || 'reason' in entry) throw new Error(`${id}: ${entry?.reason}`);
  return entry;
}

describe('explain', () => {
  const everything: Measurement = {
    weightKg: '9.35',
    heightCm: '74.25',
    headCircumferenceCm: '45.2',
    armCircumferenceCm: '14.4',
    tricepsMm: '8.1',
    subscapularMm: '6.6',
  };
  const children: readonly (readonly [Child, Measurement, Reference])[] = [
    [boy(0), { weightKg: '3.1', heightCm: '48.6', position: 'lying' }, who2006],
    [boy(200), { ...everything, position: 'standing' }, who2006],
    [boy(400), { ...everything, position: 'standing' }, who2006],
    [{ sex: 'female', ageMonths: 24 }, { ...everything, position: 'lying' }, who2006],
    [boy(1826), { ...everything, oedema: true }, who2006],
    [boy(1827), everything, who2006],
    [{ sex: 'female', ageMonths: 60 }, { weightKg: '17', heightCm: '108' }, who2007],
    [{ sex: 'male', ageMonths: 100.4 }, { weightKg: '60', heightCm: '128.3' }, who2007],
  ];

  it.each(children)('gives the z and reasons of assess (%j)', (child, measurement, reference) => {
    const assessment = assess(child, measurement, { reference: reference as GrowthReference });
    const { subject, indicators } = explained(child, measurement, reference);
    expect(Object.keys(indicators)).toEqual(Object.keys(reference.indicators));
    for (const [id, entry] of Object.entries(indicators)) {
      const score = assessment.ok ? assessment.value[id as IndicatorId] : {};
      expect('reason' in entry ? { reason: entry.reason } : { z: entry.z }).toEqual(
        'z' in score ? { z: score.z } : score,
      );
    }
    expect(assessment.ok && assessment.value.adjustedHeightCm).toBe(subject.lengthCm);
    expect(assessment.ok && assessment.value.age?.days).toBe(subject.ageDays);
  });

  it('fails as assess does', () => {
    const result = explain(boy(-1), { weightKg: '9,35' }, { reference: who2006 });
    const codes = result.ok ? [] : result.issues.map(({ code }) => code);
    expect(codes).toEqual(['age.negative', 'measurement.invalid']);
  });
});

describe('how the length was taken', () => {
  it.each([
    ['0.7 cm more: stood below 24 months', 280, 'standing', 'standing', 0.7, 70.7],
    ['0.7 cm less: lay from 24 months', 731, 'lying', 'lying', -0.7, 69.3],
    ['nine-month rule', 200, 'standing', 'dropped', 0, 70],
    ['as the age asks for', 730, 'lying', 'lying', 0, 70],
    ['not known', 731, undefined, 'unknown', 0, 70],
  ] as const)('%s', (_, days, position, taken, adjustmentCm, lengthCm) => {
    const { subject } = explained(boy(days), { heightCm: '70', position });
    expect(subject).toEqual({
      ageDays: days,
      ageMonths: days / 30.4375,
      correctionDays: 0,
      position: taken,
      adjustmentCm,
      lengthCm,
    });
  });
});

describe('the steps of one z', () => {
  it('names the table, the day and the row', () => {
    const { table, x, unit, rows, interpolation, lms, measured, plausible } = how(
      boy(0),
      { weightKg: '3.3464' },
      'weightForAge',
    );
    expect({ table, x, unit, rows, interpolation }).toEqual({
      table: 'who2006/weight-for-age',
      x: 0,
      unit: 'day',
      rows: [0],
      interpolation: 0,
    });
    expect(lms).toEqual({ l: 0.3487, m: 3.3464, s: 0.14602 });
    expect(measured).toBe(3.3464);
    expect(plausible).toEqual([-6, 5]);
  });

  it.each([
    [730, 'who2006/weight-for-length'],
    [731, 'who2006/weight-for-height'],
  ])('weight-for-length/height at %d days is from %s', (days, table) => {
    expect(how(boy(days), { weightKg: '12', heightCm: '87' }, 'weightForHeight').table).toBe(table);
  });

  it('interpolates between two millimetre rows', () => {
    // Published: 65.0 cm 7.4327, 0.08217; 65.1 cm 7.4563, 0.08216.
    const quarter = how(boy(800), { weightKg: '7', heightCm: '65.025' }, 'weightForHeight');
    expect(quarter.unit).toBe('mm');
    expect(quarter.rows).toEqual([650, 651]);
    expect(quarter.interpolation).toBeCloseTo(0.25, 9);
    expect(quarter.lms.l).toBeCloseTo(-0.3521, 12);
    expect(quarter.lms.m).toBeCloseTo(7.4386, 9);
    expect(quarter.lms.s).toBeCloseTo(0.0821675, 9);
    expect(how(boy(800), { weightKg: '7', heightCm: '65.0' }, 'weightForHeight').rows).toEqual([
      650,
    ]);
  });

  it('interpolates between two months of WHO 2007', () => {
    const child = { sex: 'male', ageMonths: 60.5 } as const;
    const entry = explained(child, { heightCm: '110' }, who2007).indicators.heightForAge;
    expect(entry).toMatchObject({ unit: 'month', rows: [60, 61], interpolation: 0.5 });
  });

  it.each([
    ['17', 'weightForAge', 'tail'],
    ['9.5', 'weightForAge', 'lms'],
    ['4', 'weightForAge', 'tail'],
  ] as const)('%s kg at 400 days: rule %s %s', (weightKg, id, rule) => {
    const { raw, ...entry } = how(boy(400), { weightKg }, id);
    expect(entry.rule).toBe(rule);
    expect(Math.abs(raw) > 3).toBe(rule === 'tail');
  });

  it('knows no tail rule for heights', () => {
    const { raw, rule } = how(boy(400), { heightCm: '60' }, 'heightForAge');
    expect(raw).toBeLessThan(-3);
    expect(rule).toBe('lms');
  });
});

describe('how the z was rounded', () => {
  // A boy at birth: M 49.8842, S 0.03795, L 1, so that y = M (1 + S z) is an exact decimal.
  it.each([
    [-2.005, '46.08852369305', -2],
    [-2.015, '46.06959263915', -2.02],
    [-2.005000001, '46.0885236911569', -2.01],
    [-2.004999999, '46.0885236949431', -2],
  ])('%d is settled by decimals, a tie goes to the even digit', (raw, heightCm, z) => {
    const entry = how(boy(0), { heightCm }, 'heightForAge');
    expect(entry.raw).toBeCloseTo(raw, 9);
    expect(entry.roundedBy).toBe('decimal');
    expect(entry.z).toBe(z);
  });

  it('a double clear of every boundary needs no more', () => {
    expect(how(boy(0), { heightCm: '46.1' }, 'heightForAge').roundedBy).toBe('double');
  });
});
