// File to counts against the obvious ways, and peak memory: `npm run bench`, on built packages.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aim } from '../../core/bench/rounds.mjs';
import { countFiles } from '../dist/index.js';
import { writeExport } from './export-file.mjs';
import { papaparseZodCounts, udsvRows } from './obvious.mjs';

const MILLION = 1_000_000;
const ROUNDS = 3;
const MOST_MEGABYTES = 250;

const few = await exportOf(100_000);
const million = await exportOf(MILLION);

const contestants = {
  ours: { rows: MILLION, run: () => countFiles([million], { by: ['village'] }) },
  papaparseZod: { rows: 100_000, run: async () => papaparseZodCounts(few) },
  udsv: { rows: MILLION, run: () => udsvRows(million) },
};
const times = { ours: [], papaparseZod: [], udsv: [] };
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

const one = countApart(million);
const fiveMillion = await exportOf(5 * MILLION);
const five = countApart(fiveMillion);
rmSync(fiveMillion);
for (const { frame, seconds, megabytes } of [one, five]) {
  console.log(`  ${frame} children: ${seconds.toFixed(2)} s, peak ${megabytes.toFixed(0)} MB`);
}

const met = [
  aim('file to counts against papaparse, zod, naive z', ns.papaparseZod / ns.ours, { least: 10 }),
  aim('file to counts against udsv alone', ns.ours / ns.udsv, { most: 2 }),
  aim(`peak memory against ${MOST_MEGABYTES} MB`, one.megabytes / MOST_MEGABYTES, { most: 1 }),
  aim('peak memory of 5 million rows against 1 million', five.megabytes / one.megabytes, {
    most: 1.2,
  }),
];
process.exitCode = met.every(Boolean) ? 0 : 1;

async function exportOf(rows) {
  const path = join(tmpdir(), `balanting-export-${rows}.csv`);
  if (!existsSync(path)) await writeExport(path, rows);
  return path;
}

function countApart(path) {
  const script = fileURLToPath(new URL('count-file.mjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script, path], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
