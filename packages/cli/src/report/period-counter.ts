import {
  type Counts,
  countsOfCells,
  createTally,
  fullestMonth,
  isoDateFromDays,
  MISSING,
  type MonthRows,
  mergeCounts,
  monthCounter,
  type Place,
  type PlaceKey,
  periodsOfMonths,
  type RecordTable,
  type SeenOverflow,
  type Tally,
} from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';

/** What one period of a report is. */
export type PeriodKind = 'auto' | 'file' | 'month';

/** What counting one file came to. */
export interface FileCounts {
  readonly accepted: number;
  /** Rows that a later row of the same child and period replaced. */
  readonly duplicates: number;
  readonly outsideAge: number;
  /** Accepted rows by month of measuring. */
  readonly months: MonthRows;
}

/** The counts of all files by village and period. */
export interface PeriodCounts {
  readonly counts: Counts;
  /** For each file its periods, old to new. */
  readonly periods: readonly (readonly string[])[];
}

/** Counts the children of files, one file after the other. */
export interface PeriodCounter {
  file(): { add(table: RecordTable): void; end(): void; readonly counts: FileCounts };
  counts(): PeriodCounts;
  /** The periods that thin months belong to; empty where every month is a period of its own. */
  folded(): ReadonlyMap<string, string>;
}

/** How {@link periodCounter} counts. */
export interface PeriodCounterOptions {
  readonly period: PeriodKind;
  readonly placeOf: (place: Place) => PlaceKey;
  /** The periods of thin months where they are known: a child in both then counts once. */
  readonly folded?: ReadonlyMap<string, string>;
  /** Where children go that are too many for memory. */
  readonly overflow: SeenOverflow;
}

const BY = ['village', 'month'] as const;

/**
 * One tally of all files by month, so that a child in two files of one month counts once; where a file is
 * a period, a tally for each, so that a child counts once in its file.
 */
export function periodCounter(options: PeriodCounterOptions): PeriodCounter {
  const { period, placeOf, folded, overflow } = options;
  const byFile = period === 'file';
  const tallyOf = () =>
    createTally({
      by: BY,
      reference: who2006,
      placeOf,
      overflow,
      ...(byFile && { periodOf: () => WHOLE_FILE }),
      ...(folded && { periodOf: (day: number) => periodOfDay(day, folded) }),
    });
  const shared = tallyOf();
  const tallies: Tally[] = [];
  const files: MonthRows[] = [];
  const periodsFound = () =>
    period === 'auto' ? periodsOfMonths(files) : new Map<string, string>();
  return {
    file: () => {
      const tally = byFile ? tallyOf() : shared;
      tallies.push(tally);
      return countFile(tally, (months) => files.push(months));
    },
    counts: () => {
      if (byFile) return countsByFile(tallies, files);
      const found = periodsFound();
      const periodOf = (month: string) => found.get(month) ?? month;
      const periods = files.map((months) => [...new Set([...months.keys()].map(periodOf))].sort());
      return { counts: renamed(shared.counts(), periodOf), periods };
    },
    folded: () => new Map([...periodsFound()].filter(([month, found]) => month !== found)),
  };
}

function periodOfDay(day: number, folded: ReadonlyMap<string, string>): string | null {
  if (day === MISSING) return null;
  const month = isoDateFromDays(day).slice(0, 7);
  return folded.get(month) ?? month;
}

const WHOLE_FILE = '*';

function countFile(tally: Tally, done: (months: MonthRows) => void) {
  const part = tally.part();
  const days = monthCounter();
  let accepted = 0;
  return {
    add: (table: RecordTable) => {
      accepted += table.length;
      days.add(table.measuredDay);
      tally.add(table);
    },
    end: () => done(days.months()),
    get counts(): FileCounts {
      const { duplicates, outsideAge } = part;
      return { accepted, duplicates, outsideAge, months: days.months() };
    },
  };
}

function countsByFile(tallies: readonly Tally[], files: readonly MonthRows[]): PeriodCounts {
  const names = files.map(fullestMonth);
  const all = tallies.map((tally, i) => renamed(tally.counts(), () => names[i] ?? null));
  const empty = countsOfCells([], { by: BY });
  return {
    counts: all.reduce(mergeCounts, empty),
    periods: names.map((name) => (name === null ? [] : [name])),
  };
}

/** The same children under other names of their periods. */
function renamed(counts: Counts, periodOf: (month: string) => string | null): Counts {
  const cells = counts.cells.map((cell) => {
    const { month = null } = cell.key;
    return { ...cell, key: { ...cell.key, month: month === null ? null : periodOf(month) } };
  });
  return countsOfCells(cells, { by: counts.by }, counts.outsideAge);
}
