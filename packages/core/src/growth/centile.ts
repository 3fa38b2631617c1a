import { normalCdf, normalQuantile } from '../number/distributions/normal.js';

/**
 * The share of healthy children below a z-score, from 0 to 1: the centile as a proportion.
 *
 * @example
 * centileOf(0); // => 0.5
 */
export function centileOf(z: number): number {
  return normalCdf(z, 0, 1);
}

/**
 * The z-score of a centile: the inverse of {@link centileOf}.
 *
 * @param centile - above 0 and below 1; at 0 and 1 the answer is infinite
 * @throws RangeError outside 0 to 1
 *
 * @example
 * zOfCentile(0.5); // => 0
 */
export function zOfCentile(centile: number): number {
  if (!(centile >= 0 && centile <= 1)) throw new RangeError(`No centile: ${centile}`);
  return normalQuantile(centile, 0, 1);
}
