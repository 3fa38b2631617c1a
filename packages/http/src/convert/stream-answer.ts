import { rowsCounter } from '../body/rows-left.js';
import type { Call } from '../operation.js';
import { type Problem, problemOf } from '../problem/problem.js';
import { isRefusal, refusal } from '../problem/refusal.js';
import type { StreamWriter } from './convert-writer.js';
import type { RowInput } from './row-input.js';

/**
 * The lines of rows in another format, then a trailer. What goes wrong after the first line can no longer
 * change the status, so the trailer tells it.
 */
export async function* convertedLines(
  { pieces, isUsed }: RowInput,
  { head, body, trailer, leftOut }: StreamWriter,
  { language, noteError }: Call,
): AsyncGenerator<string> {
  const counter = rowsCounter(language);
  let problem: Problem | undefined;
  if (head !== '') yield head;
  try {
    for await (const piece of pieces) {
      const { text, rejects } = body(piece);
      counter.add({ rows: piece.read, rejects: inOrder(piece.rejects, rejects) });
      yield text;
    }
  } catch (error) {
    if (!isRefusal(error)) noteError(error);
    problem = problemOf(isRefusal(error) ? error : refusal('internal'), language);
  }
  yield trailer({ ...counter.left(), leftOut: leftOut.filter(isUsed), problem });
}

/** The same lines without a trailer: where it would tell of a problem, the answer breaks off instead. */
export async function* bareLines(
  { pieces }: RowInput,
  { head, body }: StreamWriter,
): AsyncGenerator<string> {
  if (head !== '') yield head;
  for await (const piece of pieces) yield body(piece).text;
}

function inOrder<R extends { readonly row: number }>(a: readonly R[], b: readonly R[]) {
  return b.length === 0 ? a : [...a, ...b].sort((one, other) => one.row - other.row);
}
