// File to counts against the obvious ways, and peak memory: `npm run bench`, on built packages. With `--large`
// also ten million rows, about 3 GB in the folder for temporary files.
import { rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { aim } from '../../core/bench/rounds.mjs';
import { countFiles } from '../dist/index.js';
import { countApart, exportOf, secondsToRead } from './count-apart.mjs';
import { papaparseZodCounts, udsvRows } from './obvious.mjs';

const MILLION = 1_000_000;
const ROUNDS = 3;
const MOST_MEGABYTES = 250;
const MOST_MEGABYTES_OF_LARGE = 150;

// Two threads show nothing where others use the cores.
const coresAreFree = availableParallelism() > 1 && loadavg()[0] < 1;
const few = await exportOf(100_000);
const million = await exportOf(MILLION);

const contestants = {
  ours: { rows: MILLION, run: () => countFiles([million], { by: ['village'] }) },
  oneThread: { rows: MILLION, run: () => countFiles([million], { by: ['village'], threads: 1 }) },
  papaparseZod: { rows: 100_000, run: async () => papaparseZodCounts(few) },
  udsv: { rows: MILLION, run: () => udsvRows(million) },
};
const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
for (let round = -1; round < ROUNDS; round++) {
  for (const [name, { rows, run }] of Object.entries(contestants)) {
    const start = process.hrtime.bigint();
    await run();
    if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start) / rows);
  }
}
const ns = Object.fromEntries(
  Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[ROUNDS >> 1]]),
);
console.log(`${(statSync(million).size / 1e6).toFixed(0)} MB, nanoseconds a row:`);
for (const [name, value] of Object.entries(ns)) console.log(`  ${name}: ${value.toFixed(0)}`);
const faster = ns.oneThread / ns.ours;
console.log(`  ${availableParallelism()} cores against one thread: ${faster.toFixed(2)}x`);

const one = countApart(million);
const fiveMillion = await exportOf(5 * MILLION);
const five = countApart(fiveMillion);
rmSync(fiveMillion);
for (const found of [one, five]) show(found);

const met = [
  aim('file to counts against papaparse, zod, naive z', ns.papaparseZod / ns.ours, { least: 10 }),
  aim('the same in one thread', ns.papaparseZod / ns.oneThread, { least: 5 }),
  aim('file to counts against udsv alone', ns.ours / ns.udsv, { most: 2 }),
  aim(`peak memory against ${MOST_MEGABYTES} MB`, one.megabytes / MOST_MEGABYTES, { most: 1 }),
  aim('peak memory of 5 million rows against 1 million', five.megabytes / one.megabytes, {
    most: 1.2,
  }),
  ...(process.argv.includes('--large') ? await large() : []),
];
process.exitCode = met.every(Boolean) ? 0 : 1;

/** Ten million rows against only reading them, and two threads against one. */
async function large() {
  const path = await exportOf(10 * MILLION);
  await secondsToRead(path);
  const reading = await secondsToRead(path);
  const single = countApart(path, 1);
  const all = countApart(path);
  rmSync(path);
  console.log(`10 million rows: ${reading.toFixed(2)} s to read only, then one thread, all cores:`);
  for (const found of [single, all]) show(found);
  const obvious = (ns.papaparseZod * 10 * MILLION) / 1e9;
  return [
    aim('10 million rows against only reading the file', all.seconds / reading, { most: 8 }),
    aim('10 million rows against papaparse, zod, naive z', obvious / all.seconds, { least: 20 }),
    aim(
      `their peak memory against ${MOST_MEGABYTES_OF_LARGE} MB`,
      all.megabytes / MOST_MEGABYTES_OF_LARGE,
      { most: 1 },
    ),
    ...(coresAreFree
      ? [aim('two threads against one', single.seconds / all.seconds, { least: 1.6 })]
      : []),
  ];
}

function show({ frame, seconds, megabytes }) {
  console.log(`  ${frame} children: ${seconds.toFixed(2)} s, peak ${megabytes.toFixed(0)} MB`);
}
