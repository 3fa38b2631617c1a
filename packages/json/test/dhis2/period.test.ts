import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type PeriodType, periodOfDay, periodOfMonth } from '../../src/dhis2/index.js';

describe('periodOfDay', () => {
  // The examples of the DHIS2 developer guide, by a day within each, and the ends of years.
  it.each<[string, PeriodType, string]>([
    ['2004-03-15', 'Daily', '20040315'],
    ['2004-03-01', 'Weekly', '2004W10'],
    ['2004-03-07', 'Weekly', '2004W10'],
    ['2012-12-31', 'Weekly', '2013W1'],
    ['2011-01-03', 'Weekly', '2011W1'],
    ['2010-01-03', 'Weekly', '2009W53'],
    ['2024-01-03', 'WeeklyThursday', '2023ThuW53'],
    ['2024-01-04', 'WeeklyThursday', '2024ThuW1'],
    ['2023-12-29', 'WeeklyFriday', '2024FriW1'],
    ['2015-01-01', 'WeeklyWednesday', '2015WedW1'],
    ['2015-01-03', 'WeeklySaturday', '2015SatW1'],
    ['2015-01-04', 'WeeklySunday', '2015SunW1'],
    ['2015-01-11', 'BiWeekly', '2015BiW1'],
    ['2015-01-12', 'BiWeekly', '2015BiW2'],
    ['2009-12-30', 'BiWeekly', '2009BiW27'],
    ['2004-03-31', 'Monthly', '200403'],
    ['2004-01-31', 'BiMonthly', '200401B'],
    ['2025-08-31', 'BiMonthly', '202504B'],
    ['2025-12-01', 'BiMonthly', '202506B'],
    ['2004-03-31', 'Quarterly', '2004Q1'],
    ['2025-10-01', 'Quarterly', '2025Q4'],
    ['2024-11-01', 'QuarterlyNov', '2025NovQ1'],
    ['2025-10-31', 'QuarterlyNov', '2025NovQ4'],
    ['2004-06-30', 'SixMonthly', '2004S1'],
    ['2004-07-01', 'SixMonthly', '2004S2'],
    ['2004-09-30', 'SixMonthlyApril', '2004AprilS1'],
    ['2005-03-31', 'SixMonthlyApril', '2004AprilS2'],
    ['2004-11-01', 'SixMonthlyNov', '2005NovS1'],
    ['2005-05-01', 'SixMonthlyNov', '2005NovS2'],
    ['2004-12-31', 'Yearly', '2004'],
    ['2004-04-01', 'FinancialApril', '2004April'],
    ['2005-03-31', 'FinancialApril', '2004April'],
    ['2005-06-30', 'FinancialJuly', '2004July'],
    ['2005-08-31', 'FinancialSep', '2004Sep'],
    ['2004-10-01', 'FinancialOct', '2004Oct'],
    ['2004-09-30', 'FinancialOct', '2003Oct'],
    ['2003-11-01', 'FinancialNov', '2004Nov'],
    ['2004-10-31', 'FinancialNov', '2004Nov'],
  ])('writes %s as %s %s', (date, type, period) => {
    expect(periodOfDay(date, type)).toBe(period);
  });

  it('throws for what is no date', () => {
    expect(() => periodOfDay('2025-02-29', 'Daily')).toThrow(RangeError);
    expect(() => periodOfMonth('2025-13', 'Monthly')).toThrow('write YYYY-MM');
  });

  test.prop([
    fc.integer({ min: -20_000, max: 40_000 }),
    fc.constantFrom<PeriodType>('Weekly', 'WeeklyWednesday', 'WeeklySunday', 'WeeklySaturday'),
  ])('gives seven days in a row one week, and the day after them the next', (day, type) => {
    const at = (days: number) => new Date(days * 86_400_000);
    const name = (days: number) => periodOfDay(at(days).toISOString().slice(0, 10), type);
    const first = { Weekly: 1, WeeklyWednesday: 3, WeeklySunday: 0, WeeklySaturday: 6 }[
      type as 'Weekly'
    ];
    const start = day - ((at(day).getUTCDay() - first + 7) % 7);
    expect(new Set([0, 1, 2, 3, 4, 5, 6].map((n) => name(start + n))).size).toBe(1);
    expect(name(start + 7)).not.toBe(name(start));
    const [year, week] = name(start)
      .split(/[A-Za-z]*W/)
      .map(Number);
    expect(at(start + 3).getUTCFullYear()).toBe(year);
    expect(week).toBeGreaterThanOrEqual(1);
    expect(week).toBeLessThanOrEqual(53);
  });
});
