import { rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DOCS } from '../code-blocks.js';
import { CHROMIUM, SKIPPED, startBrowser } from './chromium.js';
import { hostileRegister, largeRegister } from './made-files.js';
import { buildSite, serve } from './site.js';
import { askedBySearch, builtPages, tooWide } from './site-pages.js';

const EXPORT = join(DOCS, '../examples/data/contoh-eppgbm-balangan-2022-09.csv');

describe.skipIf(CHROMIUM === undefined)(`the playground${SKIPPED}`, () => {
  let browser: Browser;
  let server: Server;
  let url: string;
  let folder: string;
  let page: Page;
  let problems: string[];

  beforeAll(async () => {
    folder = buildSite();
    ({ url, server } = await serve(folder));
    browser = await startBrowser();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    if (folder) rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    const context = await browser.newContext({ locale: 'id-ID' });
    page = await context.newPage();
    problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${url}/playground.html`);
    await page.waitForSelector('#scores');
  });

  it('assesses the child that is typed, and draws it', async () => {
    const z = () => page.textContent('tr[data-indicator=heightForAge] .number');
    expect(await z()).toBe('-2,50');
    await page.fill('input[inputmode=decimal] >> nth=1', '84,5');
    expect(await z()).toBe('-1,64');
    expect(await page.locator('.child .picture svg').count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it('begins in the language of its page', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const other = await context.newPage();
    await other.goto(`${url}/id/coba.html`);
    expect(await other.textContent('.playground h1')).toBe('Coba di peramban');
    await other.goto(`${url}/playground.html`);
    expect(await other.textContent('.playground h1')).toBe('Playground');
    await context.close();
  });

  it('says in words why there is no z', async () => {
    await page.fill('input[inputmode=decimal] >> nth=0', '');
    expect(await page.textContent('tr[data-indicator=weightForAge]')).toContain(
      'tidak ada: pengukuran kosong',
    );
  });

  it('says what is wrong with a date in the language that is chosen', async () => {
    await page.fill('input[type=date] >> nth=1', '2020-01-01');
    expect(await page.textContent('.problem')).toMatch(/sebelum|lahir/);
    await page.click('.playground button:has-text("English")');
    expect(await page.textContent('.problem')).toMatch(/before|birth/);
  });

  it('reads a file, with its map and the quality of its data, and sends nothing', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.method() + new URL(request.url()).host));
    await page.setInputFiles('input[type=file]', EXPORT);
    await page.waitForSelector('#counts', { timeout: 60_000 });
    expect(await page.textContent('#counts')).toContain('14,91 %');
    expect(await page.locator('.file .picture svg').count()).toBe(1);
    expect(await page.locator('.quality h2, .quality h3').count()).toBeGreaterThan(2);
    const here = new URL(url).host;
    expect(asked.filter((request) => request !== `GET${here}` && request !== 'GET')).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('stays free while it reads a hundred thousand rows', async () => {
    const large = join(folder, 'large.csv');
    writeFileSync(large, largeRegister(100_000));
    await page.setInputFiles('input[type=file]', large);
    // How often the page's own timer came round while the worker read: a page that freezes counts none.
    const ticks = await page.evaluate(async () => {
      let count = 0;
      while (!document.querySelector('#counts')) {
        await new Promise((done) => setTimeout(done, 10));
        count++;
      }
      return count;
    });
    expect(ticks).toBeGreaterThan(10);
    expect(await page.textContent('#counts')).toContain('100.000');
  }, 120_000);

  it('refuses a file that is none with one sentence', async () => {
    const other = join(folder, 'other.csv');
    writeFileSync(other, '%PDF-1.7 contoh');
    await page.setInputFiles('input[type=file]', other);
    expect(await page.textContent('.file .problem')).toContain('PDF');
  });

  it('shows hostile names as text', async () => {
    const hostile = join(folder, 'hostile.csv');
    writeFileSync(hostile, hostileRegister());
    await page.setInputFiles('input[type=file]', hostile);
    await page.waitForSelector('#counts');
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('is part of a site without a page wider than a phone', async () => {
    const paths = builtPages(folder);
    expect(paths.length).toBeGreaterThan(30);
    expect(await tooWide(browser, url, paths)).toEqual([]);
  }, 120_000);

  it('is found by the search, which asks nobody else', async () => {
    expect(await askedBySearch(page, 'oedema')).toEqual([new URL(url).host]);
  });
});
