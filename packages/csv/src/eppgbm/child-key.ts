import { trimmedEnd } from '../bytes/byte-numbers.js';
import { cellString } from '../bytes/cell-string.js';
import type { RowCells } from '../bytes/scan-row.js';

/** For each ASCII byte its capital letter or digit, 0 where it is neither. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, byte) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(byte))
    ? String.fromCharCode(byte).toUpperCase().charCodeAt(0)
    : 0,
);

const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

/** Letters and digits of a text in capitals: how names of children and villages are compared. */
export function lettersOf(text: string): string {
  return text.toUpperCase().replace(NOT_LETTERS, '');
}

/** What tells children of one name apart. */
export interface BesideName {
  readonly birthDay: number;
  readonly sex: number;
  /** {@link textHash} of the village. */
  readonly village: number;
}

/**
 * A 53-bit fingerprint of a child: letters and digits of the name in capitals, birth date, sex and village;
 * NaN where there is no name. It can not be turned back into a name by itself, but a list of names can be
 * tried against it: keep it as safe as the names.
 */
export function childKey(
  bytes: Uint8Array,
  cells: RowCells,
  column: number,
  beside: BesideName,
): number {
  if (column < 0) return Number.NaN;
  const start = cells.starts[column] as number;
  const end = trimmedEnd(bytes, start, cells.ends[column] as number);
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte > 127) return keyOfText(lettersOf(cellString(bytes, cells, column)), beside);
    const letter = LETTERS[byte] as number;
    if (letter === 0) continue;
    first = stepFirst(first, letter);
    second = stepSecond(second, letter);
    letters++;
  }
  return letters === 0 ? Number.NaN : finished(first, second, beside);
}

/** A 32-bit hash of a text. */
export function textHash(text: string): number {
  let value = FIRST_SEED;
  for (let i = 0; i < text.length; i++) value = stepFirst(value, text.charCodeAt(i));
  return avalanche(value);
}

const FIRST_SEED = 0x811c9dc5 | 0;
const SECOND_SEED = 0x2545f491;

function keyOfText(letters: string, beside: BesideName): number {
  if (letters === '') return Number.NaN;
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  for (let i = 0; i < letters.length; i++) {
    first = stepFirst(first, letters.charCodeAt(i));
    second = stepSecond(second, letters.charCodeAt(i));
  }
  return finished(first, second, beside);
}

/** FNV-1a. */
function stepFirst(value: number, letter: number): number {
  return Math.imul(value ^ letter, 0x01000193);
}

function stepSecond(value: number, letter: number): number {
  return Math.imul(((value << 5) | (value >>> 27)) ^ letter, 0x9e3779b1);
}

function finished(first: number, second: number, { birthDay, sex, village }: BesideName): number {
  const rest = Math.imul(birthDay * 4 + sex, 0x85ebca6b) ^ village;
  const low = avalanche(first ^ rest) >>> 0;
  const high = avalanche(second + Math.imul(rest, 0xc2b2ae35)) & 0x1fffff;
  return high * 4_294_967_296 + low;
}

/** The last mix of MurmurHash3: each bit in moves half of the bits out. */
export function avalanche(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
