import { daysFromIsoDate } from '../../child/iso-date.js';

/** Three months of a year: January to March are 1. */
export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/**
 * The quarter in which a date lies; undefined for text that is no date `YYYY-MM-DD`.
 *
 * @example
 * quarterOf('2022-08-31'); // => { year: 2022, quarter: 3 }
 */
export function quarterOf(date: string): Quarter | undefined {
  if (daysFromIsoDate(date) === undefined) return undefined;
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3) as Quarter['quarter'];
  return { year: Number(date.slice(0, 4)), quarter };
}

/**
 * The last day of a quarter, `YYYY-MM-DD`: the day on which ages are taken.
 *
 * @throws RangeError unless the year has four digits and the quarter is 1 to 4
 *
 * @example
 * quarterEnd({ year: 2022, quarter: 1 }); // => '2022-03-31'
 */
export function quarterEnd({ year, quarter }: Quarter): string {
  const end = ENDS[quarter];
  if (end === undefined || !Number.isInteger(year) || year < 1000 || year > 9999) {
    throw new RangeError(`No quarter: ${quarter} of ${year}`);
  }
  return `${year}-${end}`;
}

/**
 * Whether a month, 1 to 12, belongs to a quarter.
 *
 * @example
 * isMonthOf({ year: 2022, quarter: 3 }, 8); // => true
 */
export function isMonthOf({ quarter }: Quarter, month: number): boolean {
  return Number.isInteger(month) && Math.ceil(month / 3) === quarter;
}

const ENDS: Readonly<Record<Quarter['quarter'], string>> = {
  1: '03-31',
  2: '06-30',
  3: '09-30',
  4: '12-31',
};
