import { fail, type Issue, issue, ok, type Result } from '../result/result.js';
import { daysFromIsoDate, lastDay } from './iso-date.js';

export { daysFromIsoDate, isoDateFromDays } from './iso-date.js';

declare const unit: unique symbol;

/** An age in whole days. */
export type AgeDays = number & { readonly [unit]: 'day' };

/** An age in months of 30.4375 days, unrounded. */
export type AgeMonths = number & { readonly [unit]: 'month' };

/** An age in both forms that the growth rules ask for; they need not be multiples of each other. */
export interface Age {
  /** Looks up the references. */
  readonly days: AgeDays;
  /** Decides the limits: below 9, 24 and 60 months. */
  readonly months: AgeMonths;
}

/**
 * The mean length of a month in days: 365.25 / 12.
 *
 * Source: WHO (2006) Child Growth Standards. Methods and development.
 */
export const DAYS_PER_MONTH = 30.4375;

/**
 * The age between two ISO dates.
 *
 * @returns fails with `date.invalid` for text that is no real date, and with `age.negative`
 *
 * @example
 * const age = ageBetween('2023-03-02', '2025-08-14');
 * age.ok && age.value.days; // => 896
 */
export function ageBetween(birthDate: string, measuredOn: string): Result<Age> {
  const born = daysFromIsoDate(birthDate);
  const measured = daysFromIsoDate(measuredOn);
  if (born !== undefined && measured !== undefined) return ageFromDays(measured - born);
  const issues: Issue[] = [];
  if (born === undefined) issues.push(invalidDate('birthDate', birthDate));
  if (measured === undefined) issues.push(invalidDate('measuredOn', measuredOn));
  return fail(...(issues as [Issue]));
}

/**
 * The age of a child of so many days; a fraction of a day is rounded half up in `days` and kept in
 * `months`.
 *
 * @returns fails with `age.invalid` for a number that is not finite, and with `age.negative`
 *
 * @example
 * const age = ageFromDays(1826.25);
 * age.ok && age.value; // => { days: 1826, months: 60 }
 */
export function ageFromDays(days: number): Result<Age> {
  const usual = days > 0 && days < KEPT_AGES && Number.isInteger(days);
  return usual ? keptAge(days) : ageOf(days, days / DAYS_PER_MONTH, days);
}

/**
 * The age of a child of so many months, which need not be whole. Days are months times 30.4375,
 * rounded half up: 24 months are 730.5, so 731 days.
 *
 * Source: WHO R package anthro 1.1.0, age_to_days.
 *
 * @returns fails with `age.invalid` for a number that is not finite, and with `age.negative`
 *
 * @example
 * const age = ageFromMonths(24);
 * age.ok && age.value; // => { days: 731, months: 24 }
 */
export function ageFromMonths(months: number): Result<Age> {
  return ageOf(months * DAYS_PER_MONTH, months, months);
}

/**
 * The calendar months that a child has completed on a date, days dropped: 2 months and 29 days are 2.
 * A month is complete on the day of birth, or on the last day of a month that has no such day: a child
 * of 31 January is one month old on 28 February.
 *
 * @returns undefined where a date is not real, or the second lies before the first
 *
 * @example
 * completedMonths('2025-01-31', '2025-02-28'); // => 1
 */
export function completedMonths(birthDate: string, onDate: string): number | undefined {
  const born = daysFromIsoDate(birthDate);
  const on = daysFromIsoDate(onDate);
  if (born === undefined || on === undefined || on < born) return undefined;
  const from = partsOf(birthDate);
  const to = partsOf(onDate);
  const birthday = Math.min(from.day, lastDay(to.year, to.month));
  const begun = (to.year - from.year) * 12 + to.month - from.month;
  return to.day < birthday ? begun - 1 : begun;
}

/** Ages of fewer whole days are kept: those of 20 years. */
const KEPT_AGES = 7305;

// Each made when it first occurs: children of one age share one frozen object.
let keptAges: (Result<Age> | undefined)[] | undefined;

function keptAge(days: number): Result<Age> {
  keptAges ??= Array.from({ length: KEPT_AGES }, () => undefined);
  const kept = keptAges[days];
  if (kept !== undefined) return kept;
  const age = ageOf(days, days / DAYS_PER_MONTH, days);
  if (age.ok) Object.freeze(age.value);
  keptAges[days] = Object.freeze(age);
  return age;
}

function ageOf(exactDays: number, months: number, given: number): Result<Age> {
  if (!Number.isFinite(exactDays)) {
    return fail(issue('age.invalid', { path: ['age'], values: { value: String(given) } }));
  }
  if (exactDays < 0) {
    return fail(issue('age.negative', { path: ['age'], values: { days: -exactDays } }));
  }
  return ok({ days: Math.floor(exactDays + 0.5) as AgeDays, months: months as AgeMonths });
}

function invalidDate(property: string, value: string): Issue {
  return issue('date.invalid', { path: [property], values: { value } });
}

function partsOf(iso: string): { year: number; month: number; day: number } {
  return {
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8, 10)),
  };
}
