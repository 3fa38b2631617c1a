const ZERO = 48;
const HYPHEN = 45;
/** So far below 0 that no other digit of a date makes up for it. */
const NO_DIGIT = -100_000;
const DAYS_PER_ERA = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH_SHIFT = 719_468;

/**
 * The days from 1970-01-01 to a date of the Gregorian calendar; undefined where the text is not a date
 * that exists, written `YYYY-MM-DD` with nothing around it.
 *
 * Plain arithmetic on the characters: no time zone, no `Date`.
 * Source: Hinnant H (2013) chrono-compatible low-level date algorithms, days_from_civil.
 *
 * @example
 * daysFromIsoDate('2000-03-01'); // => 11017
 * @example
 * daysFromIsoDate('2023-02-29'); // => undefined
 */
export function daysFromIsoDate(iso: string): number | undefined {
  if (iso.length !== 10 || iso.charCodeAt(4) !== HYPHEN || iso.charCodeAt(7) !== HYPHEN) {
    return undefined;
  }
  const year = pair(iso, 0) * 100 + pair(iso, 2);
  const month = pair(iso, 5);
  const day = pair(iso, 8);
  // A character that is no digit made its part negative.
  const real = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
  return real ? daysFromCivil(year, month, day) : undefined;
}

/**
 * The date, `YYYY-MM-DD`, that lies so many days after 1970-01-01.
 *
 * @param days - a whole number whose date is in the years 0 to 9999
 * @throws RangeError for any other number
 *
 * @example
 * isoDateFromDays(11017); // => '2000-03-01'
 */
export function isoDateFromDays(days: number): string {
  const shifted = days + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524);
  const yearOfEra = Math.floor((dayOfEra - leaps - Math.floor(dayOfEra / 146_096)) / 365);
  const startOfYear = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - startOfYear;
  // Years that begin in March put the leap day last.
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!Number.isInteger(days) || year < 0 || year > 9999) {
    throw new RangeError(`No date lies ${days} days after 1970-01-01.`);
  }
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/**
 * The number of days in a month of the Gregorian calendar.
 *
 * @param month - 1 to 12
 *
 * @example
 * lastDay(2024, 2); // => 29
 */
export function lastDay(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function daysFromCivil(year: number, month: number, day: number): number {
  // One era more, so that January of the year 0 is no negative year; `| 0` then rounds down.
  const marchYear = (month <= 2 ? year - 1 : year) + 400;
  const marchMonth = month <= 2 ? month + 9 : month - 3;
  const dayOfYear = (((153 * marchMonth + 2) / 5) | 0) + day - 1;
  const leaps = ((marchYear / 4) | 0) - ((marchYear / 100) | 0) + ((marchYear / 400) | 0);
  return marchYear * 365 + leaps + dayOfYear - EPOCH_SHIFT - DAYS_PER_ERA;
}

function pair(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - ZERO;
  return value >= 0 && value <= 9 ? value : NO_DIGIT;
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
