import type { Child } from '../child/child.js';
import { exactMeasureOf, type Measurement } from '../measurement/measurement.js';
import { MISSING } from '../record/record-table.js';
import { fail, type Issue, ok, type Result } from '../result/result.js';
import type { ClassificationStandard } from './classification.js';
import type { IndicatorId } from './indicator.js';
import { type ExactMeasure, lookUp, scoreOf } from './lookup.js';
import { MISSING_REASONS, type MissingReason } from './missing-reason.js';
import { publishedScore, type Score, type ScoreShelf, shelvesOf } from './published-score.js';
import type { GrowthReference } from './reference/reference.js';
import { type Subject, subjectOf } from './subject.js';

/** What {@link assess} needs and may be told. */
export interface AssessOptions<I extends IndicatorId> {
  readonly reference: GrowthReference<I>;
  /** Default: the classification of the reference (Permenkes 2/2020). */
  readonly classification?: ClassificationStandard;
  /**
   * Days of pregnancy at birth, see `parseGestation`: the age of a child born before 37 weeks is corrected
   * until 24 months. Absent: the age since birth counts.
   */
  readonly gestationDays?: number | undefined;
}

/** The scores of one child on one day. */
export type Assessment<I extends IndicatorId = IndicatorId> = { readonly [K in I]: Score } & {
  /** Whole days and unrounded months, corrected where asked for; null where the age is not known. */
  readonly age: { readonly days: number; readonly months: number } | null;
  /** Length or height in cm after the 0.7 cm rule; null where not measured. */
  readonly adjustedHeightCm: number | null;
};

/**
 * The z-scores of one child by every indicator of a reference, each with its flag and class, or the
 * reason why there is none.
 *
 * z = ((y/M)^L - 1) / (L S), beyond 3 SD in steps of SD2 to SD3 (restricted LMS), exactly rounded to
 * two decimals, ties to even; flag and class act on the rounded z, so -2.00 is not stunted.
 * Source: WHO (2006, 2007) Child Growth Standards; de Onis et al. (2007); rules of WHO's R packages
 * anthro 1.1.0 and anthroplus 1.0.0, whose answers it equals.
 *
 * @returns fails with `date.missing`, `date.invalid`, `age.invalid`, `age.negative`,
 * `measurement.invalid`, `measurement.too_many_digits` or `gestation.out_of_range`, all at once
 *
 * @example
 * const child = { sex: 'female', birthDate: '2023-03-02' } as const;
 * const measurement = { measuredOn: '2025-08-14', heightCm: '84.5', position: 'standing' } as const;
 * const result = assess(child, measurement, { reference: who2006 });
 * result.ok && result.value.heightForAge; // => { z: -1.64, flag: false, class: 'normal' }
 */
export function assess<I extends IndicatorId>(
  child: Child,
  measurement: Measurement,
  options: AssessOptions<I>,
): Result<Assessment<I>> {
  const { reference, classification = reference.classification, gestationDays } = options;
  const subject = subjectOf(child, measurement, {
    adjusts: reference.adjustsPosition,
    gestationDays,
  });
  if (Array.isArray(subject)) return fail(...(subject as [Issue, ...Issue[]]));
  const shelves = shelvesOf(reference, classification);
  const assessment: Record<string, unknown> = {
    ...shelves.blank,
    age: subject.age.days === MISSING ? null : subject.age,
    adjustedHeightCm: Number.isNaN(subject.length) ? null : subject.length,
  };
  const exact = exactMeasureOf(measurement);
  for (const shelf of shelves.list) {
    assessment[shelf.planned.id] = scoreFor(shelf, subject, exact);
  }
  return ok(assessment as Assessment<I>);
}

function scoreFor(shelf: ScoreShelf, subject: Subject, exact: ExactMeasure): Score {
  const { planned } = shelf;
  const found = lookUp(planned, subject);
  if (typeof found === 'number') return { reason: MISSING_REASONS[found] as MissingReason };
  return publishedScore(shelf, scoreOf(planned, found, subject, exact));
}
