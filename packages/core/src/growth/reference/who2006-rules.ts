import type { AgeRange, GrowthReference } from './reference.js';

/** From birth to the last day below 60 months (day 1826 is 59.99 months). Source: WHO R package anthro 1.1.0. */
export const WHO_2006_FROM_BIRTH: AgeRange = { from: 0, toMonths: 60, toIncluded: false };

/** From day 91, where WHO's arm circumference and skinfold tables begin (WHO 2007, second set). */
export const WHO_2006_FROM_THREE_MONTHS: AgeRange = { from: 91, toMonths: 60, toIncluded: false };

/**
 * What the tables of WHO 2006 have in common, to build a reference of only the tables one needs:
 * `{ ...who2006Rules, classification, indicators: { weightForAge: { age, table } } }`.
 *
 * Source: WHO Child Growth Standards. Methods and development (2006), and the second set (2007).
 */
export const who2006Rules: Pick<GrowthReference, 'id' | 'source' | 'ageUnit' | 'adjustsPosition'> =
  {
    id: 'who2006',
    source: 'WHO Child Growth Standards, Geneva 2006 and 2007',
    ageUnit: 'day',
    adjustsPosition: true,
  };
