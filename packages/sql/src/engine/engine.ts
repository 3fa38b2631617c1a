import { fail, issue, ok, type Result } from '@balanting/core';
import type { AnswerRow } from '../counts-of-rows.js';
import type { Dialect } from '../dialect.js';

/** A connection to an engine. `connectDuckdb`, `connectPostgres` and `connectClickhouse` make one. */
export interface Engine {
  /** As people call it. */
  readonly name: string;
  readonly dialect: Dialect;
  /** Runs a statement without an answer. */
  readonly run: (statement: string) => Promise<Result<null>>;
  /** Runs a select: all of its rows, or none and the reason. */
  readonly select: (statement: string) => Promise<Result<readonly AnswerRow[]>>;
  /** The columns of a table or view. */
  readonly columnsOf: (table: readonly string[]) => Promise<Result<readonly EngineColumn[]>>;
  readonly close: () => Promise<void>;
}

/** A column as the engine describes it. */
export interface EngineColumn {
  readonly name: string;
  /** The engine's own word for the type. */
  readonly type: string;
  readonly kind: 'number' | 'date' | 'other';
}

/** The first numbers of a version: `18.16.1` is 18 and 16. */
export function checkVersion(
  engine: string,
  version: string,
  needed: readonly [number, number],
): Result<null> {
  const [major = 0, minor = 0] = (/\d+(\.\d+)?/.exec(version)?.[0] ?? '').split('.').map(Number);
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return ok(null);
  const values = { engine, version, needed: needed.join('.') };
  return fail(issue('sql.engine_old', { values }));
}

/** The kind of a type by its name, which engines write much alike. */
export function kindOfType(type: string): EngineColumn['kind'] {
  const bare = type.replace(/Nullable\(|LowCardinality\(/g, '');
  if (/^(u?(tiny|small|big|huge)?int|integer|float|double|real|decimal|numeric)/i.test(bare)) {
    return 'number';
  }
  return /^(date|timestamp)/i.test(bare) ? 'date' : 'other';
}

/** The issue of a connection that broke, or was never there. */
export function connectionLost(engine: string, cause: unknown): Result<never> {
  return fail(issue('sql.connection_lost', { values: { engine, reason: reasonOf(cause) } }));
}

/** Codes of disk full and out of memory: PostgreSQL's, then ClickHouse's. */
const NO_ROOM_CODES = ['53100', '53200', '241', '243'];
/** DuckDB has no codes. */
const NO_ROOM_WORDS = /^Out of Memory Error|No space left on device/;

/** The issue of a statement that the engine refused. */
export function statementFailed(engine: string, cause: unknown): Result<never> {
  const reason = reasonOf(cause);
  const { code = '' } = (cause ?? {}) as { readonly code?: unknown };
  const isFull = NO_ROOM_CODES.includes(String(code)) || NO_ROOM_WORDS.test(reason);
  const key = isFull ? 'sql.no_room' : 'sql.statement_failed';
  return fail(issue(key, { values: { engine, reason } }));
}

/** One line of what went wrong; an error without words is told by its code or its cause. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return firstLine(String(cause));
  const inner = cause.cause instanceof Error ? `: ${cause.cause.message}` : '';
  const code = 'code' in cause ? String(cause.code) : cause.name;
  return firstLine(cause.message === '' ? code : `${cause.message}${inner}`);
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]?.slice(0, 300) ?? '';
}
