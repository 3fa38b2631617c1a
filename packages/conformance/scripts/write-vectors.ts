// Writes vectors/ from the sources, the table of the survey by the command line:
//   pnpm tsx --conditions @balanting/source packages/conformance/scripts/write-vectors.ts
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const main = at('../../cli/src/main.ts');
const args = ['--import', 'tsx', '--conditions', '@balanting/source', main, 'conformance'];
const ran = spawnSync(process.execPath, [...args, '--vectors', at('../vectors')], {
  stdio: 'inherit',
});
process.exitCode = ran.status ?? 1;
