// Peak memory of `balanting gain` over 24 months against over one: `npm run bench -- gain-memory`, on built packages.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcome, tell } from '../../../scripts/bench/outcome.mjs';
import { isShort, LEAST_ROUNDS, ratios } from '../../../scripts/bench/race.mjs';
import { writeMonth } from '../../core/bench/matching-files.mjs';
import { monthlyRegisters, trueChildren } from '../../core/bench/matching-truth.mjs';
import { verbApart } from './verb-apart.mjs';

const CHILDREN = isShort ? 2_600 : 13_000;
const folder = mkdtempSync(join(tmpdir(), 'balanting-gain-'));
const months = monthlyRegisters(trueChildren(CHILDREN, 5), { months: 24, seed: 5 });
const paths = [];
let rows = 0;
for (const month of months) {
  const path = join(folder, `bulan-${String(paths.length).padStart(2, '0')}.csv`);
  writeMonth(path, month);
  rows += month.rows.length;
  paths.push(path);
}
const memory = { one: [], all: [] };
for (let round = 0; round < LEAST_ROUNDS; round++) {
  memory.one.push(megabytesOf(paths.slice(0, 1)));
  memory.all.push(megabytesOf(paths));
}
rmSync(folder, { recursive: true });
console.log(`${rows} rows`);
tell([
  outcome(
    'gain over 24 months of 13,000 children, memory of one month',
    ratios(memory.all, memory.one),
    {
      most: 2,
    },
  ),
  outcome('peak memory of gain over 24 months', memory.all, { most: 250, unit: 'MB' }),
]);

function megabytesOf(files) {
  return verbApart('gain', ...files, '--part', 'skdn', '--quiet').megabytes;
}
