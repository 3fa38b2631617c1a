import type { CaseCount } from '../prevalence/case-count.js';

/** Why a village may be a lokus village. */
export interface Eligibility {
  /** Its counted share reaches the mean. */
  readonly highPrevalence: boolean;
  /** Its number of stunted children is in the top third. */
  readonly highCount: boolean;
}

/**
 * Which villages have a high prevalence, a high number of cases, or both: the two grounds that the
 * province accepts. Ties at the border of the third are in, villages without a case are not.
 *
 * High prevalence: k / n >= mean. High count: 1 + villages with more cases <= ceil(V / 3), and k > 0.
 * Source: Penilaian Kinerja Kabupaten/Kota, sub-indicator 1.1 (form of Lampung 2020).
 *
 * @param mean - cases over children of the whole district; a smoothed share would fail at equality
 *
 * @example
 * eligibilityOf([{ cases: 3, n: 10 }, { cases: 1, n: 50 }], 4 / 60)[1];
 * // => { highPrevalence: false, highCount: false }
 */
export function eligibilityOf(counts: readonly CaseCount[], mean: number): readonly Eligibility[] {
  const third = Math.ceil(counts.length / 3);
  const descending = Float64Array.from(counts, ({ cases }) => -cases).sort();
  // The count at the border: a village with as many has fewer than `third` villages above it.
  const border = Math.max(-(descending[third - 1] ?? -1), 1);
  return counts.map(({ cases, n }) => ({
    // Quotients of whole numbers: equal fractions are equal doubles, so this is k N >= K n.
    highPrevalence: n > 0 && cases / n >= mean,
    highCount: cases >= border,
  }));
}

/** Whether a village has either ground. */
export function isEligible({ highPrevalence, highCount }: Eligibility): boolean {
  return highPrevalence || highCount;
}
