import { dirname, resolve } from 'node:path';
import { userError } from '../errors.js';
import type { Input } from '../input/open-input.js';
import type { Io } from '../io.js';
import { rejectsPaths } from '../report/report-files.js';

/** Where rejected rows may go. */
export interface GainRejectsOptions {
  /** Absolute path of the result; undefined for standard output. */
  readonly out: string | undefined;
  /** Path that was asked for, with one input only. */
  readonly rejects: string | undefined;
  readonly io: Io;
}

/**
 * A rejects file for each input beside the result, or where it is asked for; none beside standard output.
 * Refuses to write over an input.
 */
export function gainRejects(
  inputs: readonly Input[],
  { out, rejects, io }: GainRejectsOptions,
): { readonly rejectsPaths?: readonly string[] } {
  if (rejects !== undefined && inputs.length > 1) throw userError('use.oneInput');
  if (out === undefined && rejects === undefined) return {};
  const asked = rejects === undefined ? undefined : resolve(io.cwd, rejects);
  const paths = rejectsPaths(inputs, dirname(out ?? ''), asked);
  const own = inputs.find(({ path }) => path !== undefined && paths.includes(path));
  if (own !== undefined) throw userError('use.ownInput', { file: own.name });
  return { rejectsPaths: paths };
}
