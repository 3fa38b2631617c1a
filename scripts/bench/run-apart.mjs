// A benchmark in a process of its own.
import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a file and answers its outcomes; none where it failed before it told any.
 *
 * @param options - `short`: the short version
 */
export async function runApart(path, { short }) {
  const env = { ...process.env, BENCH_SHORT: short ? '1' : '' };
  const child = fork(path, { execArgv: ['--expose-gc'], env });
  let outcomes = [];
  child.on('message', (message) => {
    outcomes = message.outcomes;
  });
  await once(child, 'close');
  return outcomes;
}
