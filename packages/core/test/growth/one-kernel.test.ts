import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Child } from '../../src/child/child.js';
import { adjustedLengths } from '../../src/growth/adjusted-length.js';
import { assess } from '../../src/growth/assess.js';
import { assessTable } from '../../src/growth/assess-table.js';
import { BLOCK_ROWS } from '../../src/growth/block.js';
import { INDICATORS, type IndicatorId } from '../../src/growth/indicator.js';
import { measurementFromLms } from '../../src/growth/lms.js';
import { MISSING_REASONS } from '../../src/growth/missing-reason.js';
import { preparedRows, preparedZScores } from '../../src/growth/prepared.js';
import { LMS_SCALE } from '../../src/growth/reference/growth-table.js';
import type { GrowthReference } from '../../src/growth/reference/reference.js';
import { who2006 } from '../../src/growth/reference/who2006.js';
import { who2007 } from '../../src/growth/reference/who2007.js';
import { specifiedZScore } from '../../src/growth/score.js';
import { restrictedMeasurement } from '../../src/growth/tails.js';
import { MEASUREMENT_FIELDS, type Measurement } from '../../src/measurement/measurement.js';
import { lengthAdjustment, positionThatCounts } from '../../src/measurement/position.js';
import { MEASURE_SCALE, type MeasureId } from '../../src/measurement/scale.js';
import { Decimal } from '../../src/number/decimal.js';
import { type MeasurementTable, MISSING } from '../../src/record/record-table.js';

const MEASURES = Object.keys(MEASURE_SCALE) as MeasureId[];

type Row = Readonly<Record<MeasureId, number>> & {
  readonly sex: number;
  readonly ageDays: number;
  readonly position: 0 | 1 | 2;
  readonly oedema: number;
};

const recorded = (min: number, max: number) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min, max }) },
    { weight: 1, arbitrary: fc.constantFrom(MISSING, 0, -50) },
  );

/** Lengths by the millimetre and finer, with the ends of both tables. */
const lengths = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 440, max: 1250 }).map((mm) => mm * 10) },
  { weight: 2, arbitrary: recorded(4400, 12_500) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(4490, 4500, 6490, 6500, 8690, 8700, 11_000, 11_010, 12_000, 12_005),
  },
);

const row = (youngest: number, oldest: number): fc.Arbitrary<Row> =>
  fc.record({
    sex: fc.constantFrom(0, 1, 1, 1, 2, 2, 2),
    ageDays: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: youngest, max: oldest }) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(MISSING, 0, 90, 91, 273, 274, 730, 731, 1825, 1826, 1827),
      },
    ),
    position: fc.constantFrom(0, 1, 2),
    oedema: fc.constantFrom(0, 0, 0, 0, 1),
    weight: recorded(900, 40_000),
    lengthHeight: lengths,
    headCircumference: recorded(2500, 6000),
    armCircumference: recorded(600, 2500),
    triceps: recorded(200, 2500),
    subscapular: recorded(200, 2500),
  });

function integerTable(rows: readonly Row[]): MeasurementTable {
  const columns = MEASURES.map((id) => [id, Int32Array.from(rows, (one) => one[id])]);
  return {
    length: rows.length,
    sex: Uint8Array.from(rows, ({ sex }) => sex),
    ageDays: Int32Array.from(rows, ({ ageDays }) => ageDays),
    position: Uint8Array.from(rows, ({ position }) => position),
    oedema: Uint8Array.from(rows, ({ oedema }) => oedema),
    ...Object.fromEntries(columns),
  };
}

/** The same rows in kg, cm and mm. */
function doubleTable(rows: readonly Row[]): MeasurementTable {
  const double = (value: number, id: MeasureId) =>
    value === MISSING ? Number.NaN : value / MEASURE_SCALE[id];
  const columns = MEASURES.map((id) => [id, Float64Array.from(rows, (one) => double(one[id], id))]);
  return { ...integerTable(rows), ...Object.fromEntries(columns) };
}

const SEXES = ['unknown', 'male', 'female'];
const POSITIONS = [undefined, 'lying', 'standing'] as const;

/** A row as a caller without types may pass it: the sex or the age may not be known. */
function childOf({ sex, ageDays }: Row): Child {
  return { sex: SEXES[sex], ...(ageDays !== MISSING && { ageDays }) } as Child;
}

function measurementOf(one: Row): Measurement {
  const decimal = (id: MeasureId) =>
    one[id] === MISSING ? undefined : new Decimal(one[id]).div(MEASURE_SCALE[id]).toFixed();
  const fields = MEASURES.map((id) => [MEASUREMENT_FIELDS[id], decimal(id)]);
  return {
    ...Object.fromEntries(fields),
    position: POSITIONS[one.position],
    oedema: one.oedema === 1,
  };
}

/** Every score of every row: `z flag` in hundredths, or the reason. */
function byTable(table: MeasurementTable, reference: GrowthReference): Record<string, string>[] {
  const { scores } = assessTable(table, { reference });
  return Array.from({ length: table.length }, (_, i) =>
    Object.fromEntries(
      Object.entries(scores).map(([id, { z, flag, reason }]) => {
        const why = MISSING_REASONS[reason[i] as number] as string;
        const score = `${z[i]} ${flag[i]}`;
        return [id, reason[i] === 0 ? score : `${why} ${z[i] === MISSING} ${flag[i]}`];
      }),
    ),
  );
}

