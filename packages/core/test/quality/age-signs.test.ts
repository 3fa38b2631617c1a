import { describe, expect, it } from 'vitest';
import { ageCurve } from '../../src/quality/age/age-curve.js';
import { ageHeaping } from '../../src/quality/age/age-heaping.js';
import { birthHeaping } from '../../src/quality/age/birth-heaping.js';
import { birthMonthHeights } from '../../src/quality/age/birth-month-heights.js';
import { heightBands, sumsBetween } from '../../src/quality/age/height-bands.js';
import { stepAt24 } from '../../src/quality/age/step-at-24.js';
import { emptyQuality } from '../../src/quality/merge-quality.js';
import type { ZSums } from '../../src/quality/quality-counts.js';

/** Two children of each month, `spread` hundredths of z on either side of a mean. */
function pairsAt(meanOf: (month: number) => number, spread = 100): ZSums[] {
  return Array.from({ length: 60 }, (_, month) => {
    const mean = meanOf(month);
    return { n: 2, sum: 2 * mean, squares: 2 * mean ** 2 + 2 * spread ** 2 };
  });
}

describe('ageHeaping', () => {
  const flat = new Array(72).fill(10);
  const heaped = (months: readonly number[], count: number) =>
    flat.map((n, month) => (months.includes(month) ? count : n));

  it('is 1 where all months are alike, and on a straight slope', () => {
    expect(ageHeaping(flat).peaks.every(({ index, z }) => index === 1 && z === 0)).toBe(true);
    const sloped = flat.map((_, month) => 200 - 2 * month);
    expect(ageHeaping(sloped).wholeYears.index).toBeCloseTo(1, 12);
  });

  it('sets a month against two on either side', () => {
    const { peaks, wholeYears, halfYears } = ageHeaping(heaped([24], 40));
    expect(peaks.map(({ month }) => month)).toEqual([6, 12, 18, 24, 30, 36, 42, 48, 54]);
    // 40 of 80 where 16 are expected.
    expect(peaks[3]).toEqual({ month: 24, count: 40, n: 80, index: 2.5, z: 24 / Math.sqrt(12.8) });
    expect(wholeYears).toMatchObject({ count: 70, n: 230 });
    expect(wholeYears.index).toBeCloseTo(70 / 46, 12);
    expect(halfYears).toMatchObject({ count: 50, n: 250, index: 1 });
  });

  it('tells half years from whole years', () => {
    const { wholeYears, halfYears } = ageHeaping(heaped([6, 18, 30, 42, 54], 40));
    expect(halfYears.index).toBe(2.5);
    expect(wholeYears.index).toBe(1);
  });

  it.each([10, 14, 9, 15])(
    'counts month %i as a neighbour of 12 only within two months',
    (month) => {
      const { index } = ageHeaping(heaped([month], 40)).peaks[1] ?? {};
      expect(index).toBe(Math.abs(month - 12) <= 2 ? 10 / (80 / 5) : 1);
    },
  );

  it('is null without children', () => {
    expect(ageHeaping([]).wholeYears).toEqual({ count: 0, n: 0, index: null, z: null });
  });
});

describe('birthHeaping', () => {
  const birthMonths = [50, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10];

  it('finds the 1st, the 15th and the fullest month', () => {
    const birthDays = new Array(31).fill(0);
    birthDays[0] = 30;
    birthDays[14] = 60;
    birthDays[30] = 910;
    const { firstDay, fifteenth, fullestMonth } = birthHeaping({ birthDays, birthMonths });
    expect(firstDay).toMatchObject({ at: 1, count: 30, n: 1000 });
    expect(firstDay.index).toBeCloseTo((0.03 * 365.25) / 12, 12);
    expect(fifteenth.index).toBeCloseTo((0.06 * 365.25) / 12, 12);
    expect(fullestMonth).toMatchObject({ at: 1, count: 50, n: 160 });
    expect(fullestMonth.index).toBeCloseTo(50 / (160 / 12), 12);
    const december = birthHeaping({ birthDays, birthMonths: [...birthMonths].reverse() });
    expect(december.fullestMonth.at).toBe(12);
  });

  it('is null without births', () => {
    const { firstDay, fullestMonth } = birthHeaping(emptyQuality());
    expect(firstDay).toEqual({ at: 1, count: 0, n: 0, index: null, z: null });
    expect(fullestMonth).toEqual({ at: 1, count: 0, n: 0, index: null, z: null });
  });
});

