// `npm run runtimes [-- NAME]`: the built packages under pinned versions of Node, Deno, Bun and workerd. Prints
// one line a runtime, and what failed; ends with 1 where a check failed. What can not be fetched is skipped.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pnpm } from './pnpm.mjs';
import { joined } from './runtimes/check-list.mjs';
import { pinnedRuntimes } from './runtimes/pinned-runtimes.mjs';
import { serviceChecks } from './runtimes/service-checks.mjs';
import { withWorker } from './runtimes/worker-server.mjs';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/runtimes', import.meta.url));
const BUILT = ['core', 'csv', 'json', 'report', 'http', 'cli'].map(
  (name) => new URL(`../packages/${name}/dist/index.js`, import.meta.url),
);

/** How each runtime is given the checks; Deno may read files and, as @stdlib asks, the environment. */
const RUNS = {
  node: async (program) =>
    joined(await checkedBy(program, [], 'web-checks'), await checkedBy(program, [], 'node-checks')),
  deno: (program) =>
    checkedBy(
      program,
      ['run', '--no-prompt', '--no-lock', '--allow-read', '--allow-env'],
      'web-checks',
    ),
  bun: (program) => checkedBy(program, ['run'], 'web-checks'),
  workerd: (program) =>
    withWorker(program, async (address) => {
      const own = await (await fetch(`${address}/checks`)).json();
      return joined(own, await serviceChecks((path, init) => fetch(`${address}${path}`, init)));
    }),
};

if (!BUILT.every((file) => existsSync(file)) && !pnpm(['run', 'build'])) process.exit(1);

let [count, failed] = [0, 0];
for (const { name, version, path, missing } of pinnedRuntimes(CACHE, process.argv[2])) {
  if (missing !== undefined) {
    console.log(`${name} ${version}: skipped, ${missing}`);
    continue;
  }
  const found = await RUNS[name](path).catch((error) => ({
    count: 1,
    failures: [`${name}: ${error.stderr || error.stack}`],
  }));
  count += found.count;
  failed += found.failures.length;
  console.log(`${name} ${version}: ${found.count} checks, ${found.failures.length} failed`);
  for (const failure of found.failures) console.log(`  ${failure}`);
}
if (count === 0) console.log('No runtime was tried.');
process.exitCode = failed > 0 || count === 0 ? 1 : 0;

/** Runs a file of checks in a process of its own; its last line tells what came of them. */
async function checkedBy(program, flags, name) {
  const file = fileURLToPath(new URL(`runtimes/${name}.mjs`, import.meta.url));
  const { stdout } = await promisify(execFile)(program, [...flags, file], { timeout: 300_000 });
  return JSON.parse(stdout.trimEnd().split('\n').at(-1));
}
