// File to counts against the obvious ways, and peak memory: `npm run bench -- report-million`, on built packages.
import { rmSync, statSync } from 'node:fs';
import { outcome, tell } from '../../../scripts/bench/outcome.mjs';
import {
  isShort,
  median,
  race,
  ratios,
  showTimes,
  wallClock,
} from '../../../scripts/bench/race.mjs';
import { countFiles } from '../dist/index.js';
import { countApart, exportOf } from './count-apart.mjs';
import { papaparseZodCounts, udsvRows } from './obvious.mjs';

const ROWS = isShort ? 200_000 : 1_000_000;
const ROWS_OF_OBJECTS = isShort ? 20_000 : 100_000;

const few = await exportOf(ROWS_OF_OBJECTS);
const many = await exportOf(ROWS);
console.log(`${(statSync(many).size / 1e6).toFixed(0)} MB`);
const times = await race(
  {
    ours: { rows: ROWS, run: () => countFiles([many], { by: ['village'] }) },
    oneThread: { rows: ROWS, run: () => countFiles([many], { by: ['village'], threads: 1 }) },
    papaparseZod: { rows: ROWS_OF_OBJECTS, run: () => papaparseZodCounts(few) },
    udsv: { rows: ROWS, run: () => udsvRows(many) },
  },
  { clock: wallClock },
);
showTimes(times);

tell([
  outcome(
    'papaparse, zod and naive z, time of file to counts',
    ratios(times.papaparseZod, times.ours),
    {
      least: 10,
    },
  ),
  outcome(
    'papaparse, zod and naive z, time of file to counts in one thread',
    ratios(times.papaparseZod, times.oneThread),
    { least: 5 },
  ),
  outcome('file to counts, time of udsv alone', ratios(times.ours, times.udsv), { most: 2 }),
  outcome(
    'file to counts in one thread, time in as many as cores',
    ratios(times.oneThread, times.ours),
  ),
  ...(isShort ? [] : await memory()),
]);

async function memory() {
  const fiveTimes = await exportOf(5 * ROWS);
  const found = { one: [], five: [] };
  for (let round = 0; round < 3; round++) {
    found.one.push(countApart(many).megabytes);
    found.five.push(countApart(fiveTimes).megabytes);
  }
  rmSync(fiveTimes);
  return [
    outcome('peak memory of a million rows', found.one, { most: 250, unit: 'MB' }),
    outcome(
      'peak memory of 5 million rows, that of a million',
      [median(found.five) / median(found.one)],
      { most: 1.2 },
    ),
  ];
}
