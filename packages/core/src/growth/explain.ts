import type { Child } from '../child/child.js';
import { exactMeasureOf, type Measurement } from '../measurement/measurement.js';
import { fail, type Issue, ok, type Result } from '../result/result.js';
import type { AssessOptions } from './assess.js';
import { certainHundredths } from './certified.js';
import type { IndicatorId } from './indicator.js';
import type { Lms } from './lms.js';
import { type LookUp, lookUp, scoreOf } from './lookup.js';
import { MISSING_REASONS, type MissingReason } from './missing-reason.js';
import { type PlannedIndicator, planOf } from './plan.js';
import { lmsRow, specifiedZScore } from './score.js';
import { type Subject, subjectOf } from './subject.js';

/** Every step from the recorded values to one published z. */
export interface Explanation {
  readonly table: string;
  /** Place in the table: days, months or millimetres, not rounded further. */
  readonly x: number;
  readonly unit: 'day' | 'month' | 'mm';
  /** The rows used, the second only where interpolated. */
  readonly rows: readonly [number] | readonly [number, number];
  /** Share of the second row, 0 where there is none. */
  readonly interpolation: number;
  readonly lms: Lms;
  /** The value looked up: kg, cm, mm or kg/m². */
  readonly measured: number;
  /** Which formula gave the raw z. */
  readonly rule: 'lms' | 'tail';
  readonly raw: number;
  readonly z: number;
  /** What settled the rounding: the double was clear of every boundary, or 40 digits were needed. */
  readonly roundedBy: 'double' | 'decimal';
  /** Limits outside which the z is flagged. */
  readonly plausible: readonly [number, number];
}

/** How age, position and length were taken before any table was opened. */
export interface ExplainedSubject {
  /** The age that was looked up: corrected where the child was preterm. */
  readonly ageDays: number;
  readonly ageMonths: number;
  /** Days that the correction for preterm birth took from the age; 0 where there was none. */
  readonly correctionDays: number;
  /** `dropped` is the nine-month rule: a child below 9 months can not stand. */
  readonly position: 'unknown' | 'lying' | 'standing' | 'dropped';
  /** What the 0.7 cm rule added. */
  readonly adjustmentCm: number;
  readonly lengthCm: number;
}

/** The explanations of one child. */
export interface ExplainedAssessment {
  readonly subject: ExplainedSubject;
  readonly indicators: Readonly<
    Partial<Record<IndicatorId, Explanation | { readonly reason: MissingReason }>>
  >;
}

/** What {@link explain} needs and may be told. */
export type ExplainOptions<I extends IndicatorId> = Pick<
  AssessOptions<I>,
  'reference' | 'gestationDays'
>;

/**
 * How each z-score of a child came about: corrected age, table, rows, interpolation, 0.7 cm rule, tail
 * rule, raw and rounded z. The figures are those of `assess`.
 *
 * @returns fails as `assess` does
 *
 * @example
 * const child = { sex: 'male', ageDays: 280 } as const;
 * const result = explain(child, { heightCm: '70', position: 'standing' }, { reference: who2006 });
 * result.ok && result.value.subject.adjustmentCm; // => 0.7
 */
export function explain<I extends IndicatorId>(
  child: Child,
  measurement: Measurement,
  { reference, gestationDays }: ExplainOptions<I>,
): Result<ExplainedAssessment> {
  const adjusts = reference.adjustsPosition;
  const subject = subjectOf(child, measurement, { adjusts, gestationDays });
  if (Array.isArray(subject)) return fail(...(subject as [Issue, ...Issue[]]));
  const entries = planOf(reference).map((planned) => {
    const found = lookUp(planned, subject);
    const explained =
      typeof found === 'number'
        ? { reason: MISSING_REASONS[found] as MissingReason }
        : explanation(planned, found, subject, measurement);
    return [planned.id, explained] as const;
  });
  return ok({ subject: explainedSubject(subject), indicators: Object.fromEntries(entries) });
}

function explanation(
  planned: PlannedIndicator,
  found: LookUp,
  subject: Subject,
  measurement: Measurement,
): Explanation {
  const { table, x, y } = found;
  const { tails, plausible } = planned.indicator;
  const lms = lmsRow(table, subject.sex, x);
  const raw = specifiedZScore(y, lms, tails);
  const low = Math.floor(x);
  return {
    table: table.id,
    x,
    unit: table.unit,
    rows: low === x ? [x] : [low, low + 1],
    interpolation: x - low,
    lms,
    measured: y,
    rule: tails === 'restricted' && Math.abs(raw) > 3 ? 'tail' : 'lms',
    raw,
    z: scoreOf(planned, found, subject, exactMeasureOf(measurement)) / 100,
    roundedBy: Number.isNaN(certainHundredths(raw)) ? 'decimal' : 'double',
    plausible: [plausible.from / 100, plausible.to / 100],
  };
}

const POSITIONS = ['unknown', 'lying', 'standing'] as const;

function explainedSubject(subject: Subject): ExplainedSubject {
  const dropped = subject.givenPosition !== subject.position;
  return {
    ageDays: subject.age.days,
    ageMonths: subject.age.months,
    correctionDays: subject.correction,
    position: dropped ? 'dropped' : POSITIONS[subject.position],
    adjustmentCm: subject.adjustment / 100,
    lengthCm: subject.length,
  };
}
