import { isoDateFromDays } from '../child/iso-date.js';
import { MISSING } from '../record/record-table.js';
import type { MonthRows } from './period-months.js';

/** Counts rows by month of measuring while chunks of a file pass. */
export interface MonthCounter {
  /** Takes the days of measuring of some rows. */
  readonly add: (measuredDay: Int32Array) => void;
  /** The rows of each month so far. */
  readonly months: () => MonthRows;
}

/**
 * An empty count of rows by month, for {@link periodsOfMonths}. Rows without a date are in no month. It keeps
 * a number for each day, not for each row.
 *
 * @example
 * const counter = monthCounter();
 * counter.add(Int32Array.of(19223, 19223, 19236));
 * [...counter.months()]; // => [['2022-08', 2], ['2022-09', 1]]
 */
export function monthCounter(): MonthCounter {
  const days = new Map<number, number>();
  return {
    add: (measuredDay) => {
      for (const day of measuredDay) days.set(day, (days.get(day) ?? 0) + 1);
    },
    months: () => {
      const months = new Map<string, number>();
      for (const [day, rows] of days) {
        if (day === MISSING) continue;
        const month = isoDateFromDays(day).slice(0, 7);
        months.set(month, (months.get(month) ?? 0) + rows);
      }
      return months;
    },
  };
}
