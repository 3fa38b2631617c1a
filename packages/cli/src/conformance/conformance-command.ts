import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import {
  answerColumns,
  renderScore,
  renderTableScore,
  scoreAnswers,
  scoreTable,
  surveyCsv,
  type TableCells,
  type VectorSetId,
  vectorFiles,
} from '@balanting/conformance';
import type { Language } from '@balanting/core';
import { type PlainTable, readPlainTable } from '@balanting/csv';
import { EXIT, stopIfAborted, userError } from '../errors.js';
import { bothMessages } from '../input/open-input.js';
import { type Io, print } from '../io.js';
import { writeResult } from '../output/result-file.js';
import { prevalenceCommand } from '../survey/prevalence-command.js';
import { answersOfTable } from './conformance-answers.js';
import { type AnswerSource, askFor } from './conformance-asking.js';

/** The sets of vectors that can be asked for. */
export const CONFORMANCE_SETS = ['children', 'school-age', 'survey'] as const;

/** What `balanting conformance` may be told. */
export interface ConformanceOptions {
  readonly language: Language;
  readonly set: (typeof CONFORMANCE_SETS)[number];
  readonly format: 'text' | 'json';
  /** Exit with 1 where an answer is wrong or missing. */
  readonly strict: boolean;
  readonly out?: string;
}

/** Scores an implementation; answers the exit code. */
export async function conformanceCommand(
  source: AnswerSource,
  options: ConformanceOptions,
  io: Io,
): Promise<number> {
  const { set } = options;
  const { text, isRight } =
    set === 'survey'
      ? await surveyScore(source, options, io)
      : await scoresOf(source, set, options, io);
  const out = options.out === undefined ? undefined : resolve(io.cwd, options.out);
  await writeResult(out, text, io);
  return options.strict && !isRight ? EXIT.rejected : EXIT.done;
}

/** Writes the vectors of every set into a folder, for an implementation to answer. */
export async function writeVectors(folder: string, io: Io): Promise<number> {
  const to = resolve(io.cwd, folder);
  await mkdir(to, { recursive: true });
  const files = {
    ...vectorFiles('children'),
    ...vectorFiles('school-age'),
    'survey.csv': surveyCsv(),
    'survey.expected.csv': await rightTable(io),
  };
  for (const [name, text] of Object.entries(files)) await writeResult(join(to, name), text, io);
  await print(
    io.stdout,
    `${Object.keys(files)
      .map((name) => join(folder, name))
      .join('\n')}\n`,
  );
  return EXIT.done;
}

interface Scored {
  readonly text: string;
  readonly isRight: boolean;
}

async function scoresOf(
  source: AnswerSource,
  set: VectorSetId,
  { format, language }: ConformanceOptions,
  io: Io,
): Promise<Scored> {
  const vectors = vectorFiles(set)[`${set}.csv`] ?? '';
  const table = await answeredTable(source, vectors, 'id', io);
  const score = scoreAnswers(answersOfTable(table, answerColumns(set)), set);
  const isRight = score.equal === score.cells && score.unanswered.length === 0;
  return { text: format === 'json' ? json(score) : renderScore(score, language), isRight };
}

async function surveyScore(
  source: AnswerSource,
  { format, language }: ConformanceOptions,
  io: Io,
): Promise<Scored> {
  const right = (await rightTable(io))
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const table = await answeredTable(source, surveyCsv(), 'Group', io);
  const given: TableCells = [table.header, ...table.rows.map(({ cells }) => cells)];
  const score = scoreTable(right, given);
  const isRight = score.equal === score.cells && score.missingRows.length === 0;
  return { text: format === 'json' ? json(score) : renderTableScore(score, language), isRight };
}

async function answeredTable(
  source: AnswerSource,
  vectors: string,
  keyColumn: string,
  io: Io,
): Promise<PlainTable> {
  const { name, bytes } = await askFor(source, vectors, io);
  const isHeader = (cells: readonly string[]) => cells.includes(keyColumn);
  const signal = io.signal && { signal: io.signal };
  const table = await readPlainTable(bytes, { isHeader, wanted: keyColumn, ...signal });
  stopIfAborted(io.signal);
  if (table.ok) return table.value;
  throw userError('file.issue', { file: name, text: bothMessages(table.issues[0]) });
}

/** The table that `balanting prevalence` gives for the survey of the vectors. */
async function rightTable(io: Io): Promise<string> {
  const written: string[] = [];
  const stdout = new Writable({
    write: (chunk, _, done) => {
      written.push(String(chunk));
      done();
    },
  });
  const options = {
    language: 'en',
    quiet: true,
    strict: false,
    asOf: io.today,
    format: 'csv',
    cluster: 'cluster',
    strata: 'strata',
    weight: 'sw',
    by: [],
  } as const;
  await prevalenceCommand('-', options, { ...io, stdin: new Blob([surveyCsv()]).stream(), stdout });
  return written.join('');
}

function json(score: unknown): string {
  return `${JSON.stringify(score, null, 2)}\n`;
}
