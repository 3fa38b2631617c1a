import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { daysFromIsoDate, isoDateFromDays, lastDay } from '../../src/child/iso-date.js';

const MS_PER_DAY = 864e5;
const FIRST = Date.UTC(1900, 0, 1) / MS_PER_DAY;
const LAST = Date.UTC(2100, 11, 31) / MS_PER_DAY;

describe('daysFromIsoDate', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['1900-03-01', -25_508],
    ['2100-12-31', 47_846],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (iso, days) => {
    expect(daysFromIsoDate(iso)).toBe(days);
    expect(isoDateFromDays(days)).toBe(iso);
  });

  it.each([
    '',
    '2023',
    '20230302',
    '2023-3-2',
    '2023-03-2 ',
    ' 2023-03-2',
    '2023/03/02',
    '02-03-2023',
    '2023-00-10',
    '2023-13-10',
    '2023-03-00',
    '2023-03-32',
    '2023-04-31',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2023-0a-01',
    '2O23-03-01',
    '2023-03-02T00:00:00Z',
    '-023-03-02',
    '２０２３-０３-０２',
  ])('refuses "%s"', (iso) => {
    expect(daysFromIsoDate(iso)).toBeUndefined();
  });
});

describe('isoDateFromDays', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, -719_529, 2_932_897])(
    'throws for %s',
    (days) => {
      expect(() => isoDateFromDays(days)).toThrow(RangeError);
    },
  );
});

describe('lastDay', () => {
  it('knows the leap years of the Gregorian calendar', () => {
    expect([1900, 2000, 2023, 2024, 2100].map((year) => lastDay(year, 2))).toEqual([
      28, 29, 28, 29, 28,
    ]);
    const months = Array.from({ length: 12 }, (_, i) => lastDay(2023, i + 1));
    expect(months).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

it('agrees with the calendar of JavaScript on every day from 1900 to 2100', () => {
  const wrong: string[] = [];
  for (let days = FIRST; days <= LAST; days++) {
    const iso = new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
    if (daysFromIsoDate(iso) !== days || isoDateFromDays(days) !== iso) wrong.push(iso);
  }
  expect(wrong).toEqual([]);
});

const parts = fc.tuple(
  fc.integer({ min: 1900, max: 2100 }),
  fc.integer({ min: 0, max: 99 }),
  fc.integer({ min: 0, max: 99 }),
);

test.prop([parts])('takes a date exactly where it comes back the same', ([year, month, day]) => {
  const two = (value: number) => String(value).padStart(2, '0');
  const iso = `${year}-${two(month)}-${two(day)}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.toISOString().slice(0, 10) === iso;
  expect(daysFromIsoDate(iso)).toBe(real ? date.getTime() / MS_PER_DAY : undefined);
});

test.prop([fc.string()])('takes no other text', (text) => {
  const days = daysFromIsoDate(text);
  expect(days === undefined || isoDateFromDays(days) === text).toBe(true);
});
