import { describe, expect, it } from 'vitest';
import { createApp } from '../src/index.js';
import { CHILD, gzipped, refusedWith, send } from './send.js';

const small = createApp({
  limits: { jsonBytes: 2000, jsonRecords: 3, streamBytes: 5000, streamRows: 10, idleMs: 60 },
  today: () => '2026-01-01',
});
const path = '/v1/assessments';
const HEADER = 'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Berat,Tinggi\n';
const ROW = 'ANAK CONTOH,P,2023-03-02,2025-08-14,"11,2","84,5"\n';

/** 40,000 rows in pieces, as a network would bring them. */
const manyRows = Array.from({ length: 40 }, () => ROW.repeat(1000));

/** A body that brings its pieces one by one, and then nothing more, for ever. */
function stuck(...pieces: readonly string[]): ReadableStream<Uint8Array> {
  const left = [...pieces];
  return new ReadableStream({
    pull: (controller) => {
      const next = left.shift();
      if (next === undefined) return new Promise(() => {});
      controller.enqueue(new TextEncoder().encode(next));
      return undefined;
    },
  });
}

describe('sizes', () => {
  it('refuses a body that says it is too large, unread', async () => {
    const response = await send(path, stuck(), {
      app: small,
      headers: { 'content-length': '2001' },
    });
    expect(await refusedWith(response)).toBe('413 413 too-large');
  });

  it('refuses one that grows too large, and takes one of the limit', async () => {
    const text = (size: number) => CHILD + ' '.repeat(size - CHILD.length);
    expect((await send(path, text(2000), { app: small })).status).toBe(200);
    const response = await send(path, new Blob([text(2001)]).stream(), { app: small });
    expect(await refusedWith(response)).toBe('413 413 too-large');
  });

  it('refuses more records than the limit', async () => {
    const records = (count: number) => `{"records":[${Array(count).fill('{"sex":"L"}').join()}]}`;
    expect((await send(path, records(3), { app: small })).status).toBe(200);
    const response = await send(path, records(4), { app: small });
    expect(await refusedWith(response)).toBe('413 413 too-many-rows');
  });

  it('counts the bytes of a gzip bomb as they inflate', async () => {
    const bomb = await gzipped(new Uint8Array(50 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(60_000);
    const response = await send(path, bomb, { headers: { 'content-encoding': 'gzip' } });
    expect(await refusedWith(response)).toBe('413 413 too-large');
  });

  it('refuses a stream that is too large before its answer has begun', async () => {
    const headers = { 'content-type': 'text/csv' };
    const response = await send(path, HEADER + ROW.repeat(200), { app: small, headers });
    expect(await refusedWith(response)).toBe('413 413 too-large');
  });

  it('ends a stream that grows too large or too long with a problem in its trailer', async () => {
    const headers = { 'content-type': 'text/csv', accept: 'application/x-ndjson' };
    const many = await send(path, HEADER + ROW.repeat(11), { app: small, headers });
    expect(await lastLine(many)).toMatchObject({ complete: false, problem: { status: 413 } });
    const app = createApp({ limits: { streamBytes: 1_500_000 } });
    const large = await send(path, stuck(HEADER, ...manyRows), { app, headers });
    const trailer = await lastLine(large);
    expect(trailer).toMatchObject({ complete: false, problem: { status: 413 } });
    expect(trailer.read).toBeGreaterThan(8000);
  });
});

async function lastLine(response: Response): Promise<Record<string, unknown>> {
  const lines = (await response.text()).trimEnd().split('\n');
  return (JSON.parse(lines.at(-1) ?? '') as { trailer: Record<string, unknown> }).trailer;
}

describe('slow bodies', () => {
  it.each([
    ['at once', stuck()],
    ['in the middle', stuck('{"sex":')],
  ])('that stop %s are given up', async (_, body) => {
    expect(await refusedWith(await send(path, body, { app: small }))).toBe('408 408 too-slow');
  });

  it('of a stream are told in its trailer', async () => {
    const headers = { 'content-type': 'text/csv', accept: 'application/x-ndjson' };
    const body = stuck(HEADER, ...manyRows);
    const response = await send(path, body, {
      app: createApp({ limits: { idleMs: 60 } }),
      headers,
    });
    expect(await lastLine(response)).toMatchObject({ complete: false, problem: { status: 408 } });
  });
});

const cutArchive = (await gzipped(CHILD)).slice(0, 30);

describe('compression', () => {
  it('takes gzip', async () => {
    const response = await send(path, await gzipped(CHILD), {
      headers: { 'content-encoding': 'gzip' },
    });
    expect(response.status).toBe(200);
  });

  it.each([
    ['text that is not compressed', CHILD],
    ['a cut archive', cutArchive],
  ])('refuses %s', async (_, body) => {
    const response = await send(path, body, { headers: { 'content-encoding': 'gzip' } });
    expect(await refusedWith(response)).toBe('400 400 bad-compression');
  });

  it('refuses any other kind, and names the one it takes', async () => {
    const response = await send(path, CHILD, { headers: { 'content-encoding': 'br' } });
    expect(response.headers.get('accept-encoding')).toBe('gzip');
    expect(await refusedWith(response)).toBe('415 415 unknown-compression');
  });
});

describe('streams that are none', () => {
  it.each([
    ['text/csv', 'a picture'],
    ['text/csv', ''],
    ['text/csv', '%PDF-1.7'],
    ['application/x-ndjson', 'not json\nneither\n'],
    ['application/x-ndjson', ''],
  ])('%s of "%s" answers 400', async (type, body) => {
    const response = await send(path, body, { headers: { 'content-type': type } });
    expect(await refusedWith(response)).toBe('400 400 bad-body');
  });
});
