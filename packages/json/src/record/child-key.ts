const FIRST_SEED = 0x811c9dc5 | 0;
const SECOND_SEED = 0x2545f491;
const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

/** What tells children of one name apart. */
export interface BesideName {
  readonly birthDay: number;
  /** 1 boy, 2 girl. */
  readonly sex: number;
  /** {@link textHash} of the village. */
  readonly village: number;
}

/**
 * A 53-bit fingerprint of a child: letters and digits of the name in capitals, birth date, sex and
 * village; NaN where there is no name. It is the one that `@balanting/csv` gives the same child, so that
 * files of both kinds can be joined. A list of names can be tried against it: keep it as safe as them.
 *
 * Source: FNV-1a (Fowler, Noll, Vo) and the last mix of MurmurHash3 (Appleby 2011).
 */
export function childKey(name: string, { birthDay, sex, village }: BesideName): number {
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  const letters = lettersOf(name);
  for (let i = 0; i < letters.length; i++) {
    const letter = letters.charCodeAt(i);
    first = Math.imul(first ^ letter, 0x01000193);
    second = Math.imul(((second << 5) | (second >>> 27)) ^ letter, 0x9e3779b1);
  }
  const rest = Math.imul(birthDay * 4 + sex, 0x85ebca6b) ^ village;
  const key = wholeOf(first ^ rest, second + Math.imul(rest, 0xc2b2ae35));
  return letters === '' ? Number.NaN : key;
}

/** A 53-bit fingerprint of the 16 digits of a NIK, as `@balanting/csv` makes it. */
export function nikKey(digits: string): number {
  const first = Number(digits.slice(0, 8));
  const second = Number(digits.slice(8));
  return wholeOf(first ^ Math.imul(second, 0x9e3779b1), second + Math.imul(first, 0xc2b2ae35));
}

/** A 32-bit hash of the letters and digits of a text. */
export function textHash(text: string): number {
  const letters = lettersOf(text);
  let value = FIRST_SEED;
  for (let i = 0; i < letters.length; i++) {
    value = Math.imul(value ^ letters.charCodeAt(i), 0x01000193);
  }
  return mixed(value);
}

function lettersOf(text: string): string {
  return text.toUpperCase().replace(NOT_LETTERS, '');
}

function wholeOf(low: number, high: number): number {
  return (mixed(high) & 0x1fffff) * 4_294_967_296 + (mixed(low) >>> 0);
}

/** Each bit in moves half of the bits out. */
function mixed(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
