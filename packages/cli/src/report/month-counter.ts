import { isoDateFromDays, MISSING, type MonthRows } from '@balanting/core';

/** Counts rows by month of measuring. */
export interface MonthCounter {
  add(measuredDay: Int32Array): void;
  months(): MonthRows;
}

/** An empty count; rows without a date are in no month. */
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
