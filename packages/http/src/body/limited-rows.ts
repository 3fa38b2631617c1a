import type { Issue } from '@balanting/core';
import type { Call } from '../operation.js';
import { isRefusal, refusal } from '../problem/refusal.js';
import { MEDIA, type MediaKind } from './media-type.js';
import type { RowChunk } from './row-chunk.js';

/**
 * The chunks of a stream up to the limit of rows; the log is told how many there were.
 *
 * @throws a refusal `too-many-rows`, or `bad-body` where the reader found the file broken in its middle
 */
export async function* limitedRows<C extends RowChunk>(
  chunks: AsyncIterable<C>,
  kind: MediaKind,
  { settings, countRows }: Call,
): AsyncGenerator<C> {
  const limit = settings.limits.streamRows;
  let [read, rejected] = [0, 0];
  try {
    for await (const chunk of chunks) {
      read += chunk.rows;
      rejected += chunk.rejects.length;
      if (read > limit) throw refusal('too-many-rows', { values: { limit } });
      yield chunk;
    }
  } catch (error) {
    const issues = issuesOf(error);
    throw issues === undefined ? error : unreadable(kind, issues);
  } finally {
    countRows(read, rejected);
  }
}

/** The refusal of a body that is not what its Content-Type says. */
export function unreadable(kind: MediaKind, issues: readonly Issue[]): Error {
  return refusal('bad-body', { values: { media: MEDIA[kind] }, issues });
}

/** What a reader found wrong in the middle of a file. */
function issuesOf(error: unknown): readonly Issue[] | undefined {
  if (!(error instanceof Error && 'issues' in error) || isRefusal(error)) return undefined;
  return Array.isArray(error.issues) ? error.issues : undefined;
}
