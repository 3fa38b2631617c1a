import { userError } from '../errors.js';
import { checkedChoice } from '../options/option-values.js';
import type { Given } from '../verbs/verb.js';
import type { ConnectOptions } from './engine-connection.js';
import { ENGINES } from './engine-name.js';
import type { SourceOptions } from './engine-source.js';

/** Options of `report` that need the rows themselves. */
const NEED_ROWS = { rejects: '--rejects', sheet: '--sheet', programme: '--programme' } as const;

/** What a report is counted in, and of what; undefined where it is of files that are read here. */
export function engineOptionsOf(
  files: readonly string[],
  given: Given,
): (ConnectOptions & SourceOptions) | undefined {
  const { engine, table, columns, url } = given;
  if (engine === undefined) {
    if ([table, columns, url].some((option) => option !== undefined)) {
      throw userError('engine.needed');
    }
    if (files.length === 0) throw userError('use.noFile');
    return undefined;
  }
  const all: Readonly<Record<string, unknown>> = given;
  const option = Object.entries(NEED_ROWS).find(([key]) => all[key] !== undefined)?.[1];
  if (option !== undefined) throw userError('engine.notWith', { option });
  if (files.length > 1) throw userError('engine.oneSource');
  const [file] = files;
  return {
    engine: checkedChoice('--engine', engine, ENGINES),
    ...(table !== undefined && { table }),
    ...(file !== undefined && { file }),
    ...(columns !== undefined && { columns }),
    ...(url !== undefined && { url }),
  };
}
