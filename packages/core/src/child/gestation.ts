import { fail, issue, ok, type Result } from '../result/result.js';
import type { AgeDays } from './age.js';

/**
 * The days of pregnancy that rules speak of: the earliest and latest birth that is taken for real, preterm
 * below 37 completed weeks, and term at 40.
 *
 * Source: WHO (2019) ICD-11, reference guide, perinatal period: from 22 completed weeks (154 days),
 * preterm less than 37 completed weeks (259 days). The latest, 44+6, is the library's own limit.
 */
export const GESTATION = { first: 154, last: 314, pretermBelow: 259, term: 280 } as const;

/**
 * The days of pregnancy that a text names as weeks and days: `33+4`, `33w4d`, `33 minggu 4 hari`,
 * `33 4/7`, or completed weeks alone, `33`. A decimal is refused, because some write 33.4 for 33+4.
 *
 * @returns fails with `gestation.invalid` for other text, and with `gestation.out_of_range` outside 22+0
 * to 44+6
 *
 * @example
 * parseGestation('33+4'); // => { ok: true, value: 235, warnings: [] }
 */
export function parseGestation(text: string): Result<number> {
  const [, weeks, days = '0'] = WEEKS_AND_DAYS.exec(text) ?? [];
  if (weeks === undefined) {
    return fail(issue('gestation.invalid', { path: PATH, values: { value: text.trim() } }));
  }
  const total = Number(weeks) * DAYS_PER_WEEK + Number(days);
  return isGestation(total) ? ok(total) : fail(gestationOutOfRange(total));
}

/**
 * The text of days of pregnancy as weeks and days: the inverse of {@link parseGestation}.
 *
 * @example
 * gestationText(235); // => '33+4'
 */
export function gestationText(gestationDays: number): string {
  const weeks = Math.floor(gestationDays / DAYS_PER_WEEK);
  return `${weeks}+${gestationDays - weeks * DAYS_PER_WEEK}`;
}

/**
 * Whether a number is a length of pregnancy at a live birth: whole days from 22+0 to 44+6 weeks.
 *
 * @example
 * isGestation(280); // => true
 */
export function isGestation(gestationDays: number): boolean {
  const { first, last } = GESTATION;
  return Number.isInteger(gestationDays) && gestationDays >= first && gestationDays <= last;
}

/**
 * The age since the first day of the last menstrual period, on which preterm infants are compared.
 *
 * @example
 * postmenstrualDays(210, 14); // => 224
 */
export function postmenstrualDays(gestationDays: number, ageDays: number): AgeDays {
  return (gestationDays + ageDays) as AgeDays;
}

/** The issue of a number that {@link isGestation} denies. */
export function gestationOutOfRange(gestationDays: number) {
  return issue('gestation.out_of_range', { path: PATH, values: { days: gestationDays } });
}

const PATH = ['gestationDays'];
const DAYS_PER_WEEK = 7;
const WEEKS_AND_DAYS =
  /^\s*(\d{2})(?!\d)\s*(?:w|weeks?|mg|minggu)?\s*(?:\+?\s*([0-6])\s*(?:\/\s*7|d|days?|hr|hari)?)?\s*$/i;
