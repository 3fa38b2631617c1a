import { resolve } from 'node:path';
import { userError } from '../errors.js';
import type { Input } from '../input/open-input.js';
import { type Io, print } from '../io.js';
import { safeOutput } from './safe-output.js';

/** What the verbs with one result can write it as. */
export const RESULT_FORMATS = ['text', 'csv', 'json', 'html'] as const;

/** One of them. */
export type ResultFormat = (typeof RESULT_FORMATS)[number];

/**
 * The format that the ending of a file name asks for; text for any other, and without a name.
 *
 * @example
 * formatOf('tabel.csv'); // => 'csv'
 */
export function formatOf(out: string | undefined): ResultFormat {
  const ending = out?.split('.').at(-1)?.toLowerCase() ?? '';
  return RESULT_FORMATS.find((format) => format === ending) ?? 'text';
}

/** Where the result goes: undefined is standard output. Refuses to write over the input. */
export function resultPath(input: Input, out: string | undefined, io: Io): string | undefined {
  const path = out === undefined ? undefined : resolve(io.cwd, out);
  if (path !== undefined && input.path === path)
    throw userError('use.ownInput', { file: input.name });
  return path;
}

/** Writes a whole result, or nothing. */
export async function writeResult(path: string | undefined, text: string, io: Io): Promise<void> {
  if (path === undefined) {
    await print(io.stdout, text);
    return;
  }
  const output = safeOutput();
  try {
    const file = await output.create(path);
    await file.write(text);
    await output.commit();
  } finally {
    await output.discard();
  }
}
