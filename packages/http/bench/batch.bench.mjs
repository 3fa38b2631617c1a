// A batch of 1,000 children over HTTP, beside what JSON.parse and core alone need for them; and a stream of
// NDJSON beside the same rows as CSV. No network: requests go straight into the app. Run on the built
// packages: node bench/batch.bench.mjs [rounds]
import { assess } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { outcome, tell } from '../../../scripts/bench/outcome.mjs';
import { isShort, race, ratios, showTimes } from '../../../scripts/bench/race.mjs';
import { createApp } from '../dist/index.js';

const rounds = Number(process.argv[2] ?? (isShort ? 7 : 15));
const STREAM_ROWS = isShort ? 20_000 : 200_000;
const app = createApp();

const records = Array.from({ length: 1000 }, (_, i) => {
  const birth = new Date(Date.UTC(2021, 0, 1 + ((i * 37) % 1500))).toISOString().slice(0, 10);
  const sex = i % 2 === 0 ? 'male' : 'female';
  const [weight, lengthHeight] = [8 + ((i * 13) % 90) / 10, 70 + ((i * 7) % 350) / 10];
  return {
    sex,
    birthDate: birth,
    measuredOn: '2025-08-14',
    weight,
    lengthHeight,
    position: birth > '2023-08-15' ? 'lying' : 'standing',
  };
});
const text = JSON.stringify({ records });

function coreAlone() {
  const parsed = JSON.parse(text);
  let scored = 0;
  for (const { sex, birthDate, measuredOn, weight, lengthHeight, position } of parsed.records) {
    const measured = { measuredOn, weightKg: weight, heightCm: lengthHeight, position };
    const found = assess({ sex, birthDate }, measured, { reference: who2006 });
    if (found.ok) scored++;
  }
  return scored;
}

async function overHttp() {
  const headers = { 'content-type': 'application/json' };
  const request = new Request('http://localhost/v1/assessments', {
    method: 'POST',
    headers,
    body: text,
  });
  const answer = await (await app(request)).text();
  if (!answer.endsWith('"accepted":1000,"rejected":0}}')) throw new Error(answer.slice(-200));
  return 1000;
}

const STREAMS = {
  'application/x-ndjson': `${records.map((record) => JSON.stringify(record)).join('\n')}\n`,
  'text/csv': records
    .map(
      ({ sex, birthDate, weight, lengthHeight }) =>
        `CONTOH,${sex},${birthDate},2025-08-14,${weight},${lengthHeight}\n`,
    )
    .join(''),
};
const HEADER = 'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat,Tinggi\n';

async function streamed(type) {
  let left = STREAM_ROWS / 1000;
  const encoder = new TextEncoder();
  const piece = encoder.encode(STREAMS[type]);
  const body = new ReadableStream({
    start: (controller) => {
      if (type === 'text/csv') controller.enqueue(encoder.encode(HEADER));
    },
    pull: (controller) => (left-- > 0 ? controller.enqueue(piece) : controller.close()),
  });
  const headers = { 'content-type': type };
  const request = new Request('http://localhost/v1/assessments', {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  });
  let last = '';
  const decoder = new TextDecoder();
  for await (const part of (await app(request)).body) last = decoder.decode(part.slice(-2000));
  if (!last.includes(String(STREAM_ROWS))) throw new Error(last.slice(-200));
}

// One batch takes a millisecond or two: too short to be timed alone.
const BATCHES = 20;
const inTurn = (run) => async () => {
  for (let batch = 0; batch < BATCHES; batch++) await run();
};
const batch = await race(
  {
    coreAlone: { rows: BATCHES * 1000, run: inTurn(coreAlone) },
    overHttp: { rows: BATCHES * 1000, run: inTurn(overHttp) },
  },
  { rounds, twice: true },
);
const streams = await race({
  ndjson: { rows: STREAM_ROWS, run: () => streamed('application/x-ndjson') },
  csv: { rows: STREAM_ROWS, run: () => streamed('text/csv') },
});
showTimes({ ...batch, ...streams });
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
tell([
  outcome(
    'a batch of 1,000 children, time of JSON.parse and core alone',
    ratios(batch.overHttp, batch.coreAlone),
    { most: 3 },
  ),
  outcome(
    'rows a second of streamed NDJSON, those of the same rows as CSV',
    ratios(streams.csv, streams.ndjson),
    { least: 0.5 },
  ),
]);
