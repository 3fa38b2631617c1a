import { type Issue, issue } from '@balanting/core';
import { CARE, trimmedEnd } from '../bytes/byte-numbers.js';

/** The doubts of `checkNik` about 16 digits, one bit each in this order. */
export const NIK_DOUBTS: readonly Issue[] = (
  ['nik.region', 'nik.date', 'nik.sex', 'nik.dummy'] as const
).map((code) => issue(code, { level: 'warning', path: ['nik'] }));

const ZERO = 48;
const APOSTROPHE = 39;
/** Digits of a NIK. */
export const NIK_LENGTH = 16;
const GIRL = 40;
const REGION = 1;
const DATE = 2;
const SEX = 4;
const DUMMY = 8;

/**
 * The provinces that `checkNik` knows, by their two digits.
 *
 * Source: Kepmendagri 300.2.2-2138 of 2025.
 */
const PROVINCES: ReadonlySet<number> = new Set([
  ...[11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53],
  ...[61, 62, 63, 64, 65, 71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96],
]);

/**
 * The doubts about a NIK of 16 digits as bits of {@link NIK_DOUBTS}: the rules of `checkNik` on bytes, held
 * to it by a test. {@link CARE} for a cell that is not 16 digits.
 *
 * @param birthDate - `year * 10000 + month * 100 + day`
 * @param sex - 1 boy, 2 girl
 */
export function nikDoubtsOfBytes(
  bytes: Uint8Array,
  rawStart: number,
  rawEnd: number,
  birthDate: number,
  sex: number,
): number {
  const start = nikStart(bytes, rawStart, rawEnd);
  if (start < 0) return CARE;
  const codedDay = pair(bytes, start + 6);
  const isGirl = codedDay > GIRL;
  const date =
    pair(bytes, start + 10) * 10_000 +
    pair(bytes, start + 8) * 100 +
    (isGirl ? codedDay - GIRL : codedDay);
  let doubts = isRegion(bytes, start) ? 0 : REGION;
  if (date !== birthDate % 1_000_000) doubts |= DATE;
  if (isGirl !== (sex === 2)) doubts |= SEX;
  if (isMadeUpNik(bytes, start)) doubts |= DUMMY;
  return doubts;
}

/** Where the 16 digits of a cell begin, an apostrophe and spaces behind taken off; -1 for another cell. */
export function nikStart(bytes: Uint8Array, rawStart: number, rawEnd: number): number {
  const start = bytes[rawStart] === APOSTROPHE ? rawStart + 1 : rawStart;
  const end = trimmedEnd(bytes, start, rawEnd);
  return end - start === NIK_LENGTH && allDigits(bytes, start, end) ? start : -1;
}

function allDigits(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return true;
}

function pair(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) - ZERO) * 10 + (bytes[at + 1] as number) - ZERO;
}

/** Kabupaten 01 to 69, kota 71 to 99; kecamatan from 01. */
function isRegion(bytes: Uint8Array, start: number): boolean {
  const regency = pair(bytes, start + 2);
  const kecamatan = pair(bytes, start + 4);
  return regency !== 0 && regency !== 70 && kecamatan !== 0 && PROVINCES.has(pair(bytes, start));
}

/** Whether 16 digits are a made-up NIK: serial 0000, equal digits, or prefix 999. */
export function isMadeUpNik(bytes: Uint8Array, start: number): boolean {
  if (pair(bytes, start + 12) === 0 && pair(bytes, start + 14) === 0) return true;
  const first = bytes[start];
  if (first === ZERO + 9 && bytes[start + 1] === first && bytes[start + 2] === first) return true;
  for (let at = start + 1; at < start + NIK_LENGTH; at++) if (bytes[at] !== first) return false;
  return true;
}
