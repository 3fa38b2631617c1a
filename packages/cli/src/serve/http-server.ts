import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { userError } from '../errors.js';

/** Where a service listens. */
export interface Place {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
}

/** A service that listens. */
export interface HttpServer {
  /** `http://127.0.0.1:8080` */
  readonly address: string;
  /** Requests that are being answered. */
  readonly running: () => number;
  /** Takes no new connection and waits for running requests; answers whether all of them ended in time. */
  readonly close: (graceMs: number) => Promise<boolean>;
}

/** The limits of what Node reads before a request exists; bodies have limits of the app's own. */
const LIMITS = { maxHeaderSize: 64 * 1024, headersTimeout: 30_000, requestTimeout: 0 };

/** Listens for requests that `answer` answers. */
export async function listen(
  answer: (request: Request) => Promise<Response>,
  place: Place,
): Promise<HttpServer> {
  let running = 0;
  const server = createAdaptorServer({
    fetch: answer,
    hostname: place.host,
    createServer,
    serverOptions: LIMITS,
    // The app is given the runtime's own Request and Response.
    overrideGlobalObjects: false,
  }) as Server;
  server.on('request', (_, response) => {
    running++;
    response.once('close', () => running--);
  });
  await listening(server, place);
  const { address, family, port } = server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return {
    address: `http://${host}:${port}`,
    running: () => running,
    close: (graceMs) => closed(server, graceMs),
  };
}

function listening(server: Server, { host, port }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, { host, port })));
    server.listen(port, host, resolve);
  });
}

const ERRORS = {
  EADDRINUSE: 'serve.taken',
  EACCES: 'serve.denied',
  EADDRNOTAVAIL: 'serve.address',
  ENOTFOUND: 'serve.address',
} as const;

function listenError(error: NodeJS.ErrnoException, place: Place): Error {
  const key = ERRORS[error.code as keyof typeof ERRORS] ?? 'serve.failed';
  return userError(key, { ...place, reason: error.message }, error);
}

function closed(server: Server, graceMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    let inTime = true;
    const timer = setTimeout(() => {
      inTime = false;
      server.closeAllConnections();
    }, graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve(inTime);
    });
    server.closeIdleConnections();
  });
}
