import { joinedBytes } from '../body/joined-bytes.js';
import { rowsCounter } from '../body/rows-left.js';
import type { Answer, Call } from '../operation.js';
import { refusal } from '../problem/refusal.js';
import type { WholeWriter } from './convert-writer.js';
import { rowHeaders } from './row-headers.js';
import type { RowInput } from './row-input.js';

/** What is written whole is held whole. */
const MOST_ROWS = 200_000;

/**
 * The rows as one file. It has no line for counts, so that they stand in its headers.
 *
 * @throws a refusal where the body is broken in its middle, or `too-many-rows`
 */
export async function wholeAnswer(
  kind: 'csv' | 'xlsx' | 'html',
  { pieces, isUsed }: RowInput,
  { head, body, end, leftOut, unclear = () => 0, mostRows = MOST_ROWS }: WholeWriter,
  { language, settings }: Call,
): Promise<Answer> {
  const limit = Math.min(mostRows, settings.limits.streamRows);
  const counter = rowsCounter(language);
  const parts: (string | Uint8Array)[] = [head()];
  for await (const { rows, rejects, read } of pieces) {
    counter.add({ rows: read, rejects });
    if (counter.left().counts.accepted > limit) {
      throw refusal('too-many-rows', { values: { limit } });
    }
    parts.push(body(rows));
  }
  parts.push(end());
  const { counts } = counter.left();
  const encoder = new TextEncoder();
  const bytes = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  const headers = rowHeaders({ counts, unclear: unclear(), leftOut: leftOut.filter(isUsed) });
  return { kind, whole: joinedBytes(bytes), headers };
}
