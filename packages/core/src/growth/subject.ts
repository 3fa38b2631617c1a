import { ageBetween, ageFromDays, ageFromMonths } from '../child/age.js';
import type { Child, ChildBornOn, ChildOfDays, ChildOfMonths } from '../child/child.js';
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
  /** Whole days and unrounded months; `MISSING` and NaN where not known. */
  readonly age: { readonly days: number; readonly months: number };
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

/**
 * The subject of a child and a measurement, or every issue that stands against it.
 *
 * @param adjusts - whether the reference brings lengths to one position
 */
export function subjectOf(
  child: Child,
  measurement: Measurement,
  adjusts: boolean,
): Subject | Issue[] {
  const issues: Issue[] = [];
  const age = ageOf(child, measurement, issues);
  const height = recorded(measurement.heightCm, 'heightCm', issues);
  const givenPosition = positionCode(measurement.position);
  const position = positionThatCounts(givenPosition, age.months);
  const adjustment = adjusts ? lengthAdjustment(position, age.days) : 0;
  const subject: Subject = {
    sex: sexCode(child.sex),
    age,
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

const UNKNOWN_AGE = { days: MISSING, months: Number.NaN } as const;

function ageOf(child: Child, { measuredOn }: Measurement, issues: Issue[]) {
  const age = givenAge(child, measuredOn);
  if (age === undefined) return UNKNOWN_AGE;
  if (age.ok) return age.value;
  issues.push(...age.issues);
  return UNKNOWN_AGE;
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
