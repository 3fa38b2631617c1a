const TWO_32 = 2 ** 32;

/** Of the bits that are kept the first 32; never 0, which stands for an empty slot. */
export function printOf(low: number, high: number): number {
  return ((low << 16) | (high >>> 16)) >>> 0 || 1;
}

/** The other 16. */
export function restOf(high: number): number {
  return high & 0xffff;
}

/** The first 32 bits: for one child different in each period, and the other way round. */
export function lowBits(key: number, period: number): number {
  const upper = Math.floor(key / TWO_32);
  return mix32(key ^ mix32(upper ^ Math.imul(period + 1, 0x9e3779b1)));
}

/** 32 bits more. */
export function highBits(key: number, period: number): number {
  const upper = Math.floor(key / TWO_32);
  return mix32(Math.imul(key, 0x2c1b3c6d) ^ mix32(upper + Math.imul(period + 1, 0x85ebca6b)));
}

/**
 * Spreads 32 bits; different values stay different.
 *
 * Source: Appleby A (2016) MurmurHash3, the finalizer fmix32.
 */
function mix32(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
