import type { CohortCounts } from './cohort-counts.js';

/** Shares of the children measured in both rounds; null where nobody could have it. */
export interface CohortRates {
  /** New cases and relapses among those not below in the first round. */
  readonly incidence: number | null;
  /** Recovered among those below in the first round. */
  readonly recovery: number | null;
  /** Relapses among those who had been below before and were not in the first round. */
  readonly relapse: number | null;
}

/**
 * Incidence, recovery and relapse between two rounds, as proportions.
 *
 * Limits: a z near the limit crosses it by chance of measuring, which adds to incidence and recovery
 * alike.
 *
 * @example
 * const { stayed, others } = emptyCohort();
 * cohortRates({ stayed: { ...stayed, recovered: 3, stillBelow: 9 }, others });
 * // => { incidence: null, recovery: 0.25, relapse: null }
 */
export function cohortRates({ stayed }: CohortCounts): CohortRates {
  const { notBelow, newCases, relapses, recovered, stillBelow, onceBelow } = stayed;
  return {
    incidence: shareOf(newCases + relapses, notBelow + newCases + relapses),
    recovery: shareOf(recovered, recovered + stillBelow),
    relapse: shareOf(relapses, onceBelow),
  };
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
