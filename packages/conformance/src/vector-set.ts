import { type Answers, rightAnswers, type Told, toldOf, type VectorSetId } from './answers.js';
import type { ChildVector } from './child-vector.js';
import { edgeChildren } from './edge-children.js';
import { randomChildren } from './random-children.js';

/** A vector with its right answers. */
export interface Vector {
  readonly child: ChildVector;
  readonly answers: Answers;
  readonly told: Told;
}

/**
 * The vectors of a set, edges first: the children of `vectors/<set>.csv` with the answers of
 * `vectors/<set>.expected.csv`.
 *
 * @example
 * vectorsOf('school-age')[0]?.child.why; // => 'the ends of the tables: 60 and 228 months; weight to 120'
 */
export function vectorsOf(set: VectorSetId): readonly Vector[] {
  const vectors = known.get(set) ?? newVectors(set);
  known.set(set, vectors);
  return vectors;
}

// Worked out when a set is first asked for: thousands of answers, the same every time.
const known = new Map<VectorSetId, readonly Vector[]>();

function newVectors(set: VectorSetId): readonly Vector[] {
  return [...edgeChildren(set), ...randomChildren(set)].map((child) => ({
    child,
    answers: rightAnswers(child, set),
    told: toldOf(child, set),
  }));
}
