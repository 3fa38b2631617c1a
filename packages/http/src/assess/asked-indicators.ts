import {
  type GrowthReference,
  type IndicatorId,
  type MeasureColumn,
  type MeasureId,
  MISSING,
} from '@balanting/core';
import type { AssessmentLine } from '@balanting/json';

/** Indicators of measures that most registers do not have: they are answered only where a row has them. */
const EXTRA = {
  headCircumferenceForAge: 'headCircumference',
  armCircumferenceForAge: 'armCircumference',
  tricepsForAge: 'triceps',
  subscapularForAge: 'subscapular',
} as const satisfies Readonly<Partial<Record<IndicatorId, MeasureId>>>;

/** The indicators of a reference, without those of circumferences and skinfolds that no row has. */
export function askedIndicators(
  { indicators }: GrowthReference<IndicatorId>,
  has: (measure: MeasureId) => boolean,
): readonly IndicatorId[] {
  return (Object.keys(indicators) as IndicatorId[]).filter((id) => !isExtra(id) || has(EXTRA[id]));
}

/** Whether any row of a column was measured. */
export function isMeasured(column: MeasureColumn | undefined): boolean {
  if (column instanceof Float64Array) return column.some((value) => !Number.isNaN(value));
  return column?.some((value) => value !== MISSING) ?? false;
}

/** The scores of a row without those whose measure only other rows of its table have. */
export function askedScores(
  scores: AssessmentLine['scores'],
  indicators: readonly IndicatorId[],
): AssessmentLine['scores'] {
  const isLeftOut = (id: IndicatorId) => {
    const score = scores[id];
    return isExtra(id) && score && 'reason' in score && score.reason === 'measurement-missing';
  };
  if (!indicators.some(isLeftOut)) return scores;
  const kept = indicators.filter((id) => !isLeftOut(id));
  return Object.fromEntries(kept.map((id) => [id, scores[id]]));
}

function isExtra(id: string): id is keyof typeof EXTRA {
  return Object.hasOwn(EXTRA, id);
}
