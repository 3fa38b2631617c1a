import { extname, resolve } from 'node:path';
import { formatNumber, type Issue, type Language, messageOf } from '@balanting/core';
import { userError } from '../errors.js';
import { bothMessages, type Input, nameOf } from '../input/open-input.js';
import type { RowsRead } from '../input/read-rows.js';
import type { Io } from '../io.js';
import { say } from './say.js';

const MOST_REASONS = 5;

/** Why rows of a file were rejected, by reason with counts: a few lines however many rows. */
export function rejectsSummary(
  input: Input,
  { rows, rejected, reasons }: RowsRead,
  language: Language,
): string {
  const count = (value: number) => formatNumber(value, 0, language);
  const counts = { rejected: count(rejected), rows: count(rows) };
  const lines = [say('done.rejected', language, { file: nameOf(input), ...counts })];
  for (const { count: times, text, examples } of reasons.slice(0, MOST_REASONS)) {
    const row = examples[0]?.row ?? 0;
    lines.push(say('done.reason', language, { count: count(times), text, row }));
  }
  const more = reasons.length - MOST_REASONS;
  if (more > 0) lines.push(say('done.moreReasons', language, { count: more }));
  return `${lines.join('\n')}\n`;
}

/** How columns were read where the file leaves it open: a line each, nothing on columns that are not known. */
export function columnNotes(input: Input, notes: readonly Issue[], language: Language): string {
  return notes
    .filter(({ code }) => code !== 'column.unknown')
    .map((note) => `${nameOf(input)}: ${messageOf(note, language)}\n`)
    .join('');
}

/** Throws where an input has no row, or none that could be used; `kept` is where those are. */
export function requireRows(
  input: Input,
  { rows, rejected, reasons }: RowsRead,
  kept: string | undefined,
): void {
  const file = nameOf(input);
  if (rows === 0) {
    const text = bothMessages({ code: 'file.no_rows', values: {} });
    throw userError('file.issue', { file, text });
  }
  const [most] = reasons;
  if (rejected < rows || most === undefined) return;
  const row = most.examples[0]?.row ?? 0;
  const values = { file, count: rows, text: most.text, row };
  throw kept === undefined
    ? userError('file.allRejected', values)
    : userError('file.allRejectedKept', { ...values, rejects: kept });
}

/** What is told at the end of a run in which rows were rejected. */
export function closingNote(
  input: Input,
  read: RowsRead,
  rejectsPath: string | undefined,
  language: Language,
): string {
  const summary = rejectsSummary(input, read, language);
  if (!rejectsPath) return summary;
  const count = formatNumber(read.rejected, 0, language);
  return `${summary}${say('done.rejects', language, { count, file: rejectsPath })}\n`;
}

/** Where rejected rows go: where the user says, else beside the result; undefined where that has no file. */
export function rejectsPathOf(out: string | undefined, asked: string | undefined, io: Io) {
  if (asked !== undefined) return resolve(io.cwd, asked);
  return out && `${out.slice(0, out.length - extname(out).length)}.rejects.csv`;
}
