import { lastByArray, lastByWindow, type RowsInGroups } from './last-row-forms.js';

/** What an engine's SQL calls its own way. Everything else in the statements is the same for all. */
export interface Dialect {
  readonly id: DialectId;
  /** Whether the tests of this package run statements in the engines that it is for. */
  readonly tested: boolean;
  readonly types: { readonly integer: string; readonly double: string; readonly text: string };
  /** A name as the engine writes it, safe whatever it holds. */
  readonly quoteName: (name: string) => string;
  /** A text as the engine writes it, safe whatever it holds. */
  readonly quoteText: (text: string) => string;
  readonly cast: (expression: string, type: keyof Dialect['types']) => string;
  /** A join in which every row of the left side finds exactly one on the right. */
  readonly join: string;
  readonly countIf: (condition: string) => string;
  readonly power: string;
  /** Days from one date to another. */
  readonly daysBetween: (from: string, to: string) => string;
  /** The month of a date as an integer: 202209. */
  readonly monthNumber: (date: string) => string;
  /** What a `CREATE TABLE` ends in, given the key of the table. */
  readonly tableEnd: (key: string) => string;
  /** Letters and digits of a text in capitals, by which names are compared. */
  readonly letters: (text: string) => string;
  /** A column of numbers or dates as rows are put in order by. */
  readonly ordered: (column: string) => string;
  /** The select that tells the last row of each group. */
  readonly lastRows: (rows: RowsInGroups) => string;
  /** A double as the nearest integer, where the engine has a faster way than the statements' own. */
  readonly nearestInteger?: (double: string) => string;
  /** What to run once a table is filled. */
  readonly afterFill: (table: string) => readonly string[];
  /** What ends a subquery whose columns must not be worked out anew wherever they are read. */
  readonly fence: string;
  /** What stands after `INSERT INTO table` for rows of numbers. */
  readonly numberRows: (
    rows: readonly (readonly number[])[],
    types: readonly NumberType[],
  ) => string;
}

/** The types of the columns of reference tables. */
export type NumberType = 'integer' | 'double';

/** The name of a {@link Dialect}. */
export type DialectId = 'duckdb' | 'postgres' | 'clickhouse' | 'ansi';

/** The SQL standard, for engines such as Spark and Trino: the tests run it on DuckDB only, and on neither of these. */
export const ansi: Dialect = {
  id: 'ansi',
  tested: false,
  types: { integer: 'INTEGER', double: 'DOUBLE PRECISION', text: 'VARCHAR' },
  quoteName: (name) => `"${safe(name).replaceAll('"', '""')}"`,
  quoteText: (text) => `'${safe(text).replaceAll("'", "''")}'`,
  cast: (expression, type) => `CAST(${expression} AS ${ansi.types[type]})`,
  join: 'INNER JOIN',
  countIf: (condition) => `sum(CASE WHEN ${condition} THEN 1 ELSE 0 END)`,
  power: 'power',
  daysBetween: (from, to) => `CAST(CAST(${to} AS DATE) - CAST(${from} AS DATE) AS INTEGER)`,
  monthNumber: (date) =>
    `CAST(extract(year FROM CAST(${date} AS DATE)) * 100 + extract(month FROM CAST(${date} AS DATE)) AS INTEGER)`,
  tableEnd: () => '',
  letters: (text) => `upper(trim(${text}))`,
  ordered: (column) => column,
  lastRows: lastByWindow,
  afterFill: () => [],
  fence: '',
  numberRows: (rows) => `VALUES\n${rows.map((row) => `(${row.join(',')})`).join(',\n')}`,
};

/** PostgreSQL 12 and newer. */
export const postgres: Dialect = {
  ...ansi,
  id: 'postgres',
  tested: true,
  types: { integer: 'INTEGER', double: 'DOUBLE PRECISION', text: 'TEXT' },
  cast: (expression, type) => `CAST(${expression} AS ${postgres.types[type]})`,
  countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
  letters: (text) => `regexp_replace(upper(${text}), '[^[:alnum:]]', '', 'g')`,
  // Without statistics a table that is new is taken for one of another size, and joined the slow way.
  afterFill: (table) => [`ANALYZE ${table}`],
  fence: '\nOFFSET 0',
};

/** DuckDB 1.1 and newer. */
export const duckdb: Dialect = {
  ...postgres,
  id: 'duckdb',
  types: { integer: 'INTEGER', double: 'DOUBLE', text: 'VARCHAR' },
  cast: (expression, type) => `CAST(${expression} AS ${duckdb.types[type]})`,
  monthNumber: (date) =>
    `CAST(year(CAST(${date} AS DATE)) * 100 + month(CAST(${date} AS DATE)) AS INTEGER)`,
  // Less than half the time of a count with a filter.
  countIf: (condition) => `sum(CAST(${condition} AS INTEGER))`,
  nearestInteger: (double) => `TRY_CAST(${double} AS INTEGER)`,
  numberRows: rowsOfText,
  letters: (text) => `regexp_replace(upper(${text}), '[^\\p{L}\\p{N}]', '', 'g')`,
  afterFill: () => [],
  fence: '',
};

/**
 * ClickHouse 18.16 and newer: functions in place of casts, and `ALL` joins, which both take.
 *
 * A cast of a column that may hold NULL keeps that it may.
 */
export const clickhouse: Dialect = {
  ...ansi,
  id: 'clickhouse',
  tested: true,
  types: { integer: 'Int32', double: 'Float64', text: 'String' },
  quoteName: (name) => `\`${escaped(name, '`')}\``,
  quoteText: (text) => `'${escaped(text, "'")}'`,
  cast: (expression, type) => `${CLICKHOUSE_CASTS[type]}(${expression})`,
  join: 'ALL INNER JOIN',
  countIf: (condition) => `countIf(${condition})`,
  power: 'pow',
  daysBetween: (from, to) => `toInt32(toInt32(toDate(${to})) - toInt32(toDate(${from})))`,
  monthNumber: (date) => `toInt32(toYYYYMM(toDate(${date})))`,
  letters: (text) => `replaceRegexpAll(upperUTF8(${text}), '[^\\\\pL\\\\pN]', '')`,
  ordered: (column) => `coalesce(toFloat64(${column}), -1e300)`,
  lastRows: lastByArray,
  tableEnd: (key) => ` ENGINE = MergeTree() ORDER BY ${key}`,
};

/** Every dialect by its name. */
export const DIALECTS: Readonly<Record<DialectId, Dialect>> = {
  duckdb,
  postgres,
  clickhouse,
  ansi,
};

const CLICKHOUSE_CASTS = { integer: 'toInt32', double: 'toFloat64', text: 'toString' } as const;

/** DuckDB plans every number of a VALUES list; as one text they are read a hundred times as fast. */
function rowsOfText(rows: readonly (readonly number[])[], types: readonly NumberType[]): string {
  const cells = types.map((type, k) => duckdb.cast(`cells[${k + 1}]`, type));
  const text = rows.map((row) => row.join(',')).join('\n');
  return `SELECT ${cells.join(', ')} FROM (
  SELECT string_split(line, ',') AS cells
  FROM (SELECT unnest(string_split('${text}', chr(10))) AS line)
)`;
}

function escaped(text: string, quote: string): string {
  return safe(text).replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
}

/** No engine takes a name or a text with the character 0 in it. */
function safe(text: string): string {
  if (text.includes('\0')) throw new RangeError('SQL has no names or texts with the character 0.');
  return text;
}
