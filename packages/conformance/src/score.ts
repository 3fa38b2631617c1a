import type { Answers, VectorSetId } from './answers.js';
import { INPUT_DEFECTS } from './defects/by-input.js';
import { SCORE_DEFECTS } from './defects/by-score.js';
import type { Cause, Defect } from './defects/defect.js';
import { answerColumns } from './vector-files.js';
import { type Vector, vectorsOf } from './vector-set.js';

/** The mistakes that are told apart, those in what goes in first. */
export const DEFECTS: readonly Defect[] = [...INPUT_DEFECTS, ...SCORE_DEFECTS];

/** One cell that an implementation answers otherwise. */
export interface Mismatch {
  readonly id: string;
  readonly column: string;
  readonly right: number | null;
  readonly given: number | null;
  readonly why: string;
}

/** A mistake that an implementation seems to make, with the cells that it explains. */
export interface Finding {
  /** Id of one of {@link DEFECTS}. */
  readonly defect: string;
  readonly cause: Cause;
  readonly mismatches: readonly Mismatch[];
  /** Share of the cells in which the mistake shows that were indeed answered so: 1 is certain. */
  readonly agreement: number;
}

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

/** A mistake is named where at least so much of what it would change was answered so. */
const LEAST_AGREEMENT = 0.5;
/** What rounding to two decimals hides, and a little for doubles. */
const HALF_HUNDREDTH = 0.005 + 1e-9;

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
  const { findings, unexplained } = diagnosis(wrong, cells, answered, set);
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

function isSame(given: number | null, right: number | null): boolean {
  if (given === null || right === null) return given === right;
  return Math.abs(given - right) <= (isHundredths(given) ? 1e-9 : HALF_HUNDREDTH);
}

function isHundredths(value: number): boolean {
  return Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
}

function diagnosis(
  wrong: readonly Mismatch[],
  cells: readonly Mismatch[],
  vectors: readonly Vector[],
  set: VectorSetId,
) {
  const findings: Finding[] = [];
  let left = wrong;
  const suspects = new Map(
    DEFECTS.map((defect) => [defect, suspectedCells(defect, cells, vectors, set)]),
  );
  while (left.length > 0) {
    const [best] = [...suspects]
      .map(([defect, suspected]) => findingOf(defect, suspected, left))
      .filter(({ agreement, mismatches }) => agreement >= LEAST_AGREEMENT && mismatches.length > 0)
      .sort((a, b) => b.mismatches.length - a.mismatches.length || b.agreement - a.agreement);
    if (best === undefined) break;
    findings.push(best);
    const explained = new Set(best.mismatches);
    left = left.filter((mismatch) => !explained.has(mismatch));
  }
  return { findings, unexplained: left };
}

/** The cells in which a mistake shows, with the answer it gives there. */
function suspectedCells(
  defect: Defect,
  cells: readonly Mismatch[],
  vectors: readonly Vector[],
  set: VectorSetId,
): ReadonlyMap<Mismatch, number | null> {
  const mistaken = new Map(vectors.map(({ child }) => [child.id, defect.answers(child, set)]));
  const shown = cells.flatMap((cell) => {
    const value = mistaken.get(cell.id)?.[cell.column] ?? null;
    return isSame(value, cell.right) ? [] : [[cell, value] as const];
  });
  return new Map(shown);
}

function findingOf(
  { id, cause }: Defect,
  suspected: ReadonlyMap<Mismatch, number | null>,
  left: readonly Mismatch[],
): Finding {
  const isShown = (cell: Mismatch) => {
    const value = suspected.get(cell);
    return value !== undefined && isSame(cell.given, value);
  };
  const shown = [...suspected.keys()].filter(isShown).length;
  return {
    defect: id,
    cause,
    mismatches: left.filter(isShown),
    agreement: suspected.size === 0 ? 0 : shown / suspected.size,
  };
}