function oneByOne(rows: readonly Row[], reference: GrowthReference): Record<string, string>[] {
  return rows.map((one) => {
    const result = assess(childOf(one), measurementOf(one), { reference });
    if (!result.ok) throw new Error(result.issues[0].code);
    const { age: _age, adjustedHeightCm: _height, ...scores } = result.value;
    return Object.fromEntries(
      Object.entries(scores).map(([id, score]) => [
        id,
        'z' in score
          ? `${Math.round(score.z * 100)} ${Number(score.flag)}`
          : `${score.reason} true 0`,
      ]),
    );
  });
}

describe('assess and assessTable are one', () => {
  const school = who2007 as GrowthReference;

  test.prop([fc.array(row(0, 1860), { minLength: 1, maxLength: 40 })], { numRuns: 200 })(
    'WHO 2006: integers, doubles and one by one',
    (rows) => {
      const expected = oneByOne(rows, who2006);
      expect(byTable(integerTable(rows), who2006)).toEqual(expected);
      expect(byTable(doubleTable(rows), who2006)).toEqual(expected);
    },
  );

  test.prop([fc.array(row(1800, 7000), { minLength: 1, maxLength: 20 })], { numRuns: 100 })(
    'WHO 2007',
    (rows) => {
      const expected = oneByOne(rows, school);
      expect(byTable(integerTable(rows), school)).toEqual(expected);
      expect(byTable(doubleTable(rows), school)).toEqual(expected);
    },
  );

  it('holds over the edges of blocks', () => {
    const few = fc.sample(row(0, 1860), { numRuns: 37, seed: 2006 });
    const rows = Array.from({ length: 2 * BLOCK_ROWS + 1 }, (_, i) => few[i % few.length] as Row);
    const expected = oneByOne(few, who2006);
    const answers = byTable(integerTable(rows), who2006);
    expect(answers).toEqual(rows.map((_, i) => expected[i % few.length]));
  });
});

describe('the 0.7 cm rule of a column', () => {
  test.prop([fc.array(row(0, 1860), { minLength: 1, maxLength: 60 })])(
    'is that of one child',
    (rows) => {
      const table = integerTable(rows);
      const adjusted = adjustedLengths(table, table.lengthHeight as Int32Array);
      const expected = rows.map(({ lengthHeight, position, ageDays }) => {
        const months = ageDays === MISSING ? Number.NaN : ageDays / 30.4375;
        const add = lengthAdjustment(positionThatCounts(position, months), ageDays);
        return lengthHeight === MISSING ? MISSING : lengthHeight + add;
      });
      expect([...adjusted]).toEqual(expected);
    },
  );
  it('lets months decide where they are given: 9.0 months and 8.999 are one day', () => {
    const table = {
      length: 2,
      sex: Uint8Array.of(1, 1),
      ageDays: Int32Array.of(274, 274),
      ageMonths: Float64Array.of(9, 8.99),
      position: Uint8Array.of(2, 2),
    };
    expect([...adjustedLengths(table, Int32Array.of(7000, 7000))]).toEqual([7070, 7000]);
    expect([...adjustedLengths(table, Float64Array.of(70, 70))]).toEqual([70.7, 70]);
  });
});

describe('prepared rows are the specification', () => {
  const Z = Array.from({ length: 33 }, (_, k) => (k - 16) / 4);
  const tables = [who2006, who2007 as GrowthReference].flatMap(({ indicators }) =>
    (Object.keys(indicators) as IndicatorId[]).flatMap((id) => {
      const { table, standing } = indicators[id];
      return [table, ...(standing ? [standing] : [])].map((one) => [one.id, id, one] as const);
    }),
  );

  it.each(tables)('%s: every row, z of -4 to 4', (_, id, table) => {
    const { tails } = INDICATORS[id];
    const { l, m, s } = table.rows();
    const count = l.length;
    const raw = new Float64Array(count);
    const at = Int32Array.from({ length: count }, (_, k) => k);
    let furthest = 0;
    for (const z of Z) {
      const lms = Array.from({ length: count }, (_, k) => ({
        l: (l[k] as number) / LMS_SCALE.l,
        m: (m[k] as number) / LMS_SCALE.m,
        s: (s[k] as number) / LMS_SCALE.s,
      }));
      const measured = tails === 'plain' ? measurementFromLms : restrictedMeasurement;
      const y = Float64Array.from(lms, (one) => measured(z, one));
      preparedZScores(preparedRows(table), at, { y, log: y.map(Math.log) }, raw, count);
      lms.forEach((one, k) => {
        const apart = Math.abs((raw[k] as number) - specifiedZScore(y[k] as number, one, tails));
        if (!(apart <= furthest)) furthest = apart;
      });
    }
    // Rounding is certain from 1e-9 of a z: see `certainHundredths`.
    expect(furthest).toBeLessThan(1e-11);
  });
});
