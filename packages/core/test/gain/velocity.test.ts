import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { FIFTH_CENTILE, isFaltering } from '../../src/gain/velocity/faltering.js';
import { firstDaysCentiles } from '../../src/gain/velocity/first-days.js';
import { daysOfRow, isNearInterval } from '../../src/gain/velocity/interval.js';
import {
  type VelocityOptions,
  type VelocityScore,
  velocityBetween,
} from '../../src/gain/velocity/velocity.js';
import type { VelocityTable } from '../../src/gain/velocity/velocity-table.js';
import { who2009 } from '../../src/gain/velocity/who2009.js';
import { measurementFromLms } from '../../src/growth/lms.js';
import { LMS_SCALE } from '../../src/growth/reference/growth-table.js';
import { normalQuantile } from '../../src/number/distributions/normal.js';

const boy: VelocityOptions = { reference: who2009, measure: 'weight', sex: 'male' };
const girl: VelocityOptions = { ...boy, sex: 'female' };
const MONTH = 30.4375;

/** The z of a gain of so many grams, from 5 kg, between two ages in days. */
const zOf = (fromAge: number, toAge: number, grams: number, options = boy) => {
  const from = { ageDays: fromAge, value: '5' };
  const to = { ageDays: toAge, value: (5 + grams / 1000).toFixed(4) };
  const velocity = velocityBetween(from, to, options);
  return 'z' in velocity ? velocity.z : velocity.reason;
};
const scoreOf = (...args: Parameters<typeof velocityBetween>) => {
  const velocity = velocityBetween(...args);
  if ('reason' in velocity) throw new Error(velocity.reason);
  return velocity;
};

/** The increment at a z: M (1 + L S z)^(1/L) - delta. */
function incrementAt(table: VelocityTable, at: number, z: number): number {
  const { l, m, s, delta } = table.rows();
  const row = { l: l[at]! / LMS_SCALE.l, m: m[at]! / LMS_SCALE.m, s: s[at]! / LMS_SCALE.s };
  return measurementFromLms(z, row) - delta[at]!;
}

describe('published increments', () => {
  // Cells of the 6-month table of weight that WHO prints in whole grams as -27, -31, -2, -26 and 3610.
  it('of 6 months have -3 SD and the 99th centile as printed', () => {
    const six = who2009.tables.weight[4]!;
    const cells = [-3, normalQuantile(0.99, 0, 1)].flatMap((z) =>
      Array.from({ length: six.count }, (_, at) => incrementAt(six, at, z).toFixed(3)),
    );
    for (const printed of ['-27.687', '-31.611', '-2.577', '-26.504', '3610.502']) {
      expect(cells).toContain(printed);
    }
  });

  // The medians of the 1-month tables less 400 g, in whole grams.
  it('of 1 month have the median at z = 0', () => {
    const medians = [1023, 1196, 815, 617, 522, 422];
    const ends = [0, 28, 2 * MONTH, 3 * MONTH, 4 * MONTH, 5 * MONTH, 6 * MONTH];
    medians.forEach((grams, i) => {
      expect(zOf(ends[i]!, ends[i + 1]!, grams)).toBeCloseTo(0, 2);
    });
    expect(zOf(0, 28, 1023 + 400)).toBeGreaterThan(1);
  });
});

describe.each(
  Object.values(who2009.tables)
    .flat()
    .map((t) => [t.id, t] as const),
)('%s', (_, table) => {
  const rows = Array.from({ length: table.count }, (_, at) => at);
  it.each([-3, -2, -1, 0, 1, 2, 3])(
    'gives back z %i at every row, or lies below the model',
    (z) => {
      for (const at of rows) {
        const [from, to] = daysOfRow(table.rows(), at);
        const increment = incrementAt(table, at, z);
        if (!(increment + table.rows().delta[at]! > 0)) continue;
        const inUnit = table.measure === 'weight' ? increment / 1000 : increment;
        const velocity = velocityBetween(
          { ageDays: from, value: '50' },
          { ageDays: to, value: (50 + inUnit).toFixed(9) },
          {
            reference: who2009,
            measure: table.measure,
            sex: at < table.count / 2 ? 'male' : 'female',
            months: table.months,
          },
        );
        expect((velocity as VelocityScore).z).toBe(z);
        expect((velocity as VelocityScore).interval).toEqual({
          months: table.months,
          fromDay: from,
          toDay: to,
        });
      }
    },
  );
});

