import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { createApp } from '@balanting/http';
import { expect, it } from 'vitest';
import { newFolder, runIn } from './fixture.js';

it.each(['children', 'school-age'])('finds the HTTP service right on %s', async (set) => {
  const app = createApp();
  const server = createServer(async (request, response) => {
    const asked = new Request(`http://127.0.0.1${request.url}`, {
      method: request.method ?? 'POST',
      headers: { 'content-type': 'text/csv', accept: 'text/csv' },
      body: Readable.toWeb(request) as ReadableStream<Uint8Array>,
      duplex: 'half',
    } as RequestInit);
    const answer = await app(asked);
    response.statusCode = answer.status;
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/assessments`;
  const args = ['conformance', '--url', url, '--set', set, '--strict', '--lang', 'en'];
  const ran = await runIn(newFolder({}), args);
  server.close();
  expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
  expect(ran.stdout).toContain('(100.00 %)');
});
