import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/index.js';
import { OPERATIONS } from '../src/operations.js';
import { served } from './served.js';

// Pages in a real browser: one of another origin calls the service, and /docs draws itself. Needs Chromium.

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);
const why = CHROMIUM === undefined ? ' (skipped: no Chromium here)' : '';
const profile = mkdtempSync(join(tmpdir(), 'balanting-chromium-'));
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** The document of a page as it stands once its scripts have run. */
async function shownBy(address: string): Promise<string> {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-extensions'];
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-sync'];
  const wait = ['--virtual-time-budget=20000', `--user-data-dir=${profile}`];
  const given = [...args, ...quiet, ...wait, '--dump-dom', address];
  const { stdout } = await promisify(execFile)(CHROMIUM as string, given, { timeout: 100_000 });
  return stdout;
}

/** A page that calls the service at an address and writes down what came. */
function pageThatCalls(address: string): Response {
  const script = `
    const record = { sex: 'P', birthDate: '2023-03-02', measuredOn: '2025-08-14', lengthHeight: 84.5 };
    fetch('${address}/v1/assessments', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(record),
    })
      .then((response) => response.json())
      .then(({ scores }) => { document.body.textContent = 'z = ' + scores.heightForAge.z; })
      .catch((error) => { document.body.textContent = 'refused: ' + error.name; });`;
  const html = `<!doctype html><title>contoh</title><body>waiting</body><script>${script}</script>`;
  return new Response(html, { headers: { 'content-type': 'text/html' } });
}

describe(`pages in a browser${why}`, () => {
  it.skipIf(CHROMIUM === undefined)(
    'may call only where their origin is named',
    async () => {
      let service = '';
      const page = await served(async () => pageThatCalls(service));
      service = await served(createApp({ corsOrigins: [page] }));
      expect(await shownBy(page)).toContain('z = -1.64');
      service = await served(createApp());
      expect(await shownBy(page)).toContain('refused: TypeError');
    },
    120_000,
  );

  it.skipIf(CHROMIUM === undefined)(
    'get the operations drawn at /docs, from the service alone',
    async () => {
      const address = await served(createApp());
      const shown = await shownBy(`${address}/docs`);
      expect(shown).toContain('<section id="assessChildren">');
      expect(shown).toContain('"z": -1.64');
      expect(shown).not.toContain('Loading.');
      expect(shown.match(/<section id=/g)?.length).toBe(OPERATIONS.length);
    },
    120_000,
  );
});
