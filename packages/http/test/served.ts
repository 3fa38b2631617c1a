import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll } from 'vitest';
import type { App } from '../src/index.js';

const closers: (() => void)[] = [];
afterAll(() => {
  for (const close of closers) close();
});

/** Serves an app on a free port of this machine until the file of tests is done; gives its address. */
export function served(app: App): Promise<string> {
  return new Promise((resolve) => {
    const options = { fetch: app, port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false };
    const server = serve(options, ({ port }: AddressInfo) => resolve(`http://127.0.0.1:${port}`));
    closers.push(() => server.close());
  });
}
