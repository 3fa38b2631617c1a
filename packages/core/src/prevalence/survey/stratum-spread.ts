/** Adds up how the totals of PSUs spread within strata. */
export interface StratumSpread {
  /** Adds the totals of one PSU of the stratum at hand in one domain. */
  readonly add: (domain: number, totals: Float64Array) => void;
  /** Ends the stratum, which has `size` PSUs; those that were not added had totals of 0. */
  readonly close: (size: number) => void;
  /** `domain * width + k`, of the strata that are closed. */
  readonly variances: Float64Array;
}

/**
 * The spread of totals: n / (n - 1) * sum (t - mean t)² for each stratum of n PSUs, the square of its
 * total for a stratum of one. Sums are taken of t less the first t of the stratum, so that equal totals
 * have a spread of exactly 0 and large ones lose no digits.
 *
 * Source: Chan, Golub, LeVeque (1983) Am Stat 37:242, algorithms for computing the sample variance
 * (shifted data).
 */
export function stratumSpread(domains: number, width: number): StratumSpread {
  const variances = new Float64Array(domains * width);
  const firsts = new Float64Array(domains * width);
  const sums = new Float64Array(domains * width);
  const squares = new Float64Array(domains * width);
  const touching = new Int32Array(domains);
  const add = (domain: number, totals: Float64Array): void => {
    const from = domain * width;
    const isFirst = touching[domain] === 0;
    touching[domain] = (touching[domain] as number) + 1;
    if (isFirst) {
      firsts.set(totals, from);
      return;
    }
    for (let k = 0; k < width; k++) {
      const shifted = (totals[k] as number) - (firsts[from + k] as number);
      sums[from + k] = (sums[from + k] as number) + shifted;
      squares[from + k] = (squares[from + k] as number) + shifted * shifted;
    }
  };
  const close = (size: number): void => {
    for (let domain = 0; domain < domains; domain++) {
      const untouched = size - (touching[domain] as number);
      for (let at = domain * width; at < (domain + 1) * width && untouched < size; at++) {
        const first = firsts[at] as number;
        const sum = (sums[at] as number) - untouched * first;
        const square = (squares[at] as number) + untouched * first * first;
        const spread = size === 1 ? first * first : (size * square - sum * sum) / (size - 1);
        variances[at] = (variances[at] as number) + Math.max(spread, 0);
      }
    }
    sums.fill(0);
    squares.fill(0);
    touching.fill(0);
  };
  return { add, close, variances };
}
