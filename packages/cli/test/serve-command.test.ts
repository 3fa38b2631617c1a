import { request } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { run } from '../src/index.js';
import { bytes, runIn, sink } from './fixture.js';

const CHILD = JSON.stringify({
  sex: 'P',
  birthDate: '2023-03-02',
  measuredOn: '2025-08-14',
  weight: 11.2,
});

const controllers: AbortController[] = [];
afterEach(() => {
  for (const controller of controllers.splice(0)) controller.abort();
});

/** A service on a free port. */
async function served(argv: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const controller = new AbortController();
  controllers.push(controller);
  const stderr = sink();
  const exitCode = run(['serve', '--port', '0', ...argv], {
    stdin: bytes(''),
    stdout: sink().stream,
    stderr: stderr.stream,
    env: { LANG: 'en_GB.UTF-8', ...env },
    cwd: '.',
    today: '2026-01-01',
    signal: controller.signal,
  });
  const address = await found(() => /http:\/\/\S+:\d+/.exec(stderr.text())?.[0]);
  return { address, exitCode, stderr, stop: () => controller.abort() };
}

async function found<T>(look: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 500; tries++) {
    const value = look();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It never came.');
}

/** A call whose body is sent piece by piece. */
function slowCall(address: string) {
  const call = request(`${address}/v1/assessments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': CHILD.length },
  });
  const status = new Promise<number | undefined>((resolve, reject) => {
    call.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.on('error', reject);
  });
  call.write(CHILD.slice(0, 10));
  return { status, end: () => call.end(CHILD.slice(10)) };
}

it('answers until it is told to stop, and logs a line a request', async () => {
  const { address, exitCode, stderr, stop } = await served();
  const response = await fetch(`${address}/v1/assessments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: CHILD,
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ ageDays: 896 });
  stop();
  expect(await exitCode).toBe(0);
  const [told = '', line = ''] = stderr.text().split('\n');
  expect(told).toContain(`${address}/docs`);
  expect(JSON.parse(line)).toMatchObject({ operation: '/v1/assessments', status: 200 });
});

it('finishes the requests that run when it is told to stop', async () => {
  const { address, exitCode, stderr, stop } = await served(['--log', 'none']);
  const call = slowCall(address);
  await new Promise((resolve) => setTimeout(resolve, 100));
  stop();
  await found(() => (stderr.text().includes('1 requests are still running') ? true : undefined));
  await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  call.end();
  expect(await call.status).toBe(200);
  expect(await exitCode).toBe(0);
});

it('cuts off what does not end in time', async () => {
  const { address, exitCode, stderr, stop } = await served(['--log', 'none', '--grace', '0']);
  const call = slowCall(address);
  const status = expect(call.status).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 100));
  stop();
  await status;
  expect(await exitCode).toBe(0);
  expect(stderr.text()).toContain('within 0 seconds');
});

it('asks for the token of its environment', async () => {
  const { address } = await served(['--log', 'none'], { BALANTING_TOKEN: 'rahasia-contoh' });
  expect((await fetch(`${address}/v1/references`)).status).toBe(401);
  const headers = { authorization: 'Bearer rahasia-contoh' };
  expect((await fetch(`${address}/v1/references`, { headers })).status).toBe(200);
});

it('warns where everyone can call', async () => {
  const { stderr } = await served(['--log', 'none', '--host', '0.0.0.0']);
  expect(stderr.text()).toContain('set BALANTING_TOKEN');
});

it('refuses headers above 64 KiB', async () => {
  const { address } = await served(['--log', 'none']);
  const headers = { 'x-long': 'x'.repeat(70_000) };
  expect((await fetch(`${address}/healthz`, { headers })).status).toBe(431);
});

it('streams rows in both directions', async () => {
  const { address } = await served(['--log', 'none']);
  const rows = Array.from({ length: 20_000 }, () => `${CHILD}\n`);
  const response = await fetch(`${address}/v1/assessments`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: rows.join(''),
  });
  const lines = (await response.text()).trimEnd().split('\n');
  expect(lines).toHaveLength(20_001);
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
    trailer: { read: 20_000, accepted: 20_000, rejected: 0, complete: true },
  });
});

it('says in one line why it can not listen', async () => {
  const { address } = await served(['--log', 'none']);
  const port = new URL(address).port;
  const { exitCode, stderr } = await runIn('.', ['serve', '--port', port]);
  expect([exitCode, stderr]).toEqual([
    2,
    `balanting: Port ${port} of 127.0.0.1 is taken: choose another --port.\n`,
  ]);
  const high = await runIn('.', ['serve', '--port', '70000']);
  expect([high.exitCode, high.stderr]).toEqual([
    2,
    'balanting: --port "70000" is no whole number of 0 or more.\n',
  ]);
});
