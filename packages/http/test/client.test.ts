import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../src/index.js';
import { document } from './document.js';
import { served } from './served.js';

// The client that openapi-typescript makes of the document, with openapi-fetch: it must compile under the
// strictest settings, refuse what the service refuses, and get answers.

// Inside node_modules it finds its packages, and no other check finds it.
const folder = mkdtempSync(fileURLToPath(new URL('../node_modules/client-', import.meta.url)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CLIENT = `
import createClient from 'openapi-fetch';
import type { paths } from './api.js';

const client = createClient<paths>({ baseUrl: process.argv[2] ?? '' });
const record = { sex: 'P', birthDate: '2023-03-02', measuredOn: '2025-08-14', weight: 11.2, lengthHeight: 84.5 };
const one = await client.POST('/v1/assessments', { body: record });
const score = typeof one.data === 'object' && 'scores' in one.data ? one.data.scores.heightForAge : undefined;
const many = await client.POST('/v1/assessments', { body: { records: [record, { ...record, sex: 'X' }] } });
const counts = typeof many.data === 'object' && 'counts' in many.data ? many.data.counts : undefined;
const lokus = await client.POST('/v1/lokus', {
  body: { villages: [{ code: 'A', cases: 12, n: 40 }, { code: 'B', cases: 2, n: 40 }], select: { number: 1 } },
});
const table = await client.GET('/v1/references/{reference}/{indicator}', {
  params: { path: { reference: 'who2006', indicator: 'heightForAge' }, query: { sex: 'male' } },
});
const wrong = await client.POST('/v1/targets', {
  // @ts-expect-error A share is no text.
  body: { measured: { kind: 'register', share: 'x', interval: null, on: '2022-09' }, paths: ['rpjmd-balangan'] },
});
const problem: { status: number; issues?: { code: string }[] } | undefined = wrong.error;
console.log(
  JSON.stringify({
    z: score && 'z' in score ? score.z : null,
    counts,
    lokus: lokus.data?.result.lokus,
    first: table.data?.rows[0],
    problem: [problem?.status, problem?.issues?.[0]?.code],
  }),
);
`;

const SETTINGS = {
  compilerOptions: {
    ...{ target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext', types: ['node'] },
    ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
    ...{ lib: ['ES2022', 'DOM'], skipLibCheck: true, outDir: 'out' },
  },
  files: ['client.ts'],
};

const run = promisify(execFile);

beforeAll(async () => {
  writeFileSync(join(folder, 'api.ts'), astToString(await openapiTS(JSON.stringify(document))));
  writeFileSync(join(folder, 'client.ts'), CLIENT);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(SETTINGS));
});

it('compiles, and gets the answers of the service', async () => {
  const compiler = fileURLToPath(
    new URL('../../../node_modules/typescript/bin/tsc', import.meta.url),
  );
  const compiled = await run(process.execPath, [compiler, '-p', folder]).catch(
    (error: { stdout: string }) => error,
  );
  expect(compiled.stdout).toBe('');
  const address = await served(createApp());
  const { stdout } = await run(process.execPath, [join(folder, 'out/client.js'), address]);
  expect(JSON.parse(stdout)).toEqual({
    z: -1.64,
    counts: { read: 2, accepted: 1, rejected: 1 },
    lokus: ['A'],
    first: { x: 0, l: 1, m: 49.8842, s: 0.03795 },
    problem: [422, 'json.shape'],
  });
}, 180_000);
