import type { Bilingual } from '../result/bilingual.js';
import { REMEASURE_LIMITS, type RemeasureCase, type RemeasureLimits } from './remeasure-limits.js';
import {
  fewer,
  largeChange,
  manyFlagged,
  muchWasting,
  nobodyMeasured,
} from './remeasure-reasons.js';

/** A reason to measure the children of an area again. */
export interface RemeasureRule {
  readonly id: string;
  /** Where the limit comes from. */
  readonly source: string;
  /** The reason in words; null where the rule finds nothing. */
  readonly reasonOf: (area: RemeasureCase, limits: RemeasureLimits) => Bilingual | null;
}

/**
 * The reasons to measure again, in the order in which reports name them.
 *
 * @example
 * REMEASURE_RULES.map(({ id }) => id);
 * // => ['nobody', 'fewer', 'flagged', 'wasting', 'change']
 */
export const REMEASURE_RULES: readonly RemeasureRule[] = [
  {
    id: 'nobody',
    source:
      'Balanting: a village of the area list without a child is not a village without stunting',
    reasonOf: nobodyMeasured,
  },
  { id: 'fewer', source: 'Balanting: half of the children of one period before', reasonOf: fewer },
  {
    id: 'flagged',
    source:
      'WHO, UNICEF (2019) Recommendations for data collection, analysis and reporting on anthropometric indicators: flagged z-scores above 1 % suggest poor data',
    reasonOf: manyFlagged,
  },
  {
    id: 'wasting',
    source: 'Balanting: public files show 42 to 67 % where the weights of a village are wrong',
    reasonOf: muchWasting,
  },
  {
    id: 'change',
    source: 'Balanting: 15 points within one period is more than any programme moves',
    reasonOf: largeChange,
  },
];

/**
 * The reasons to measure the children of an area again; empty where none.
 *
 * @example
 * remeasureReasons({ now: undefined, before: undefined, listed: true })[0]?.en;
 * // => 'No child was measured in this period.'
 */
export function remeasureReasons(
  area: RemeasureCase,
  limits: RemeasureLimits = REMEASURE_LIMITS,
): readonly Bilingual[] {
  return REMEASURE_RULES.flatMap(({ reasonOf }) => reasonOf(area, limits) ?? []);
}
