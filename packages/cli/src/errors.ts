import type { Language } from '@balanting/core';
import { type SayValues, say } from './output/say.js';
import type { TextKey } from './texts/texts.en.js';

/** An error that the user can mend: one line of text and the exit code. */
export interface UserError extends Error {
  readonly exitCode: number;
  readonly key: TextKey;
  readonly values: SayValues;
}

/** Exit codes of every verb. */
export const EXIT = { done: 0, rejected: 1, wrong: 2, interrupted: 130 } as const;

/** An error to throw: its wording follows in the language of the run. */
export function userError(key: TextKey, values: SayValues = {}, cause?: unknown): UserError {
  const error = new Error(say(key, 'en', values), { cause });
  const exitCode = key === 'done.interrupted' ? EXIT.interrupted : EXIT.wrong;
  return Object.assign(error, { exitCode, key, values });
}

/** Whether something thrown is a {@link userError}. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && 'exitCode' in error && 'key' in error;
}

/** Throws where Ctrl-C was pressed. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw userError('done.interrupted');
}

/**
 * The error of reading a file, by what the system said.
 *
 * @example
 * readError('x.csv', Object.assign(new Error(), { code: 'ENOENT' })).key; // => 'file.missing'
 */
export function readError(file: string, error: unknown): UserError {
  if (isUserError(error)) return error;
  const key = READ_ERRORS[systemCode(error)] ?? 'file.unreadable';
  return userError(key, { file, reason: reasonOf(error) }, error);
}

/**
 * The error of writing a file, by what the system said.
 *
 * @example
 * writeError('x.csv', Object.assign(new Error(), { code: 'ENOSPC' })).key; // => 'write.full'
 */
export function writeError(file: string, error: unknown): UserError {
  if (isUserError(error)) return error;
  const key = WRITE_ERRORS[systemCode(error)] ?? 'write.failed';
  return userError(key, { file, reason: reasonOf(error) }, error);
}

/**
 * The error of a file that is needed for a while only, by what the system said.
 *
 * @example
 * temporaryError('/tmp', Object.assign(new Error(), { code: 'ENOSPC' })).key; // => 'temporary.full'
 */
export function temporaryError(folder: string, error: unknown): UserError {
  if (isUserError(error)) return error;
  const isFull = WRITE_ERRORS[systemCode(error)] === 'write.full';
  const key = isFull ? 'temporary.full' : 'temporary.failed';
  return userError(key, { folder, reason: reasonOf(error) }, error);
}

/** The one line of an error. */
export function errorLine(error: unknown, language: Language): string {
  const text = isUserError(error)
    ? say(error.key, language, error.values)
    : say('error.inside', language, { reason: reasonOf(error) });
  return `balanting: ${text.replace(/\s*[\r\n]+\s*/g, ' ')}`;
}

const READ_ERRORS: Readonly<Record<string, TextKey>> = {
  ENOENT: 'file.missing',
  ENOTDIR: 'file.missing',
  EISDIR: 'file.directory',
  EACCES: 'file.denied',
  EPERM: 'file.denied',
};

const WRITE_ERRORS: Readonly<Record<string, TextKey>> = {
  EACCES: 'write.denied',
  EPERM: 'write.denied',
  EROFS: 'write.denied',
  ENOSPC: 'write.full',
  EDQUOT: 'write.full',
  EISDIR: 'write.folder',
  EEXIST: 'write.notFolder',
  ENOTDIR: 'write.notFolder',
  EPIPE: 'write.pipe',
  ERR_STREAM_DESTROYED: 'write.pipe',
};

function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
