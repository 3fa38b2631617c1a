import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { acuteMalnutrition } from '../../src/growth/acute-malnutrition.js';
import { ACUTE_LEVELS, WHO_ACUTE_LIMITS } from '../../src/growth/acute-malnutrition-limits.js';
import { acuteCounts, acuteMalnutritionTable } from '../../src/growth/acute-malnutrition-table.js';
import type { AssessedTable } from '../../src/growth/assessed-table.js';
import { MISSING } from '../../src/record/record-table.js';

const score = (z: number, flag = false) => ({ z, flag, class: null });
const armOf = (armCircumferenceCm: string, ageDays: number | undefined = 400) =>
  acuteMalnutrition({ armCircumferenceCm, ageDays }).by.armCircumference;

describe('each criterion', () => {
  it.each([
    ['10', 'severe'],
    ['11.49', 'severe'],
    ['11.5', 'moderate'],
    ['12.49', 'moderate'],
    ['12.5', 'none'],
    ['20', 'none'],
    ['9.99', null],
    ['20.01', null],
    ['', null],
  ])('an arm of %s cm is %s', (cm, level) => {
    expect(armOf(cm)).toBe(level);
  });

  it('the arm tells from 6 to below 60 months', () => {
    const { fromDay, untilDay } = WHO_ACUTE_LIMITS.armCircumference;
    expect([fromDay, untilDay]).toEqual([183, 1827]);
    expect([182, 183, 1826, 1827].map((day) => armOf('11', day))).toEqual([
      null,
      'severe',
      'severe',
      null,
    ]);
    expect(acuteMalnutrition({ armCircumferenceCm: '11' }).by.armCircumference).toBeNull();
  });

  it.each([
    [-3.01, 'severe'],
    [-3, 'moderate'],
    [-2.01, 'moderate'],
    [-2, 'none'],
  ])('z of weight-for-height %s is %s', (z, level) => {
    expect(acuteMalnutrition({ weightForHeight: score(z) }).combined).toBe(level);
  });

  it('a flagged z, and a reason for none, tell nothing', () => {
    expect(acuteMalnutrition({ weightForHeight: score(-5.5, true) }).combined).toBeNull();
    expect(acuteMalnutrition({ weightForHeight: { reason: 'oedema' } }).combined).toBeNull();
  });

  it('oedema is severe; its absence alone makes no child well', () => {
    const swollen = acuteMalnutrition({ oedema: true, weightForHeight: { reason: 'oedema' } });
    expect(swollen.combined).toBe('severe');
    expect(acuteMalnutrition({ oedema: false })).toEqual({
      by: { weightForHeight: null, armCircumference: null, oedema: 'none' },
      combined: null,
      missing: ['weightForHeight', 'armCircumference'],
    });
  });
});

describe('combined', () => {
  it('is the worst of what is known', () => {
    const signs = { weightForHeight: score(-1), armCircumferenceCm: '12', ageDays: 400 };
    expect(acuteMalnutrition(signs)).toEqual({
      by: { weightForHeight: 'none', armCircumference: 'moderate', oedema: null },
      combined: 'moderate',
      missing: ['oedema'],
    });
    expect(acuteMalnutrition({ ...signs, weightForHeight: score(-3.5) }).combined).toBe('severe');
    expect(acuteMalnutrition({ ...signs, oedema: true }).combined).toBe('severe');
  });
  it('refuses an arm that is no number', () => {
    expect(() => acuteMalnutrition({ armCircumferenceCm: '11,5' })).toThrow(RangeError);
  });
});

const row = fc.record({
  z: fc.oneof(fc.integer({ min: -550, max: 100 }), fc.constant(MISSING)),
  arm: fc.oneof(fc.integer({ min: 950, max: 2050 }), fc.constant(MISSING)),
  oedema: fc.integer({ min: 0, max: 1 }),
  days: fc.oneof(fc.integer({ min: 0, max: 1900 }), fc.constant(MISSING)),
});

test.prop([fc.array(row, { maxLength: 30 }), fc.boolean()])(
  'columns hold the levels of one child after the other, and their counts are complete',
  (rows, inCm) => {
    const ints = Int32Array.from(rows, ({ arm }) => arm);
    const arms = Float64Array.from(rows, ({ arm }) => (arm === MISSING ? Number.NaN : arm / 100));
    const assessed = {
      input: {
        length: rows.length,
        sex: new Uint8Array(rows.length),
        ageDays: Int32Array.from(rows, ({ days }) => days),
        armCircumference: inCm ? arms : ints,
        oedema: Uint8Array.from(rows, ({ oedema }) => oedema),
      },
      reference: { id: '', source: '' },
      scores: {
        weightForHeight: {
          z: Float64Array.from(rows, ({ z }) => z),
          reason: new Uint8Array(rows.length),
          flag: Uint8Array.from(rows, ({ z }) => (z !== MISSING && z < -500 ? 1 : 0)),
        },
      },
    } as AssessedTable;
    const columns = acuteMalnutritionTable(assessed);
    rows.forEach(({ z, arm, oedema, days }, i) => {
      const { by, combined } = acuteMalnutrition({
        ...(z !== MISSING && { weightForHeight: score(z / 100, z < -500) }),
        ...(arm !== MISSING && { armCircumferenceCm: arm / 100 }),
        oedema: oedema === 1,
        ...(days !== MISSING && { ageDays: days }),
      });
      const { weightForHeight, armCircumference, oedema: swollen } = columns;
      const levels = [weightForHeight, armCircumference, swollen, columns.combined].map(
        (column) => ACUTE_LEVELS[column[i] as number],
      );
      const { weightForHeight: z3, armCircumference: a3, oedema: o3 } = by;
      expect(levels).toEqual([z3, a3, o3, combined].map((level) => level ?? 'unknown'));
    });
    const counts = Object.values(acuteCounts(columns.combined));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  },
);

it('knows nothing where a table has no such columns', () => {
  const input = { length: 1, sex: Uint8Array.of(1), ageDays: Int32Array.of(400) };
  const columns = acuteMalnutritionTable({ input, reference: { id: '', source: '' }, scores: {} });
  expect(Object.values(columns).map(([level]) => level)).toEqual([0, 0, 0, 0]);
  expect(acuteCounts(columns.combined)).toEqual({ unknown: 1, none: 0, moderate: 0, severe: 0 });
});
