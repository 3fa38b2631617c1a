/** Adds up how the totals of PSUs spread within strata. */
export interface StratumSpread {
  /**
   * Adds the totals of one stratum of `size` PSUs: those of each PSU in each domain that it touches, the
   * domains beside them. PSUs that do not touch a domain have totals of 0 there.
   */
  readonly add: (domains: Int32Array, totals: Float64Array, size: number) => void;
  /** `domain * width + k`, of the strata so far. */
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
export function stratumSpread(count: number, width: number): StratumSpread {
  const state: SpreadState = {
    width,
    variances: new Float64Array(count * width),
    firsts: new Float64Array(count * width),
    sums: new Float64Array(count * width),
    squares: new Float64Array(count * width),
    touching: new Int32Array(count),
  };
  return {
    add: (domains, totals, size) => {
      addTotals(state, domains, totals);
      closeStratum(state, size);
    },
    variances: state.variances,
  };
}

interface SpreadState {
  readonly width: number;
  readonly variances: Float64Array;
  /** The first totals of the stratum, and the sums of what the others differ by. */
  readonly firsts: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  /** PSUs that touch each domain. */
  readonly touching: Int32Array;
}

function addTotals(state: SpreadState, domains: Int32Array, totals: Float64Array): void {
  const { width, firsts, sums, squares, touching } = state;
  for (let cell = 0; cell < domains.length; cell++) {
    const domain = domains[cell] as number;
    const at = domain * width;
    const from = cell * width;
    if (touching[domain] === 0) firsts.set(totals.subarray(from, from + width), at);
    touching[domain] = (touching[domain] as number) + 1;
    for (let k = 0; k < width; k++) {
      const shifted = (totals[from + k] as number) - (firsts[at + k] as number);
      sums[at + k] = (sums[at + k] as number) + shifted;
      squares[at + k] = (squares[at + k] as number) + shifted * shifted;
    }
  }
}

function closeStratum(state: SpreadState, size: number): void {
  const { width, variances, firsts, sums, squares, touching } = state;
  for (let domain = 0; domain < touching.length; domain++) {
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
}
