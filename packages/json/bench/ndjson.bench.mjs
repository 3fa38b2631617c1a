// How fast a register of many rows becomes columns as NDJSON, beside the CSV of the same rows and beside
// JSON.parse of each line alone. Run on the built packages: node bench/ndjson.bench.mjs [rows] [rounds]
import { createReadStream, existsSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openRecords } from '@balanting/csv';
import { writeEppgbmFile } from '../../csv/bench/eppgbm-file.mjs';
import { readNdjson } from '../dist/index.js';
import { writeNdjsonFile } from './ndjson-file.mjs';

const rows = Number(process.argv[2] ?? 500_000);
const rounds = Number(process.argv[3] ?? 3);
const csvPath = join(tmpdir(), `balanting-bench-${rows}.csv`);
const path = join(tmpdir(), `balanting-bench-${rows}.ndjson`);
if (!existsSync(csvPath)) await writeEppgbmFile(csvPath, rows);
if (!existsSync(path)) await writeNdjsonFile(csvPath, path);
const stream = (file) => createReadStream(file, { highWaterMark: 1 << 20 });

async function parseOnly() {
  let read = 0;
  for await (const line of createInterface({ input: stream(path) })) {
    JSON.parse(line);
    read++;
  }
  return read;
}

async function csv() {
  const file = await openRecords(stream(csvPath));
  if (!file.ok) throw new Error(file.issues[0].code);
  return rowsOf(file.value.chunks);
}

async function rowsOf(chunks) {
  let read = 0;
  for await (const chunk of chunks) read += chunk.rows;
  return read;
}

const ways = { parseOnly, csv, ndjson: () => rowsOf(readNdjson(stream(path))) };
const best = {};
for (let round = 0; round < rounds; round++) {
  for (const [name, way] of Object.entries(ways)) {
    const from = performance.now();
    const read = await way();
    const seconds = (performance.now() - from) / 1000;
    if (read !== rows) throw new Error(`${name} read ${read} of ${rows} rows`);
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, seconds);
  }
}
for (const [name, seconds] of Object.entries(best)) {
  console.log(
    `${name.padEnd(9)} ${seconds.toFixed(2)} s  ${Math.round(rows / seconds / 1000)} k rows/s`,
  );
}
const share = best.csv / best.ndjson;
console.log(`ndjson: ${share.toFixed(2)} of the rows a second of csv; at least 0.5 is asked for`);
console.log(`file: ${Math.round(statSync(path).size / 1e6)} MB`);
console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
if (!process.env.KEEP) for (const file of [path, csvPath]) rmSync(file);
if (share < 0.5) process.exitCode = 1;
