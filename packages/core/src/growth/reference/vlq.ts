const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CONTINUES = 32;

/**
 * The integers behind a text of second differences in base-64 VLQ, the digits of source maps.
 *
 * A growth curve is smooth, so its second differences are small: most take one letter, and a table of
 * 82,000 values fits in 9 KB. Integers keep every published decimal exact.
 *
 * @param text - digits written by scripts/generate-tables.mjs
 * @param count - how many integers it holds
 * @throws RangeError where the text ends early or holds another letter
 */
export function decodeSmooth(text: string, count: number): Int32Array {
  const values = new Int32Array(count);
  let at = 0;
  let value = 0;
  let step = 0;
  for (let i = 0; i < count; i++) {
    let zigzag = 0;
    let shift = 0;
    let digit: number;
    do {
      digit = ALPHABET.indexOf(text.charAt(at++) || '?');
      if (digit < 0) throw new RangeError(`Damaged growth table at letter ${at}`);
      zigzag |= (digit & (CONTINUES - 1)) << shift;
      shift += 5;
    } while (digit >= CONTINUES);
    step += (zigzag >>> 1) ^ -(zigzag & 1);
    value += step;
    values[i] = value;
  }
  return values;
}
