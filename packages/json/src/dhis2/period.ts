import { daysFromIsoDate, isoDateFromDays } from '@balanting/core';
import { MONTH_PERIODS, type MonthPeriodType, periodOfMonth } from './month-periods.js';

/** 1970-01-01 was a Thursday; weeks are counted from Monday, 0. */
const WEEKDAY_OF_EPOCH = 3;

/**
 * Kinds of weeks: the weekday that they begin with, Monday being 0, and their sign. The first week of a
 * year is the first that has four days in it (ISO 8601).
 *
 * Source: DHIS2 developer guide, "Date and period format"; the period types of dhis2-core.
 */
export const WEEK_PERIODS = {
  Weekly: { firstWeekday: 0, sign: 'W' },
  WeeklyWednesday: { firstWeekday: 2, sign: 'WedW' },
  WeeklyThursday: { firstWeekday: 3, sign: 'ThuW' },
  WeeklyFriday: { firstWeekday: 4, sign: 'FriW' },
  WeeklySaturday: { firstWeekday: 5, sign: 'SatW' },
  WeeklySunday: { firstWeekday: 6, sign: 'SunW' },
} as const;

/** A kind of period of DHIS2. */
export type PeriodType = MonthPeriodType | keyof typeof WEEK_PERIODS | 'Daily' | 'BiWeekly';

/**
 * The period of DHIS2 that a day lies in.
 *
 * @param date - `YYYY-MM-DD`
 * @throws RangeError where the text is no date
 *
 * @example
 * periodOfDay('2025-08-14', 'Monthly'); // => '202508'
 * @example
 * periodOfDay('2024-12-30', 'Weekly'); // => '2025W1'
 */
export function periodOfDay(date: string, type: PeriodType): string {
  const day = daysFromIsoDate(date);
  if (day === undefined) throw new RangeError(`"${date}" is no date: write YYYY-MM-DD.`);
  if (type === 'Daily') return date.replaceAll('-', '');
  if (type === 'BiWeekly') {
    const { year, week } = weekOf(day, 0);
    return `${year}BiW${Math.ceil(week / 2)}`;
  }
  if (type in MONTH_PERIODS) return periodOfMonth(date.slice(0, 7), type as MonthPeriodType);
  const { firstWeekday, sign } = WEEK_PERIODS[type as keyof typeof WEEK_PERIODS];
  const { year, week } = weekOf(day, firstWeekday);
  return `${year}${sign}${week}`;
}

function weekOf(
  day: number,
  firstWeekday: number,
): { readonly year: number; readonly week: number } {
  const weekday = (((day + WEEKDAY_OF_EPOCH - firstWeekday) % 7) + 7) % 7;
  // The year of a week is that of its fourth day.
  const fourth = day - weekday + 3;
  const year = Number(isoDateFromDays(fourth).slice(0, 4));
  const newYear = daysFromIsoDate(`${String(year).padStart(4, '0')}-01-01`) as number;
  return { year, week: Math.floor((fourth - newYear) / 7) + 1 };
}
