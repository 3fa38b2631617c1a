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

/**
 * A view of files as a table, to count them where they lie: Parquet and CSV, many by a pattern such as
 * `data/*.parquet`.
 */
export function viewOfFiles(
  engine: Engine,
  name: string,
  { files, format }: { readonly files: string; readonly format: 'parquet' | 'csv' },
): Promise<Result<null>> {
  const { quoteName, quoteText } = engine.dialect;
  const reader = format === 'parquet' ? 'read_parquet' : 'read_csv';
  return engine.run(
    `CREATE OR REPLACE VIEW ${quoteName(name)} AS SELECT * FROM ${reader}(${quoteText(files)})`,
  );
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
