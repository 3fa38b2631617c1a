import type { Child, Measurement, Position, Sex } from '@balanting/core';

/** A child as the columns of WHO Anthro describe it; empty text is "not recorded". */
export interface ChildVector {
  /** Unique within the set. */
  readonly id: string;
  readonly sex: Sex | '';
  /** Days or months, as `ageUnit` says. */
  readonly age: string;
  readonly ageUnit: 'day' | 'month';
  readonly weightKg: string;
  readonly heightCm: string;
  readonly position: Position | '';
  readonly oedema: boolean;
  readonly headCm: string;
  readonly armCm: string;
  readonly tricepsMm: string;
  readonly subscapularMm: string;
  /** What the child is there for, in a few words. */
  readonly why: string;
}

/** What an ordinary child has: the vectors name only what differs. */
export const PLAIN_CHILD: Omit<ChildVector, 'id' | 'why'> = {
  sex: 'female',
  age: '',
  ageUnit: 'day',
  weightKg: '',
  heightCm: '',
  position: '',
  oedema: false,
  headCm: '',
  armCm: '',
  tricepsMm: '',
  subscapularMm: '',
};

/** The child as core takes it. */
export function childOf({ sex, age, ageUnit }: ChildVector): Child {
  // A child of unknown sex has no score: core gives the reason.
  const known = { sex: sex as Sex };
  if (age === '') return known;
  return ageUnit === 'day'
    ? { ...known, ageDays: Number(age) }
    : { ...known, ageMonths: Number(age) };
}

/** The measurement as core takes it. */
export function measurementOf(vector: ChildVector): Measurement {
  return {
    weightKg: vector.weightKg,
    heightCm: vector.heightCm,
    headCircumferenceCm: vector.headCm,
    armCircumferenceCm: vector.armCm,
    tricepsMm: vector.tricepsMm,
    subscapularMm: vector.subscapularMm,
    oedema: vector.oedema,
    ...(vector.position !== '' && { position: vector.position }),
  };
}
