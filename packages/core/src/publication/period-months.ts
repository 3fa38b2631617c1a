/** Rows by month of measuring, `2022-09`, of one file. */
export type MonthRows = ReadonlyMap<string, number>;

/** A month is a period of its own from this share of the file's fullest month on. */
const LEAST_SHARE = 0.25;

/**
 * The period that each month belongs to. A file is one measuring month with some children measured just
 * before or after it, or holds several months; so the few rows of a thin month go to the nearest full
 * month of the file that has most of them.
 *
 * @example
 * periodsOfMonths([new Map([['2022-08', 900], ['2022-09', 4]])]).get('2022-09'); // => '2022-08'
 */
export function periodsOfMonths(files: readonly MonthRows[]): ReadonlyMap<string, string> {
  const full = files.map(fullMonths);
  const periods = new Set(full.flat());
  const months = new Set(files.flatMap((file) => [...file.keys()]));
  const found = new Map<string, string>();
  for (const month of months) {
    const most = indexOfMost(files.map((file) => file.get(month) ?? 0));
    found.set(month, periods.has(month) ? month : nearest(month, full[most] ?? []));
  }
  return found;
}

/**
 * The month with most rows; null where no row has a date. Of equals the later one.
 *
 * @example
 * fullestMonth(new Map([['2022-08', 900], ['2022-09', 4]])); // => '2022-08'
 */
export function fullestMonth(rows: MonthRows): string | null {
  let found: string | null = null;
  for (const month of [...rows.keys()].sort()) {
    if (found === null || (rows.get(month) ?? 0) >= (rows.get(found) ?? 0)) found = month;
  }
  return found;
}

function fullMonths(rows: MonthRows): readonly string[] {
  const least = Math.max(...rows.values()) * LEAST_SHARE;
  return [...rows].flatMap(([month, count]) => (count >= least ? [month] : [])).sort();
}

function indexOfMost(counts: readonly number[]): number {
  return counts.indexOf(Math.max(...counts));
}

function nearest(month: string, periods: readonly string[]): string {
  const far = (other: string) => Math.abs(monthNumber(other) - monthNumber(month));
  return periods.reduce(
    (best, other) => (far(other) < far(best) ? other : best),
    periods[0] ?? month,
  );
}

function monthNumber(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return year * 12 + number;
}
