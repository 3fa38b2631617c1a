import { monthsOfRow } from '../../growth/score-row.js';
import type { MeasurementTable } from '../../record/record-table.js';

/** Stands for the age of a child that was measured before birth. */
export const BEFORE_BIRTH = -1;

/** Stands for an age that is not known. */
export const UNKNOWN_AGE = -2;

/** Ages beyond are all the same to us; a whole number of 32 bits holds them. */
const OLDEST = 100_000;

/** The completed months of every row, or one of the two codes below 0. */
export function completedMonthsOf(table: MeasurementTable): Int32Array {
  const months = new Int32Array(table.length);
  for (let i = 0; i < months.length; i++) {
    const age = monthsOfRow(table, i);
    if (age >= 0) months[i] = Math.min(Math.floor(age), OLDEST);
    else months[i] = Number.isNaN(age) ? UNKNOWN_AGE : BEFORE_BIRTH;
  }
  return months;
}
