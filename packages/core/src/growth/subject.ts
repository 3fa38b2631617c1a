import { ageBetween, ageFromDays, ageFromMonths, DAYS_PER_MONTH } from '../child/age.js';
import type { Child, ChildBornOn, ChildOfDays, ChildOfMonths } from '../child/child.js';
import { gestationOutOfRange, isGestation } from '../child/gestation.js';
import { correctionDays } from '../child/gestation-correction.js';
import type { Measurement } from '../measurement/measurement.js';
import {
  adjustedLengthCm,
  lengthAdjustment,
  type PositionCode,
  positionThatCounts,
} from '../measurement/position.js';
import type { DecimalInput } from '../number/decimal.js';
import { recordedNumber } from '../number/recorded.js';
import { MISSING } from '../record/record-table.js';
import { type Issue, issue } from '../result/result.js';

/** A child and a measurement as the numbers that every score rests on. */
export interface Subject {
  /** 1 boys, 2 girls, 0 not known. */
  readonly sex: number;
  /**
   * Whole days and unrounded months, corrected where the child was preterm; `MISSING` and NaN where not
   * known.
   */
  readonly age: { readonly days: number; readonly months: number };
  /** Days that the correction for preterm birth took from the age. */
  readonly correction: number;
  readonly oedema: number;
  /** As given, and as it counts under the nine-month rule. */
  readonly givenPosition: PositionCode;
  readonly position: PositionCode;
  /** What the 0.7 cm rule adds, in hundredths of a cm. */
  readonly adjustment: number;
  /** Length after the 0.7 cm rule, in cm. */
  readonly length: number;
  readonly weight: number;
  readonly headCircumference: number;
  readonly armCircumference: number;
  readonly triceps: number;
  readonly subscapular: number;
}

/** The sex as columns hold it: 1 male, 2 female, 0 for anything else. */
export function sexCode(sex: string): 0 | 1 | 2 {
  if (sex === 'male') return 1;
  return sex === 'female' ? 2 : 0;
}

/** The position as columns hold it: 1 lying, 2 standing, 0 for anything else. */
export function positionCode(position: string | undefined): PositionCode {
  if (position === 'lying') return 1;
  return position === 'standing' ? 2 : 0;
}

/** The rules by which a child is looked at. */
export interface SubjectRules {
  /** Whether the reference brings lengths to one position. */
  readonly adjusts: boolean;
  /** Days of pregnancy at birth; absent: the age is not corrected. */
  readonly gestationDays?: number | undefined;
}

/** The subject of a child and a measurement, or every issue that stands against it. */
export function subjectOf(
  child: Child,
  measurement: Measurement,
  { adjusts, gestationDays }: SubjectRules,
): Subject | Issue[] {
  const issues: Issue[] = [];
  const since = ageOf(child, measurement, issues);
  const correction = correctionOf(gestationDays, since.months, issues);
  const age = correction === 0 ? since : earlier(since, correction);
  const height = recorded(measurement.heightCm, 'heightCm', issues);
  const givenPosition = positionCode(measurement.position);
  const position = positionThatCounts(givenPosition, age.months);
  const adjustment = adjusts ? lengthAdjustment(position, age.days) : 0;
  const subject: Subject = {
    sex: sexCode(child.sex),
    age,
    correction,
    oedema: measurement.oedema === true ? 1 : 0,
    givenPosition,
    position,
    adjustment,
    length: adjustedLengthCm(height, adjustment),
    weight: recorded(measurement.weightKg, 'weightKg', issues),
    headCircumference: recorded(measurement.headCircumferenceCm, 'headCircumferenceCm', issues),
    armCircumference: recorded(measurement.armCircumferenceCm, 'armCircumferenceCm', issues),
    triceps: recorded(measurement.tricepsMm, 'tricepsMm', issues),
    subscapular: recorded(measurement.subscapularMm, 'subscapularMm', issues),
  };
  return issues.length > 0 ? issues : subject;
}

const UNKNOWN_AGE: Subject['age'] = { days: MISSING, months: Number.NaN };

function ageOf(child: Child, { measuredOn }: Measurement, issues: Issue[]): Subject['age'] {
  const age = givenAge(child, measuredOn);
  if (age === undefined) return UNKNOWN_AGE;
  if (age.ok) return age.value;
  issues.push(...age.issues);
  return UNKNOWN_AGE;
}

function correctionOf(gestationDays: number | undefined, months: number, issues: Issue[]): number {
  if (gestationDays === undefined) return 0;
  if (isGestation(gestationDays)) return correctionDays(gestationDays, months);
  issues.push(gestationOutOfRange(gestationDays));
  return 0;
}

function earlier({ days, months }: Subject['age'], correction: number): Subject['age'] {
  return { days: days - correction, months: months - correction / DAYS_PER_MONTH };
}

/** The age by whichever way the child gives it; undefined where it gives none. */
function givenAge(child: Partial<ChildBornOn & ChildOfDays & ChildOfMonths>, measuredOn = '') {
  if (child.birthDate !== undefined) return ageBetween(child.birthDate, measuredOn);
  if (child.ageDays !== undefined) return ageFromDays(child.ageDays);
  return child.ageMonths === undefined ? undefined : ageFromMonths(child.ageMonths);
}

function recorded(
  given: DecimalInput | undefined,
  column: keyof Measurement,
  issues: Issue[],
): number {
  const number = recordedNumber(given);
  if (typeof number === 'number') return number;
  const values = { column, value: String(given) };
  issues.push(issue(`measurement.${number}`, { path: ['measurement', column], values }));
  return Number.NaN;
}
