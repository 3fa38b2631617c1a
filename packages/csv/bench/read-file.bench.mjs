// How fast an e-PPGBM export of many rows becomes columns, beside what udsv needs only to split the same
// file into strings. Run on the built package: node bench/read-file.bench.mjs [rows] [rounds]
import { createReadStream, existsSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inferSchema, initParser } from 'udsv';
import { outcome, tell } from '../../../scripts/bench/outcome.mjs';
import { isShort, race, ratios, showTimes } from '../../../scripts/bench/race.mjs';
import { openRecords } from '../dist/index.js';
import { writeEppgbmFile } from './eppgbm-file.mjs';

const rows = Number(process.argv[2] ?? (isShort ? 100_000 : 1_000_000));
const rounds = Number(process.argv[3] ?? 5);
const path = join(tmpdir(), `balanting-bench-${rows}.csv`);
if (!existsSync(path)) await writeEppgbmFile(path, rows);
const stream = () => createReadStream(path, { highWaterMark: 1 << 20 });

async function ours() {
  const file = await openRecords(stream());
  if (!file.ok) throw new Error(file.issues[0].code);
  let read = 0;
  for await (const chunk of file.value.chunks) read += chunk.rows;
  return read;
}

async function udsv() {
  const decoder = new TextDecoder();
  let parser;
  let read = 0;
  let isFirst = true;
  const count = () => {
    read++;
  };
  for await (const piece of stream()) {
    let text = decoder.decode(piece, { stream: true });
    if (isFirst) {
      text = text.slice(text.indexOf('\n') + 1);
      parser = initParser(inferSchema(text));
      isFirst = false;
    }
    parser.chunk(text, parser.stringArrs, count);
  }
  parser.end();
  return read;
}

const ways = { udsv, ours };
const contestants = Object.entries(ways).map(([name, way]) => [name, { rows, run: checked(way) }]);
const times = await race(Object.fromEntries(contestants), { rounds });
showTimes(times);
console.log(`${Math.round(statSync(path).size / 1e6)} MB`);
console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
if (!process.env.KEEP) rmSync(path);
tell([
  outcome(
    'an e-PPGBM export into columns, time of udsv into strings',
    ratios(times.ours, times.udsv),
    {
      most: 2,
    },
  ),
]);

function checked(way) {
  return async () => {
    const read = await way();
    if (read !== rows) throw new Error(`${way.name} read ${read} of ${rows} rows`);
  };
}
