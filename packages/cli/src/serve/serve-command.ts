import type { Language } from '@balanting/core';
import { createApp, type LogEntry } from '@balanting/http';
import { EXIT } from '../errors.js';
import { type Io, print } from '../io.js';
import { say } from '../output/say.js';
import { type HttpServer, listen, type Place } from './http-server.js';

/** What `balanting serve` may be told. */
export interface ServeOptions extends Place {
  readonly language: Language;
  /** Origins whose pages may call. */
  readonly corsOrigins: readonly string[];
  readonly graceSeconds: number;
  readonly log: 'json' | 'none';
  readonly quiet: boolean;
}

/** Runs the HTTP service until it is told to stop, then lets running requests end; answers the exit code. */
export async function serveCommand(options: ServeOptions, io: Io): Promise<number> {
  const { host, port, corsOrigins, log, language } = options;
  const token = io.env.BALANTING_TOKEN;
  let isReady = true;
  const app = createApp({
    corsOrigins,
    ...(token && { bearerToken: token }),
    ...(log === 'json' && { logger: (entry) => logLine(entry, io) }),
    isReady: () => isReady,
  });
  const server = await listen(app, { host, port });
  const { address } = server;
  const told = [say('serve.listening', language, { address })];
  if (!token && !isLoopback(host)) told.push(say('serve.open', language, { host }));
  if (!options.quiet) await print(io.stderr, told.map((line) => `${line}\n`).join(''));
  await aborted(io.signal);
  isReady = false;
  await stop(server, options, io);
  return EXIT.done;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** One line of JSON a request. Its time is that of the end of the answer. */
function logLine(entry: LogEntry, io: Io): void {
  io.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    else signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function stop(
  server: HttpServer,
  { graceSeconds, language, quiet }: ServeOptions,
  io: Io,
): Promise<void> {
  const running = server.running();
  if (running > 0 && !quiet) {
    await print(io.stderr, `${say('serve.stopping', language, { count: running })}\n`);
  }
  const inTime = await server.close(graceSeconds * 1000);
  if (!inTime && !quiet) {
    await print(io.stderr, `${say('serve.cut', language, { seconds: graceSeconds })}\n`);
  }
}
