import {
  assess,
  explain,
  type GrowthReference,
  type IndicatorId,
  zScoreFromLms,
} from '@balanting/core';
import { REFERENCES } from '../src/answers.js';
import { childOf, measurementOf } from '../src/child-vector.js';
import type { Answers, ChildVector, VectorSetId } from '../src/index.js';

// Two implementations with one mistake each, written as their authors would: the kit must name it.

/** Looks up the age in completed months, as one who has only the printed tables. */
export function wholeMonths(child: ChildVector, set: VectorSetId): Answers {
  const months = child.ageUnit === 'day' ? Number(child.age) / 30.4375 : Number(child.age);
  const aged =
    child.age === '' ? childOf(child) : { sex: childOf(child).sex, ageMonths: months | 0 };
  const found = assess(aged, measurementOf(child), { reference: referenceOf(set) });
  return answersOf(set, (id) => {
    const score = found.ok ? found.value[id] : undefined;
    return score !== undefined && 'z' in score ? score : undefined;
  });
}

/** Takes the LMS formula all the way, past 3 SD. */
export function noTailRule(child: ChildVector, set: VectorSetId): Answers {
  const reference = referenceOf(set);
  const found = explain(childOf(child), measurementOf(child), { reference });
  return answersOf(set, (id) => {
    const step = found.ok ? found.value.indicators[id] : undefined;
    if (step === undefined || 'reason' in step) return undefined;
    const z = Number(zScoreFromLms(step.measured, step.lms).toFixed(2));
    return { z, flag: z < step.plausible[0] || z > step.plausible[1] };
  });
}

function referenceOf(set: VectorSetId): GrowthReference<IndicatorId> {
  return REFERENCES[set].reference;
}

function answersOf(
  set: VectorSetId,
  scoreOf: (id: IndicatorId) => { readonly z: number; readonly flag: boolean } | undefined,
): Answers {
  return Object.fromEntries(
    Object.entries(REFERENCES[set].columns).flatMap(([id, name]) => {
      const score = scoreOf(id as IndicatorId);
      return [
        [`z${name}`, score?.z ?? null],
        [`f${name}`, score === undefined ? null : Number(score.flag)],
      ];
    }),
  );
}
