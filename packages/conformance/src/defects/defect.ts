import {
  type Bilingual,
  type Explanation,
  explain,
  type GrowthReference,
  type IndicatorId,
} from '@balanting/core';
import { type Answers, answersBy, REFERENCES, rightAnswers, type VectorSetId } from '../answers.js';
import { type ChildVector, childOf, measurementOf } from '../child-vector.js';

/** The kinds of causes that mismatches are grouped by. */
export type Cause =
  | 'age-rounding'
  | 'position-rule'
  | 'tails'
  | 'table-choice'
  | 'interpolation'
  | 'rounding'
  | 'flags'
  | 'eligibility';

/** A mistake that implementations make, as the answers they then give. */
export interface Defect {
  readonly id: string;
  readonly cause: Cause;
  readonly label: Bilingual;
  readonly cure: Bilingual;
  /** The answers of an implementation that has this mistake and no other. */
  readonly answers: (child: ChildVector, set: VectorSetId) => Answers;
}

/** A mistake in what goes in: the right answers for another child. */
export function mistakenInput(
  change: (child: ChildVector) => ChildVector,
): (child: ChildVector, set: VectorSetId) => Answers {
  return (child, set) => rightAnswers(change(child), set);
}

/** The same for one indicator only. */
export function mistakenInputOf(
  indicator: IndicatorId,
  change: (child: ChildVector) => ChildVector,
): (child: ChildVector, set: VectorSetId) => Answers {
  return (child, set) => {
    const right = rightAnswers(child, set);
    const name = REFERENCES[set].columns[indicator];
    const changed = rightAnswers(change(child), set);
    return {
      ...right,
      [`z${name}`]: changed[`z${name}`] ?? null,
      [`f${name}`]: changed[`f${name}`] ?? null,
    };
  };
}

/** A mistake in what is made of the numbers that were looked up. */
export function mistakenScore(
  score: (found: Explanation) => number,
): (child: ChildVector, set: VectorSetId) => Answers {
  return (child, set) => {
    const right = rightAnswers(child, set);
    const { reference, columns } = REFERENCES[set];
    const found = explain(childOf(child), measurementOf(child), { reference });
    if (!found.ok) return right;
    const changed: Record<string, number | null> = { ...right };
    for (const [id, name] of Object.entries(columns)) {
      const explained = found.value.indicators[id as IndicatorId];
      if (explained === undefined || 'reason' in explained) continue;
      const z = score(explained);
      const [from, to] = explained.plausible;
      changed[`z${name}`] = z;
      changed[`f${name}`] = Number(z < from || z > to);
    }
    return changed;
  };
}

/** A mistake in the reference: its limits of age, say. */
export function mistakenReference(
  change: (reference: GrowthReference<IndicatorId>) => GrowthReference<IndicatorId>,
): (child: ChildVector, set: VectorSetId) => Answers {
  return (child, set) => {
    const { reference, columns } = REFERENCES[set];
    return answersBy(child, { reference: change(reference), columns });
  };
}

/** A mistake in the flags and nothing else. */
export function mistakenFlags(
  change: (
    z: number,
    flag: number,
    name: string,
  ) => { readonly z: number | null; readonly flag: number | null },
): (child: ChildVector, set: VectorSetId) => Answers {
  return (child, set) => {
    const changed: Record<string, number | null> = { ...rightAnswers(child, set) };
    for (const name of Object.values(REFERENCES[set].columns)) {
      const z = changed[`z${name}`];
      const flag = changed[`f${name}`];
      if (typeof z !== 'number' || typeof flag !== 'number') continue;
      const mistaken = change(z, flag, name);
      changed[`z${name}`] = mistaken.z;
      changed[`f${name}`] = mistaken.flag;
    }
    return changed;
  };
}
