import { refusal } from '../problem/refusal.js';

/** How much of a body is read, and how long it is waited for. */
export interface ByteLimits {
  readonly maxBytes: number;
  /** Milliseconds without a byte. */
  readonly idleMs: number;
}

/**
 * The bytes of a body, piece by piece as they are asked for.
 *
 * @throws a refusal: `too-large` at the first byte too many, `too-slow` where none comes for too long,
 * `bad-compression` where the body is not what Content-Encoding says
 */
export async function* limitedBytes(
  request: Request,
  { maxBytes, idleMs }: ByteLimits,
): AsyncGenerator<Uint8Array> {
  const encoding = encodingOf(request);
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > maxBytes) throw tooLarge(maxBytes);
  const body = request.body;
  if (body === null) return;
  const plain = encoding === 'identity' ? body : inflated(body);
  const reader = plain.getReader();
  let bytes = 0;
  let ended = false;
  try {
    while (true) {
      const { done, value } = await readInTime(reader, idleMs, encoding);
      ended = done;
      if (done) return;
      bytes += value.byteLength;
      if (bytes > maxBytes) throw tooLarge(maxBytes);
      yield value;
    }
  } finally {
    // Not awaited: a body that is stuck would hold its own refusal back.
    if (!ended) reader.cancel().catch(() => {});
  }
}

function tooLarge(limit: number): Error {
  return refusal('too-large', { values: { limit } });
}

type Encoding = 'identity' | 'gzip';

function encodingOf(request: Request): Encoding {
  const encoding = request.headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity' || encoding === 'gzip') return encoding;
  if (encoding === 'x-gzip') return 'gzip';
  throw refusal('unknown-compression', { headers: { 'Accept-Encoding': 'gzip' } });
}

function inflated(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  // Bodies of requests are never shared memory, which is all that the type leaves open.
  return (body as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(
    new DecompressionStream('gzip'),
  );
}

/** The next piece; a timer ends the wait. */
async function readInTime(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  idleMs: number,
  encoding: Encoding,
): ReturnType<typeof reader.read> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const seconds = Math.ceil(idleMs / 1000);
    timer = setTimeout(() => reject(refusal('too-slow', { values: { seconds } })), idleMs);
  });
  const read = reader.read().catch((error: unknown) => {
    if (encoding === 'identity') throw error;
    throw refusal('bad-compression', { values: { encoding } });
  });
  try {
    return await Promise.race([read, late]);
  } finally {
    clearTimeout(timer);
  }
}
