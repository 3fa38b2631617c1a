import type { AreaTree } from '../area/area-tree.js';
import type { AreaSpread } from '../prevalence/area-spread.js';
import type { LocusIndicator } from './indicator.js';
import type { Normalisation } from './normalise.js';
import type { LocusProfile } from './profile.js';
import type { VulnerabilityRule } from './vulnerability.js';

/** Where the ranking of eligible villages is cut. */
export type LocusSelection =
  /** So many villages, a whole number above 0. */
  | { readonly number: number }
  /** The first villages that hold this share, above 0 to 1, of the children estimated to be stunted. */
  | { readonly shareOfBurden: number }
  /** All with at least this score, 0 to 1. */
  | { readonly leastScore: number };

/** A decision on one village, with the reason to be printed beside it. */
export interface LocusDecision {
  readonly code: string;
  readonly reason: string;
}

/** A village of an earlier list. */
export interface PreviousLocus {
  readonly code: string;
  /** Years it has been on the list without a break, 1 or more. */
  readonly years: number;
}

/** What `rankLocus` needs and may be told. */
export interface LocusOptions {
  readonly select: LocusSelection;
  /** Services with targets; with fewer than three known the gap does not count. Default: none. */
  readonly indicators?: readonly LocusIndicator[];
  /** Default: the first of {@link LOCUS_PROFILES}. */
  readonly profile?: LocusProfile;
  /** Default: `min-max`. */
  readonly normalisation?: Normalisation;
  /** Default: `normalised`. */
  readonly vulnerabilityBy?: VulnerabilityRule;
  /** Which villages a small village borrows from. Default: `all`. */
  readonly smoothWithin?: 'all' | 'kecamatan';
  /** Mean and spread of the whole district where the villages are some of its kecamatan. */
  readonly within?: AreaSpread;
  /** Fewest villages of every kecamatan that has as many eligible ones. Default: 0. */
  readonly minPerKecamatan?: number;
  /** Villages of the list before, kept for two years unless clearly below the mean. Default: none. */
  readonly keepPrevious?: readonly PreviousLocus[];
  /** New codes of villages that were split or renamed, by the old code. Default: none. */
  readonly successors?: Readonly<Record<string, readonly string[]>>;
  /** Villages taken by decision. Default: none. */
  readonly mustInclude?: readonly LocusDecision[];
  /** Villages left out by decision; this wins over all else. Default: none. */
  readonly exclude?: readonly LocusDecision[];
  /** The list of areas: tells villages that it lacks, and villages that have no row. */
  readonly areas?: AreaTree;
  /** How often prevalences are drawn to see whether the list holds, 0 for never. Default: 1,000. */
  readonly draws?: number;
  /** Start of the draws: the same seed gives the same list. Default: 1. */
  readonly seed?: number;
}
