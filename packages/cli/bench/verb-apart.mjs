import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Seconds and peak megabytes of a command line in a process of its own; its result goes nowhere. */
export function verbApart(...words) {
  const script = fileURLToPath(new URL('verb-run.mjs', import.meta.url));
  const ran = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  const found = ran.stdout === '' ? undefined : JSON.parse(ran.stdout);
  if (found?.exitCode !== 0) throw new Error(ran.stderr);
  return found;
}
