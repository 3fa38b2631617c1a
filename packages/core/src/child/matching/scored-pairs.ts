import { eachCandidatePair } from './candidate-pairs.js';
import type { NameAgreement } from './compare-names.js';
import { agreementOf, type Comparable, monthsInCommon } from './compared.js';
import { fieldPoints, type MatchPoints, monthPoints } from './match-points.js';

/** A pair of identities that may be one child. */
export interface ScoredPair {
  /** The lower number. */
  readonly a: number;
  readonly b: number;
  readonly name: NameAgreement;
  /** Of the fields alone: months are taken off when groups meet. */
  readonly fieldPoints: number;
  /** With months. */
  readonly points: number;
}

/** Every pair that reaches `from` points, best first; equal ones by number. */
export function scoredPairs(
  ready: Comparable,
  points: MatchPoints,
  from: number,
): { readonly pairs: readonly ScoredPair[]; readonly largeBlocks: number } {
  const pairs: ScoredPair[] = [];
  const { largeBlocks } = eachCandidatePair(ready, (a, b) => {
    const agreement = agreementOf(ready, a, b);
    const ofFields = fieldPoints(agreement, points);
    if (ofFields < from) return;
    const months = monthsInCommon(ready.identities, a, b);
    const all = ofFields + monthPoints(agreement.name, months, points);
    if (all >= from) pairs.push({ a, b, name: agreement.name, fieldPoints: ofFields, points: all });
  });
  pairs.sort((one, other) => other.points - one.points || one.a - other.a || one.b - other.b);
  return { pairs, largeBlocks };
}
