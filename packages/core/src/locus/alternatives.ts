import { type ChoicePlan, choose } from './choose.js';
import type { Normalisation } from './normalise.js';
import { LOCUS_PROFILES, type LocusPart, type LocusProfile, weightsOf } from './profile.js';
import { rankingOf } from './ranking.js';
import { type LocusColumns, scoreColumns } from './score-columns.js';

/** How the list would change with the weights of another profile. */
export interface AlternativeList {
  readonly profile: LocusProfile;
  /** Codes that would come onto the list. */
  readonly entering: readonly string[];
  /** Codes that would leave it. */
  readonly leaving: readonly string[];
}

/** What a list is made anew from. */
export interface AlternativeInput {
  readonly codes: readonly string[];
  readonly columns: LocusColumns;
  readonly known: readonly LocusPart[];
  readonly normalisation: Normalisation;
  readonly plan: ChoicePlan;
  /** Whether a position may be chosen. */
  readonly mayBeChosen: (position: number) => boolean;
  readonly totalBurden: number;
  /** Ground of each village in the list as it is, 0 for none. */
  readonly grounds: Uint8Array;
}

/** How the list would change with each of {@link LOCUS_PROFILES}; nothing changes with its own. */
export function alternativeLists(input: AlternativeInput): readonly AlternativeList[] {
  const { codes, columns, plan, grounds, totalBurden } = input;
  return LOCUS_PROFILES.flatMap((profile): AlternativeList[] => {
    const weights = weightsOf(profile.weights, input.known);
    if (!weights.ok) return [];
    const { score } = scoreColumns(columns, weights.value, input.normalisation);
    const { burden } = columns;
    const order = rankingOf(score, burden).filter(input.mayBeChosen);
    const other = choose(plan, { order, score, burden, totalBurden }).grounds;
    return [
      {
        profile,
        entering: codes.filter((_, i) => grounds[i] === 0 && other[i] !== 0),
        leaving: codes.filter((_, i) => grounds[i] !== 0 && other[i] === 0),
      },
    ];
  });
}
