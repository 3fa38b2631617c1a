// How fast a register of many rows becomes columns as NDJSON, beside the CSV of the same rows and beside
// JSON.parse of each line alone. Run on the built packages: node bench/ndjson.bench.mjs [rows] [rounds]
import { createReadStream, existsSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openRecords } from '@balanting/csv';
import { outcome, tell } from '../../../scripts/bench/outcome.mjs';
import { isShort, race, ratios, showTimes } from '../../../scripts/bench/race.mjs';
import { writeEppgbmFile } from '../../csv/bench/eppgbm-file.mjs';
import { readNdjson } from '../dist/index.js';
import { writeNdjsonFile } from './ndjson-file.mjs';

const rows = Number(process.argv[2] ?? (isShort ? 50_000 : 500_000));
const rounds = Number(process.argv[3] ?? 5);
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

const ndjson = () => rowsOf(readNdjson(stream(path)));
const ways = { parseOnly, csv, ndjson };
const contestants = Object.entries(ways).map(([name, way]) => [name, { rows, run: checked(way) }]);
const times = await race(Object.fromEntries(contestants), { rounds });
showTimes(times);
console.log(`file: ${Math.round(statSync(path).size / 1e6)} MB`);
console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
if (!process.env.KEEP) for (const file of [path, csvPath]) rmSync(file);
tell([
  outcome(
    'rows a second of NDJSON, those of the same rows as CSV',
    ratios(times.csv, times.ndjson),
    {
      least: 0.5,
    },
  ),
  outcome('NDJSON into columns, time of JSON.parse alone', ratios(times.ndjson, times.parseOnly)),
]);

function checked(way) {
  return async () => {
    const read = await way();
    if (read !== rows) throw new Error(`${way.name} read ${read} of ${rows} rows`);
  };
}
