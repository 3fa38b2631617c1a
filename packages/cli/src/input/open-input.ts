import { access, constants, stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { Layout, RecordChunk, RecordFile } from '@balanting/csv';
import { readError, stopIfAborted, userError } from '../errors.js';
import type { Io } from '../io.js';
import type { ThreadOptions } from '../threads/threaded-file.js';
import { fileBytes } from './file-bytes.js';
import { errorOf } from './input-error.js';
import { recordFile } from './record-file.js';

export { bothMessages, nameOf } from './input-error.js';

/** What the arguments name: a file, or standard input. */
export interface Input {
  /** As the user wrote it. */
  readonly name: string;
  /** File name without its folder: what a report may tell of the machine that made it. */
  readonly title: string;
  /** The same without its ending, for names of results. */
  readonly stem: string;
  /** Absolute; undefined for standard input. */
  readonly path?: string;
  /** In bytes; undefined where not known. */
  readonly size?: number;
}

/** An input whose header is read. */
export interface OpenInput {
  readonly input: Input;
  readonly file: RecordFile;
  /** The rows; errors name the file. */
  readonly chunks: AsyncIterable<RecordChunk>;
  /** Lets go of the file where its rows are not wanted. */
  close(): void;
}

/** Layouts by the name that people know them by. */
export const LAYOUT_NAMES: Readonly<Record<Layout, string>> = {
  eppgbm: 'e-PPGBM',
  'who-anthro': 'WHO Anthro',
  'who-anthroplus': 'WHO AnthroPlus',
};

/** Looks at every file before any is read, so that a slip in the last one costs no time. */
export async function findInputs(names: readonly string[], io: Io): Promise<readonly Input[]> {
  if (names.filter((name) => name === '-').length > 1) throw userError('use.stdinTwice');
  return Promise.all(names.map((name) => findInput(name, io)));
}

async function findInput(name: string, io: Io): Promise<Input> {
  if (name === '-') return { name, title: 'stdin', stem: 'stdin' };
  const path = resolve(io.cwd, name);
  try {
    const there = await stat(path);
    if (there.isDirectory()) throw userError('file.directory', { file: name });
    await access(path, constants.R_OK);
    return {
      name,
      title: basename(path),
      stem: basename(path, extname(path)),
      path,
      ...(there.isFile() && { size: there.size }),
    };
  } catch (error) {
    throw readError(name, error);
  }
}

/** Reads the header of an input; its rows follow as a stream. */
export async function openInput(
  input: Input,
  io: Io,
  { threads, ...options }: ThreadOptions,
): Promise<OpenInput> {
  const { signal } = options;
  const { path } = input;
  const bytes = path === undefined ? undefined : fileBytes(path);
  const close = () => {
    bytes?.return(undefined).catch(() => undefined);
    if (bytes === undefined && io.stdin instanceof Readable) io.stdin.destroy();
  };
  // Standard input may stay silent for ever: Ctrl-C must not wait for its next byte.
  signal?.addEventListener('abort', close, { once: true });
  try {
    stopIfAborted(signal);
    const file = await recordFile(input, bytes ?? io.stdin, { ...options, threads });
    return { input, file, chunks: chunksOf(input, file, signal), close };
  } catch (error) {
    close();
    stopIfAborted(signal);
    throw errorOf(input, error);
  }
}

async function* chunksOf(
  input: Input,
  file: RecordFile,
  signal: AbortSignal | undefined,
): AsyncGenerator<RecordChunk> {
  try {
    for await (const chunk of file.chunks) {
      stopIfAborted(signal);
      yield chunk;
    }
    stopIfAborted(signal);
  } catch (error) {
    stopIfAborted(signal);
    throw errorOf(input, error);
  }
}
