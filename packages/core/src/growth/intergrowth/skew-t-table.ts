import { decodeSmooth } from '../reference/vlq.js';
import type { SkewTSize } from './size-distribution.js';

/** A published table of size at birth: skew-t parameters by day of gestation. */
export interface SkewTTable {
  /** First and last day of gestation. */
  readonly first: number;
  readonly last: number;
  /** The distribution of boys (0) or girls (1) on a day of the table. */
  readonly row: (girls: 0 | 1, day: number) => SkewTSize;
}

/** A table as a generated module writes it down: `mu` and `sigma` in ten-millionths, boys then girls. */
export interface SkewTTableText extends Pick<SkewTTable, 'first' | 'last'> {
  readonly mu: string;
  readonly sigma: string;
  /** Constant within a sex: boys, girls. */
  readonly nu: readonly [number, number];
  readonly tau: readonly [number, number];
}

/** The table behind its compact text; nothing is decoded before the first look-up. */
export function skewTTable({ first, last, mu, sigma, nu, tau }: SkewTTableText): SkewTTable {
  const days = last - first + 1;
  let decoded: { readonly mu: Int32Array; readonly sigma: Int32Array } | undefined;
  const row = (girls: 0 | 1, day: number): SkewTSize => {
    decoded ??= { mu: decodeSmooth(mu, 2 * days), sigma: decodeSmooth(sigma, 2 * days) };
    const at = girls * days + day - first;
    return {
      kind: 'skew-t',
      mu: (decoded.mu[at] as number) / TEN_MILLION,
      sigma: (decoded.sigma[at] as number) / TEN_MILLION,
      nu: nu[girls],
      tau: tau[girls],
    };
  };
  return { first, last, row };
}

const TEN_MILLION = 10_000_000;
