import { isoDateFromDays } from '../../child/iso-date.js';

/** Stands for a birth date that is not known. */
export const UNKNOWN_BIRTH = 0;

/** Births from 1970 to 2149: others are no birth dates of children. */
const DAYS = 65_536;

/** Reads month and day out of days since 1970; each day of the calendar is worked out once. */
export function birthDateReader(): (birthDay: Int32Array) => Int32Array {
  const known = new Int32Array(DAYS);
  const dateOf = (day: number): number => {
    if (day < 0 || day >= DAYS) return UNKNOWN_BIRTH;
    if (known[day] === UNKNOWN_BIRTH) known[day] = packedDate(day);
    return known[day] as number;
  };
  return (birthDay) => birthDay.map(dateOf);
}

/** The calendar month of a packed date, 1 to 12; 0 where not known. */
export function birthMonthOf(date: number): number {
  return date >> 5;
}

/** The day of the month of a packed date, 1 to 31; 0 where not known. */
export function dayOfMonthOf(date: number): number {
  return date & 31;
}

function packedDate(day: number): number {
  const iso = isoDateFromDays(day);
  return (Number(iso.slice(5, 7)) << 5) | Number(iso.slice(8, 10));
}
