#!/usr/bin/env node
import { setMaxListeners } from 'node:events';
import { run } from './run.js';

const controller = new AbortController();
// Every open file listens, and there may be many.
setMaxListeners(0, controller.signal);
process.once('SIGINT', () => controller.abort());
process.once('SIGTERM', () => controller.abort());

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  today: localToday(new Date()),
  signal: controller.signal,
});

/** The date on the wall: not that of UTC, which in Indonesia is a day behind until 7 to 9 in the morning. */
function localToday(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
