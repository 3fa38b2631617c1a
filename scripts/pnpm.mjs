// The pinned pnpm through npx, so that a fresh clone needs only Node, npm and git.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** Runs pnpm with `args` at the root of the workspace; true when it succeeded. */
export function pnpm(args, options = {}) {
  const shell = process.platform === 'win32';
  const run = spawnSync('npx', ['--yes', packageManager, ...args], {
    cwd: root,
    stdio: 'inherit',
    shell,
    ...options,
  });
  return run.status === 0;
}
