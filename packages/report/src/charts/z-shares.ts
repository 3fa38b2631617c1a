import type { Histogram } from '@balanting/core';

/** The z-scores of some children. */
export interface ZGroup {
  readonly label: string;
  /** How often each z came, in whole hundredths: -164 is -1.64. */
  readonly scores: Histogram;
}

/** The children of a group by half SD. */
export interface ZShares {
  readonly label: string;
  readonly n: number;
  /** Children below -2.00. */
  readonly below: number;
  /** Of the 24 halves of an SD from -6 to +6; empty without children. */
  readonly shares: readonly number[];
}

const BINS = 24;
const BIN = 50;
const LOWEST = -600;
const STUNTED_BELOW = -200;

/** Counts of scores in hundredths as shares of half SD; scores beyond 6 SD are at the ends. */
export function zShares({ label, scores }: ZGroup): ZShares {
  const counts = new Array<number>(BINS).fill(0);
  let [n, below] = [0, 0];
  for (const [z, children] of scores) {
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor((z - LOWEST) / BIN)));
    counts[bin] = (counts[bin] ?? 0) + children;
    n += children;
    if (z < STUNTED_BELOW) below += children;
  }
  return { label, n, below, shares: n === 0 ? [] : counts.map((children) => children / n) };
}
