import { describe, expect, it } from 'vitest';
import { createApp, type LogEntry } from '../src/index.js';
import { CHILD, get, refusedWith, send } from './send.js';

const path = '/v1/assessments';

describe('token', () => {
  const app = createApp({ bearerToken: 'rahasia-contoh' });

  it.each([
    [{}, 401],
    [{ authorization: 'Bearer salah' }, 401],
    [{ authorization: 'Bearer rahasia-contoh2' }, 401],
    [{ authorization: 'Basic rahasia-contoh' }, 401],
    [{ authorization: 'Bearer rahasia-contoh' }, 200],
    [{ authorization: 'bearer  rahasia-contoh' }, 200],
  ])('%j answers %i', async (headers, status) => {
    const response = await send(path, CHILD, { app, headers: { ...headers } });
    expect(response.status).toBe(status);
    expect(response.headers.has('www-authenticate')).toBe(status === 401);
  });

  it('is not asked for where nothing is computed, and hides which addresses exist', async () => {
    expect((await get('/healthz', { app })).status).toBe(200);
    expect((await get('/docs', { app })).status).toBe(200);
    expect((await get('/v1/nothing', { app })).status).toBe(401);
  });
});

describe('CORS', () => {
  const headers = { origin: 'https://contoh.go.id' };

  it('is off unless an origin is named', async () => {
    const response = await get('/healthz', { headers });
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('allows the origins named and no other', async () => {
    const app = createApp({ corsOrigins: ['https://contoh.go.id'] });
    const allowed = await get('/healthz', { app, headers });
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://contoh.go.id');
    const other = await get('/healthz', { app, headers: { origin: 'https://lain.id' } });
    expect(other.headers.has('access-control-allow-origin')).toBe(false);
    const preflight = await app(
      new Request(`http://localhost${path}`, { method: 'OPTIONS', headers }),
    );
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET,HEAD,POST',
    ]);
  });
});

it('compresses answers where that is asked for', async () => {
  const response = await get('/openapi.json', { headers: { 'accept-encoding': 'gzip' } });
  expect(response.headers.get('content-encoding')).toBe('gzip');
  const plain = response.body?.pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(plain).text();
  expect(JSON.parse(text)).toHaveProperty('openapi', '3.1.1');
});

it('sends headers that keep browsers from guessing, framing and loading', async () => {
  const { headers } = await get('/healthz');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('cache-control')).toBe('no-store');
});

it('says when it is not ready', async () => {
  const response = await get('/readyz', { app: createApp({ isReady: () => false }) });
  expect(response.headers.get('retry-after')).toBe('5');
  expect(await refusedWith(response)).toBe('503 503 not-ready');
});

describe('log', () => {
  const entries: LogEntry[] = [];
  const app = createApp({ logger: (entry) => entries.push(entry) });
  const id = '0f8fad5b-d9cb-469f-a165-70867728950e';

  it('names the request by the id that it answers with', async () => {
    const given = await send(path, CHILD, { app, headers: { 'x-request-id': id } });
    expect(given.headers.get('x-request-id')).toBe(id);
    expect(entries.at(-1)).toMatchObject({ requestId: id, operation: path, status: 200 });
  });

  it('makes an id of its own where the one given may hold anything', async () => {
    const given = await send(path, CHILD, { app, headers: { 'x-request-id': '9971010101230001' } });
    expect(given.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('holds nothing of what was sent', async () => {
    entries.length = 0;
    const name = 'ANAK CONTOH RAHASIA';
    await send(`${path}?nama=${encodeURIComponent(name)}`, CHILD, { app });
    await send(path, JSON.stringify({ name, nik: '9971010101230001' }), { app });
    await get(`/v1/${encodeURIComponent(name)}`, { app });
    const csv = `Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat\n${name},X,2023-03-02,2025-08-14,11\n`;
    await (await send(path, csv, { app, headers: { 'content-type': 'text/csv' } })).text();
    expect(entries.map(({ status }) => status)).toEqual([400, 422, 404, 200]);
    expect(entries.at(-1)?.rows).toEqual({ read: 1, rejected: 1 });
    expect(JSON.stringify(entries)).not.toMatch(/CONTOH|9971/);
  });
});

it('refuses options that can not be meant', () => {
  expect(() => createApp({ limits: { idleMs: 0 } })).toThrow(RangeError);
  expect(() => createApp({ bearerToken: '' })).toThrow(RangeError);
});
