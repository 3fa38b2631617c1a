import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, SKIPPED, startBrowser } from '../../../../docs/test/browser/chromium.js';
import { samplePictures } from './sample-pictures.js';

// The shapes of each picture against a stored one. Letters are left out: fonts differ from machine to
// machine. After a wanted change: BALANTING_PICTURES=write pnpm vitest run packages/report/test/browser.

const REFERENCES = new URL('./references/', import.meta.url);
const isWriting = process.env.BALANTING_PICTURES === 'write';
/** Share of the pixels that may differ: edges are smoothed otherwise elsewhere. */
const TOLERANCE = 0.01;
const SHAPES_ONLY =
  '<style>text{visibility:hidden}body{margin:0;width:360px}svg{display:block}</style>';

describe.skipIf(CHROMIUM === undefined)(`pictures${SKIPPED}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(REFERENCES, { recursive: true });
    browser = await startBrowser();
    page = await browser.newPage({ viewport: { width: 360, height: 360 } });
  }, 60_000);
  afterAll(() => browser?.close());

  it.each(Object.entries(samplePictures()))('%s look as they did', async (name, svg) => {
    await page.setContent(`${SHAPES_ONLY}${svg}`);
    const drawn = PNG.sync.read(await page.locator('svg').first().screenshot());
    const file = new URL(`${name}.png`, REFERENCES);
    if (isWriting) writeFileSync(file, PNG.sync.write(drawn));
    expect(existsSync(file), `${name}.png is not stored yet`).toBe(true);
    const stored = PNG.sync.read(readFileSync(file));
    const { width, height } = drawn;
    expect([width, height]).toEqual([stored.width, stored.height]);
    const different = pixelmatch(stored.data, drawn.data, undefined, width, height, {
      threshold: 0.2,
    });
    expect(different / (width * height)).toBeLessThan(TOLERANCE);
    // A blank picture would match a blank reference.
    expect(new Set(drawn.data.filter((_, i) => i % 4 === 0)).size).toBeGreaterThan(3);
  });
});
