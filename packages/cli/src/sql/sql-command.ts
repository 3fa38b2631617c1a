import { resolve } from 'node:path';
import type { Dimension } from '@balanting/core';
import {
  countStatement,
  cutTables,
  DIALECTS,
  type Dialect,
  type DialectId,
  lmsTables,
  type Observations,
  schoolStatement,
  schoolTable,
  scoreStatement,
  tableStatements,
  WHO_COLUMNS,
} from '@balanting/sql';
import { columnsOf, tableParts } from '../engine/engine-source.js';
import { EXIT } from '../errors.js';
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
  const observations: Observations = { table: tableParts(options.table), columns };
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
