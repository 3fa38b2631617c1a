import { fail, issue, ok, type Result } from '@balanting/core';
import type { Client } from 'pg';
import type { AnswerRow } from './counts-of-rows.js';
import { postgres } from './dialect.js';
import {
  checkVersion,
  connectionLost,
  type Engine,
  kindOfType,
  statementFailed,
} from './engine/engine.js';

/** What {@link connectPostgres} is told. */
export interface PostgresOptions {
  /** Such as `postgres://user:secret@host:5432/gizi`. Default: as `PGHOST` and its like say. */
  readonly url?: string;
}

const NAME = 'PostgreSQL';

/** A connection to a PostgreSQL server, 12 or newer; needs the package `pg`. */
export async function connectPostgres({ url }: PostgresOptions = {}): Promise<Result<Engine>> {
  const library = await import('pg').catch(() => undefined);
  if (library === undefined)
    return fail(issue('sql.engine_missing', { values: { package: 'pg' } }));
  const client = new library.default.Client(url === undefined ? {} : { connectionString: url });
  // An error between two statements is told by the next one.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SHOW server_version');
    const checked = checkVersion(NAME, String(rows[0]?.server_version), [12, 0]);
    if (checked.ok) return ok(engineOf(client));
    await client.end();
    return checked;
  } catch (error) {
    await client.end().catch(() => {});
    return connectionLost(NAME, error);
  }
}

function engineOf(client: Client): Engine {
  const select = async (statement: string): Promise<Result<readonly AnswerRow[]>> => {
    try {
      return ok((await client.query(statement)).rows);
    } catch (error) {
      return isRefusal(error) ? statementFailed(NAME, error) : connectionLost(NAME, error);
    }
  };
  return {
    name: NAME,
    dialect: postgres,
    select,
    run: async (statement) => {
      const done = await select(statement);
      return done.ok ? ok(null) : done;
    },
    columnsOf: async (table) => {
      const described = await select(columnsStatement(table));
      if (!described.ok) return described;
      const columns = described.value.map(({ name, type }) => {
        return { name: String(name), type: String(type), kind: kindOfType(String(type)) };
      });
      return ok(columns);
    },
    close: () => client.end(),
  };
}

/**
 * PostgreSQL's own codes have five characters; those of connections begin with 08 or 57P, also where the
 * server speaks of another server (postgres_fdw). All else comes from the network.
 */
function isRefusal(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^[0-9A-Z]{5}$/.test(code) && !/^(08|57P)/.test(code);
}

/** Asks the catalogue by the name as the statements would: a table that is not there is an error. */
function columnsStatement(table: readonly string[]): string {
  const name = postgres.quoteText(table.map(postgres.quoteName).join('.'));
  return `SELECT attname AS name, format_type(atttypid, atttypmod) AS type
FROM pg_attribute WHERE attrelid = CAST(${name} AS regclass) AND attnum > 0 AND NOT attisdropped
ORDER BY attnum`;
}
