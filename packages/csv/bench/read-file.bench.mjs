// How fast an e-PPGBM export of many rows becomes columns, beside what udsv needs only to split the same
// file into strings. Run on the built package: node bench/read-file.mjs [rows] [rounds]
import { createReadStream, existsSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inferSchema, initParser } from 'udsv';
import { openRecords } from '../dist/index.js';
import { writeEppgbmFile } from './eppgbm-file.mjs';

const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 3);
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
const megabytes = statSync(path).size / 1e6;
for (const [name, seconds] of Object.entries(best)) {
  const speed = `${Math.round(rows / seconds / 1000)} k rows/s, ${Math.round(megabytes / seconds)} MB/s`;
  console.log(`${name.padEnd(5)} ${seconds.toFixed(2)} s  ${speed}`);
}
console.log(`ours / udsv: ${(best.ours / best.udsv).toFixed(2)} of its time`);
console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
if (!process.env.KEEP) rmSync(path);
