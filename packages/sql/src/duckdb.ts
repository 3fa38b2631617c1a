import { fail, issue, ok, type Result } from '@balanting/core';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { AnswerRow } from './counts-of-rows.js';
import { duckdb } from './dialect.js';
import { checkVersion, type Engine, kindOfType, statementFailed } from './engine/engine.js';
import { tableName } from './observation.js';

/** What {@link connectDuckdb} may be told. */
export interface DuckdbOptions {
  /** The database file. Default: in memory. */
  readonly database?: string;
  /** Default: all cores. */
  readonly threads?: number;
  /** Most memory, such as `512MB`; beyond it DuckDB spills to disk. */
  readonly memoryLimit?: string;
}

const NAME = 'DuckDB';

/** A DuckDB within this process; needs the package `@duckdb/node-api`. */
export async function connectDuckdb(options: DuckdbOptions = {}): Promise<Result<Engine>> {
  const { database = ':memory:', threads, memoryLimit } = options;
  const library = await import('@duckdb/node-api').catch(() => undefined);
  if (library === undefined) {
    return fail(issue('sql.engine_missing', { values: { package: '@duckdb/node-api' } }));
  }
  const checked = checkVersion(NAME, library.version(), [1, 1]);
  if (!checked.ok) return checked;
  try {
    const instance = await library.DuckDBInstance.create(database, {
      ...(threads !== undefined && { threads: String(threads) }),
      ...(memoryLimit !== undefined && { memory_limit: memoryLimit }),
    });
    const connection = await instance.connect();
    return ok(engineOf(connection, () => instance.closeSync()));
  } catch (error) {
    return statementFailed(NAME, error);
  }
}

/** The column of {@link viewOfFiles} with the place of a row. */
export const ROW_NUMBER = 'balanting_row';

/** What {@link viewOfFiles} shows. */
export interface FilesOptions {
  /** A path, or a pattern such as `data/*.parquet`. */
  readonly files: string;
  readonly format: 'parquet' | 'csv';
  /** Whether there is a column `balanting_row` with the place of each row. Default: false. */
  readonly hasRowNumbers?: boolean;
}

/** A view of files as a table, to count them where they lie: Parquet and CSV, many by a pattern. */
export function viewOfFiles(
  engine: Engine,
  name: string,
  options: FilesOptions,
): Promise<Result<null>> {
  const { quoteName } = engine.dialect;
  return engine.run(`CREATE OR REPLACE VIEW ${quoteName(name)} AS ${rowsOfFiles(engine, options)}`);
}

function rowsOfFiles({ dialect }: Engine, options: FilesOptions): string {
  const { files, format, hasRowNumbers = false } = options;
  const path = dialect.quoteText(files);
  const reader = format === 'parquet' ? 'read_parquet' : 'read_csv';
  if (!hasRowNumbers) return `SELECT * FROM ${reader}(${path})`;
  // One Parquet file knows the number of a row by itself, so that many threads can read it.
  return format === 'parquet' && !/[*?[]/.test(files)
    ? `SELECT * EXCLUDE (file_row_number), file_row_number AS ${ROW_NUMBER}
FROM read_parquet(${path}, file_row_number = true)`
    : `SELECT *, row_number() OVER () AS ${ROW_NUMBER} FROM ${reader}(${path})`;
}

function engineOf(connection: DuckDBConnection, close: () => void): Engine {
  const select = async (statement: string): Promise<Result<readonly AnswerRow[]>> => {
    try {
      const reader = await connection.runAndReadAll(statement);
      return ok(reader.getRowObjects());
    } catch (error) {
      return statementFailed(NAME, error);
    }
  };
  return {
    name: NAME,
    dialect: duckdb,
    select,
    run: async (statement) => {
      const done = await select(statement);
      return done.ok ? ok(null) : done;
    },
    columnsOf: async (table) => {
      const described = await select(`DESCRIBE ${tableName(duckdb, table)}`);
      if (!described.ok) return described;
      const columns = described.value.map(({ column_name, column_type }) => {
        const type = String(column_type);
        return { name: String(column_name), type, kind: kindOfType(type) };
      });
      return ok(columns);
    },
    close: async () => {
      connection.closeSync();
      close();
    },
  };
}
