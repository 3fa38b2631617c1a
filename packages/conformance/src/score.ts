import type { Answers, VectorSetId } from './answers.js';
import { diagnosis } from './diagnosis.js';
import { type Finding, isSame, type Mismatch } from './mismatch.js';
import { answerColumns } from './vector-files.js';
import { type Vector, vectorsOf } from './vector-set.js';

/** How an implementation answered a set of vectors. */
export interface ConformanceScore {
  readonly set: VectorSetId;
  readonly children: number;
  /** Children of whom nothing was answered. */
  readonly unanswered: readonly string[];
  /** Ids that were answered and are not in the set. */
  readonly unknown: readonly string[];
  /** Columns that were not answered at all, and are not judged. */
  readonly missingColumns: readonly string[];
  readonly cells: number;
  readonly equal: number;
  /** The mistakes found, that with most cells first. */
  readonly findings: readonly Finding[];
  /** Mismatches that no known mistake explains. */
  readonly unexplained: readonly Mismatch[];
}

/**
 * Compares answers with the right ones, and names the mistakes behind the differences: each known mistake
 * is tried on every vector, and the one that explains most mismatches is taken first, as long as the
 * implementation shows it nearly everywhere it would.
 *
 * Answers with more than two decimals are compared after rounding. Columns that no child has are not
 * judged.
 *
 * @param answers - by id of the child; `zlen`, `flen` and so on, null or absent for "no score"
 *
 * @example
 * const right = vectorsOf('children').map(({ child, answers }) => [child.id, answers] as const);
 * scoreAnswers(new Map(right), 'children').findings; // => []
 */
export function scoreAnswers(
  answers: ReadonlyMap<string, Answers>,
  set: VectorSetId,
): ConformanceScore {
  const vectors = vectorsOf(set);
  const ids = new Set(vectors.map(({ child }) => child.id));
  const given = [...answers.values()];
  const columns = answerColumns(set);
  const judged = columns.filter((column) => given.some((answer) => column in answer));
  const answered = vectors.filter(({ child }) => answers.has(child.id));
  const cells = answered.flatMap((vector) => cellsOf(vector, answers, judged));
  const wrong = cells.filter(({ given: value, right }) => !isSame(value, right));
  const { findings, unexplained } = diagnosis(wrong, cells, set);
  return {
    set,
    children: vectors.length,
    unanswered: vectors.map(({ child }) => child.id).filter((id) => !answers.has(id)),
    unknown: [...answers.keys()].filter((id) => !ids.has(id)),
    missingColumns: columns.filter((column) => !judged.includes(column)),
    cells: cells.length,
    equal: cells.length - wrong.length,
    findings,
    unexplained,
  };
}

function cellsOf(
  { child, answers: right }: Vector,
  answers: ReadonlyMap<string, Answers>,
  columns: readonly string[],
): readonly Mismatch[] {
  const given = answers.get(child.id) ?? {};
  return columns.map((column) => ({
    id: child.id,
    column,
    right: right[column] ?? null,
    given: given[column] ?? null,
    why: child.why,
  }));
}
