import { resolve } from 'node:path';
import { fail, issue, ok, type Result } from '@balanting/core';
import { parseJson } from '@balanting/json';
import {
  type ColumnMap,
  type Engine,
  knownColumns,
  type Observations,
  readColumnMap,
} from '@balanting/sql';
import { userError } from '../errors.js';
import { readText } from '../input/column-map-file.js';
import { bothMessages } from '../input/input-error.js';
import { findInputs } from '../input/open-input.js';
import type { Io } from '../io.js';
import { engineValue } from './engine-connection.js';

/** What is counted in an engine: a table of it, or a file that DuckDB reads. */
export interface SourceOptions {
  /** The name of a table, its parts apart by a dot. */
  readonly table?: string;
  /** A Parquet or CSV file, or a pattern of them. */
  readonly file?: string;
  /** A JSON file with the columns of the table. Default: those of e-PPGBM or of WHO Anthro. */
  readonly columns?: string;
}

/** A table and what its columns hold, under the name that the report calls it. */
export interface EngineSource {
  readonly title: string;
  readonly observations: Observations;
}

/** The name of the view of a file. */
const FILE_VIEW = 'balanting_berkas';

/**
 * Finds the table, makes one of the file, and reads which columns it has.
 *
 * @throws a user error where either is not there, or the columns are not known
 */
export async function engineSource(
  engine: Engine,
  { table, file, columns }: SourceOptions,
  io: Io,
): Promise<EngineSource> {
  const title = file ?? table ?? '';
  const name = { name: title };
  if (file !== undefined) await viewOfFile(engine, file, io);
  const parts = file === undefined ? tableParts(title) : ([FILE_VIEW] as const);
  const found = engineValue(await engine.columnsOf(parts), name);
  const names = found.map((column) => column.name);
  const given = columns === undefined ? undefined : await columnsOf(columns, io);
  const map = engineValue(given === undefined ? known(title, names) : ok(given), name);
  return { title, observations: { table: parts, columns: ordered(map, file !== undefined) } };
}

/** A map of columns that a JSON file holds. */
export async function columnsOf(file: string, io: Pick<Io, 'cwd'>): Promise<ColumnMap> {
  const parsed = parseJson(await readText(file, io));
  const columns = parsed.ok ? readColumnMap(parsed.value) : parsed;
  if (columns.ok) return columns.value;
  throw userError('file.issue', { file, text: bothMessages(columns.issues[0]) });
}

/** The parts of the name of a table: `gizi.anak`. */
export function tableParts(table: string): readonly [string, ...string[]] {
  const [first = '', ...others] = table.split('.');
  if ([first, ...others].includes('')) throw userError('sql.table', { table });
  return [first, ...others];
}

async function viewOfFile(engine: Engine, file: string, io: Io): Promise<void> {
  const isPattern = /[*?[]/.test(file);
  if (!isPattern) await findInputs([file], io);
  const { viewOfFiles } = await import('@balanting/sql/duckdb');
  const format = /\.(parquet|pq)$/i.test(file) ? 'parquet' : 'csv';
  const files = resolve(io.cwd, file);
  const made = await viewOfFiles(engine, FILE_VIEW, { files, format, hasRowNumbers: true });
  engineValue(made, { name: file });
}

function known(table: string, names: readonly string[]): Result<ColumnMap> {
  const map = knownColumns(names);
  if (map !== undefined) return ok(map);
  return fail(issue('sql.columns_missing', { values: { table, known: names.join(', ') } }));
}

/** In a file the later row of a child is the one below. */
function ordered(map: ColumnMap, isFile: boolean): ColumnMap {
  return isFile && map.order === undefined ? { ...map, order: 'balanting_row' } : map;
}
