import type { FileRow } from './file-row.js';

const DAYS_PER_MONTH = 30.4375;

/** The age of a row in months of 30.4375 days. */
export function ageMonths({ age }: FileRow): number | undefined {
  if (age === undefined || age.unit === 'months') return age?.value;
  return age.value / DAYS_PER_MONTH;
}

/** The age of a row in whole days, half a day rounded up. */
export function ageDays({ age }: FileRow): number | undefined {
  if (age === undefined || age.unit === 'days') return age?.value;
  return Math.floor(age.value * DAYS_PER_MONTH + 0.5);
}

/** A number as text; empty where there is none. */
export function numberText(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
