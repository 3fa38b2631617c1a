// `npm run bench [-- NAME]`: builds the packages, runs every benchmark, or those whose path holds NAME, and
// writes what they found into docs/benchmarks.md. With `--check` a short run that writes nothing and fails only
// where a ratio is far worse than the page says. With `--built` the packages are taken as they are.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { circumstances } from './bench/machine.mjs';
import { worsened } from './bench/margin.mjs';
import { mergedSections, pageText, sectionsOf } from './bench/page.mjs';
import { runApart } from './bench/run-apart.mjs';
import { pnpm } from './pnpm.mjs';

const ENDING = '.bench.mjs';
const root = new URL('../', import.meta.url);
const page = new URL('docs/benchmarks.md', root);
const words = process.argv.slice(2);
const short = words.includes('--check');
const [wanted = ''] = words.filter((word) => !word.startsWith('--'));

const isBuilt = words.includes('--built');
if (!isBuilt && !pnpm(['run', 'build'], { stdio: ['ignore', 2, 2] })) process.exit(1);

const trouble = [];
for (const { id, path } of benchmarks().filter((found) => found.path.includes(wanted))) {
  console.log(`\n${id}`);
  const before = circumstances({ isBuilt });
  const outcomes = await runApart(fileURLToPath(new URL(path, root)), { short });
  if (outcomes.length === 0) trouble.push(`${id} failed`);
  else if (short) trouble.push(...checked(id, outcomes));
  else {
    const section = { id, circumstances: before, outcomes };
    writeFileSync(page, pageText(mergedSections(recorded(), [section])));
    trouble.push(...outcomes.filter(({ met }) => !met).map(({ name }) => `${id}: ${name}`));
  }
}
if (trouble.length > 0) {
  console.log(`\n${short ? 'Far worse than recorded' : 'Aims not met'}:\n${trouble.join('\n')}`);
}
process.exitCode = trouble.length > 0 ? 1 : 0;

function recorded() {
  return existsSync(page) ? sectionsOf(readFileSync(page, 'utf8')) : [];
}

function checked(id, outcomes) {
  const section = recorded().find((found) => found.id === id);
  return worsened(outcomes, section?.outcomes ?? []).map(
    ({ name, now, recorded }) =>
      `${id}: ${name}: at best ${now.toFixed(2)}x, recorded ${recorded.toFixed(2)}x`,
  );
}

function benchmarks() {
  return readdirSync(new URL('packages/', root)).flatMap((name) => {
    const folder = `packages/${name}/bench/`;
    if (!existsSync(new URL(folder, root))) return [];
    return readdirSync(new URL(folder, root))
      .filter((file) => file.endsWith(ENDING))
      .map((file) => ({ id: `${name}/${basename(file, ENDING)}`, path: folder + file }));
  });
}
