import { fail, issue, ok, type Result } from '@balanting/core';
import type { ClickHouseClient } from '@clickhouse/client';
import type { AnswerRow } from './counts-of-rows.js';
import { clickhouse } from './dialect.js';
import {
  checkVersion,
  connectionLost,
  type Engine,
  kindOfType,
  statementFailed,
} from './engine/engine.js';
import { tableName } from './observation.js';

/** What {@link connectClickhouse} is told. */
export interface ClickhouseOptions {
  /** The HTTP address, such as `http://localhost:8123`. */
  readonly url: string;
  /** Default: `default`. */
  readonly database?: string;
  readonly user?: string;
  readonly password?: string;
}

const NAME = 'ClickHouse';

/** A connection to a ClickHouse server, 18.16 or newer; needs the package `@clickhouse/client`. */
export async function connectClickhouse(options: ClickhouseOptions): Promise<Result<Engine>> {
  const { url, database = 'default', user, password } = options;
  const library = await import('@clickhouse/client').catch(() => undefined);
  if (library === undefined) {
    return fail(issue('sql.engine_missing', { values: { package: '@clickhouse/client' } }));
  }
  const client = library.createClient({
    url,
    database,
    ...(user !== undefined && { username: user }),
    ...(password !== undefined && { password }),
    // Errors come back as results, and a log line beside them says nothing more.
    log: { level: library.ClickHouseLogLevel.OFF },
    // A count of many million rows takes longer than the half minute that the client would wait.
    request_timeout: LONGEST_ANSWER_MS,
    clickhouse_settings: WHOLE_ANSWERS,
  });
  const engine = engineOf(client);
  const answer = await engine.select('SELECT version() AS version');
  const version = answer.ok ? String(answer.value[0]?.version) : '';
  const checked = answer.ok ? checkVersion(NAME, version, [18, 16]) : answer;
  if (checked.ok) return ok(engine);
  await engine.close();
  return checked;
}

/**
 * Settings under which an answer is whole or an error: the server holds it back until it is complete, asks
 * every shard, and breaks off nowhere in silence.
 */
const WHOLE_ANSWERS = {
  wait_end_of_query: 1,
  skip_unavailable_shards: 0,
  read_overflow_mode: 'throw',
  group_by_overflow_mode: 'throw',
  result_overflow_mode: 'throw',
  timeout_overflow_mode: 'throw',
} as const;

const LONGEST_ANSWER_MS = 24 * 3_600_000;

function engineOf(client: ClickHouseClient): Engine {
  const select = async (statement: string): Promise<Result<readonly AnswerRow[]>> => {
    try {
      const answer = await client.query({ query: statement, format: 'JSON' });
      return ok((await answer.json<AnswerRow>()).data);
    } catch (error) {
      return failed(error);
    }
  };
  return {
    name: NAME,
    dialect: clickhouse,
    select,
    run: async (statement) => {
      try {
        await client.command({ query: statement });
        return ok(null);
      } catch (error) {
        return failed(error);
      }
    },
    columnsOf: async (table) => {
      const described = await select(`DESCRIBE TABLE ${tableName(clickhouse, table)}`);
      if (!described.ok) return described;
      const columns = described.value.map(({ name, type }) => {
        return { name: String(name), type: String(type), kind: kindOfType(String(type)) };
      });
      return ok(columns);
    },
    close: () => client.close(),
  };
}

/** Errors of the server have a number; those of the network, and answers cut off, have none. */
function failed(error: unknown): Result<never> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isRefusal = /^\d+$/.test(code) && !OTHER_SERVER_LOST.has(code);
  return isRefusal ? statementFailed(NAME, error) : connectionLost(NAME, error);
}

/**
 * Numbers by which a server tells that another one of its cluster does not answer: read after the end of a
 * stream, time out, network, all connections failed.
 */
const OTHER_SERVER_LOST: ReadonlySet<string> = new Set(['32', '209', '210', '279']);
