import { isoDateFromDays } from '@balanting/core';
import { type NumberKind, numberKind } from './number-format.js';

/** A cell as the spreadsheet library gives it. */
export interface LibraryCell {
  /** `n` number, `s` text, `b` yes or no, `e` error, `d` date, `z` blank. */
  readonly t: string;
  readonly v?: unknown;
  /** The format of a number. */
  readonly z?: unknown;
}

/** A spreadsheet keeps 15 significant digits; 14.799999999999999 is its 14.8. */
const DIGITS = 15;
/** From here on a number has more digits than a spreadsheet keeps. */
const BEYOND_DIGITS = 1e15;
/** Day 0 of the system of 1900, once February 1900 with its 29 days is over, and of 1970. */
const SERIAL_OF_EPOCH = 25_569;
/** The system of 1904 starts so many days later. */
const DAYS_TO_1904 = 1462;
/** What is read as a date where a cell shows one: 1954 to 2064. */
const SERIAL_RANGE = { above: 20_000, below: 60_000 } as const;
/** No duration in the place of a decimal is as long, in days: 999 hours. */
const MOST_DURATION = 1000 / 24;
const DAY_SECONDS = 86_400;
/** A date is what the spreadsheet shows, which rounds to seconds. */
const HALF_SECOND = 0.5 / DAY_SECONDS;

/**
 * A cell as the text that the reader of registers understands: numbers with a point, dates as `YYYY-MM-DD`,
 * times as `14:08` (an Indonesian spreadsheet makes them of decimals), errors as nothing. Day numbers are
 * never turned into Date objects, which would move them with the time zone.
 *
 * A number of 16 digits, such as a NIK, gets a `.0`: the spreadsheet has kept 15 of them.
 *
 * @param is1904 - whether the workbook counts its days from 1904
 */
export function textOfCell({ t, v, z }: LibraryCell, is1904: boolean): string {
  if (t === 's') return typeof v === 'string' ? v : '';
  if (t === 'b') return v ? 'TRUE' : 'FALSE';
  const isNumber = t === 'n' && typeof v === 'number';
  const kind = numberKind(typeof z === 'string' ? z : undefined);
  return isNumber ? textOfNumber(v, kind, is1904) : '';
}

/** A number as {@link textOfCell} writes it; empty where it is not finite. */
export function textOfNumber(value: number, kind: NumberKind, is1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  if (kind === 'number') return plainNumber(value);
  const serial = is1904 ? value + DAYS_TO_1904 : value;
  if (kind === 'date' && isDateSerial(serial)) return dateOfSerial(serial);
  const isDuration = value > 0 && value < (kind === 'time' ? MOST_DURATION : 1);
  return isDuration ? timeOfDays(value) : plainNumber(value);
}

/** A number with a point and without an exponent, rounded to what a spreadsheet keeps. */
function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < BEYOND_DIGITS) return String(value);
  const rounded = Number(value.toPrecision(DIGITS));
  const size = Math.abs(rounded);
  if (size >= BEYOND_DIGITS) return `${BigInt(Math.trunc(rounded))}.0`;
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return rounded.toFixed(20).replace(/\.?0+$/, '');
}

function isDateSerial(serial: number): boolean {
  return serial > SERIAL_RANGE.above && serial < SERIAL_RANGE.below;
}

function dateOfSerial(serial: number): string {
  return isoDateFromDays(Math.floor(serial + HALF_SECOND) - SERIAL_OF_EPOCH);
}

/** Hours and minutes of a part of a day, or of more than one; seconds where there are some. */
function timeOfDays(days: number): string {
  const seconds = Math.round(days * DAY_SECONDS);
  const [hours, minutes, rest] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(
    Math.floor,
  );
  const time = `${hours}:${pair(minutes)}`;
  return rest === 0 ? time : `${time}:${pair(rest)}`;
}

function pair(value = 0): string {
  return String(value).padStart(2, '0');
}
