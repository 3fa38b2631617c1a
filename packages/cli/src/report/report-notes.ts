import { formatNumber, type Issue } from '@balanting/core';
import { bothMessages, type Input, nameOf } from '../input/open-input.js';
import { say } from '../output/say.js';
import { placeOfIssue } from './programme-file.js';
import type { ReportOptions } from './report-command.js';
import { namesOf } from './report-files.js';

/** What came of a report. */
export interface ReportOutcome {
  /** Absolute paths of the files written. */
  readonly written: readonly string[];
  /** Absolute paths of rejects files; those that were written are in `written` too. */
  readonly rejects: readonly string[];
  /** Rejected rows. */
  readonly rejected: number;
}

/** Where the results are. */
export function reportNotes(
  { written, rejects, rejected }: ReportOutcome,
  { language, out }: ReportOptions,
): string {
  const report = written.filter((path) => !rejects.includes(path));
  const lines = [say('done.wrote', language, { folder: out, files: namesOf(report) })];
  const refused = written.filter((path) => rejects.includes(path)).join(', ');
  if (refused !== '') {
    const count = formatNumber(rejected, 0, language);
    lines.push(say('done.rejects', language, { count, file: refused }));
  }
  return `${lines.join('\n')}\n`;
}

/** Doubts of a programme shown one by one. */
const MOST_DOUBTS = 5;

/** What is doubtful in a programme: the first ones with their place, and how many more there are. */
export function programmeNotes(
  input: Input,
  warnings: readonly Issue[],
  { language }: ReportOptions,
): string {
  const lines = warnings.slice(0, MOST_DOUBTS).map((told) => {
    const values = { file: nameOf(input), place: placeOfIssue(told), text: bothMessages(told) };
    return `${say('programme.issue', language, values)}\n`;
  });
  const more = warnings.length - MOST_DOUBTS;
  const count = formatNumber(more, 0, language);
  return more > 0 ? `${lines.join('')}${say('lokus.more', language, { count })}\n` : lines.join('');
}
