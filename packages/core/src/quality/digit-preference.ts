import { chiSquareTail } from './chi-square-tail.js';

/** How evenly the ten last digits of a measure come; null where nothing was measured. */
export interface DigitPreference {
  readonly n: number;
  /** 0 where all digits are as frequent, 100 where only one ever comes. */
  readonly score: number | null;
  readonly chiSquare: number | null;
  /** Probability of a chi-square as high or higher where all digits are as likely. */
  readonly p: number | null;
  /** The share of children whose digit would have to change: 0, to 0.9 where only one ever comes. */
  readonly dissimilarity: number | null;
  /** Expected: 0.2. */
  readonly shareOf0And5: number | null;
}

const DF = 9;

/**
 * The preference for some last digits over others. A digit that never came counts as 0.
 *
 * score = 100 * sqrt(chi2 / (n * 9)). Chance alone gives about 100 / sqrt(n): 10 for 100 children.
 * Source: Kuulasmaa K, Hense HW, Tolonen H (1998) WHO MONICA Project, e-publication 9 (the score);
 * WHO, UNICEF (2019) Recommendations for data collection, analysis and reporting on anthropometric
 * indicators (index of dissimilarity: half the sum of the distances from 10 %).
 *
 * @param digits - how often each digit came, 0 first
 * @throws RangeError where there are not ten counts
 *
 * @example
 * digitPreference([50, 0, 0, 0, 0, 50, 0, 0, 0, 0]).dissimilarity; // => 0.8
 */
export function digitPreference(digits: readonly number[]): DigitPreference {
  if (digits.length !== 10) {
    throw new RangeError(`Ten counts of digits are needed, not ${digits.length}.`);
  }
  const n = digits.reduce((sum, count) => sum + count, 0);
  if (n === 0) {
    return { n, score: null, chiSquare: null, p: null, dissimilarity: null, shareOf0And5: null };
  }
  const squares = digits.reduce((sum, count) => sum + count ** 2, 0);
  const chiSquare = (10 * squares - n ** 2) / n;
  const distances = digits.reduce((sum, count) => sum + Math.abs(10 * count - n), 0);
  const [zeros = 0, , , , , fives = 0] = digits;
  return {
    n,
    score: 100 * Math.sqrt(chiSquare / (n * DF)),
    chiSquare,
    p: chiSquareTail(chiSquare, DF),
    dissimilarity: distances / (20 * n),
    shareOf0And5: (zeros + fives) / n,
  };
}
