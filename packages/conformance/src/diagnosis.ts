import type { Answers, VectorSetId } from './answers.js';
import { INPUT_DEFECTS } from './defects/by-input.js';
import { SCORE_DEFECTS } from './defects/by-score.js';
import type { Defect } from './defects/defect.js';
import { type Finding, isSame, type Mismatch } from './mismatch.js';
import { vectorsOf } from './vector-set.js';

/** The mistakes that are told apart, those in what goes in first. */
export const DEFECTS: readonly Defect[] = [...INPUT_DEFECTS, ...SCORE_DEFECTS];

/** A mistake is named where at least so much of what it would change was answered so. */
const LEAST_AGREEMENT = 0.5;
/** The mistakes behind wrong cells: the one that explains most is taken first, then the next of the rest. */
export function diagnosis(
  wrong: readonly Mismatch[],
  cells: readonly Mismatch[],
  set: VectorSetId,
) {
  if (wrong.length === 0) return { findings: [], unexplained: [] };
  const findings: Finding[] = [];
  let left = wrong;
  const suspects = new Map(DEFECTS.map((defect) => [defect, suspectedCells(defect, cells, set)]));
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
  set: VectorSetId,
): ReadonlyMap<Mismatch, number | null> {
  const mistaken = mistakenAnswers(defect, set);
  const shown = cells.flatMap((cell) => {
    const value = mistaken.get(cell.id)?.[cell.column] ?? null;
    return isSame(value, cell.right) ? [] : [[cell, value] as const];
  });
  return new Map(shown);
}

// Worked out when a defect is first tried on a set.
const known = new WeakMap<Defect, Map<VectorSetId, ReadonlyMap<string, Answers>>>();

/** What an implementation with the mistake answers, by id of the child. */
function mistakenAnswers(defect: Defect, set: VectorSetId): ReadonlyMap<string, Answers> {
  const ofDefect = known.get(defect) ?? new Map<VectorSetId, ReadonlyMap<string, Answers>>();
  const answers =
    ofDefect.get(set) ??
    new Map(vectorsOf(set).map(({ child }) => [child.id, defect.answers(child, set)]));
  known.set(defect, ofDefect.set(set, answers));
  return answers;
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
