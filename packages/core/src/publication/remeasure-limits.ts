import type { CountCell } from '../prevalence/count.js';

/** An area now and one period before. */
export interface RemeasureCase {
  readonly now: CountCell | undefined;
  readonly before: CountCell | undefined;
  /** Whether the area list has it. */
  readonly listed: boolean;
}

/** From where on the figures of an area are doubted: shares, and children. */
export interface RemeasureLimits {
  /** Flagged scores, as a share of all scores of an indicator, in areas of `flaggedChildren` or more. */
  readonly flaggedShare: number;
  readonly flaggedChildren: number;
  /** The same in smaller areas, with at least `flaggedFew` flagged scores. */
  readonly flaggedShareOfFew: number;
  readonly flaggedFew: number;
  /** Children measured, as a share of those of the period before. */
  readonly measuredShare: number;
  readonly wastingShare: number;
  readonly wastingChildren: number;
  /** Change of stunting, either way, as a difference of shares. */
  readonly change: number;
  readonly changeChildren: number;
}

/**
 * The limits that reports use.
 *
 * @example
 * REMEASURE_LIMITS.flaggedShare; // => 0.01
 */
export const REMEASURE_LIMITS: RemeasureLimits = {
  flaggedShare: 0.01,
  flaggedChildren: 30,
  flaggedShareOfFew: 0.05,
  flaggedFew: 2,
  measuredShare: 0.5,
  wastingShare: 0.25,
  wastingChildren: 10,
  change: 0.15,
  changeChildren: 30,
};
