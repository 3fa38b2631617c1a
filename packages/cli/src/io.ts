import type { Writable } from 'node:stream';
import { writeError } from './errors.js';

/** A stream that may be a terminal. */
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** All that a run touches outside itself, so that tests can hold it in their hands. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Today as an ISO date: what `--as-of` is unless given. */
  readonly today: string;
  /** Aborts on Ctrl-C. */
  readonly signal?: AbortSignal;
}

/** Writes text or bytes and waits until the stream has taken it. */
export function print(stream: Output, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => (error ? reject(writeError('stdout', error)) : resolve()));
  });
}
