import { INDICATORS, type IndicatorId } from '@balanting/core';
import * as z from 'zod';
import {
  bilingual,
  closed,
  count,
  interval,
  listOf,
  numberOrNull,
  share,
} from '../schema/parts.js';

const INDICATOR_IDS = Object.keys(INDICATORS) as readonly IndicatorId[];

/** A share of a survey with its precision. */
export const surveyShareSchema = closed({
  share,
  se: z.number(),
  interval: interval.nullable(),
  designEffect: numberOrNull,
  effectiveSize: numberOrNull,
});

const mean = closed({
  mean: z.number(),
  se: z.number(),
  interval: interval.nullable(),
  sd: numberOrNull,
  designEffect: numberOrNull,
});

const cut = surveyShareSchema.nullable();

/** The estimates of one indicator in one group. */
export const indicatorEstimateSchema = closed({
  population: z.number().describe('Sum of the weights of children who count.'),
  children: count,
  cuts: closed({ below3: cut, below2: cut, below1: cut, above1: cut, above2: cut, above3: cut }),
  mean: mean.nullable(),
});

/** One line of a survey table. */
export const surveyRowSchema = closed({
  grouping: closed({ id: z.string(), title: bilingual }),
  label: bilingual,
  indicators: z.partialRecord(z.enum(INDICATOR_IDS), indicatorEstimateSchema).readonly(),
  combined: closed({
    population: z.number(),
    children: count,
    stuntedWasted: cut,
    stuntedOverweight: cut,
  }).nullable(),
});

/** The fields of `SurveyTable` of `@balanting/core`. */
export const surveyShape = {
  population: z.enum(['under-five', 'school-age']),
  design: closed({
    kind: z.enum(['simple', 'weights', 'design']),
    rows: count,
    psus: count,
    strata: count,
    df: closed({ mean: z.number(), share: z.number() }),
    left: closed({ outsideAge: count, replaced: count, noCluster: count, noWeight: count }),
  }),
  rows: listOf(surveyRowSchema),
};
