// 200 parallel clients on loopback: no request may be lost, and the memory of the service must stay flat.
// Run on the built packages: node bench/load.bench.mjs [seconds] [clients]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { outcome, tell } from '../../../scripts/bench/outcome.mjs';
import { isShort } from '../../../scripts/bench/race.mjs';

const seconds = Number(process.argv[2] ?? (isShort ? 5 : 30));
const clients = Number(process.argv[3] ?? 200);
const body = JSON.stringify({
  sex: 'P',
  birthDate: '2023-03-02',
  measuredOn: '2025-08-14',
  weight: 11.2,
  lengthHeight: 84.5,
});

const server = fork(fileURLToPath(new URL('load-server.mjs', import.meta.url)), {
  execArgv: ['--expose-gc'],
});
const [{ port }] = await once(server, 'message');
const agent = new Agent({ keepAlive: true, maxSockets: clients });
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
const counts = { sent: 0, answered: 0, wrong: 0, lost: 0 };

function call() {
  counts.sent++;
  return new Promise((resolve) => {
    const sent = request({
      port,
      host: '127.0.0.1',
      path: '/v1/assessments',
      method: 'POST',
      agent,
      headers,
    });
    sent.on('response', (response) => {
      let text = '';
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('end', () => {
        const isRight = response.statusCode === 200 && text.includes('"z":-1.64');
        counts[isRight ? 'answered' : 'wrong']++;
        resolve();
      });
    });
    sent.on('error', () => {
      counts.lost++;
      resolve();
    });
    sent.end(body);
  });
}

async function load(time) {
  const end = performance.now() + time * 1000;
  const client = async () => {
    while (performance.now() < end) await call();
  };
  await Promise.all(Array.from({ length: clients }, client));
}

/** The memory of the service at rest: what the last requests left is collected first. */
async function memoryAtRest() {
  let told;
  for (let times = 0; times < 2; times++) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    server.send('memory');
    [told] = await once(server, 'message');
  }
  return told;
}

await load(seconds / 5);
const early = await memoryAtRest();
await load((seconds * 4) / 5);
const late = await memoryAtRest();
server.disconnect();
agent.destroy();

const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
console.log(
  `${clients} clients, ${seconds} s: ${Math.round(counts.answered / seconds)} answers a second`,
);
console.log(
  `sent ${counts.sent}, answered ${counts.answered}, wrong ${counts.wrong}, lost ${counts.lost}`,
);
console.log(
  `heap after a fifth of the time ${megabytes(early.heap)}, at the end ${megabytes(late.heap)}`,
);
console.log(`memory of the process ${megabytes(early.rss)}, then ${megabytes(late.rss)}`);
tell([
  outcome(
    `right answers to ${clients} clients at once, requests`,
    [counts.answered / counts.sent],
    {
      least: 1,
    },
  ),
  // 4 MB are left out of account: a small heap may grow by that without a leak.
  outcome('heap at the end, that after a fifth of the time', [late.heap / (early.heap + 4e6)], {
    most: 1.25,
  }),
]);
