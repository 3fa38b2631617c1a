import { betaCdf } from '../../number/distributions/beta.js';
import { tQuantile } from '../../number/distributions/t.js';
import type { SkewTSize } from './size-distribution.js';

/** A probability counted from the end that is nearer: below a value, or above it where `upper`. */
export interface Tail {
  readonly p: number;
  readonly upper: boolean;
}

/**
 * The probability of the tail that a value cuts off a skew-t distribution of type 3: two halves of a
 * Student t, the lower one `nu` times as narrow, the upper one `nu` times as wide, joined at `mu`.
 *
 * Source: Rigby RA, Stasinopoulos DM (2005) Appl Stat 54:507-554 (GAMLSS, ST3); Fernandez C, Steel MFJ
 * (1998) J Am Stat Assoc 93:359-371.
 *
 * @example
 * skewTTail(0, { mu: 0, sigma: 1, nu: 1, tau: 10 }).p; // => 0.5
 */
export function skewTTail(value: number, { mu, sigma, nu, tau }: Parameters): Tail {
  const u = (value - mu) / sigma;
  const square = nu * nu;
  const lower = u < 0;
  const half = lower ? tBelow(nu * u, tau) : square * tBelow(-u / nu, tau);
  const p = (2 * half) / (1 + square);
  return p <= 0.5 ? { p, upper: !lower } : { p: 1 - p, upper: lower };
}

/**
 * The value that cuts off a tail: the inverse of {@link skewTTail}.
 *
 * @example
 * skewTQuantile({ p: 0.5, upper: false }, { mu: 3, sigma: 1, nu: 1, tau: 10 }); // => 3
 */
export function skewTQuantile({ p, upper }: Tail, { mu, sigma, nu, tau }: Parameters): number {
  const square = nu * nu;
  const below = upper ? 1 - p : p;
  if (below * (1 + square) <= 1) {
    return mu + (sigma / nu) * tQuantile((below * (1 + square)) / 2, tau);
  }
  const above = upper ? p : 1 - p;
  return mu - sigma * nu * tQuantile((above * (1 + square)) / (2 * square), tau);
}

type Parameters = Omit<SkewTSize, 'kind'>;

/** Student's t distribution function for `t` up to 0, by the incomplete beta function. */
function tBelow(t: number, df: number): number {
  return betaCdf(df / (df + t * t), df / 2, 0.5) / 2;
}
