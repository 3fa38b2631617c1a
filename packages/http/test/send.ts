import { expect } from 'vitest';
import { type App, createApp } from '../src/index.js';
import type { Problem } from '../src/problem/problem.js';

const plain = createApp({ today: () => '2026-01-01' });

/** Headers by name, and the app that answers. */
export interface SendOptions {
  readonly app?: App;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A made-up child as JSON text. */
export const CHILD = JSON.stringify({
  sex: 'P',
  birthDate: '2023-03-02',
  measuredOn: '2025-08-14',
  weight: 11.2,
  lengthHeight: 84.5,
});

/** Posts a body; text is JSON unless a header says otherwise. */
export function send(
  path: string,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  { app = plain, headers = {} }: SendOptions = {},
): Promise<Response> {
  return app(
    new Request(`http://localhost${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body,
      // Node asks for it where the body is a stream.
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    }),
  );
}

/** Gets an address. */
export function get(path: string, { app = plain, headers = {} }: SendOptions = {}) {
  return app(new Request(`http://localhost${path}`, { headers }));
}

/** The status of a refusal and the last word of its type. */
export async function refusedWith(response: Response): Promise<string> {
  const { type, status } = (await response.json()) as Problem;
  return `${response.status} ${status} ${type.split(':').at(-1)}`;
}

/** Bytes as a gzip stream would send them. */
export async function gzipped(
  bytes: string | Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The JSON that comes of a body; it must be taken. */
export async function posted(path: string, body: unknown): Promise<Record<string, unknown>> {
  const response = await send(path, JSON.stringify(body));
  expect(response.status).toBe(200);
  return (await response.json()) as Record<string, unknown>;
}

/** The JSON values of a stream, line by line. */
export async function linesOf(response: Response): Promise<Record<string, unknown>[]> {
  const text = await response.text();
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
