import { isoDateFromDays } from '../../child/iso-date.js';
import { MISSING } from '../../record/record-table.js';
import { type Reading, readingAt } from './reading.js';
import type { SeriesDoubt } from './series-finding.js';
import type { SeriesTable } from './series-table.js';

/** What holds for the child of each row, such as its own NIK confirms: see `childFacts`. */
export interface SettledFacts {
  /** By row; `MISSING` where nothing decides. */
  readonly birthDay?: Int32Array;
  /** By row; 0 where nothing decides. */
  readonly sex?: Uint8Array;
}

/**
 * Birth dates and sexes that differ within a series: one doubt for each other value, beside the first row
 * that has the value that holds. Without a fact the majority of rows holds, of equal ones the value of the
 * earliest row.
 */
export function identityDoubts(
  table: SeriesTable,
  rows: Int32Array,
  { birthDay, sex }: SettledFacts,
): readonly SeriesDoubt[] {
  const first = rows[0] as number;
  return [
    ...valueDoubts(table, rows, {
      column: table.birthDay,
      settled: birthDay?.[first] ?? MISSING,
      missing: MISSING,
      code: 'series.birth_date_changed',
      field: 'birthDate',
      show: isoDateFromDays,
    }),
    ...valueDoubts(table, rows, {
      column: table.sex,
      settled: sex?.[first] ?? 0,
      missing: 0,
      code: 'series.sex_changed',
      field: 'sex',
      show: (code) => (code === 1 ? 'L' : 'P'),
    }),
  ];
}

interface FactRule {
  readonly column: Int32Array | Uint8Array;
  readonly settled: number;
  readonly missing: number;
  readonly code: 'series.birth_date_changed' | 'series.sex_changed';
  readonly field: 'birthDate' | 'sex';
  readonly show: (value: number) => string;
}

function valueDoubts(
  table: SeriesTable,
  rows: Int32Array,
  { column, settled, missing, code, field, show }: FactRule,
): readonly SeriesDoubt[] {
  if (isOneValue(column, rows)) return [];
  const rowsOf = new Map<number, { count: number; first: number }>();
  for (const row of rows) {
    const value = column[row] as number;
    if (value === missing) continue;
    const known = rowsOf.get(value);
    if (known === undefined) rowsOf.set(value, { count: 1, first: row });
    else known.count++;
  }
  const holds = rowsOf.has(settled) ? settled : mostFrequent(rowsOf);
  const kept = rowsOf.get(holds);
  if (kept === undefined) return [];
  const before: Reading = readingAt(table, kept.first);
  return [...rowsOf]
    .filter(([value]) => value !== holds)
    .map(([value, { first }]) => ({
      code,
      before,
      now: readingAt(table, first),
      values: { before: show(holds), now: show(value) },
      action: { kind: 'set', field, value: show(holds) },
    }));
}

function isOneValue(column: Int32Array | Uint8Array, rows: Int32Array): boolean {
  const value = column[rows[0] as number];
  return rows.every((row) => column[row] === value);
}

/** Of equally frequent values the one that came first. */
function mostFrequent(rowsOf: ReadonlyMap<number, { readonly count: number }>): number {
  let best = Number.NaN;
  let most = 0;
  for (const [value, { count }] of rowsOf) {
    if (count <= most) continue;
    most = count;
    best = value;
  }
  return best;
}
