import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/growth/assess.js';
import { assessTable } from '../../src/growth/assess-table.js';
import { explain } from '../../src/growth/explain.js';
import { marginOf } from '../../src/growth/margin.js';
import { MISSING_REASONS } from '../../src/growth/missing-reason.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { MISSING } from '../../src/record/record-table.js';

const reference = who2006;
const measurement = { weightKg: '5', heightCm: '58', headCircumferenceCm: '39' };

function assessed(ageDays: number, gestationDays?: number) {
  const result = assess({ sex: 'male', ageDays }, measurement, { reference, gestationDays });
  if (!result.ok) throw new Error(result.issues[0].code);
  return result.value;
}

describe('a child born preterm', () => {
  it('has the scores of a child that much younger', () => {
    const { age, ...scores } = assessed(120, 224);
    const { age: younger, ...same } = assessed(64);
    expect(scores).toEqual(same);
    expect(age?.days).toBe(64);
    expect(age?.months).toBeCloseTo(younger?.months as number, 12);
    expect(scores.weightForAge).not.toEqual(assessed(120).weightForAge);
  });

  it('is not corrected from 37 weeks on, nor from 24 months on', () => {
    expect(assessed(120, 259)).toEqual(assessed(120));
    expect(assessed(731, 224)).toEqual(assessed(731));
    expect(assessed(730, 224).heightForAge).toEqual(assessed(674).heightForAge);
  });

  it('has no score before its due date, and on that day one of birth', () => {
    expect(assessed(55, 224).heightForAge).toEqual({ reason: 'before-term' });
    expect(assessed(55, 224).weightForHeight).toEqual({ reason: 'before-term' });
    expect(assessed(56, 224).heightForAge).toEqual(assessed(0).heightForAge);
  });

  it('can not have been born after an impossible pregnancy', () => {
    for (const gestationDays of [153, 315, 224.5]) {
      const result = assess({ sex: 'male', ageDays: 9 }, {}, { reference, gestationDays });
      expect(result.ok ? '' : result.issues[0].code).toBe('gestation.out_of_range');
    }
  });

  it('is explained by the days taken off', () => {
    const child = { sex: 'male', birthDate: '2025-01-01' } as const;
    const on = { measuredOn: '2025-05-01', weightKg: '5' };
    const told = explain(child, on, { reference, gestationDays: 224 });
    const plain = explain(child, on, { reference });
    expect(told.ok && told.value.subject).toMatchObject({ ageDays: 64, correctionDays: 56 });
    expect(plain.ok && plain.value.subject).toMatchObject({ ageDays: 120, correctionDays: 0 });
    expect(told.ok && told.value.indicators.weightForAge).toMatchObject({ x: 64 });
  });

  it('has the margin of its corrected age', () => {
    const options = { reference, indicator: 'weightForAge' } as const;
    const corrected = { ...options, gestationDays: 224 };
    expect(marginOf({ sex: 'male', ageDays: 120 }, measurement, corrected)).toEqual(
      marginOf({ sex: 'male', ageDays: 64 }, measurement, options),
    );
  });
});

const row = fc.record({
  sex: fc.integer({ min: 0, max: 2 }),
  days: fc.oneof(fc.integer({ min: -5, max: 1900 }), fc.constant(MISSING)),
  gestation: fc.oneof(fc.integer({ min: 154, max: 314 }), fc.constant(MISSING)),
  position: fc.integer({ min: 0, max: 2 }),
});

test.prop([fc.array(row, { minLength: 1, maxLength: 40 })])(
  'columns give what one child after the other gives',
  (rows) => {
    const table = {
      length: rows.length,
      sex: Uint8Array.from(rows, ({ sex }) => sex),
      ageDays: Int32Array.from(rows, ({ days }) => days),
      position: Uint8Array.from(rows, ({ position }) => position),
      weight: new Int32Array(rows.length).fill(5000),
      lengthHeight: new Int32Array(rows.length).fill(5800),
    };
    const gestationDays = Int32Array.from(rows, ({ gestation }) => gestation);
    const { input, scores } = assessTable(table, { reference, gestationDays });
    expect(input).toBe(table);
    rows.forEach(({ sex, days, gestation, position }, i) => {
      if (days < 0 && days !== MISSING) return;
      const child = {
        sex: (['', 'male', 'female'] as const)[sex] as 'male',
        ...(days !== MISSING && { ageDays: days }),
      };
      const one = assess(
        child,
        {
          weightKg: '5',
          heightCm: '58',
          position: ([undefined, 'lying', 'standing'] as const)[position],
        },
        { reference, ...(gestation !== MISSING && { gestationDays: gestation }) },
      );
      if (!one.ok) throw new Error(one.issues[0].code);
      for (const id of ['heightForAge', 'weightForAge', 'weightForHeight'] as const) {
        const score = one.value[id];
        const column = scores[id];
        if ('z' in score) expect(column?.z[i]).toBeCloseTo(score.z * 100, 6);
        else expect(MISSING_REASONS[column?.reason[i] ?? 0]).toBe(score.reason);
      }
    });
  },
);

describe('columns of corrected ages', () => {
  const table = {
    length: 2,
    sex: Uint8Array.of(1, 1),
    ageDays: Int32Array.of(-3, 300),
    ageMonths: Float64Array.of(-0.1, 9.9),
    weight: Int32Array.of(5000, 5000),
  };
  const gestationDays = Int32Array.of(200, 224);

  it('keep a negative age apart from one before term, and take months along', () => {
    const { weightForAge } = assessTable(table, { reference, gestationDays }).scores;
    expect(MISSING_REASONS[weightForAge?.reason[0] ?? 0]).toBe('age-negative');
    const younger = { ...table, ageDays: Int32Array.of(-3, 244) };
    const { ageMonths, ...byDay } = younger;
    expect(weightForAge?.z[1]).toBe(assessTable(byDay, { reference }).scores.weightForAge?.z[1]);
  });

  it('leave the given table as it was', () => {
    const before = { ...table, ageDays: table.ageDays.slice(), ageMonths: table.ageMonths.slice() };
    assessTable(table, { reference, gestationDays });
    expect(table).toEqual(before);
  });

  it('refuse an impossible pregnancy, and columns of another length', () => {
    const given = (column: Int32Array) => () =>
      assessTable(table, { reference, gestationDays: column });
    expect(given(Int32Array.of(280, 100))).toThrow('100 days');
    expect(given(Int32Array.of(280))).toThrow('1 lengths of pregnancy for 2 rows');
  });
});
