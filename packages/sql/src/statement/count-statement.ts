import type { Dimension } from '@balanting/core';
import { COUNTED_INDICATORS, type CountedIndicator } from '@balanting/core';
import type { Dialect } from '../dialect.js';
import { indented } from '../indented.js';
import { keyedSelect } from '../keyed.js';
import { childTerms } from '../last-rows.js';
import type { Observations } from '../observation.js';
import { CUT_COLUMNS, CUT_TABLES } from '../reference/cut-tables.js';
import { groupColumns, namedColumns, type PeriodOfMonth } from './group-columns.js';

/** What {@link countStatement} groups by, and what it takes for one child. */
export interface CountStatementOptions {
  /** Empty: all children in one row. */
  readonly by: readonly Dimension[];
  /**
   * Whether the columns of `child` in the column map tell that rows are of one child: it then counts once in a
   * month, by its last row. Default: every row is a child of its own.
   */
  readonly oncePerMonth?: boolean;
  /** Months that count as another one. Default: every month by itself. */
  readonly periods?: PeriodOfMonth;
}

/** The columns of the answer that are sums over the rows of a group. */
export const SUM_COLUMNS = {
  rows: 'n_rows',
  measured: 'n_measured',
  outsideAge: 'n_outside_age',
  inexact: 'n_inexact',
  replaced: 'n_replaced',
  oedema: 'n_oedema',
} as const;

/** The column of the answer with the children whose measurement reaches a limit. */
export function reachedColumn(cut: string): string {
  return `n_${cut}`;
}

/**
 * The statement that counts: one row for each group with the children within the frame, those of every class,
 * and the rows left out by reason. The answers of shards, files and months add up; `countsOfRows` makes
 * `Counts` of them. Joins the tables of `cutTables`.
 *
 * Classes come from integer cut points, so no z is worked out. Rows of the table =
 * `n_measured + n_outside_age + n_inexact + n_replaced` in every group.
 *
 * @example
 * const observations = { table: ['survey'], columns: WHO_COLUMNS } as const;
 * countStatement(duckdb, observations, { by: [] }).includes('n_measured'); // => true
 */
export function countStatement(
  dialect: Dialect,
  observations: Observations,
  { by, oncePerMonth = false, periods = new Map() }: CountStatementOptions,
): string {
  const { columns } = observations;
  const { kept, derived } = groupColumns(dialect, columns, { by, periods });
  const child = oncePerMonth ? childTerms(dialect, columns, periods) : undefined;
  const names = [...Object.keys(kept), ...Object.keys(derived)];
  const grouped = [...Object.keys(kept), ...namedColumns(derived)];
  const sums = [...frameSums(), ...COUNTED_INDICATORS.flatMap((id) => reachedSums(dialect, id))];
  const groupBy = names.length === 0 ? '' : `\nGROUP BY ${names.join(', ')}`;
  return `SELECT ${[...names, ...sums].join(',\n  ')}
FROM (
  SELECT ${[...grouped, ...CARRIED, ...cutColumns('heightForAge'), ...cutColumns('weightForAge')].join(', ')}
  FROM (
${indented(keyedSelect(dialect, observations, { kept, ...(child && { child }) }), 4)}
  ) AS keyed
  ${dialect.join} ${dialect.quoteName(CUT_TABLES.age)} USING (age_key)
) AS by_age
${dialect.join} ${dialect.quoteName(CUT_TABLES.length)} USING (length_key)${groupBy}`;
}

/**
 * A view of the statement, for a shard: it answers its counts and never its rows.
 *
 * @example
 * viewStatement(duckdb, 'shard', 'SELECT 1'); // => 'CREATE VIEW "shard" AS\nSELECT 1'
 */
export function viewStatement(dialect: Dialect, name: string, select: string): string {
  return `CREATE VIEW ${dialect.quoteName(name)} AS\n${select}`;
}

/** What the sums need of the inner selects. */
const CARRIED = [
  'length_key',
  'length_adjusted',
  'weight_counted',
  'counted',
  'counted_oedema',
  'outside_age',
  'left_inexact',
  'replaced',
] as const;

function cutColumns(id: CountedIndicator): readonly string[] {
  return CUT_COLUMNS[id];
}

function frameSums(): readonly string[] {
  return [
    `count(*) AS ${SUM_COLUMNS.rows}`,
    `sum(counted) AS ${SUM_COLUMNS.measured}`,
    `sum(outside_age) AS ${SUM_COLUMNS.outsideAge}`,
    `sum(left_inexact) AS ${SUM_COLUMNS.inexact}`,
    `sum(replaced) AS ${SUM_COLUMNS.replaced}`,
    `sum(counted_oedema) AS ${SUM_COLUMNS.oedema}`,
  ];
}

/** A child with oedema has no weight here, and a length that is not known lies below every limit. */
function reachedSums(dialect: Dialect, id: CountedIndicator): readonly string[] {
  const value = id === 'heightForAge' ? 'length_adjusted' : 'weight_counted';
  return cutColumns(id).map(
    (cut) => `${dialect.countIf(`${value} >= ${cut}`)} AS ${reachedColumn(cut)}`,
  );
}
