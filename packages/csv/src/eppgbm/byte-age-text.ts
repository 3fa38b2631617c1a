import { DAYS_PER_MONTH } from '@balanting/core';

const ZERO = 48;
const DAYS_PER_YEAR = 365.25;

/**
 * The days of an age such as `2 Tahun - 5 Bulan - 12 Hari`, by its three numbers; -1 where the cell has
 * not three of them. Only a first look: the careful reader judges what differs.
 */
export function ageTextDays(bytes: Uint8Array, start: number, end: number): number {
  let numbers = 0;
  let value = -1;
  let days = 0;
  for (let at = start; at <= end; at++) {
    const digit = at < end ? (bytes[at] as number) - ZERO : -1;
    if (digit >= 0 && digit <= 9) value = Math.max(value, 0) * 10 + digit;
    else if (value >= 0) {
      days += value * unitOf(numbers);
      numbers++;
      value = -1;
    }
  }
  return numbers === 3 ? days : -1;
}

function unitOf(number: number): number {
  if (number === 0) return DAYS_PER_YEAR;
  return number === 1 ? DAYS_PER_MONTH : 1;
}
