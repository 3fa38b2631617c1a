import { resolve } from 'node:path';
import { EXIT, userError } from '../errors.js';
import { findInputs, type Input } from '../input/open-input.js';
import type { Io } from '../io.js';
import type { CommonOptions } from '../options/common-options.js';
import { rejectsPathOf } from './notes.js';
import { type SafeOutput, safeOutput } from './safe-output.js';

/** What the verbs that write the rows of one file again are told. */
export interface RowsOptions extends CommonOptions {
  /** Path of the result; absent: standard output. */
  readonly out?: string;
}

/** One file whose rows go to a result, and those that are refused beside it. */
export interface RowsWork<O extends RowsOptions> {
  readonly input: Input;
  /** Absolute. */
  readonly out: string | undefined;
  readonly rejectsPath: string | undefined;
  readonly output: SafeOutput;
  readonly options: O;
  readonly io: Io;
}

/**
 * Finds the file, and lets `write` write its rows and answer how many were refused; answers the exit code.
 *
 * @throws a user error where a result would be written over the file that is read
 */
export async function rowsToRows<O extends RowsOptions>(
  name: string,
  { options, io }: { readonly options: O; readonly io: Io },
  write: (work: RowsWork<O>) => Promise<number>,
): Promise<number> {
  const [input] = (await findInputs([name], io)) as readonly [Input];
  const out = options.out === undefined ? undefined : resolve(io.cwd, options.out);
  const rejectsPath = rejectsPathOf(out, options.rejects, io);
  if (input.path !== undefined && [out, rejectsPath].includes(input.path)) {
    throw userError('use.ownInput', { file: name });
  }
  const output = safeOutput();
  try {
    const rejected = await write({ input, out, rejectsPath, output, options, io });
    return rejected > 0 && options.strict ? EXIT.rejected : EXIT.done;
  } finally {
    await output.discard();
  }
}
