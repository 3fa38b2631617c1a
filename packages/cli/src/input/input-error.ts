import { type Bilingual, type Issue, messageOf } from '@balanting/core';
import { isUserError, readError, userError } from '../errors.js';
import { say } from '../output/say.js';
import type { Input } from './open-input.js';

/** What was thrown while an input was read, as an error that names it. */
export function errorOf(input: Input, error: unknown): Error {
  if (isUserError(error)) return error;
  const [first] = issuesOf(error);
  return first ? issueError(input, first) : fileError(input, error);
}

/** Whatever else went wrong is of our own making, unless the system says so by a code. */
function fileError(input: Input, error: unknown): Error {
  const known = error instanceof Error && 'errno' in error;
  return known || !(error instanceof Error) ? readError(input.name, error) : error;
}

function issuesOf(error: unknown): readonly Issue[] {
  return error instanceof Error && 'issues' in error && Array.isArray(error.issues)
    ? error.issues
    : [];
}

/** What is wrong with an input as a whole, or with the row that the issue names. */
export function issueError(input: Input, issue: Issue): Error {
  const text = bothMessages(issue);
  const { row } = issue.values;
  const file = nameOf(input);
  return row === undefined
    ? userError('file.issue', { file, text })
    : userError('file.issueRow', { file, row, text });
}

/** The sentence of an issue in both languages. */
export function bothMessages(issue: Pick<Issue, 'code' | 'values'>): Bilingual {
  return { id: messageOf(issue, 'id'), en: messageOf(issue, 'en') };
}

/** The name of an input as sentences use it. */
export function nameOf({ name }: Input): string | Bilingual {
  return name === '-' ? { id: say('stdin.name', 'id'), en: say('stdin.name', 'en') } : name;
}
