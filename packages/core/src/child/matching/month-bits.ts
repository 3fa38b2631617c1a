import { dayParts } from './compare-dates.js';

/** Days from 1970 to 2059 are worked out once: registers ask for few days, each many times. */
const KEPT_DAYS = 32_768;
const NOT_KEPT = -1;

/** Tells the month of a day, modulo 64. */
export type MonthBit = (day: number) => number;

/**
 * A function that answers the number of the calendar month of a day modulo 64, -1 where the day is not
 * known.
 *
 * @example
 * monthBits()(19418) - monthBits()(19391); // => 1
 */
export function monthBits(): MonthBit {
  const kept = new Int8Array(KEPT_DAYS).fill(NOT_KEPT);
  return (day) => {
    const found = kept[day];
    if (found !== undefined && found !== NOT_KEPT) return found;
    const parts = dayParts(day);
    if (parts === undefined) return -1;
    const bit = (parts.year * 12 + parts.month - 1) & 63;
    kept[day] = bit;
    return bit;
  };
}

/**
 * How many bits two words have in common.
 *
 * @example
 * commonBits(0b1101, 0b0101); // => 2
 */
export function commonBits(a: number, b: number): number {
  let bits = a & b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
