import type { NameAgreement } from './compare-names.js';
import type { Comparable } from './compared.js';
import { isOneName, type MatchPoints, monthPoints } from './match-points.js';
import { commonBits } from './month-bits.js';
import { compareNiks, type SignedNik } from './nik-sign.js';
import type { ScoredPair } from './scored-pairs.js';

/** Why a pair with enough points was not joined. */
export type RefusedBecause = 'two-own-nik' | 'measured-in-the-same-months';

/** Identities in groups that grow together, each group a child. */
export interface Groups {
  /** The group of an identity: its lowest member. */
  readonly groupOf: (identity: number) => number;
  /** Joins the groups of a pair; answers why not, where they are two children. */
  readonly join: (pair: ScoredPair) => RefusedBecause | undefined;
}

/**
 * Every identity as a group of its own. Two groups are not joined where each has a NIK of its own that
 * contradicts the other's, nor where the months in which both were measured take the pair below
 * `joinFrom`: so a twin is not drawn in by one bad record of the other.
 */
export function groupsOf(ready: Comparable, points: MatchPoints, joinFrom: number): Groups {
  const { identities, niks } = ready;
  const parent = Int32Array.from({ length: identities.count }, (_, i) => i);
  const low = identities.monthsLow.slice();
  const high = identities.monthsHigh.slice();
  /** An identity of the group that has the child's own NIK, -1 for none. */
  const own = Int32Array.from(niks, ({ sign }, i) => (sign === 'own' ? i : -1));
  const groupOf = (identity: number) => {
    let at = identity;
    while (parent[at] !== at) {
      const above = parent[at] as number;
      parent[at] = parent[above] as number;
      at = above;
    }
    return at;
  };
  const months = (a: number, b: number) =>
    commonBits(low[a] as number, low[b] as number) +
    commonBits(high[a] as number, high[b] as number);
  const join = (pair: ScoredPair): RefusedBecause | undefined => {
    const one = groupOf(pair.a);
    const other = groupOf(pair.b);
    if (one === other) return undefined;
    const [first, second] = one < other ? [one, other] : [other, one];
    if (contradict(niks[own[first] as number], niks[own[second] as number], pair.name)) {
      return 'two-own-nik';
    }
    const all = pair.fieldPoints + monthPoints(pair.name, months(first, second), points);
    if (all < joinFrom) return 'measured-in-the-same-months';
    parent[second] = first;
    low[first] = (low[first] as number) | (low[second] as number);
    high[first] = (high[first] as number) | (high[second] as number);
    if (own[first] === -1) own[first] = own[second] as number;
    return undefined;
  };
  return { groupOf, join };
}

/** Twins have NIK of neighbouring serials: a slip of one digit is believed only of one name. */
function contradict(
  one: SignedNik | undefined,
  other: SignedNik | undefined,
  name: NameAgreement,
): boolean {
  if (one === undefined || other === undefined) return false;
  const agreement = compareNiks(one, other);
  return agreement === 'two-own' || (agreement === 'own-slip' && !isOneName(name));
}
