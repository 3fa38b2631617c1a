/** RFC 4648, section 6: no digits that look like letters. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BITS = 5;

/**
 * Bytes as base32 text without padding: letters and digits that can be read out on the telephone.
 *
 * Source: RFC 4648, section 6.
 *
 * @example
 * base32(new Uint8Array([0x66, 0x6f, 0x6f])); // => 'MZXW6'
 */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let kept = 0;
  let bits = 0;
  for (const byte of bytes) {
    kept = (kept << 8) | byte;
    for (bits += 8; bits >= BITS; bits -= BITS) text += letterAt(kept >> (bits - BITS));
    kept &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + letterAt(kept << (BITS - bits));
}

function letterAt(value: number): string {
  return LETTERS[value & 31] as string;
}