describe('heightBands', () => {
  it('gives mean and SD of each band', () => {
    const bands = heightBands(pairsAt((month) => (month < 12 ? -50 : -150), 100));
    expect(bands.map(({ id, n, mean }) => [id, n, mean])).toEqual([
      ['0-5', 12, -0.5],
      ['6-11', 12, -0.5],
      ['12-23', 24, -1.5],
      ['24-35', 24, -1.5],
      ['36-47', 24, -1.5],
      ['48-59', 24, -1.5],
    ]);
    expect(bands[0]?.sd).toBeCloseTo(Math.sqrt(12 / 11), 12);
  });

  it('is null in a band without children', () => {
    expect(heightBands([])[0]).toMatchObject({ n: 0, mean: null, sd: null });
  });

  it('adds up from the first month to before the last', () => {
    const sums = pairsAt((month) => month);
    expect(sumsBetween(sums, { from: 3, below: 5 })).toMatchObject({ n: 4, sum: 14 });
  });
});

describe('ageCurve', () => {
  it('follows a straight line, flat beyond the middles of the outer bands', () => {
    const curve = ageCurve(pairsAt((month) => -10 * month));
    for (const month of [3, 10, 17, 24, 40, 53]) expect(curve[month]).toBeCloseTo(-10 * month, 9);
    expect(curve[0]).toBe(-25);
    expect(curve[59]).toBe(-535);
  });

  it('does not follow a saw-tooth within a year', () => {
    const curve = ageCurve(pairsAt((month) => 20 * (month % 12)));
    const older = curve.slice(18, 54);
    for (const mean of older) expect(mean).toBeCloseTo(110, 9);
  });

  it('passes over bands without children', () => {
    const gap = pairsAt((month) => month).map((sums, month) =>
      month >= 24 && month < 36 ? { n: 0, sum: 0, squares: 0 } : sums,
    );
    expect(ageCurve(gap)[30]).toBeCloseTo(30, 9);
    expect(ageCurve(emptyQuality().heightByAge)).toEqual(new Array(60).fill(0));
  });
});

