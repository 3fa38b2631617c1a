import {
  type Counts,
  countsOfCells,
  createTally,
  isoDateFromDays,
  MISSING,
  type PlaceResolver,
  periodsOfMonths,
  type RecordTable,
  type Tally,
  UNDATED,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';

/** The counts of a register by village and period. */
interface MonthlyCounts {
  readonly counts: Counts;
  /** From old to new. */
  readonly periods: readonly string[];
  readonly duplicates: number;
  readonly outsideAge: number;
}

/** Counts a register while its tables stream past. */
export interface MonthlyCounter {
  readonly add: (table: RecordTable) => void;
  readonly counts: () => MonthlyCounts;
}

/**
 * An empty count. A month with few rows goes to the nearest full one; a body is read once only, so a child
 * that was measured in both counts in both.
 */
export function monthlyCounter({ placeOf }: PlaceResolver): MonthlyCounter {
  const tally = createTally({ by: ['village', 'month'], reference: who2006, placeOf });
  const days = new Map<number, number>();
  return {
    add: (table) => {
      tally.add(table);
      for (const day of table.measuredDay) days.set(day, (days.get(day) ?? 0) + 1);
    },
    counts: () => countsOf(tally, days),
  };
}

function countsOf(tally: Tally, days: ReadonlyMap<number, number>): MonthlyCounts {
  const months = new Map<string, number>();
  for (const [day, rows] of days) {
    if (day === MISSING) continue;
    const month = isoDateFromDays(day).slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + rows);
  }
  const found = periodsOfMonths([months]);
  const periodOf = (month: string | null | undefined) =>
    months.size === 0 ? UNDATED : month && (found.get(month) ?? month);
  const { cells, by } = tally.counts();
  const renamed = cells.map((cell) => {
    const month = periodOf(cell.key.month) ?? null;
    return { ...cell, key: { ...cell.key, month } };
  });
  const periods = months.size === 0 ? [UNDATED] : [...new Set(found.values())].sort();
  return {
    counts: countsOfCells(renamed, { by }, tally.outsideAge),
    periods,
    duplicates: tally.duplicates,
    outsideAge: tally.outsideAge,
  };
}
