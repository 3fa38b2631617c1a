import { type Heap, heapOf } from '../heaping.js';
import type { QualityCounts } from '../quality-counts.js';

/** A day of the month or calendar month in which births heap. */
export interface BirthHeap extends Heap {
  /** Day 1 to 31, or month 1 to 12. */
  readonly at: number;
}

/** Heaping of birth dates. */
export interface BirthHeaping {
  /** The first of the month: where only the month is known, many write it. */
  readonly firstDay: BirthHeap;
  /** The 15th: WHO asks for it where the day is not known. */
  readonly fifteenth: BirthHeap;
  /** The calendar month with most births; January where there are none. */
  readonly fullestMonth: BirthHeap;
}

/** A day from 1 to 28 comes 12 times in 365.25 days. */
const DAY_SHARE = 12 / 365.25;
const MONTH_SHARE = 1 / 12;

/**
 * Days and months in which more children are said to be born than chance and calendar explain.
 *
 * Limits: true births differ by season by a tenth or two, and files that do not cover whole years of
 * age have uneven months.
 *
 * @example
 * const birthDays = new Array(31).fill(10);
 * birthHeaping({ birthDays, birthMonths: new Array(12).fill(30) }).fullestMonth.index; // => 1
 */
export function birthHeaping({
  birthDays,
  birthMonths,
}: Pick<QualityCounts, 'birthDays' | 'birthMonths'>): BirthHeaping {
  const days = birthDays.reduce((sum, count) => sum + count, 0);
  const births = birthMonths.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...birthMonths);
  const dayOf = (at: number) => ({ at, ...heapOf(birthDays[at - 1] ?? 0, days, DAY_SHARE) });
  return {
    firstDay: dayOf(1),
    fifteenth: dayOf(15),
    fullestMonth: { at: birthMonths.indexOf(most) + 1, ...heapOf(most, births, MONTH_SHARE) },
  };
}
