import type { RowChunk } from '../body/row-chunk.js';
import type { Call } from '../operation.js';
import { type Problem, problemOf } from '../problem/problem.js';
import { isRefusal, refusal } from '../problem/refusal.js';
import type { RowCounts } from '../schemas/assessment.js';

/** How the rows of a stream are written. */
export interface RowWriter {
  /** Before the first row; may be empty. */
  readonly head: string;
  readonly rows: (chunk: RowChunk) => string;
  /** The line that closes the stream, with the problem that cut it short where there is one. */
  readonly trailer: (counts: RowCounts, problem: Problem | undefined) => string;
}

/**
 * The text of a stream: a line for each row, and a trailer with the counts. What goes wrong after the
 * first line can no longer change the status, so the trailer tells it.
 */
export async function* rowStream(
  { chunks }: { readonly chunks: AsyncIterable<RowChunk> },
  { head, rows, trailer }: RowWriter,
  { language, noteError }: Call,
): AsyncGenerator<string> {
  const counts = { read: 0, accepted: 0, rejected: 0 };
  let problem: Problem | undefined;
  if (head !== '') yield head;
  try {
    for await (const chunk of chunks) {
      const text = rows(chunk);
      counts.read += chunk.rows;
      counts.rejected += chunk.rejects.length;
      counts.accepted = counts.read - counts.rejected;
      yield text;
    }
  } catch (error) {
    if (!isRefusal(error)) noteError(error);
    problem = problemOf(isRefusal(error) ? error : refusal('internal'), language);
  }
  yield trailer(counts, problem);
}

/** Accepted rows and rejected ones in the order of the file: `accepted(i)` and `rejected(j)` by position. */
export function inFileOrder(
  { table, rejects }: RowChunk,
  accepted: (i: number) => string,
  rejected: (j: number) => string,
): string {
  let text = '';
  let j = 0;
  for (let i = 0; i < table.length; i++) {
    const row = table.row[i] as number;
    for (; j < rejects.length && (rejects[j]?.row ?? 0) < row; j++) text += rejected(j);
    text += accepted(i);
  }
  for (; j < rejects.length; j++) text += rejected(j);
  return text;
}
