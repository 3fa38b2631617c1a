import { readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

/** The pages of a built site but those of the API, as paths from its address. */
export function builtPages(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map((file) => `/${file}`.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('/api/') && path !== '/404.html');
}

/** The pages that are wider than a phone, each with how much, or that have an error. */
export async function tooWide(
  browser: Browser,
  url: string,
  paths: readonly string[],
): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const found: string[] = [];
  page.on('pageerror', ({ message }) => found.push(`${page.url()}: ${message}`));
  for (const path of paths) {
    await page.goto(url + path, { waitUntil: 'load' });
    const more = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (more > 0) found.push(`${path}: ${more} px`);
  }
  await page.close();
  return found;
}

/** The hosts that a page asks while it searches for a word that the site holds. */
export async function askedBySearch(page: Page, word: string): Promise<readonly string[]> {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.click('.DocSearch-Button');
  await page.fill('#localsearch-input', word);
  await page.waitForSelector('#localsearch-list a');
  return [...hosts].filter((host) => host !== '');
}
