import type { Sex } from '../../child/sex.js';
import type { DecimalInput } from '../../number/decimal.js';
import { recordedNumber } from '../../number/recorded.js';

/** A measurement at an age. */
export interface VelocityPoint {
  /** Null where not known. */
  readonly ageDays: number | null;
  /** As recorded: weight in kg, length (lying, 0.7 cm rule applied) and head circumference in cm. */
  readonly value: DecimalInput | undefined;
}

/** Why there is no velocity; where several hold, the first of this list is given. */
export const VELOCITY_REASONS = [
  'sex-missing',
  'age-missing',
  'age-negative',
  'not-later',
  'measurement-missing',
  'measurement-invalid',
  'measurement-not-positive',
  'no-interval',
  'below-model',
] as const;

/** A reason why there is no velocity. */
export type VelocityReason = (typeof VELOCITY_REASONS)[number];

/** The first reason that needs no table, undefined where there is none. */
export function missingVelocity(
  earlier: VelocityPoint,
  later: VelocityPoint,
  sex: Sex | null,
): VelocityReason | undefined {
  if (sex === null) return 'sex-missing';
  return missingAge(earlier.ageDays, later.ageDays) ?? missingValue([earlier, later]);
}

function missingAge(from: number | null, to: number | null): VelocityReason | undefined {
  if (from === null || to === null || !Number.isFinite(from) || !Number.isFinite(to)) {
    return 'age-missing';
  }
  if (from < 0 || to < 0) return 'age-negative';
  return to > from ? undefined : 'not-later';
}

function missingValue(points: readonly VelocityPoint[]): VelocityReason | undefined {
  const values = points.map(({ value }) => recordedNumber(value));
  if (values.some((value) => Number.isNaN(value))) return 'measurement-missing';
  if (values.some((value) => typeof value === 'string')) return 'measurement-invalid';
  return values.every((value) => (value as number) > 0) ? undefined : 'measurement-not-positive';
}
