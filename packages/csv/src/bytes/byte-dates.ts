import { CARE, trimmedEnd } from './byte-numbers.js';

const ZERO = 48;
const HYPHEN = 45;
const POINT = 46;
const SLASH = 47;

/** The years whose dates are read on the fast way. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2069;

/** Days from 1970-01-01 to the first of each month of the years above, and one month more. */
const MONTH_STARTS = monthStarts();

/**
 * A date as `year * 10000 + month * 100 + day`: `YYYY-MM-DD`, `YYYY/MM/DD`, `DD/MM/YYYY`, `DD-MM-YYYY` or
 * `DD.MM.YYYY` with two-digit days and months, in the years 1970 to 2069. {@link CARE} for all else.
 */
export function dateOfBytes(bytes: Uint8Array, start: number, rawEnd: number): number {
  const end = trimmedEnd(bytes, start, rawEnd);
  if (end - start !== 10) return CARE;
  const third = bytes[start + 2] as number;
  const isDayFirst = third === SLASH || third === HYPHEN || third === POINT;
  const mark = isDayFirst ? third : (bytes[start + 4] as number);
  if (!isDayFirst && mark !== HYPHEN && mark !== SLASH) return CARE;
  const second = bytes[start + (isDayFirst ? 5 : 7)];
  if (second !== mark) return CARE;
  const year = isDayFirst
    ? pair(bytes, start + 6) * 100 + pair(bytes, start + 8)
    : pair(bytes, start) * 100 + pair(bytes, start + 2);
  const month = pair(bytes, start + (isDayFirst ? 3 : 5));
  const day = pair(bytes, start + (isDayFirst ? 0 : 8));
  return isDate(year, month, day) ? year * 10_000 + month * 100 + day : CARE;
}

/** The days from 1970-01-01 to a date of {@link dateOfBytes}. */
export function dayOfDate(date: number): number {
  const year = Math.floor(date / 10_000);
  const month = Math.floor(date / 100) % 100;
  return (MONTH_STARTS[(year - FIRST_YEAR) * 12 + month - 1] as number) + (date % 100) - 1;
}

function isDate(year: number, month: number, day: number): boolean {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) {
    return false;
  }
  const at = (year - FIRST_YEAR) * 12 + month - 1;
  return day <= (MONTH_STARTS[at + 1] as number) - (MONTH_STARTS[at] as number);
}

/** Two digits as a number; NaN where one is none. */
function pair(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - ZERO;
  const ones = (bytes[at + 1] as number) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function monthStarts(): Int32Array {
  const months = (LAST_YEAR - FIRST_YEAR + 1) * 12 + 1;
  return Int32Array.from({ length: months }, (_, month) =>
    Math.round(Date.UTC(FIRST_YEAR, month, 1) / 86_400_000),
  );
}
