import type { QualityLimit } from '../quality-limits.js';

/** From which shares on measurements look copied or constant. */
export interface CopiedLimits {
  /** Children that a group needs before it is judged. */
  readonly leastChildren: number;
  /** The most frequent weight together with its length, of all measurements with both. */
  readonly pair: QualityLimit;
  /** Measurements whose weight and length are both those of another child in the same month. */
  readonly equal: QualityLimit;
  /** The most frequent length, to 0.1 cm, of all lengths. */
  readonly length: QualityLimit;
  /** Weight and length both as the month before, of all measurements that follow one. */
  readonly carried: QualityLimit;
}

const OURS = 'Balanting [unverified]';

/**
 * The limits in use. In a simulation of honest groups of 20 to 100 children of all ages, with lengths read
 * to the whole cm and weights to 0.1 kg, 99 of 100 groups stay below each. Where weights are read to half
 * a kg only, `equal` and `carried` are reached by chance too.
 *
 * @example
 * COPIED_LIMITS.pair.watch; // => 0.1
 */
export const COPIED_LIMITS: CopiedLimits = {
  leastChildren: 20,
  pair: { watch: 0.1, bad: 0.2, source: OURS },
  equal: { watch: 0.15, bad: 0.3, source: OURS },
  length: { watch: 0.2, bad: 0.35, source: OURS },
  carried: { watch: 0.15, bad: 0.3, source: OURS },
};
