import type { Result } from '@balanting/core';
import type { Engine } from '@balanting/sql';
import { userError } from '../errors.js';
import { bothMessages } from '../input/input-error.js';
import type { Io } from '../io.js';
import type { EngineName } from './engine-name.js';

/** What {@link connectEngine} is told. */
export interface ConnectOptions {
  readonly engine: EngineName;
  /** The address of a server, or a file of DuckDB. Default: what the environment says. */
  readonly url?: string;
  /** Threads of DuckDB; absent: all cores. */
  readonly threads?: number;
}

/**
 * Connects to an engine; its driver is loaded only here.
 *
 * @throws a user error where the driver, the address or the server is not there; it never tells a password
 */
export async function connectEngine(options: ConnectOptions, io: Io): Promise<Engine> {
  const connected = await CONNECT[options.engine](options, io);
  if (connected === undefined) throw userError('engine.noUrl', URLS[options.engine]);
  return engineValue(connected, { name: options.engine, secrets: secretsOf(options, io) });
}

/** The value of a result of an engine; its first issue is thrown as a user error. */
export function engineValue<T>(
  result: Result<T>,
  { name, secrets = [] }: { readonly name: string; readonly secrets?: readonly string[] },
): T {
  if (result.ok) return result.value;
  const { id, en } = bothMessages(result.issues[0]);
  const hidden = (text: string) =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
  throw userError('file.issue', { file: name, text: { id: hidden(id), en: hidden(en) } });
}

type Connect = (options: ConnectOptions, io: Io) => Promise<Result<Engine> | undefined>;

const CONNECT: Readonly<Record<EngineName, Connect>> = {
  duckdb: async ({ url, threads }) => {
    const { connectDuckdb } = await import('@balanting/sql/duckdb');
    return connectDuckdb({
      ...(url !== undefined && { database: url }),
      ...(threads !== undefined && { threads }),
    });
  },
  postgres: async ({ url }, { env }) => {
    if (url === undefined && !env.PGHOST && !env.PGDATABASE && !env.PGSERVICE) return undefined;
    const { connectPostgres } = await import('@balanting/sql/postgres');
    return connectPostgres(url === undefined ? {} : { url });
  },
  clickhouse: async ({ url }, { env }) => {
    const address = url ?? env.CLICKHOUSE_URL;
    if (!address) return undefined;
    const { CLICKHOUSE_USER: user, CLICKHOUSE_PASSWORD: password } = env;
    const { connectClickhouse } = await import('@balanting/sql/clickhouse');
    return connectClickhouse({
      url: address,
      ...(user && { user }),
      ...(password && { password }),
    });
  },
};

const URLS = {
  duckdb: { example: 'gizi.duckdb', variables: '' },
  postgres: { example: 'postgres://user@host:5432/gizi', variables: 'PGHOST, PGDATABASE' },
  clickhouse: { example: 'http://host:8123', variables: 'CLICKHOUSE_URL' },
} as const satisfies Record<EngineName, Readonly<Record<string, string>>>;

/** What no message may show: passwords in the address and in the environment. */
function secretsOf({ url = '' }: ConnectOptions, { env }: Io): readonly string[] {
  const given = [url, env.CLICKHOUSE_URL ?? ''].map(
    (text) => /:\/\/[^:/@]*:([^@]+)@/.exec(text)?.[1],
  );
  const decoded = given.map((text) => text && decodeURIComponent(text));
  const all = [...given, ...decoded, env.PGPASSWORD, env.CLICKHOUSE_PASSWORD];
  return all.filter((secret): secret is string => secret !== undefined && secret !== '');
}
