import type { Child } from './child.js';
import { daysFromIsoDate, isoDateFromDays, lastDay } from './iso-date.js';
import type { Sex } from './sex.js';

/** How much of a birth date is known: all of it, no day, only the year, or nothing. */
export type BirthDatePrecision = 'day' | 'month' | 'year' | 'none';

/** A child whose birth date is known in part. */
export interface ChildBornAbout {
  readonly sex: Sex;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; what lies beyond the precision is not read. */
  readonly birth: string;
  readonly precision: BirthDatePrecision;
}

/** The first and the last date that may be the day of birth, `YYYY-MM-DD`. */
export interface BirthDateInterval {
  readonly first: string;
  readonly last: string;
}

/** What {@link imputedBirthDate} may be told. */
export interface ImputeOptions {
  /** Whether 1 July stands for a year without a month, which WHO does not ask for. Default: false. */
  readonly imputeYear?: boolean;
}

/**
 * The dates between which a child was born; undefined where nothing is known or the date is not real.
 *
 * @example
 * birthDateInterval('2024-02', 'month'); // => { first: '2024-02-01', last: '2024-02-29' }
 */
export function birthDateInterval(
  birth: string,
  precision: BirthDatePrecision,
): BirthDateInterval | undefined {
  if (precision === 'none') return undefined;
  if (precision === 'day') return realInterval(birth, birth);
  if (!/^\d{4}(-\d{2}){0,2}$/.test(birth)) return undefined;
  const year = birth.slice(0, 4);
  if (precision === 'year') return realInterval(`${year}-01-01`, `${year}-12-31`);
  const month = birth.slice(0, 7);
  const day = lastDay(Number(year), Number(birth.slice(5, 7)));
  return realInterval(`${month}-01`, `${month}-${day}`);
}

/**
 * The date that stands for a birth date known in part: the 15th where only the day is missing. Undefined
 * where the month is missing too, so that the age is missing, and where the date is not real.
 *
 * Source: WHO, UNICEF (2019) Recommendations for data collection, analysis and reporting on
 * anthropometric indicators in children under 5 years old, data cleaning: missing day of birth.
 *
 * @example
 * imputedBirthDate('2024-02', 'month'); // => '2024-02-15'
 */
export function imputedBirthDate(
  birth: string,
  precision: BirthDatePrecision,
  { imputeYear = false }: ImputeOptions = {},
): string | undefined {
  const interval = birthDateInterval(birth, precision);
  if (interval === undefined || precision === 'day') return interval?.first;
  if (precision === 'month') return `${interval.first.slice(0, 7)}-15`;
  return imputeYear ? `${interval.first.slice(0, 4)}-07-01` : undefined;
}

/**
 * The child by every possible day of birth up to the day of measuring, first to last. A child of no
 * known date is one of unknown age; where no date is possible the child has the one that tells why.
 *
 * @param measuredOn - ISO date
 *
 * @example
 * const child = { sex: 'male', birth: '2024-02', precision: 'month' } as const;
 * possibleChildren(child, '2024-02-02');
 * // => [{ sex: 'male', birthDate: '2024-02-01' }, { sex: 'male', birthDate: '2024-02-02' }]
 */
export function possibleChildren(
  { sex, birth, precision }: ChildBornAbout,
  measuredOn: string | undefined,
): readonly Child[] {
  if (precision === 'none') return [{ sex }];
  const interval = birthDateInterval(birth, precision);
  if (interval === undefined) return [{ sex, birthDate: birth }];
  const first = daysFromIsoDate(interval.first) as number;
  const last = daysFromIsoDate(interval.last) as number;
  const until = Math.min(last, daysFromIsoDate(measuredOn ?? '') ?? first);
  const length = Math.max(1, until - first + 1);
  return Array.from({ length }, (_, k) => ({ sex, birthDate: isoDateFromDays(first + k) }));
}

function realInterval(first: string, last: string): BirthDateInterval | undefined {
  return daysFromIsoDate(first) === undefined ? undefined : { first, last };
}
