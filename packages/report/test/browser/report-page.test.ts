import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHROMIUM, SKIPPED, startBrowser } from '../../../../docs/test/browser/chromium.js';
import { renderHtml } from '../../src/render-html.js';
import { beside } from '../beside-fixture.js';
import { report } from '../fixture.js';
import { HOSTILE } from '../picture.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(CHROMIUM === undefined)(`the page of the report${SKIPPED}`, () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const open = (text: string) => page.setContent(text, { waitUntil: 'load' });

  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await browser.newPage({ bypassCSP: true });
    asked.length = 0;
    page.on('request', (request) => asked.push(request.url()));
  });
  afterEach(() => page.close());

  it.each([
    ['a wide screen', { width: 1200, height: 900 }, 'light'],
    ['a dark screen', { width: 1200, height: 900 }, 'dark'],
    ['a phone', { width: 400, height: 800 }, 'light'],
  ] as const)(
    'has no barrier that axe-core finds on %s',
    async (_, size, colorScheme) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      await open(renderHtml(report(), { language: 'id', ...beside() }));
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as Axe).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
    },
    60_000,
  );

  it('asks the network for nothing', async () => {
    await open(renderHtml(report(), { language: 'id', ...beside() }));
    expect(asked.filter((url) => /^https?:/.test(url))).toEqual([]);
  });

  it('sorts a table by the heading that is clicked, and back', async () => {
    await open(renderHtml(report(), { language: 'id' }));
    const table = page.locator('table[data-sort]').first();
    const heading = table.locator('th[data-at]').first();
    const names = () => table.locator('tbody tr:not(.group) > :first-child').allTextContents();
    const collator = new Intl.Collator('id', { numeric: true });
    await heading.locator('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    const rising = await names();
    expect(rising.length).toBeGreaterThan(1);
    expect(rising).toEqual([...rising].sort(collator.compare));
    await heading.locator('button').click();
    expect(await names()).toEqual([...rising].reverse());
  });

  it('shows the rows of a long table that hold what is typed', async () => {
    await open(renderHtml(report(), { language: 'id', ...beside() }));
    const field = page.locator('label.filter input').first();
    const rows = page.locator('table[data-filter] tbody tr:not(.group)');
    const all = await rows.count();
    const [name = ''] = await rows.locator('> :first-child').allTextContents();
    await field.fill(name.slice(0, 5));
    const shown = await rows.filter({ visible: true }).count();
    expect(shown).toBeGreaterThan(0);
    await field.fill('tidak ada desa bernama ini');
    expect(await rows.filter({ visible: true }).count()).toBeLessThan(all);
    expect(await page.locator('label.filter output').first().textContent()).toBe('0');
  });

  it('prints on A4 with nothing wider than the paper', async () => {
    await open(renderHtml(report(), { language: 'id', ...beside() }));
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
    await page.emulateMedia({ media: 'print' });
    // A4 less the margins of the page, at 96 dots an inch.
    await page.setViewportSize({ width: 680, height: 1000 });
    const wide = await page.evaluate<readonly string[]>(`
      [...document.querySelectorAll('table, svg, p, h2')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80))`);
    expect(wide).toEqual([]);
  });

  it('shows hostile names as text', async () => {
    const text = JSON.stringify(report()).replaceAll('Juai', HOSTILE.replaceAll('"', '\\"'));
    await open(renderHtml(JSON.parse(text), { language: 'id', ...beside() }));
    expect(await page.evaluate('document.querySelectorAll("script").length')).toBeLessThan(2);
    expect(await page.evaluate('document.body.textContent.includes("<script>")')).toBe(true);
  });
});

interface Axe {
  readonly axe: {
    readonly run: () => Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    }>;
  };
}