describe('the interval', () => {
  it('is the nearest within 15 % at either end, and at most 7 days', () => {
    const edge = 0.15 * MONTH;
    const inside = [2 * MONTH - edge, 3 * MONTH + edge] as const;
    const near = (from: number, to: number) => isNearInterval(from, to, 2 * MONTH, 3 * MONTH);
    expect(near(...inside)).toBe(true);
    expect(near(inside[0] - 0.01, 3 * MONTH)).toBe(false);
    expect(near(2 * MONTH, inside[1] + 0.01)).toBe(false);
    expect(isNearInterval(7, 6 * MONTH - 7, 0, 6 * MONTH)).toBe(true);
    expect(isNearInterval(7.01, 6 * MONTH, 0, 6 * MONTH)).toBe(false);
    expect(isNearInterval(9, 6 * MONTH, 0, 6 * MONTH, { toleranceDays: 9 })).toBe(true);
    expect(isNearInterval(1, 28, 0, 28, { toleranceShare: 0 })).toBe(false);
    expect(() => isNearInterval(0, 1, 0, 1, { toleranceDays: -1 })).toThrow(RangeError);
    expect(() => isNearInterval(0, 1, 0, 1, { toleranceShare: Number.NaN })).toThrow(RangeError);
  });

  it('of 4 weeks is the first of 1 month', () => {
    const first = scoreOf({ ageDays: 0, value: 3.3 }, { ageDays: 28, value: 4.3 }, boy);
    expect(first.interval).toEqual({ months: 1, fromDay: 0, toDay: 28 });
    const second = scoreOf({ ageDays: 28, value: 4.3 }, { ageDays: 61, value: 5.4 }, boy);
    expect(second.interval).toEqual({ months: 1, fromDay: 28, toDay: 60.875 });
    const two = scoreOf({ ageDays: 30, value: 4.3 }, { ageDays: 91, value: 6.4 }, boy);
    expect(two.interval.months).toBe(2);
  });

  it('is refused where none is near', () => {
    expect(zOf(75, 106, 500)).toBe('no-interval');
    expect(zOf(61, 76, 500)).toBe('no-interval');
    expect(zOf(700, 760, 500)).toBe('no-interval');
    // Five months are in no table; twelve neither.
    expect(zOf(2 * MONTH, 7 * MONTH, 500)).toBe('no-interval');
    expect(zOf(61, 92, 500, { ...boy, months: 2 })).toBe('no-interval');
    expect(zOf(61, 92, 500, { ...boy, toleranceDays: 0 })).toBe('no-interval');
    const head: VelocityOptions = { ...boy, measure: 'headCircumference' };
    expect(zOf(12 * MONTH, 14 * MONTH, 10_000, head)).toBe('no-interval');
    expect(zOf(12 * MONTH, 16 * MONTH, 1000, head)).toBeTypeOf('number');
  });

  it('may be brought to its length', () => {
    const from = { ageDays: 59, value: '5' };
    const to = { ageDays: 94, value: '5.7' };
    expect(scoreOf(from, to, boy)).toMatchObject({ increment: 700, days: 35 });
    const proRata = scoreOf(from, to, { ...boy, increment: 'pro-rata' });
    expect(proRata.increment).toBeCloseTo((700 * MONTH) / 35, 9);
    expect(proRata.z).toBeLessThan(scoreOf(from, to, boy).z);
  });
});

describe('what has no velocity', () => {
  const from = { ageDays: 61, value: '5' };
  const to = { ageDays: 92, value: '5.7' };
  const reason = (a: object, b: object, options: Partial<VelocityOptions> = {}) => {
    const velocity = velocityBetween({ ...from, ...a }, { ...to, ...b }, { ...boy, ...options });
    return 'reason' in velocity ? velocity.reason : velocity.z;
  };
  it('says why', () => {
    expect(reason({}, {}, { sex: null })).toBe('sex-missing');
    expect(reason({ ageDays: null }, {})).toBe('age-missing');
    expect(reason({}, { ageDays: Number.NaN })).toBe('age-missing');
    expect(reason({ ageDays: -1 }, {})).toBe('age-negative');
    expect(reason({}, { ageDays: 61 })).toBe('not-later');
    expect(reason({}, { ageDays: 60 })).toBe('not-later');
    expect(reason({ value: '' }, {})).toBe('measurement-missing');
    expect(reason({}, { value: undefined })).toBe('measurement-missing');
    expect(reason({}, { value: '5,7' })).toBe('measurement-invalid');
    expect(reason({}, { value: '0' })).toBe('measurement-not-positive');
    expect(reason({ value: -5 }, {})).toBe('measurement-not-positive');
  });
  it('lies below the model at increment + delta of 0, not a gram above', () => {
    expect(zOf(61, 92, -400)).toBe('below-model');
    expect(zOf(61, 92, -401)).toBe('below-model');
    expect(zOf(61, 92, -399)).toBeLessThan(-5);
    const length: VelocityOptions = { ...boy, measure: 'length' };
    const still = velocityBetween({ ageDays: 61, value: 58 }, { ageDays: 122, value: 58 }, length);
    expect(still).toEqual({ reason: 'below-model' });
  });
});