describe('birthMonthHeights', () => {
  /** Ten children in each month of birth, all 30 months old, with these means. */
  const bornWith = (means: readonly number[]) => {
    const ages = new Array(60).fill(0).map((_, age) => (age === 30 ? 10 : 0));
    const heightByBirthMonth = means.map((mean) => ({ n: 10, sum: 10 * mean, squares: 0, ages }));
    const n = 10 * means.length;
    const sum = 10 * means.reduce((total, mean) => total + mean, 0);
    // Variance 90,000 within the only month of age.
    const own = { n, sum, squares: sum ** 2 / n + (n - 1) * 90_000 };
    const heightByAge = emptyQuality().heightByAge.map((none, age) => (age === 30 ? own : none));
    return birthMonthHeights({ heightByAge, heightByBirthMonth });
  };
  const rising = [-155, -145, -135, -125, -115, -105, -95, -85, -75, -65, -55, -45];

  it('finds a ramp from January to December', () => {
    const found = bornWith(rising);
    expect(found.n).toBe(120);
    expect(found.slope).toBeCloseTo(1.2, 12);
    // SE of the slope: 300 / sqrt(10 * 143) hundredths a month.
    expect(found.slopeZ).toBeCloseTo((10 * Math.sqrt(1430)) / 300, 12);
    expect(found.amplitude).toBeCloseTo(1.1, 12);
    expect(found.months[0]).toMatchObject({ month: 1, n: 10, mean: -1.55 });
    expect(found.months[0]?.excess).toBeCloseTo(-0.55, 12);
    expect(found.months[11]?.excess).toBeCloseTo(0.55, 12);
    // sum n e^2 / variance = 10 * 14300 / 90000 with 11 degrees of freedom.
    expect(found.p).toBeCloseTo(0.9995, 3);
  });

  it('finds a fall as a slope below 0', () => {
    expect(bornWith([...rising].reverse()).slope).toBeCloseTo(-1.2, 12);
    expect(bornWith([...rising].reverse()).slopeZ).toBeLessThan(0);
  });

  it('finds one month apart by its amplitude', () => {
    const found = bornWith([
      -400, -100, -100, -100, -100, -100, -100, -100, -100, -100, -100, -100,
    ]);
    expect(found.amplitude).toBeCloseTo(3, 12);
    // 10 * (275^2 + 11 * 25^2) / 90000 = 9.17.
    expect(found.p).toBeCloseTo(0.607, 3);
  });

  it('takes out what ages explain', () => {
    // January: all at 3 months, July: all at 30; both as their ages are.
    const heightByAge = emptyQuality().heightByAge.map((none, age) => {
      if (age === 3) return { n: 10, sum: -500, squares: 30_000 };
      return age === 30 ? { n: 10, sum: -1800, squares: 330_000 } : none;
    });
    const heightByBirthMonth = emptyQuality().heightByBirthMonth.map((none, k) => {
      const ages = (at: number) => none.ages.map((_, age) => (age === at ? 10 : 0));
      if (k === 0) return { n: 10, sum: -500, squares: 0, ages: ages(3) };
      return k === 6 ? { n: 10, sum: -1800, squares: 0, ages: ages(30) } : none;
    });
    const { months, amplitude, slope } = birthMonthHeights({ heightByAge, heightByBirthMonth });
    expect(months.map(({ mean }) => mean)).toEqual([
      -0.5,
      null,
      null,
      null,
      null,
      null,
      -1.8,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(months[1]?.excess).toBeNull();
    expect(amplitude).toBeCloseTo(0, 12);
    expect(slope).toBeCloseTo(0, 12);
  });

  it('counts months with a single child', () => {
    const { heightByAge, heightByBirthMonth } = emptyQuality();
    const single = heightByBirthMonth.map((none, k) =>
      k < 2 ? { n: 1, sum: 100 * k, squares: 0, ages: none.ages } : none,
    );
    expect(birthMonthHeights({ heightByAge, heightByBirthMonth: single })).toMatchObject({
      n: 2,
      amplitude: 1,
      slope: 12,
      slopeZ: null,
    });
  });

  it('has no probability where nothing varies', () => {
    const ages = new Array(60).fill(0).map((_, age) => (age === 30 ? 10 : 0));
    const equal = { n: 10, sum: -1000, squares: 100_000, ages };
    const heightByBirthMonth = emptyQuality().heightByBirthMonth.map(() => equal);
    const heightByAge = emptyQuality().heightByAge.map((none, age) =>
      age === 30 ? { n: 120, sum: -12_000, squares: 1_200_000 } : none,
    );
    expect(birthMonthHeights({ heightByAge, heightByBirthMonth })).toMatchObject({
      n: 120,
      amplitude: 0,
      p: null,
      slope: 0,
      slopeZ: null,
    });
  });

  it('is null where there is nothing to compare', () => {
    expect(birthMonthHeights(emptyQuality())).toMatchObject({
      n: 0,
      amplitude: null,
      p: null,
      slope: null,
      slopeZ: null,
    });
    expect(bornWith([-100])).toMatchObject({
      n: 10,
      amplitude: null,
      p: null,
      slope: null,
      slopeZ: null,
    });
  });
});

describe('stepAt24', () => {
  it('is 0 beyond growth on a straight line', () => {
    const found = stepAt24(pairsAt((month) => -3 * month));
    expect(found.step).toBeCloseTo(-0.18, 12);
    expect(found.expected).toBeCloseTo(-0.18, 12);
    expect(found.excess).toBeCloseTo(0, 12);
  });

  it('is 0 beyond growth that stops falling at 24 months', () => {
    const found = stepAt24(pairsAt((month) => -5 * Math.min(month, 24)));
    expect(found.step).toBeLessThan(-0.1);
    expect(found.excess).toBeCloseTo(-0.025, 12);
  });

  it('finds a jump, with the error of its four means', () => {
    const found = stepAt24(pairsAt((month) => (month < 24 ? -122 : -100)));
    expect(found.step).toBeCloseTo(0.22, 12);
    expect(found.expected).toBe(0);
    expect(found.excess).toBeCloseTo(0.22, 12);
    // Each half year: 12 children, variance 12 / 11; parts 0.25 + 2.25 + 2.25 + 0.25 = 5.
    expect(found.se).toBeCloseTo(Math.sqrt((5 * 12) / 11 / 12), 12);
    expect(found.z).toBeCloseTo(0.22 / Math.sqrt(5 / 11), 12);
    expect(found.halfYears.map(({ from, n, mean }) => [from, n, mean])).toEqual([
      [12, 12, -1.22],
      [18, 12, -1.22],
      [24, 12, -1],
      [30, 12, -1],
    ]);
    expect(stepAt24(pairsAt((month) => (month < 24 ? -78 : -100))).excess).toBeCloseTo(-0.22, 12);
  });

  it('is null where a half year has no children, or nothing varies', () => {
    const none = { n: 0, sum: 0, squares: 0 };
    const sums = pairsAt(() => -100);
    const older = sums.map((one, month) => (month < 18 ? none : one));
    expect(stepAt24(older)).toMatchObject({
      step: 0,
      expected: null,
      excess: null,
      se: null,
      z: null,
    });
    const younger = sums.map((one, month) => (month >= 30 ? none : one));
    expect(stepAt24(younger)).toMatchObject({ step: 0, expected: null, excess: null, se: null });
    const infants = sums.map((one, month) => (month >= 18 ? none : one));
    expect(stepAt24(infants)).toMatchObject({ step: null, expected: null, excess: null, se: null });
    const equal = pairsAt(() => -100, 0);
    expect(stepAt24(equal)).toMatchObject({ step: 0, excess: 0, se: 0, z: null });
    expect(stepAt24([])).toMatchObject({ step: null, expected: null, excess: null });
  });
});
