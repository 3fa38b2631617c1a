import { type GrowthReference, type IndicatorId, SCHOOL_AGE, UNDER_FIVE } from '@balanting/core';
import { who2006 } from '@balanting/core/who2006';
import { who2007 } from '@balanting/core/who2007';
import type { Layout } from '@balanting/csv';

/** Whom the rows of a layout are about, and the reference that they are scored by. */
export const SCORED_BY = {
  'under-five': { population: UNDER_FIVE, reference: who2006 },
  'school-age': {
    population: SCHOOL_AGE,
    reference: who2007 as GrowthReference<IndicatorId>,
  },
} as const;

/** A population by its name. */
export type PopulationId = keyof typeof SCORED_BY;

/** Layouts of children of school age; all others are of children below five. */
const SCHOOL_LAYOUTS: readonly Layout[] = ['who-anthroplus'];

/** The population of a layout. */
export function populationOf(layout: Layout): PopulationId {
  return SCHOOL_LAYOUTS.includes(layout) ? 'school-age' : 'under-five';
}

/** The reference that the rows of a layout are scored by. */
export function referenceOf(layout: Layout): GrowthReference<IndicatorId> {
  return SCORED_BY[populationOf(layout)].reference;
}

/** The reference that a query asks for; WHO 2006 unless it says that the children are of school age. */
export function askedReference(query: {
  readonly population?: string;
}): GrowthReference<IndicatorId> {
  return SCORED_BY[query.population === 'school-age' ? 'school-age' : 'under-five'].reference;
}
