import type { FindingLevel } from './finding.js';
import { levelAbove } from './level.js';
import type { QualityLimit } from './quality-limits.js';

/** How much more often a value came than expected. */
export interface Heap {
  /** Children with the value. */
  readonly count: number;
  /** Children among whom it was expected. */
  readonly n: number;
  /** Observed over expected; 1 where nothing is preferred; null where n is 0. */
  readonly index: number | null;
  /** The excess over its standard error; null where n is 0. */
  readonly z: number | null;
}

/**
 * The heap of a value that a share of `n` children should have.
 *
 * Source: Whipple's index (here 1 in place of 100); z of a binomial count.
 *
 * @param expected - share, above 0 and below 1
 *
 * @example
 * heapOf(30, 100, 0.2); // => { count: 30, n: 100, index: 1.5, z: 2.5 }
 */
export function heapOf(count: number, n: number, expected: number): Heap {
  if (n === 0) return { count, n, index: null, z: null };
  const mean = n * expected;
  return { count, n, index: count / mean, z: (count - mean) / Math.sqrt(mean * (1 - expected)) };
}

/** Heaps that stand out less may be chance. */
const LEAST_Z = 3;

/**
 * How bad a heap is: good where chance may have made it.
 *
 * @example
 * levelOfHeap(heapOf(300, 1000, 0.2), { watch: 1.25, bad: 1.75 }); // => 'watch'
 */
export function levelOfHeap(
  { index, z }: Heap,
  limit: Pick<QualityLimit, 'watch' | 'bad'>,
): FindingLevel {
  return z !== null && z < LEAST_Z ? 'good' : levelAbove(index, limit);
}
