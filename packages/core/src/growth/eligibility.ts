import { MISSING } from '../record/record-table.js';
import type { Indicator } from './indicator.js';
import { REASON } from './missing-reason.js';
import type { AgeRange, GrowthReference } from './reference/reference.js';

/** What decides whether a child may have a score of one indicator. */
export interface Eligibility extends AgeRange {
  readonly byDay: boolean;
  readonly oedemaRemoves: boolean;
  /** Weight-for-length/height needs no age; all others do. */
  readonly needsAge: boolean;
}

/** The eligibility of an indicator within a reference. */
export function eligibilityOf(
  indicator: Indicator,
  age: AgeRange,
  { ageUnit }: Pick<GrowthReference, 'ageUnit'>,
): Eligibility {
  return {
    ...age,
    byDay: ageUnit === 'day',
    oedemaRemoves: indicator.oedema === 'removes',
    needsAge: indicator.id !== 'weightForHeight',
  };
}

/**
 * Why a child has no score, as a code of `REASON`; 0 where there is one.
 *
 * @param sex - 1 boys, 2 girls, else not known
 * @param days - whole days, `MISSING` where not known
 * @param months - unrounded months, read only where days are known
 * @param y - the measurement, NaN where missing
 */
export function whyNoScore(
  rule: Eligibility,
  sex: number,
  days: number,
  months: number,
  oedema: number,
  y: number,
): number {
  if (sex !== 1 && sex !== 2) return REASON['sex-missing'];
  const age = days < 0 ? whyNoAge(rule, days) : outsideRange(rule, days, months);
  if (age !== 0) return age;
  if (oedema === 1 && rule.oedemaRemoves) return REASON.oedema;
  if (y > 0) return 0;
  return Number.isNaN(y) ? REASON['measurement-missing'] : REASON['measurement-not-positive'];
}

function whyNoAge(rule: Eligibility, days: number): number {
  if (days !== MISSING) return REASON['age-negative'];
  return rule.needsAge ? REASON['age-missing'] : 0;
}

function outsideRange(rule: Eligibility, days: number, months: number): number {
  if ((rule.byDay ? days : months) < rule.from) return REASON['age-below-range'];
  if (months < rule.toMonths || (rule.toIncluded && months === rule.toMonths)) return 0;
  return REASON['age-above-range'];
}
