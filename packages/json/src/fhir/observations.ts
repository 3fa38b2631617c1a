import { type IndicatorId, POSITION_RULE, RECORD_MEASURES, type Score } from '@balanting/core';
import type { CodeableConcept, Observation } from 'fhir/r4.js';
import type { ChildVisit } from './child-visit.js';
import { LENGTH_CODES, MEASURE_CODES, OEDEMA_CODE } from './measure-codes.js';
import { SCORE_CODES } from './score-codes.js';
import { type Coded, SYSTEMS } from './systems.js';

/** What one observation says; the rest is the same for all of a visit. */
export interface Observed {
  readonly code: Coded;
  readonly category: 'vital-signs' | 'exam';
  readonly value: Pick<Observation, 'valueQuantity' | 'valueBoolean' | 'interpretation'>;
}

const CATEGORY_NAMES = { 'vital-signs': 'Vital Signs', exam: 'Exam' } as const;

/** The category as FHIR writes it. */
export function categoryOf(category: Observed['category']): CodeableConcept[] {
  const display = CATEGORY_NAMES[category];
  return [{ coding: [{ system: SYSTEMS.category, code: category, display }] }];
}

/** The measures of a visit, and oedema where there is some. */
export function observedMeasures({ measures, position, oedema }: ChildVisit): readonly Observed[] {
  const found = RECORD_MEASURES.flatMap((measure): Observed[] => {
    const value = measures[measure];
    if (value === undefined) return [];
    const { category, unit, ...code } =
      measure === 'lengthHeight' ? LENGTH_CODES[position] : MEASURE_CODES[measure];
    const valueQuantity = { value: Number(value), unit, system: SYSTEMS.units, code: unit };
    return [{ code, category, value: { valueQuantity } }];
  });
  const swelling: Observed = { code: OEDEMA_CODE, category: 'exam', value: { valueBoolean: true } };
  return oedema ? [...found, swelling] : found;
}

/** The z-scores that SATUSEHAT has codes for, by the position in which the child was measured. */
export function observedScores(
  { position, ageDays }: ChildVisit,
  scores: Readonly<Partial<Record<IndicatorId, Score>>>,
): readonly Observed[] {
  const isLying = position === 0 ? ageDays < POSITION_RULE.standingFromDay : position === 1;
  return SCORE_CODES.flatMap(({ indicator, lying, standing, classes }): Observed[] => {
    const score = scores[indicator];
    if (score === undefined || !('z' in score)) return [];
    const term = score.class === null ? undefined : classes[score.class];
    const quantity = { unit: '{Zscore}', system: SYSTEMS.units, code: '{Zscore}' };
    const interpretation = term && { interpretation: [{ coding: [{ ...term }] }] };
    const value = { valueQuantity: { value: score.z, ...quantity }, ...interpretation };
    return [{ code: isLying ? lying : standing, category: 'exam', value }];
  });
}
