import { fc, test } from '@fast-check/vitest';
import { differenceInMonths } from 'date-fns';
import { describe, expect, it } from 'vitest';
import {
  type Age,
  ageBetween,
  ageFromDays,
  ageFromMonths,
  completedMonths,
  isoDateFromDays,
} from '../../src/child/age.js';
import type { Result } from '../../src/result/result.js';

function ageIn(result: Result<Age>): { days: number; months: number } {
  if (!result.ok) throw new Error(result.issues[0].code);
  return result.value;
}

// WHO R package anthro 1.1.0: days are rounded half up, limits act on the unrounded months.
describe('the two ages of WHO anthro', () => {
  it.each([
    [24, 731],
    [23.99, 730],
    [60, 1826],
    [59.99, 1826],
    [9, 274],
    [0, 0],
    [1, 30],
    [228, 6940],
  ])('%s months are %i days', (months, days) => {
    expect(ageIn(ageFromMonths(months))).toEqual({ days, months });
  });

  it.each([
    [730.5, 731, 24],
    [1826.25, 1826, 60],
    [1826, 1826, 1826 / 30.4375],
    [1826.24, 1826, 1826.24 / 30.4375],
    [90.5, 91, 90.5 / 30.4375],
    [273.9375, 274, 9],
    [0, 0, 0],
  ])('%s days are day %i', (given, days, months) => {
    expect(ageIn(ageFromDays(given))).toEqual({ days, months });
  });

  it('keeps 1826 days below 60 months, and 1827 above', () => {
    expect(ageIn(ageFromDays(1826)).months).toBeLessThan(60);
    expect(ageIn(ageFromDays(1827)).months).toBeGreaterThan(60);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    for (const age of [ageFromDays(value), ageFromMonths(value)]) {
      expect(age).toMatchObject({
        issues: [{ code: 'age.invalid', values: { value: `${value}` } }],
      });
    }
  });

  it('refuses an age below 0', () => {
    expect(ageFromDays(-3)).toMatchObject({
      issues: [{ code: 'age.negative', values: { days: 3 } }],
    });
    expect(ageFromMonths(-1)).toMatchObject({ issues: [{ code: 'age.negative' }] });
  });
});

describe('ageBetween', () => {
  it.each([
    ['2023-03-02', '2025-08-14', 896],
    ['2020-02-29', '2021-02-28', 365],
    ['2020-02-29', '2021-03-01', 366],
    ['1999-12-31', '2000-01-01', 1],
    ['2022-09-30', '2022-09-30', 0],
  ])('from %s to %s are %i days', (birthDate, measuredOn, days) => {
    const age = ageIn(ageBetween(birthDate, measuredOn));
    expect(age).toEqual({ days, months: days / 30.4375 });
  });

  it('tells how long before birth', () => {
    expect(ageBetween('2022-09-30', '2022-09-28')).toMatchObject({
      ok: false,
      issues: [{ code: 'age.negative', values: { days: 2 } }],
    });
  });

  it('names every date that is not real', () => {
    expect(ageBetween('2023-02-31', 'kemarin')).toMatchObject({
      ok: false,
      issues: [
        { code: 'date.invalid', path: ['birthDate'], values: { value: '2023-02-31' } },
        { code: 'date.invalid', path: ['measuredOn'], values: { value: 'kemarin' } },
      ],
    });
  });

  const day = fc.integer({ min: -25_567, max: 47_846 });

  test.prop([day, day, day])('grows with the date of measuring', (a, b, c) => {
    const [born, first, second] = [a, b, c].sort((x, y) => x - y).map(isoDateFromDays) as [
      string,
      string,
      string,
    ];
    const [young, old] = [ageIn(ageBetween(born, first)), ageIn(ageBetween(born, second))];
    expect(old.days).toBeGreaterThanOrEqual(young.days);
    expect(old.months).toBeGreaterThanOrEqual(young.months);
    expect(old.days - young.days).toBe(ageIn(ageBetween(first, second)).days);
  });

  test.prop([fc.integer({ min: 0, max: 7000 })])('days from dates and days given agree', (days) => {
    const measuredOn = isoDateFromDays(days);
    expect(ageBetween('1970-01-01', measuredOn)).toEqual(ageFromDays(days));
  });
});

describe('completedMonths', () => {
  it.each([
    ['2025-05-15', '2025-08-14', 2],
    ['2025-05-15', '2025-08-15', 3],
    ['2020-09-01', '2025-08-31', 59],
    ['2020-08-31', '2025-08-31', 60],
    ['2025-01-31', '2025-02-27', 0],
    ['2025-01-31', '2025-02-28', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2024-01-29', '2024-02-28', 0],
    ['2025-01-31', '2025-03-30', 1],
    ['2025-01-31', '2025-04-30', 3],
    ['2024-02-29', '2025-02-28', 12],
    ['2024-02-29', '2024-03-28', 0],
    ['2025-01-31', '2025-01-31', 0],
  ])('from %s to %s: %i', (birthDate, onDate, months) => {
    expect(completedMonths(birthDate, onDate)).toBe(months);
  });

  it('has none before birth or for dates that are not real', () => {
    expect(completedMonths('2025-01-02', '2025-01-01')).toBeUndefined();
    expect(completedMonths('2025-02-30', '2025-03-01')).toBeUndefined();
    expect(completedMonths('2025-01-01', '')).toBeUndefined();
  });

  const born = fc.integer({ min: 0, max: 30_000 });
  const later = fc.integer({ min: 0, max: 7000 });

  // date-fns 4 has two rules of its own for the ends of months (it calls 29 January to 28 February
  // 2024 a month, and 31 January to 30 April two); on all other days it is the same count.
  test.prop([born, later])('agrees with date-fns away from the ends of months', (from, days) => {
    const [birthDate, onDate] = [isoDateFromDays(from), isoDateFromDays(from + days)];
    fc.pre(Number(birthDate.slice(8)) <= 28 && !onDate.endsWith('-02-28'));
    const [a, b] = [birthDate, onDate].map((iso) => {
      const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
      return new Date(year, month - 1, day);
    }) as [Date, Date];
    expect(completedMonths(birthDate, onDate)).toBe(differenceInMonths(b, a));
  });

  test.prop([born, later])(
    'never falls from one day to the next, nor rises by more than 1',
    (from, days) => {
      const birthDate = isoDateFromDays(from);
      const today = completedMonths(birthDate, isoDateFromDays(from + days)) as number;
      const tomorrow = completedMonths(birthDate, isoDateFromDays(from + days + 1)) as number;
      expect([today, today + 1]).toContain(tomorrow);
    },
  );
});
