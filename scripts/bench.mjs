// `npm run bench [-- NAME]`: builds the packages and runs every benchmark, or those whose path holds NAME.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pnpm } from './pnpm.mjs';

const root = new URL('../', import.meta.url);
const wanted = process.argv[2] ?? '';

if (!pnpm(['run', 'build'], { stdio: ['ignore', 2, 2] })) process.exit(1);

const missed = benchmarks()
  .filter((file) => file.includes(wanted))
  .filter((file) => {
    console.log(`\n${file}`);
    const args = ['--expose-gc', fileURLToPath(new URL(file, root))];
    return spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0;
  });
if (missed.length > 0) console.log(`\nAims not met in: ${missed.join(', ')}`);
process.exitCode = missed.length > 0 ? 1 : 0;

function benchmarks() {
  return readdirSync(new URL('packages/', root)).flatMap((name) => {
    const folder = `packages/${name}/bench/`;
    if (!existsSync(new URL(folder, root))) return [];
    return readdirSync(new URL(folder, root))
      .filter((file) => file.endsWith('.bench.mjs'))
      .map((file) => folder + file);
  });
}
