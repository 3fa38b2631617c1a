import type { CaseCount } from '@balanting/core';

/** Standard errors of the outer limits: 99.8 % of areas that differ by chance alone lie within. */
export const OUTER_LIMIT = 3.09;
/** Of the inner limits: 95 %. */
export const INNER_LIMIT = 1.96;

/** Which limit is drawn. */
export interface FunnelLimitOptions {
  /** Standard errors from the mean. */
  readonly z: number;
  /** 1: the upper limit; -1: the lower one. */
  readonly side: 1 | -1;
  /** Largest number of children. */
  readonly most: number;
}

const STEPS = 80;

/** Points of a limit: numbers of children and shares, kept within 0 and 1. */
export function funnelLimits(
  mean: number,
  { z, side, most }: FunnelLimitOptions,
): readonly (readonly [n: number, share: number])[] {
  return Array.from({ length: STEPS }, (_, i) => {
    // Closer together where the limits bend: at few children.
    const n = Math.max(1, most * 1.04 * ((i + 1) / STEPS) ** 2);
    return [n, Math.min(1, Math.max(0, mean + side * z * errorOf(mean, n)))] as const;
  });
}

/** Whether an area lies beyond the outer limits. */
export function isOutside({ cases, n }: CaseCount, mean: number): boolean {
  return Math.abs(cases / n - mean) > OUTER_LIMIT * errorOf(mean, n);
}

function errorOf(mean: number, n: number): number {
  return Math.sqrt((mean * (1 - mean)) / n);
}
