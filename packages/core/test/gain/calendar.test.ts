import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { completedMonths } from '../../src/child/age.js';
import { isoDateFromDays } from '../../src/child/iso-date.js';
import {
  monthFromText,
  monthNumber,
  monthsBetweenDays,
  monthText,
} from '../../src/gain/calendar.js';

const anyDay = fc.integer({ min: -700_000, max: 200_000 });

describe('months of day numbers', () => {
  it('know their text', () => {
    expect(monthText(monthNumber(11_016))).toBe('2000-02');
    expect(monthText(monthNumber(11_017))).toBe('2000-03');
    expect(monthFromText('2000-03')).toBe(monthNumber(11_017));
    for (const text of ['2000-3', '2000-13', '2000-00', 'x2000-03', '2000-031']) {
      expect(() => monthFromText(text)).toThrow(RangeError);
    }
  });

  test.prop([anyDay])('are those of the ISO date', (day) => {
    expect(monthText(monthNumber(day))).toBe(isoDateFromDays(day).slice(0, 7));
    expect(monthFromText(monthText(monthNumber(day)))).toBe(monthNumber(day));
  });

  test.prop([anyDay, fc.integer({ min: -40, max: 2500 })])(
    'are completed as between ISO dates',
    (day, later) => {
      const expected = completedMonths(isoDateFromDays(day), isoDateFromDays(day + later)) ?? -1;
      expect(monthsBetweenDays(day, day + later)).toBe(expected);
    },
  );

  it('end on the last day of a shorter month', () => {
    const jan31 = 19_388; // 2023-01-31
    expect([27, 28, 29].map((days) => monthsBetweenDays(jan31, jan31 + days))).toEqual([0, 1, 1]);
    const jan29 = jan31 - 2;
    expect([29, 30, 31].map((days) => monthsBetweenDays(jan29, jan29 + days))).toEqual([0, 1, 1]);
  });
});
