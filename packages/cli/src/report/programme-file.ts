import { createReadStream } from 'node:fs';
import type { AreaTree, Issue } from '@balanting/core';
import { documentFromJson, type Programme, programmeOf } from '@balanting/json';
import { readError, userError } from '../errors.js';
import { bothMessages, type Input, nameOf } from '../input/open-input.js';
import type { Io } from '../io.js';

/** The programme of a file, and what is doubtful in it. */
export interface ProgrammeFile {
  readonly programme: Programme;
  readonly warnings: readonly Issue[];
}

/** Reads the document of a programme; what is wrong with it is told with its place and its cure. */
export async function programmeFile(input: Input, areas: AreaTree, io: Io): Promise<ProgrammeFile> {
  const document = documentFromJson('programme', await textOf(input, io));
  if (!document.ok) throw refusal(input, document.issues);
  const programme = programmeOf(document.value, { areas });
  if (!programme.ok) throw refusal(input, errorsOf(programme.issues));
  return { programme: programme.value, warnings: programme.warnings };
}

/** The place of an issue in a document: `coverage[3].village`. */
export function placeOfIssue({ path }: Pick<Issue, 'path'>): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`));
  return parts.join('').replace(/^\./, '');
}

async function textOf({ name, path }: Input, io: Io): Promise<string> {
  const parts: Uint8Array[] = [];
  try {
    const source = path === undefined ? io.stdin : createReadStream(path);
    for await (const part of source) parts.push(part as Uint8Array);
  } catch (error) {
    throw readError(name, error);
  }
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}

function errorsOf(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ level }) => level === 'error');
}

function refusal(input: Input, [first, ...others]: readonly Issue[]): Error {
  const file = nameOf(input);
  if (first === undefined) return userError('file.issue', { file, text: '' });
  const place = placeOfIssue(first);
  const values = { file, place, text: bothMessages(first) };
  if (others.length > 0) return userError('programme.issues', { ...values, count: others.length });
  return place === '' ? userError('file.issue', values) : userError('programme.issue', values);
}
