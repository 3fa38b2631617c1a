import type { Io } from '../io.js';

/**
 * Runs one command line and answers its exit code: 0 done, 1 rows rejected and `--strict`, 2 wrong use or
 * unreadable input, 130 on Ctrl-C. Every error is one line on `io.stderr`. The verbs are loaded with the
 * first call: who only counts files does without them.
 *
 * @param argv - the words after `balanting`
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const verbs = await import('../run.js');
  return verbs.run(argv, io);
}
