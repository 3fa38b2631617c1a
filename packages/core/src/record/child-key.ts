/** What tells children of one name apart. */
export interface BesideName {
  /** Days since 1970-01-01. */
  readonly birthDay: number;
  /** 1 boy, 2 girl. */
  readonly sex: number;
  /** {@link textHash} of the village. */
  readonly village: number;
}

const FIRST_SEED = 0x811c9dc5 | 0;
const SECOND_SEED = 0x2545f491;
const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

/** For each ASCII byte its capital letter or digit, 0 where it is neither. */
const LETTERS = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, byte) =>
  /[0-9A-Za-z]/.test(String.fromCharCode(byte))
    ? String.fromCharCode(byte).toUpperCase().charCodeAt(0)
    : 0,
);

/**
 * Letters and digits of a text in capitals: how names of children and villages are compared.
 *
 * @example
 * lettersOf('Lok Batung.'); // => 'LOKBATUNG'
 */
export function lettersOf(text: string): string {
  return text.toUpperCase().replace(NOT_LETTERS, '');
}

/**
 * A 53-bit fingerprint of a child: letters and digits of the name in capitals, birth date, sex and village;
 * NaN where there is no name. It can not be turned back into a name by itself, but a list of names can be
 * tried against it: keep it as safe as the names.
 *
 * Source: FNV-1a (Fowler, Noll, Vo) and the last mix of MurmurHash3 (Appleby 2011).
 *
 * @example
 * const beside = { birthDay: 19418, sex: 2, village: textHash('LOK BATUNG') };
 * childKey('Anak Contoh', beside) === childKey('ANAK  CONTOH', beside); // => true
 */
export function childKey(name: string, beside: BesideName): number {
  const letters = lettersOf(name);
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  for (let i = 0; i < letters.length; i++) {
    const letter = letters.charCodeAt(i);
    first = stepFirst(first, letter);
    second = stepSecond(second, letter);
  }
  return letters === '' ? Number.NaN : keyOf(first, second, beside);
}

/**
 * The {@link childKey} of a name in bytes of ASCII, without making a text of it; undefined where a byte is
 * none.
 *
 * @param from - where the name begins in the bytes; `to` is behind its last byte
 *
 * @example
 * const beside = { birthDay: 19418, sex: 2, village: 0 };
 * const bytes = new TextEncoder().encode('Anak Contoh');
 * childKeyOfAscii(bytes, { from: 0, to: bytes.length }, beside) === childKey('ANAK CONTOH', beside); // => true
 */
export function childKeyOfAscii(
  bytes: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  beside: BesideName,
): number | undefined {
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  let letters = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte > 127) return undefined;
    const letter = LETTERS[byte] as number;
    if (letter === 0) continue;
    first = stepFirst(first, letter);
    second = stepSecond(second, letter);
    letters++;
  }
  return letters === 0 ? Number.NaN : keyOf(first, second, beside);
}

/**
 * A 53-bit fingerprint of the 16 digits of a NIK, of which both halves are given as numbers. Every NIK can be
 * tried against it: keep it as safe as a NIK.
 *
 * @example
 * nikKey(99110142, 3230001) === nikKey(99110142, 3230002); // => false
 */
export function nikKey(firstHalf: number, secondHalf: number): number {
  return wholeOf(
    firstHalf ^ Math.imul(secondHalf, 0x9e3779b1),
    secondHalf + Math.imul(firstHalf, 0xc2b2ae35),
  );
}

/**
 * A 32-bit hash of the letters and digits of a text.
 *
 * @example
 * textHash('Lok Batung') === textHash('LOK BATUNG'); // => true
 */
export function textHash(text: string): number {
  const letters = lettersOf(text);
  let value = FIRST_SEED;
  for (let i = 0; i < letters.length; i++) value = stepFirst(value, letters.charCodeAt(i));
  return mixed(value);
}

function keyOf(first: number, second: number, { birthDay, sex, village }: BesideName): number {
  const rest = Math.imul(birthDay * 4 + sex, 0x85ebca6b) ^ village;
  return wholeOf(first ^ rest, second + Math.imul(rest, 0xc2b2ae35));
}

/** FNV-1a. */
function stepFirst(value: number, letter: number): number {
  return Math.imul(value ^ letter, 0x01000193);
}

function stepSecond(value: number, letter: number): number {
  return Math.imul(((value << 5) | (value >>> 27)) ^ letter, 0x9e3779b1);
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
