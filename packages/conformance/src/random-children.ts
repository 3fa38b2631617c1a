import {
  DAYS_PER_MONTH,
  type IndicatorId,
  measurementAt,
  normalDraws,
  randomOf,
  type Sex,
} from '@balanting/core';
import { REFERENCES, type VectorSetId } from './answers.js';
import { type ChildVector, PLAIN_CHILD } from './child-vector.js';

const SEED = 2006;
/** Standard deviations of the drawn z: values far from the median are as much of interest as those near. */
const SPREAD = 2;

/** Children of a set, made up as a survey finds them but spread wider; the same on every call. */
export function randomChildren(set: VectorSetId): readonly ChildVector[] {
  const random = randomOf(SEED);
  const normal = normalDraws(random);
  const z = () => SPREAD * normal();
  return set === 'children'
    ? Array.from({ length: 400 }, (_, i) => {
        const sex = sexOf(random());
        const ageDays = Math.floor(random() * 1826);
        const value = measuredOf('children', sex, ageDays);
        return {
          ...PLAIN_CHILD,
          ...named(i),
          sex,
          age: String(ageDays),
          heightCm: value('heightForAge', z()).toFixed(1),
          weightKg: value('weightForAge', z()).toFixed(1),
          position: random() < 0.5 ? ('lying' as const) : ('standing' as const),
        };
      })
    : Array.from({ length: 200 }, (_, i) => {
        const sex = sexOf(random());
        const months = Math.floor(600 + random() * 1680) / 10;
        const value = measuredOf('school-age', sex, months * DAYS_PER_MONTH);
        const heightCm = value('heightForAge', z());
        const weightKg = value('bmiForAge', z()) * (heightCm / 100) ** 2;
        return {
          ...PLAIN_CHILD,
          ...named(i),
          sex,
          age: String(months),
          ageUnit: 'month' as const,
          heightCm: heightCm.toFixed(1),
          weightKg: weightKg.toFixed(1),
        };
      });
}

function named(i: number): Pick<ChildVector, 'id' | 'why'> {
  return { id: `random-${i + 1}`, why: 'made-up child' };
}

function sexOf(draw: number): Sex {
  return draw < 0.5 ? 'male' : 'female';
}

function measuredOf(set: VectorSetId, sex: Sex, ageDays: number) {
  const { reference } = REFERENCES[set];
  return (indicator: IndicatorId, z: number): number => {
    const value = measurementAt(z, { reference, indicator, sex, ageDays });
    if (typeof value !== 'number') throw new RangeError(`${set} ${ageDays}: ${value.reason}`);
    return value;
  };
}
