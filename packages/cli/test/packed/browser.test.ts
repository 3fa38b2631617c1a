import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ROOT } from './fresh-project.js';

// Core as a web page gets it: built for browsers and run in a real one. Needs a build, and Chromium.

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);
const isBuilt = existsSync(join(ROOT, 'packages/core/dist/index.js'));
const why = CHROMIUM === undefined ? ' (skipped: no Chromium here)' : '';

const PAGE_CODE = `
import { assess } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
const child = { sex: 'female', birthDate: '2023-03-02' };
const measured = { measuredOn: '2025-08-14', heightCm: '84.5', position: 'standing' };
const result = assess(child, measured, { reference: who2006 });
document.body.textContent = JSON.stringify(result.ok && result.value.heightForAge);
`;

describe.skipIf(!isBuilt)(`core in a browser${why}`, () => {
  it.skipIf(CHROMIUM === undefined)(
    'assesses a child in Chromium',
    async () => {
      const built = await build({
        stdin: { contents: PAGE_CODE, resolveDir: join(ROOT, 'packages/cli') },
        bundle: true,
        format: 'iife',
        platform: 'browser',
        write: false,
        logLevel: 'silent',
      });
      const code = built.outputFiles[0]?.text ?? '';
      const folder = mkdtempSync(join(tmpdir(), 'balanting-page-'));
      const page = join(folder, 'page.html');
      writeFileSync(
        page,
        `<!DOCTYPE html><title>contoh</title><body><script>${code}</script></body>`,
      );
      expect(shownBy(CHROMIUM as string, page, folder)).toContain(
        '{"z":-1.64,"flag":false,"class":"normal"}',
      );
    },
    120_000,
  );
});

/** The document as it stands once its scripts have run. */
function shownBy(chromium: string, page: string, profile: string): string {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-extensions'];
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-sync'];
  const rest = [`--user-data-dir=${profile}`, '--dump-dom', `file://${page}`];
  return execFileSync(chromium, [...args, ...quiet, ...rest], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
