const TWO_32 = 2 ** 32;

/**
 * A 53-bit fingerprint of two whole numbers of up to 53 bits; NaN where one of them is.
 *
 * Source of the last step: Appleby A (2016) MurmurHash3, fmix32.
 */
export function mixed(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
  const upper = Math.imul(Math.floor(a / TWO_32), 0x85ebca6b) ^ Math.floor(b / TWO_32);
  const low = spread(a ^ spread(Math.imul(b, 0x9e3779b1) ^ upper));
  const high = spread(b ^ spread(Math.imul(a, 0x2c1b3c6d) + upper + 1));
  return (high & 0x1fffff) * TWO_32 + (low >>> 0);
}

/** A 53-bit fingerprint of a text; NaN for the empty one. Source: FNV-1a, twice with other seeds. */
export function textMark(text: string): number {
  if (text === '') return Number.NaN;
  let first = 0x811c9dc5 | 0;
  let second = 0x2545f491;
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    first = Math.imul(first ^ letter, 0x01000193);
    second = Math.imul(((second << 5) | (second >>> 27)) ^ letter, 0x9e3779b1);
  }
  return (spread(second) & 0x1fffff) * TWO_32 + (spread(first) >>> 0);
}

/** Spreads 32 bits: each bit in moves half of the bits out. */
export function spread(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
