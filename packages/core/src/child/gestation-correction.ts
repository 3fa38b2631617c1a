import { DAYS_PER_MONTH } from './age.js';
import { GESTATION } from './gestation.js';

/**
 * Who has a corrected age, and for how long: children born before 37 completed weeks, until 24 months
 * after birth.
 *
 * Source: American Academy of Pediatrics, Committee on Fetus and Newborn (2004) Age terminology during
 * the perinatal period, Pediatrics 114:1362-1364, for corrected age as the age less the weeks born
 * before 40. That statement allows it up to 3 years; 24 months are the usual end in practice.
 */
export const AGE_CORRECTION = {
  pretermBelow: GESTATION.pretermBelow,
  term: GESTATION.term,
  untilMonths: 24,
} as const;

/**
 * The days to take from an age so that it counts from the due date: 280 less the days of pregnancy for
 * a preterm child below 24 months, else 0. The corrected age of a child before its due date is below 0.
 *
 * Source: see {@link AGE_CORRECTION}.
 *
 * @param ageMonths - since birth, unrounded; NaN where not known
 *
 * @example
 * [correctionDays(224, 6), correctionDays(259, 6), correctionDays(224, 24)]; // => [56, 0, 0]
 */
export function correctionDays(gestationDays: number, ageMonths: number): number {
  const { pretermBelow, term, untilMonths } = AGE_CORRECTION;
  return gestationDays < pretermBelow && ageMonths < untilMonths ? term - gestationDays : 0;
}

/**
 * The age counted from the due date for a preterm child below 24 months, else the age since birth, in
 * days.
 *
 * @example
 * correctedAgeDays(180, 224); // => 124
 */
export function correctedAgeDays(ageDays: number, gestationDays: number): number {
  return ageDays - correctionDays(gestationDays, ageDays / DAYS_PER_MONTH);
}
