import type { JsonRecordChunk, NdjsonOptions } from '../../src/index.js';
import { readNdjson } from '../../src/index.js';

const encoder = new TextEncoder();

/** The bytes in pieces of so many bytes. */
export async function* pieces(source: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof source === 'string' ? encoder.encode(source) : source;
  for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size);
}

/** All chunks of a text. */
export async function chunksOf(
  source: string | Uint8Array,
  options: NdjsonOptions = {},
  size?: number,
): Promise<readonly JsonRecordChunk[]> {
  const chunks: JsonRecordChunk[] = [];
  for await (const chunk of readNdjson(pieces(source, size), options)) chunks.push(chunk);
  return chunks;
}

/** Row numbers and codes of the lines that were refused. */
export function refusedOf(chunks: readonly JsonRecordChunk[]): readonly (string | number)[][] {
  return chunks.flatMap(({ rejects }) =>
    rejects.map(({ row, issues }) => [row, ...issues.map(({ issue }) => issue.code)]),
  );
}
