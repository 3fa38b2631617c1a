import type { Sex } from './sex.js';

/**
 * A child as far as growth needs: the sex, and a birth date or an age. Names, NIK and addresses have
 * no place here.
 */
export type Child = ChildBornOn | ChildOfDays | ChildOfMonths | ChildOfUnknownAge;

/** A child whose birth date is known: the age follows from the date of measuring. */
export interface ChildBornOn {
  readonly sex: Sex;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
}

/** A child whose age at measuring is known in days; a fraction is rounded half up for the look-up. */
export interface ChildOfDays {
  readonly sex: Sex;
  readonly ageDays: number;
}

/** A child whose age at measuring is known in months of 30.4375 days, whole or not. */
export interface ChildOfMonths {
  readonly sex: Sex;
  readonly ageMonths: number;
}

/** A child whose age is not known: only weight-for-length/height can be scored. */
export interface ChildOfUnknownAge {
  readonly sex: Sex;
}
