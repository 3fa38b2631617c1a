import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Dimension } from '@balanting/core';
import { parseJson } from '@balanting/json';
import {
  type ColumnMap,
  countStatement,
  cutTables,
  DIALECTS,
  type Dialect,
  type DialectId,
  lmsTables,
  type Observations,
  readColumnMap,
  schoolStatement,
  schoolTable,
  scoreStatement,
  tableStatements,
  WHO_COLUMNS,
} from '@balanting/sql';
import { EXIT, readError, userError } from '../errors.js';
import { bothMessages } from '../input/open-input.js';
import type { Io } from '../io.js';
import { writeResult } from '../output/result-file.js';

/** What `balanting sql` prints: the statements that count, or that score children of either age. */
export const SQL_PARTS = ['counts', 'scores', 'school'] as const;

/** One of them. */
type SqlPart = (typeof SQL_PARTS)[number];

/** What `balanting sql` is told. */
export interface SqlOptions {
  readonly dialect: DialectId;
  readonly part: SqlPart;
  /** The name of the table of measurements, its parts apart by a dot. */
  readonly table: string;
  readonly by: readonly Dimension[];
  /** A JSON file with the columns of the table. Default: those of WHO Anthro with ages in days. */
  readonly columns?: string;
  readonly out?: string;
}

/** Prints the reference tables and the statement that joins them; answers the exit code. */
export async function sqlCommand(options: SqlOptions, io: Io): Promise<number> {
  const { dialect: id, part, out } = options;
  const columns =
    options.columns === undefined ? WHO_COLUMNS : await columnsOf(options.columns, io);
  const [first = '', ...others] = options.table.split('.');
  if ([first, ...others].includes('')) throw userError('sql.table', { table: options.table });
  const observations: Observations = { table: [first, ...others], columns };
  const statements = PARTS[part](DIALECTS[id], observations, options.by);
  const path = out === undefined ? undefined : resolve(io.cwd, out);
  await writeResult(path, statements.map((statement) => `${statement};\n`).join('\n'), io);
  return EXIT.done;
}

type Statements = (
  dialect: Dialect,
  observations: Observations,
  by: readonly Dimension[],
) => readonly string[];

const PARTS: Readonly<Record<SqlPart, Statements>> = {
  counts: (dialect, observations, by) => [
    ...cutTables().flatMap((table) => tableStatements(table, dialect)),
    countStatement(dialect, observations, { by }),
  ],
  scores: (dialect, observations) => [
    ...lmsTables().flatMap((table) => tableStatements(table, dialect)),
    scoreStatement(dialect, observations),
  ],
  school: (dialect, observations) => [
    ...tableStatements(schoolTable(), dialect),
    schoolStatement(dialect, observations),
  ],
};

async function columnsOf(file: string, { cwd }: Pick<Io, 'cwd'>): Promise<ColumnMap> {
  const text = await readFile(resolve(cwd, file), 'utf8').catch((error: unknown) => {
    throw readError(file, error);
  });
  const parsed = parseJson(text);
  const columns = parsed.ok ? readColumnMap(parsed.value) : parsed;
  if (columns.ok) return columns.value;
  throw userError('file.issue', { file, text: bothMessages(columns.issues[0]) });
}
