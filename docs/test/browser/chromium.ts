import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine; undefined where it has none. */
export const CHROMIUM = PATHS.find((path) => existsSync(path));

/** For the names of tests: that they are skipped, and why. */
export const SKIPPED = CHROMIUM === undefined ? ' (skipped: no Chromium on this machine)' : '';

/** Starts the browser of this machine. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
}
