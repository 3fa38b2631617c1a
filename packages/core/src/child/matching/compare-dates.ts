import { isoDateFromDays } from '../iso-date.js';

/**
 * How two birth dates stand to each other: `same`; `swapped` day and month; one `part` of day, month and
 * year differs; `different`; `unknown` where one is missing.
 */
export type DateAgreement = 'same' | 'swapped' | 'part' | 'different' | 'unknown';

/** Stands for a day that is not known: `MISSING` of the record table. */
export const NO_DAY = -2147483648;

/** A date in its parts. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The parts of a day; undefined where it is not known.
 *
 * @example
 * dayParts(19418); // => { year: 2023, month: 3, day: 2 }
 */
export function dayParts(day: number): DateParts | undefined {
  if (day === NO_DAY) return undefined;
  const iso = isoDateFromDays(day);
  return {
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8)),
  };
}

/**
 * How two birth dates agree.
 *
 * @param a - days since 1970-01-01, {@link NO_DAY} where not known
 *
 * @example
 * compareBirthDays(19418, 19391); // => 'swapped'
 */
export function compareBirthDays(a: number, b: number): DateAgreement {
  const one = dayParts(a);
  const other = dayParts(b);
  if (one === undefined || other === undefined) return 'unknown';
  if (a === b) return 'same';
  const isSwapped = one.month === other.day && one.day === other.month;
  if (one.year === other.year && isSwapped) return 'swapped';
  const parts = ['year', 'month', 'day'] as const;
  return parts.filter((part) => one[part] !== other[part]).length === 1 ? 'part' : 'different';
}

/**
 * A birth date as a number that does not change when day and month are swapped; NaN where not known.
 *
 * @example
 * swappableDay(19418) === swappableDay(19391); // => true
 */
export function swappableDay(birthDay: number): number {
  const parts = dayParts(birthDay);
  if (parts === undefined) return Number.NaN;
  const low = Math.min(parts.month, parts.day);
  const high = Math.max(parts.month, parts.day);
  return (parts.year * 32 + low) * 32 + high;
}
