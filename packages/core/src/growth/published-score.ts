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
}

/**
 * The score of a z in hundredths. Plausible ones are few: children of one z share one frozen object,
 * which costs less than the arithmetic behind it.
 */
export function publishedScore({ planned, standard, made }: ScoreShelf, hundredths: number) {
  const { from, to } = planned.indicator.plausible;
  if (hundredths < from || hundredths > to) return newScore(planned.id, standard, hundredths, true);
  const place = hundredths - from;
  made[place] ??= newScore(planned.id, standard, hundredths, false);
  return made[place];
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
  /** Every property of an assessment, empty: copying it is faster than growing an object. */
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
  const list = planOf(reference).map((planned) => ({ planned, standard, made: [] }));
  const names = ['age', 'adjustedHeightCm', ...list.map(({ planned }) => planned.id)];
  return { list, blank: Object.fromEntries(names.map((name) => [name, null])) };
}
