import type { AreaSpread } from '../prevalence/area-spread.js';
import type { CaseCount } from '../prevalence/case-count.js';
import type { Bilingual } from '../result/bilingual.js';
import type { PercentagePoints } from '../trend/change.js';
import type { AlternativeList } from './alternatives.js';
import type { ChosenBy } from './choose.js';
import type { FilledFrom } from './filled-column.js';
import type { GateId } from './gate.js';
import type { LocusGrade } from './grade.js';
import type { LocusWeights } from './profile.js';
import type { QuadrantId } from './quadrant.js';
import type { Strength } from './sensitivity.js';
import type { ServiceGap } from './service-gap.js';

/** What is said of a village. A village measured too little is never plainly `non-lokus`. */
export type LocusStatus = 'lokus' | 'non-lokus' | 'perlu pengukuran ulang';

/** What speaks for a village. */
export type LocusReason = 'prevalence' | 'count' | 'gap' | 'vulnerability';

/** A figure of a village, its own or a mean that stands in for it; null where the part is left out. */
export interface PartValue {
  readonly value: number | null;
  /** Whose mean it is; null where it is the village's own. */
  readonly from: FilledFrom | null;
}

/** Everything about one village; shares are proportions. */
export interface RankedVillage extends CaseCount {
  readonly code: string;
  readonly name: string;
  readonly kecamatan: string;
  readonly status: LocusStatus;
  /** Null where it is not on the list. */
  readonly chosenBy: ChosenBy | null;
  /** The reason of the decision that took it or left it out; else null. */
  readonly decision: string | null;
  /** 1 for the highest score of all villages, on the list or not. */
  readonly rank: number;
  readonly score: number;
  /** What each part adds to the score. */
  readonly contributions: LocusWeights;
  readonly eligible: boolean;
  readonly reasons: readonly LocusReason[];
  readonly targetChildren: number;
  /** Measured among target children; null where there are none. */
  readonly measuredShare: number | null;
  readonly gate: GateId;
  /** As counted; null without a measured child. Fewer than ten: to be shown as "k of n". */
  readonly share: number | null;
  readonly few: boolean;
  /** Drawn towards the mean. */
  readonly smoothed: number;
  /** Weight of the mean in `smoothed`; the village's own share has the rest. */
  readonly meanWeight: number;
  /** Holds the true share with a probability of 90 %. */
  readonly interval: readonly [number, number];
  /** Stunted children estimated among target children, measured or not. */
  readonly burden: number;
  /** Share of the burden of all villages up to and with this one, by rank. */
  readonly cumulativeBurden: number;
  readonly gap: PartValue;
  /** The services known, largest gap first. */
  readonly services: readonly ServiceGap[];
  readonly vulnerability: PartValue;
  readonly topsis: { readonly closeness: number; readonly rank: number };
  /** Null without a measured child. */
  readonly quadrant: QuadrantId | null;
  /** Share of draws in which it is on the list; null where nothing was drawn. */
  readonly probability: number | null;
  readonly strength: Strength | null;
  /** Change of the counted share against the period before; null where not known. */
  readonly change: PercentagePoints | null;
  /** One sentence: where it stands and why. */
  readonly explanation: Bilingual;
}

/** The answer of `rankLocus`. */
export interface LocusResult extends AreaSpread {
  /** Share of all villages, or of the whole that was given. */
  readonly mean: number;
  /** Whether villages differ by more than chance; where not, ranks go by size and services alone. */
  readonly distinguishable: boolean;
  /** As used: of the parts that are known, 1 together. */
  readonly weights: LocusWeights;
  /** Villages by rank. */
  readonly villages: readonly RankedVillage[];
  /** Codes of the list, by rank. */
  readonly lokus: readonly string[];
  /** Codes of villages measured too little, on the list or not, by rank. */
  readonly remeasure: readonly string[];
  /** Stunted children estimated in all villages. */
  readonly burden: number;
  /** Share of them in the villages of the list. */
  readonly coveredBurden: number;
  /** Null without a village on the list. */
  readonly grade: LocusGrade | null;
  /** What other weights would change. */
  readonly alternatives: readonly AlternativeList[];
  /** Null where nothing was drawn: no draws asked for, or no village distinguishable. */
  readonly sensitivity: { readonly draws: number; readonly seed: number } | null;
}
