import { type ChildBornAbout, possibleChildren } from '../child/birth-precision.js';
import type { Measurement } from '../measurement/measurement.js';
import { ok, type Result } from '../result/result.js';
import { type AssessOptions, assess } from './assess.js';
import type { IndicatorId } from './indicator.js';
import type { MissingReason } from './missing-reason.js';
import type { Score } from './published-score.js';

/** The published z-scores of a child over every possible day of birth. */
export interface ZInterval {
  readonly lowest: number;
  readonly highest: number;
  /** Codes of the possible classes, by the earliest day of birth first; null for none. */
  readonly classes: readonly (string | null)[];
  /** Whether every possible day gives a z-score, and all the same class. */
  readonly certain: boolean;
  /** Whether a possible z-score lies outside WHO's limits of plausibility. */
  readonly flag: boolean;
  /** Possible days of birth; 1 where no date is known. */
  readonly days: number;
  /** Those of them that give a z-score: at others the child is too young or too old. */
  readonly scored: number;
}

/** The intervals of one child by indicator, each as the z-scores of `assess`. */
export type ZIntervals<I extends IndicatorId = IndicatorId> = {
  readonly [K in I]: ZInterval | { readonly reason: MissingReason };
};

/**
 * How far the z-scores of a child can lie apart when the birth date is known in part, by every indicator
 * of a reference. A date known to the day gives a single z-score, an unknown one only that of
 * weight-for-length/height.
 *
 * Each possible day is scored by `assess`, since z-scores do not move one way with age: the 0.7 cm rule
 * steps at 24 months. Days after the measurement are no possible days of birth.
 *
 * @returns fails as `assess` does
 *
 * @example
 * const child = { sex: 'male', birth: '2023-08', precision: 'month' } as const;
 * const measurement = { measuredOn: '2025-03-14', heightCm: '75' };
 * const result = zIntervals(child, measurement, { reference: who2006 });
 * result.ok && 'classes' in result.value.heightForAge && result.value.heightForAge.classes;
 * // => ['sangat_pendek', 'pendek']
 */
export function zIntervals<I extends IndicatorId>(
  child: ChildBornAbout,
  measurement: Measurement,
  options: AssessOptions<I>,
): Result<ZIntervals<I>> {
  const scores: Readonly<Record<I, Score>>[] = [];
  for (const possible of possibleChildren(child, measurement.measuredOn)) {
    const assessed = assess(possible, measurement, options);
    if (!assessed.ok) return assessed;
    scores.push(assessed.value);
  }
  const ids = Object.keys(options.reference.indicators) as I[];
  const entries = ids.map((id) => [id, intervalOf(scores.map((score) => score[id]))]);
  return ok(Object.fromEntries(entries) as ZIntervals<I>);
}

function intervalOf(scores: readonly Score[]): ZInterval | { readonly reason: MissingReason } {
  const found = scores.filter((score) => 'z' in score);
  const [first] = scores;
  if (found.length === 0 && first !== undefined && 'reason' in first) return first;
  const zs = found.map(({ z }) => z);
  const classes = [...new Set(found.map((score) => score.class))];
  return {
    lowest: Math.min(...zs),
    highest: Math.max(...zs),
    classes,
    certain: classes.length === 1 && found.length === scores.length,
    flag: found.some(({ flag }) => flag),
    days: scores.length,
    scored: found.length,
  };
}
