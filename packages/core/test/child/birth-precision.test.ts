import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  type BirthDatePrecision,
  birthDateInterval,
  imputedBirthDate,
  possibleChildren,
} from '../../src/child/birth-precision.js';
import { daysFromIsoDate, isoDateFromDays } from '../../src/child/iso-date.js';

const dates = fc.integer({ min: 10957, max: 20453 }).map(isoDateFromDays);
const days = (iso: string) => daysFromIsoDate(iso) ?? Number.NaN;

describe('birthDateInterval', () => {
  it.each<[string, BirthDatePrecision, string, string]>([
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02-07', 'month', '2023-02-01', '2023-02-28'],
    ['2023-04-00', 'month', '2023-04-01', '2023-04-30'],
    ['2023-12-99', 'month', '2023-12-01', '2023-12-31'],
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    ['2023-00-00', 'year', '2023-01-01', '2023-12-31'],
    ['2023-08-17', 'year', '2023-01-01', '2023-12-31'],
  ])('%s known to the %s', (birth, precision, first, last) => {
    expect(birthDateInterval(birth, precision)).toEqual({ first, last });
  });

  it.each<[string, BirthDatePrecision]>([
    ['2024-02-29', 'none'],
    ['', 'none'],
    ['2023-02-29', 'day'],
    ['2023-02', 'day'],
    ['2023-13', 'month'],
    ['2023-00-10', 'month'],
    ['2023', 'month'],
    ['23', 'year'],
    ['2023-8', 'year'],
    ['2023-08-17 ', 'year'],
    ['', 'year'],
  ])('none for "%s" known to the %s', (birth, precision) => {
    expect(birthDateInterval(birth, precision)).toBeUndefined();
    expect(imputedBirthDate(birth, precision, { imputeYear: true })).toBeUndefined();
  });

  test.prop([dates])('holds the date, and is the wider the less is known', (date) => {
    const [day, month, year] = (['day', 'month', 'year'] as const).map((precision) =>
      birthDateInterval(date, precision),
    );
    expect(day).toEqual({ first: date, last: date });
    expect(days(month?.first ?? '')).toBeLessThanOrEqual(days(date));
    expect(days(month?.last ?? '')).toBeGreaterThanOrEqual(days(date));
    expect(days(year?.first ?? '')).toBeLessThanOrEqual(days(month?.first ?? ''));
    expect(days(year?.last ?? '')).toBeGreaterThanOrEqual(days(month?.last ?? ''));
  });
});

describe('imputedBirthDate', () => {
  it('is the 15th where the day is missing, and none where the month is (WHO, UNICEF 2019)', () => {
    expect(imputedBirthDate('2024-02', 'month')).toBe('2024-02-15');
    expect(imputedBirthDate('2024-02-03', 'month')).toBe('2024-02-15');
    expect(imputedBirthDate('2024-02-03', 'day')).toBe('2024-02-03');
    expect(imputedBirthDate('2024', 'year')).toBeUndefined();
    expect(imputedBirthDate('2024-02-03', 'none')).toBeUndefined();
  });

  it('is 1 July for a year where asked', () => {
    expect(imputedBirthDate('2024', 'year', { imputeYear: true })).toBe('2024-07-01');
    expect(imputedBirthDate('2024', 'year', { imputeYear: false })).toBeUndefined();
    expect(imputedBirthDate('2024-02', 'month', { imputeYear: true })).toBe('2024-02-15');
  });

  test.prop([dates, fc.constantFrom<BirthDatePrecision>('day', 'month', 'year')])(
    'lies within the interval',
    (date, precision) => {
      const imputed = days(imputedBirthDate(date, precision, { imputeYear: true }) ?? '');
      const interval = birthDateInterval(date, precision);
      expect(imputed).toBeGreaterThanOrEqual(days(interval?.first ?? ''));
      expect(imputed).toBeLessThanOrEqual(days(interval?.last ?? ''));
    },
  );
});

describe('possibleChildren', () => {
  const born = (birth: string, precision: BirthDatePrecision, measuredOn?: string) =>
    possibleChildren({ sex: 'female', birth, precision }, measuredOn);

  it('has one child for each day, none born after it was measured', () => {
    const leap = born('2024-02', 'month', '2025-01-01');
    expect(leap).toHaveLength(29);
    expect(leap[0]).toEqual({ sex: 'female', birthDate: '2024-02-01' });
    expect(leap[28]).toEqual({ sex: 'female', birthDate: '2024-02-29' });
    expect(born('2024', 'year', '2025-01-01')).toHaveLength(366);
    expect(born('2024', 'year', '2024-02-01')).toHaveLength(32);
    expect(born('2024-02-10', 'day', '2025-01-01')).toEqual([
      { sex: 'female', birthDate: '2024-02-10' },
    ]);
  });

  it('has a child of unknown age where nothing is known', () => {
    expect(born('2024-02-10', 'none', '2025-01-01')).toEqual([{ sex: 'female' }]);
  });

  it('has the one that tells what is wrong', () => {
    const first = [{ sex: 'female', birthDate: '2024-02-01' }];
    expect(born('2024-02', 'month', '2024-01-31')).toEqual(first);
    expect(born('2024-02', 'month', 'yesterday')).toEqual(first);
    expect(born('2024-02', 'month')).toEqual(first);
    expect(born('2024-13', 'month', '2025-01-01')).toEqual([
      { sex: 'female', birthDate: '2024-13' },
    ]);
  });
});
