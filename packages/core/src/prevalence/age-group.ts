import { DAYS_PER_MONTH } from '../child/age.js';

/** An age group by its months: `0-5` is from birth to below 6 months. */
export type AgeGroupId = '0-5' | '6-11' | '12-23' | '24-35' | '36-47' | '48-59';

/** A group of ages in unrounded months. */
export interface AgeGroup {
  readonly id: AgeGroupId;
  /** First age that belongs to it, in months. */
  readonly from: number;
  /** First age above it, in months. */
  readonly below: number;
}

/**
 * The age groups of survey reports.
 *
 * Source: WHO, UNICEF (2019) Recommendations for data collection, analysis and reporting on
 * anthropometric indicators in children under 5 years old; WHO R package anthro 1.1.0.
 */
export const AGE_GROUPS: readonly AgeGroup[] = [
  { id: '0-5', from: 0, below: 6 },
  { id: '6-11', from: 6, below: 12 },
  { id: '12-23', from: 12, below: 24 },
  { id: '24-35', from: 24, below: 36 },
  { id: '36-47', from: 36, below: 48 },
  { id: '48-59', from: 48, below: 60 },
];

/**
 * The last age, in days rounded half up, of a child that counts among those below five years.
 *
 * Source: WHO R package anthro 1.1.0, anthro_prevalence; 60.009 months still round to it.
 */
export const LAST_DAY_COUNTED = 1826;

/**
 * The place in {@link AGE_GROUPS} of an age in unrounded months, from 1; 0 for an age in none of them,
 * and for NaN.
 *
 * @example
 * ageGroupCode(11.99); // => 2
 */
export function ageGroupCode(months: number): number {
  return AGE_GROUPS.findIndex(({ from, below }) => months >= from && months < below) + 1;
}

/** {@link ageGroupCode} of every whole day up to {@link LAST_DAY_COUNTED}. */
export function ageGroupCodesByDay(): Uint8Array {
  return Uint8Array.from({ length: LAST_DAY_COUNTED + 1 }, (_, day) =>
    ageGroupCode(day / DAYS_PER_MONTH),
  );
}
