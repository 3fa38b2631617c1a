import { chiSquareCdf } from '../number/distributions/chi-square.js';

/**
 * The probability of a chi-square as high or higher by chance, 0 to 1.
 *
 * @param df - degrees of freedom, above 0
 *
 * @example
 * chiSquareTail(16.919, 9).toFixed(4); // => '0.0500'
 */
export function chiSquareTail(chiSquare: number, df: number): number {
  return Math.max(0, 1 - chiSquareCdf(chiSquare, df));
}
