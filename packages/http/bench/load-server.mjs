// The service in a process of its own for load.bench.mjs: tells its port, then its memory when asked.
import { serve } from '@hono/node-server';
import { createApp } from '../dist/index.js';

const app = createApp();
const server = serve(
  { fetch: app, port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false },
  ({ port }) => process.send({ port }),
);
process.on('message', () => {
  globalThis.gc?.();
  process.send({ heap: process.memoryUsage().heapUsed, rss: process.memoryUsage.rss() });
});
process.on('disconnect', () => server.close());
