import { assess, type GrowthReference, type IndicatorId } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { who2007 } from '@balanting/core/who2007';
import { type ChildVector, childOf, measurementOf } from './child-vector.js';

/** The sets of vectors: children below five, and of 5 to 19 years. */
export const VECTOR_SETS = ['children', 'school-age'] as const;

/** One of them. */
export type VectorSetId = (typeof VECTOR_SETS)[number];

/** A set with its reference and the ending of the columns of each indicator: `len` for zlen and flen. */
export interface ReferenceOfSet {
  readonly reference: GrowthReference<IndicatorId>;
  readonly columns: Readonly<Partial<Record<IndicatorId, string>>>;
}

/**
 * The reference and the column names of each set.
 *
 * Source: names of the columns of WHO Anthro (R package anthro 1.1.0) and AnthroPlus (anthroplus 1.0.0).
 */
export const REFERENCES: Readonly<Record<VectorSetId, ReferenceOfSet>> = {
  children: {
    reference: who2006 as GrowthReference<IndicatorId>,
    columns: {
      heightForAge: 'len',
      weightForAge: 'wei',
      weightForHeight: 'wfl',
      bmiForAge: 'bmi',
      headCircumferenceForAge: 'hc',
      armCircumferenceForAge: 'ac',
      tricepsForAge: 'ts',
      subscapularForAge: 'ss',
    },
  },
  'school-age': {
    reference: who2007 as GrowthReference<IndicatorId>,
    columns: { heightForAge: 'hfa', weightForAge: 'wfa', bmiForAge: 'bfa' },
  },
};

/** What the library says of a vector beside the numbers: by indicator the class, or why there is no score. */
export interface Told {
  readonly classes: Readonly<Record<string, string | null>>;
  readonly reasons: Readonly<Record<string, string>>;
}

/** An answer by column: a z in two decimals or a flag of 0 or 1; null is "no score". */
export type Answers = Readonly<Record<string, number | null>>;

/**
 * The right answers for a vector: those of `assess`.
 *
 * @example
 * const child = { ...PLAIN_CHILD, id: '1', why: 'birth', age: '0', heightCm: '45' };
 * rightAnswers(child, 'children').zlen; // => -2.23
 */
export function rightAnswers(vector: ChildVector, set: VectorSetId): Answers {
  return answersBy(vector, REFERENCES[set]);
}

/** The answers by a reference, which need not be the right one. */
export function answersBy(vector: ChildVector, { reference, columns }: ReferenceOfSet): Answers {
  const found = assess(childOf(vector), measurementOf(vector), { reference });
  const answers: Record<string, number | null> = {};
  for (const [id, name] of Object.entries(columns)) {
    const score = found.ok ? found.value[id as IndicatorId] : undefined;
    const isScored = score !== undefined && 'z' in score;
    answers[`z${name}`] = isScored ? score.z : null;
    answers[`f${name}`] = isScored ? Number(score.flag) : null;
  }
  return answers;
}

/**
 * The classes of Permenkes 2/2020 of a vector, and the reason of each score that there is none of.
 *
 * @example
 * const child = { ...PLAIN_CHILD, id: '1', why: 'birth', age: '0', heightCm: '45' };
 * toldOf(child, 'children').reasons.weightForAge; // => 'measurement-missing'
 */
export function toldOf(vector: ChildVector, set: VectorSetId): Told {
  const { reference, columns } = REFERENCES[set];
  const found = assess(childOf(vector), measurementOf(vector), { reference });
  const classes: Record<string, string | null> = {};
  const reasons: Record<string, string> = {};
  for (const id of Object.keys(columns) as IndicatorId[]) {
    const score = found.ok ? found.value[id] : undefined;
    if (score === undefined) continue;
    if ('reason' in score) reasons[id] = score.reason;
    else classes[id] = score.class;
  }
  return { classes, reasons };
}
