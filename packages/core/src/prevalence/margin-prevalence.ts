/** What measuring and birth dates leave open of a prevalence. Shares are proportions from 0 to 1. */
export interface MarginPrevalence {
  /** Children with a probability. */
  readonly n: number;
  /** Cases to be expected: the sum of the probabilities. */
  readonly expected: number;
  /** Children that are cases whatever is true: those of probability 1. */
  readonly lowest: number;
  /** Children that can be cases: those of a probability above 0. */
  readonly highest: number;
  /** `expected / n`; null where n is 0. */
  readonly share: number | null;
  /** Standard deviation of the share by this error alone; null where n is 0. */
  readonly sd: number | null;
}

/**
 * The prevalence among children of whom each is a case with some probability, such as `belowCutChance`
 * gives; null for a child without one, who does not count.
 *
 * Expected cases are the sum of p; the variance of their number is the sum of p (1 - p), since one
 * child's error tells nothing of another's.
 * Source: mean and variance of a sum of independent trials with unequal probabilities (Poisson binomial).
 * Limits: not the error of sampling. Errors that all children share, such as a scale that weighs too
 * much, are not in it. Measured values lie wider than true ones, and this spreads them once more: near
 * the ends of the distribution the expected share is above the true one, so it tells how much hangs on
 * the line and does not correct for poor measuring.
 *
 * @throws RangeError for a probability outside 0 to 1
 *
 * @example
 * effectOnPrevalence([1, 0.5, 0.5, 0]);
 * // => { n: 4, expected: 2, lowest: 1, highest: 3, share: 0.5, sd: Math.SQRT1_2 / 4 }
 */
export function effectOnPrevalence(probabilities: readonly (number | null)[]): MarginPrevalence {
  const known = probabilities.filter((p): p is number => p !== null);
  const wrong = known.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`No probability: ${wrong}`);
  const n = known.length;
  const expected = known.reduce((sum, p) => sum + p, 0);
  const variance = known.reduce((sum, p) => sum + p * (1 - p), 0);
  return {
    n,
    expected,
    lowest: known.filter((p) => p === 1).length,
    highest: known.filter((p) => p > 0).length,
    share: n === 0 ? null : expected / n,
    sd: n === 0 ? null : Math.sqrt(variance) / n,
  };
}
