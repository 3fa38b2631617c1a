import { MISSING } from '@balanting/core';

/** What the byte parsers give for a cell that they leave to the careful reader. */
export const CARE = -2147483647;

const ZERO = 48;
const NINE = 57;
const HYPHEN = 45;
const POINT = 46;
const COMMA = 44;
const SPACE = 32;
/** The last byte of a no-break space in UTF-8, and the only one in windows-1252. */
const NBSP = 0xa0;
const NBSP_LEAD = 0xc2;
const MOST_DIGITS = 9;
/** Whole numbers of so many digits are exact as doubles, and so are their powers of ten. */
const MOST_EXACT = 15;

/** The end of a cell without spaces and no-break spaces behind it. */
export function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const byte = bytes[at - 1] as number;
    if (byte === NBSP && at - 1 > start && bytes[at - 2] === NBSP_LEAD) at -= 2;
    else if (byte === SPACE || byte === NBSP) at--;
    else break;
  }
  return at;
}

/** Whether a trimmed cell is empty or a dash. */
function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  return start >= end || (end - start === 1 && bytes[start] === HYPHEN);
}

/**
 * A decimal as an integer of `digits` decimal places: `11,2` with 3 is 11200. `MISSING` for an empty cell,
 * {@link CARE} for all that is not plain digits with at most one comma or point.
 */
export function decimalOfBytes(
  bytes: Uint8Array,
  start: number,
  rawEnd: number,
  digits: number,
): number {
  const end = trimmedEnd(bytes, start, rawEnd);
  if (isBlank(bytes, start, end)) return MISSING;
  if (end - start > MOST_DIGITS) return CARE;
  let value = 0;
  let mark = end;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= ZERO && byte <= NINE) value = value * 10 + byte - ZERO;
    else if (isMark(byte) && mark === end && at > start) mark = at;
    else return CARE;
  }
  return scaled(value, end - mark - 1, digits);
}

function isMark(byte: number): boolean {
  return byte === COMMA || byte === POINT;
}

/** The same as {@link decimalOfBytes} with a minus sign allowed. */
export function signedOfBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  digits: number,
): number {
  if (bytes[start] !== HYPHEN || end - start < 2) return decimalOfBytes(bytes, start, end, digits);
  const value = decimalOfBytes(bytes, start + 1, end, digits);
  return value === CARE || value === MISSING ? CARE : -value;
}

/** No measurement is as large; `readMeasureCell` refuses it. */
const MOST = 1_000_000;
const POWERS = [1, 10, 100, 1000];

function scaled(value: number, places: number, digits: number): number {
  if (places === 0) return CARE;
  const missing = digits - Math.max(places, 0);
  if (missing < 0) return CARE;
  const integer = value * (POWERS[missing] as number);
  return integer >= MOST * (POWERS[digits] as number) ? CARE : integer;
}

/**
 * The double nearest to a plain decimal of at most 15 digits; NaN for every other cell. Both the digits and
 * the power of ten are exact, so that one division rounds once.
 */
export function doubleOfBytes(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > MOST_EXACT || start >= end) return Number.NaN;
  let value = 0;
  let mark = end;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= ZERO && byte <= NINE) value = value * 10 + byte - ZERO;
    else if (isMark(byte) && mark === end) mark = at;
    else return Number.NaN;
  }
  if (mark === end) return value;
  return mark === end - 1 ? Number.NaN : value / 10 ** (end - mark - 1);
}
