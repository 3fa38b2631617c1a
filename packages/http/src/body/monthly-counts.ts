import {
  type Counts,
  countsOfCells,
  createTally,
  type MonthRows,
  monthCounter,
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
  const rows = monthCounter();
  return {
    add: (table) => {
      tally.add(table);
      rows.add(table.measuredDay);
    },
    counts: () => countsOf(tally, rows.months()),
  };
}

function countsOf(tally: Tally, months: MonthRows): MonthlyCounts {
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
