import { fail, type Issue, issue, ok, type Result } from '@balanting/core';
import { mappedColumns } from '../column-map.js';
import { type AnswerRow, countsOfRows, type EngineCounts } from '../counts-of-rows.js';
import type { Observations } from '../observation.js';
import { type ReferenceTable, tableStatements } from '../reference/reference-table.js';
import { type CountStatementOptions, countStatement } from '../statement/count-statement.js';
import { type ScoreStatementOptions, scoreStatement } from '../statement/score-statement.js';
import type { Engine } from './engine.js';

/**
 * Makes reference tables in an engine, in place of those of the same name. `countIn` needs `cutTables`,
 * `scoreIn` needs `lmsTables`.
 *
 * @example
 * const empty = {
 *   name: 'contoh',
 *   dialect: duckdb,
 *   run: async () => ({ ok: true, value: null, warnings: [] }) as const,
 *   select: async () => ({ ok: true, value: [], warnings: [] }) as const,
 *   columnsOf: async () => ({ ok: true, value: [], warnings: [] }) as const,
 *   close: async () => undefined,
 * };
 * const made = await installTables(empty, []);
 * made.ok; // => true
 */
export async function installTables(
  engine: Engine,
  tables: readonly ReferenceTable[],
): Promise<Result<null>> {
  for (const statement of tables.flatMap((table) => tableStatements(table, engine.dialect))) {
    const done = await engine.run(statement);
    if (!done.ok) return done;
  }
  return ok(null);
}

/**
 * Counts a table where it stands: the same `Counts` as core's `createTally` makes of its rows. Every row is a
 * child of its own, unless `oncePerMonth` says otherwise.
 *
 * @returns fails where a column is not there or of another type, and where the engine breaks off: never with a
 * part of the counts
 *
 * @example
 * const empty = {
 *   name: 'contoh',
 *   dialect: duckdb,
 *   run: async () => ({ ok: true, value: null, warnings: [] }) as const,
 *   select: async () => ({ ok: true, value: [], warnings: [] }) as const,
 *   columnsOf: async () => ({ ok: true, value: [], warnings: [] }) as const,
 *   close: async () => undefined,
 * };
 * const observations = { table: ['survey'], columns: WHO_COLUMNS } as const;
 * const counted = await countIn(empty, observations, { by: [] });
 * counted.ok ? [] : counted.issues[0].code; // => 'sql.column_unknown'
 */
export async function countIn(
  engine: Engine,
  observations: Observations,
  options: CountStatementOptions,
): Promise<Result<EngineCounts>> {
  const checked = await checkColumns(engine, observations);
  if (!checked.ok) return checked;
  const answer = await engine.select(countStatement(engine.dialect, observations, options));
  if (!answer.ok) return answer;
  return countsOfRows(answer.value, { by: options.by, engine: engine.name });
}

/**
 * Scores a table where it stands: the rows of `scoreStatement`.
 *
 * @example
 * const empty = {
 *   name: 'contoh',
 *   dialect: duckdb,
 *   run: async () => ({ ok: true, value: null, warnings: [] }) as const,
 *   select: async () => ({ ok: true, value: [], warnings: [] }) as const,
 *   columnsOf: async () => ({ ok: true, value: [], warnings: [] }) as const,
 *   close: async () => undefined,
 * };
 * const observations = { table: ['survey'], columns: WHO_COLUMNS } as const;
 * const scored = await scoreIn(empty, observations);
 * scored.ok; // => false
 */
export async function scoreIn(
  engine: Engine,
  observations: Observations,
  options: ScoreStatementOptions = {},
): Promise<Result<readonly AnswerRow[]>> {
  const checked = await checkColumns(engine, observations);
  if (!checked.ok) return checked;
  return engine.select(scoreStatement(engine.dialect, observations, options));
}

/**
 * Whether the columns that a map names are there, and hold numbers and dates where these are needed.
 *
 * @example
 * const empty = {
 *   name: 'contoh',
 *   dialect: duckdb,
 *   run: async () => ({ ok: true, value: null, warnings: [] }) as const,
 *   select: async () => ({ ok: true, value: [], warnings: [] }) as const,
 *   columnsOf: async () => ({ ok: true, value: [], warnings: [] }) as const,
 *   close: async () => undefined,
 * };
 * const observations = { table: ['survey'], columns: WHO_COLUMNS } as const;
 * const checked = await checkColumns(empty, observations);
 * checked.ok ? [] : checked.issues[0].code; // => 'sql.column_unknown'
 */
export async function checkColumns(
  engine: Engine,
  { table, columns }: Observations,
): Promise<Result<null>> {
  const found = await engine.columnsOf(table);
  if (!found.ok) return found;
  const known = new Map(found.value.map((column) => [column.name, column]));
  const names = { table: table.join('.'), known: [...known.keys()].join(', ') };
  const issues = mappedColumns(columns).flatMap(({ column, kind }): Issue[] => {
    const { table, known: list } = names;
    const given = known.get(column);
    if (given === undefined) {
      return [
        issue('sql.column_unknown', { path: [column], values: { table, column, known: list } }),
      ];
    }
    if (kind === 'any' || given.kind === kind) return [];
    const values = { table, column, type: given.type, wanted: kind };
    return [issue('sql.column_type', { path: [column], values })];
  });
  const [first, ...others] = issues;
  return first === undefined ? ok(null) : fail(first, ...others);
}
