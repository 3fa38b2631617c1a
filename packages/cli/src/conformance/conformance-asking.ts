import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { text as textOf } from 'node:stream/consumers';
import type { Bilingual } from '@balanting/core';
import { stopIfAborted, userError } from '../errors.js';
import { findInputs, nameOf } from '../input/open-input.js';
import type { Io } from '../io.js';

/** Where the answers of an implementation come from: a file, a service, or a program. */
export interface AnswerSource {
  readonly kind: 'csv' | 'url' | 'cmd';
  /** Path, address or command line. */
  readonly at: string;
}

/** Answers as they came. */
export interface RawAnswers {
  readonly name: string | Bilingual;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What an implementation answers to `vectors`, a CSV: nothing is asked where a file holds the answers. */
export function askFor(source: AnswerSource, vectors: string, io: Io): Promise<RawAnswers> {
  return ASK[source.kind](source.at, vectors, io);
}

type Ask = (at: string, vectors: string, io: Io) => Promise<RawAnswers>;

const ASK: Readonly<Record<AnswerSource['kind'], Ask>> = {
  csv: async (file, _, io) => {
    const [input] = await findInputs([file], io);
    if (input === undefined) throw userError('use.noFile');
    const bytes = input.path === undefined ? io.stdin : createReadStream(input.path);
    return { name: nameOf(input), bytes };
  },
  url: async (url, body, io) => {
    const headers = { 'content-type': 'text/csv', accept: 'text/csv' };
    const signal = io.signal && { signal: io.signal };
    const answer = await fetch(url, { method: 'POST', headers, body, ...signal }).catch((cause) => {
      stopIfAborted(io.signal);
      throw userError('conformance.unreachable', { url, reason: reasonOf(cause) }, cause);
    });
    if (answer.ok && answer.body !== null) return { name: url, bytes: answer.body };
    throw userError('conformance.refused', { url, status: answer.status });
  },
  cmd: async (command, vectors, io) => {
    const signal = io.signal && { signal: io.signal };
    const program = spawn(command, { shell: true, cwd: io.cwd, ...signal });
    const ended = new Promise<number | null>((resolve, reject) => {
      program.once('error', reject).once('close', resolve);
    });
    // A program that does not read its input closes it; its exit code tells the rest.
    program.stdin.once('error', () => undefined);
    program.stdin.end(vectors);
    const all = [textOf(program.stdout), textOf(program.stderr), ended] as const;
    const [out, err, code] = await Promise.all(all).catch((cause) => {
      stopIfAborted(io.signal);
      throw cause;
    });
    if (code === 0) return { name: command, bytes: new Blob([out]).stream() };
    const reason = err.trim().split('\n').at(-1) || '-';
    throw userError('conformance.failed', { command, code: code ?? '?', reason });
  },
};

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
