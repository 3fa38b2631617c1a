import { describe, expect, it } from 'vitest';
import { daysFromIsoDate } from '../../../src/child/iso-date.js';
import {
  compareBirthDays,
  dayParts,
  NO_DAY,
  swappableDay,
} from '../../../src/child/matching/compare-dates.js';
import { commonBits, monthBits } from '../../../src/child/matching/month-bits.js';

const day = (iso: string) => daysFromIsoDate(iso)!;

describe('compareBirthDays', () => {
  it.each([
    ['2023-03-02', '2023-03-02', 'same'],
    ['2023-03-02', '2023-02-03', 'swapped'],
    ['2023-03-02', '2024-02-03', 'different'],
    ['2023-03-02', '2023-03-12', 'part'],
    ['2023-03-02', '2023-04-02', 'part'],
    ['2023-03-02', '2022-03-02', 'part'],
    ['2023-03-02', '2022-03-12', 'different'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compareBirthDays(day(a), day(b))).toBe(expected);
    expect(compareBirthDays(day(b), day(a))).toBe(expected);
  });

  it('knows nothing of a missing date', () => {
    expect(compareBirthDays(NO_DAY, day('2023-03-02'))).toBe('unknown');
    expect(compareBirthDays(NO_DAY, NO_DAY)).toBe('unknown');
    expect(dayParts(NO_DAY)).toBeUndefined();
  });
});

describe('swappableDay', () => {
  it('is one number for a date and its swap, and another for any other', () => {
    expect(swappableDay(day('2023-03-02'))).toBe(swappableDay(day('2023-02-03')));
    const all = Array.from({ length: 3000 }, (_, i) => day('2018-01-01') + i);
    // Every date is alone but those of the 1st to 12th of a month, whose swap is a date too.
    const swaps = all.filter((each) => {
      const parts = dayParts(each)!;
      return parts.day <= 12 && parts.day < parts.month;
    });
    const hasSwap = swaps.filter((each) => {
      const { year, month, day: ofMonth } = dayParts(each)!;
      return Date.UTC(year, ofMonth - 1, month) / 86_400_000 <= all[all.length - 1]!;
    });
    expect(new Set(all.map(swappableDay)).size).toBe(all.length - hasSwap.length);
  });

  it('has no number for a missing date', () => {
    expect(swappableDay(NO_DAY)).toBeNaN();
  });
});

describe('monthBits', () => {
  it('tells months apart for more than five years', () => {
    const bitOf = monthBits();
    const months = Array.from({ length: 64 }, (_, i) => Date.UTC(2020, i, 15) / 86_400_000);
    expect(new Set(months.map(bitOf)).size).toBe(64);
    expect(bitOf(day('2020-01-31'))).toBe(bitOf(day('2020-01-01')));
    expect(bitOf(day('2020-01-31'))).not.toBe(bitOf(day('2020-02-01')));
    expect(bitOf(day('2090-01-31'))).toBe(bitOf(day('2090-01-01')));
    expect(bitOf(NO_DAY)).toBe(-1);
  });

  it('counts bits in common, the sign bit too', () => {
    expect(commonBits(-1, -1)).toBe(32);
    expect(commonBits(1 << 31, -1)).toBe(1);
    expect(commonBits(0b0101, 0b1010)).toBe(0);
  });
});
