import { type ClassificationStandard, classOf } from './classification.js';
import type { IndicatorId } from './indicator.js';
import type { MissingReason } from './missing-reason.js';
import { type PlannedIndicator, planOf } from './plan.js';
import type { GrowthReference } from './reference/reference.js';

/** A published z-score. */
export interface ZScore {
  /** Rounded to two decimals. */
  readonly z: number;
  /** True outside WHO's limits of plausibility: kept, but left out of prevalence. */
  readonly flag: boolean;
  /** Code of the class, null where the classification has none for the indicator. */
  readonly class: string | null;
}

/** A z-score, or the reason why there is none. */
export type Score = ZScore | { readonly reason: MissingReason };

/** What publishing the scores of one indicator needs. */
export interface ScoreShelf {
  readonly planned: PlannedIndicator;
  readonly standard: ClassificationStandard;
  /** Scores by their hundredths above the lowest plausible z, each made when it first occurs. */
  readonly made: (ZScore | undefined)[];
  /** Limits of the plausible z, in hundredths. */
  readonly from: number;
  readonly to: number;
}

/**
 * The score of a z in hundredths. Plausible ones are few: children of one z share one frozen object,
 * which costs less than the arithmetic behind it.
 */
export function publishedScore(shelf: ScoreShelf, hundredths: number): ZScore {
  const { planned, standard, made, from, to } = shelf;
  if (hundredths < from || hundredths > to) return newScore(planned.id, standard, hundredths, true);
  const known = made[hundredths - from];
  if (known !== undefined) return known;
  const score = newScore(planned.id, standard, hundredths, false);
  made[hundredths - from] = score;
  return score;
}

function newScore(
  id: IndicatorId,
  standard: ClassificationStandard,
  hundredths: number,
  flag: boolean,
): ZScore {
  const code = classOf(standard, id, hundredths)?.code ?? null;
  return Object.freeze({ z: hundredths / 100, flag, class: code });
}

/** The shelves of a reference under one classification. */
export interface ScoreShelves {
  /** One for each indicator, in the order of the reference. */
  readonly list: readonly ScoreShelf[];
  /** Every property of an assessment, empty: to copy, which is faster than growing an object. */
  readonly blank: Readonly<Record<string, null>>;
}

// Worked out once for each pair of reference and classification, and gone with them.
const known = new WeakMap<object, WeakMap<object, ScoreShelves>>();

/** The shelves of a reference, empty on the first call. */
export function shelvesOf<I extends IndicatorId>(
  reference: GrowthReference<I>,
  standard: ClassificationStandard,
): ScoreShelves {
  const found = known.get(reference)?.get(standard);
  if (found !== undefined) return found;
  const shelves = emptyShelves(reference, standard);
  const ofReference = known.get(reference) ?? new WeakMap<object, ScoreShelves>();
  known.set(reference, ofReference.set(standard, shelves));
  return shelves;
}

function emptyShelves<I extends IndicatorId>(
  reference: GrowthReference<I>,
  standard: ClassificationStandard,
): ScoreShelves {
  const list = planOf(reference).map((planned) => {
    const { from, to } = planned.indicator.plausible;
    const made = Array.from({ length: to - from + 1 }, () => undefined);
    return { planned, standard, made, from, to };
  });
  const names = ['age', 'adjustedHeightCm', ...list.map(({ planned }) => planned.id)];
  const blank = Object.fromEntries(names.map((name) => [name, null]));
  // Parsed objects hold their properties in one piece of memory, grown ones in two: so do their copies.
  return { list, blank: JSON.parse(JSON.stringify(blank)) };
}
