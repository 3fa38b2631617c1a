import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

// Deno, Bun and Workers have the web's own objects in common, and not the modules of Node: the service is
// bundled for no platform at all, and answers where only those objects exist.

const WEB = {
  ...{ Request, Response, Headers, URL, URLSearchParams, ReadableStream, TextEncoder, TextDecoder },
  ...{
    CompressionStream,
    DecompressionStream,
    TransformStream,
    WritableStream,
    Blob,
    AbortController,
  },
  ...{ crypto, performance, setTimeout, clearTimeout, structuredClone, Uint8Array, ArrayBuffer },
};

it('runs with nothing but the objects of the web', async () => {
  const { outputFiles, warnings } = await build({
    entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'balanting',
    platform: 'neutral',
    // As bundlers for Workers read packages.
    mainFields: ['browser', 'module', 'main'],
    conditions: ['@balanting/source', 'browser', 'import'],
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  const context = createContext({ ...WEB });
  runInContext(outputFiles[0]?.text ?? '', context);
  const app = runInContext('balanting.createApp()', context) as (
    request: Request,
  ) => Promise<Response>;
  const csv =
    'Nama,JK,Tgl Lahir,Tanggal Pengukuran,Tinggi\nANAK CONTOH,P,2023-03-02,2025-08-14,"84,5"\n';
  const headers = { 'content-type': 'text/csv', accept: 'application/x-ndjson' };
  const url = 'http://localhost/v1/assessments';
  const response = await app(new Request(url, { method: 'POST', headers, body: csv }));
  expect(response.status).toBe(200);
  const [line = ''] = (await response.text()).split('\n');
  expect(JSON.parse(line)).toMatchObject({ row: 2, scores: { heightForAge: { z: -1.64 } } });
}, 120_000);