describe('z', () => {
  it('uses plain LMS beyond 3 SD', () => {
    const table = who2009.tables.weight[0]!;
    const grams = incrementAt(table, 2, 4);
    expect(zOf(2 * MONTH, 3 * MONTH, grams)).toBe(4);
  });

  it('differs between boys and girls', () => {
    expect(zOf(61, 92, 700, boy)).toBe(-0.49);
    expect(zOf(61, 92, 700, girl)).not.toBe(zOf(61, 92, 700, boy));
  });

  test.prop([fc.integer({ min: -390, max: 3000 }), fc.integer({ min: 1, max: 200 })])(
    'rises with the gain',
    (grams, more) => {
      expect(zOf(61, 92, grams + more) as number).toBeGreaterThanOrEqual(
        zOf(61, 92, grams) as number,
      );
    },
  );

  test.prop([fc.integer({ min: 200, max: 900 }), fc.integer({ min: -30, max: 80 })])(
    'of a length depends on the difference alone, to the mm',
    (start, gain) => {
      const length: VelocityOptions = { ...girl, measure: 'length' };
      const between = (tenths: number) =>
        velocityBetween(
          { ageDays: 61, value: (tenths / 10).toFixed(1) },
          { ageDays: 122, value: ((tenths + gain) / 10).toFixed(1) },
          length,
        );
      expect(between(start)).toEqual(between(500));
    },
  );
});

describe('faltering', () => {
  const score = (z: number) => ({
    ...scoreOf({ ageDays: 61, value: 5 }, { ageDays: 92, value: 6 }, boy),
    z,
  });
  it('begins below the 5th centile unless told otherwise', () => {
    expect(FIFTH_CENTILE).toBeCloseTo(normalQuantile(0.05, 0, 1), 14);
    expect([-1.65, -1.64].map((z) => isFaltering(score(z)))).toEqual([true, false]);
    expect([-2.01, -2].map((z) => isFaltering(score(z), { below: -2 }))).toEqual([true, false]);
  });
  it('is true below the model and not known without a velocity', () => {
    expect(isFaltering({ reason: 'below-model' })).toBe(true);
    expect(isFaltering({ reason: 'no-interval' })).toBeNull();
    expect(() => isFaltering(score(0), { below: Number.NaN })).toThrow(RangeError);
  });
});

describe('the first 60 days', () => {
  const gain = { sex: 'male', birthWeightG: 3200, fromDay: 14, toDay: 28 } as const;
  const centiles = (change: object) => firstDaysCentiles({ ...gain, ...change }, who2009.firstDays);
  it('have centiles by birth weight', () => {
    expect(centiles({})).toEqual({
      fromDay: 14,
      toDay: 28,
      p5: 350,
      p10: 450,
      p25: 550,
      p50: 650,
      n: 154,
    });
    expect(centiles({ birthWeightG: undefined })?.n).toBe(417);
    expect(centiles({ birthWeightG: 2400 })).toMatchObject({ p5: null, p50: 600, n: 7 });
    expect(centiles({ sex: 'female', fromDay: 0, toDay: 7 })?.n).toBe(147);
  });
  it('open a group at its lower limit', () => {
    expect(
      [2000, 2499, 2500, 3999, 4000, 9000].map((g) => centiles({ birthWeightG: g })?.n),
    ).toEqual([7, 7, 95, 113, 48, 48]);
    expect(centiles({ birthWeightG: 1999 })).toBeNull();
  });
  it('take ages near the ends only', () => {
    expect(centiles({ fromDay: 16, toDay: 30 })?.fromDay).toBe(14);
    expect(centiles({ fromDay: 17 })).toBeNull();
    expect(centiles({ fromDay: 14, toDay: 42 })).toBeNull();
  });
});
