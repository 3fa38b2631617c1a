import { SMART_TEST_IDS } from '@balanting/core';
import * as z from 'zod';
import { bilingual, closed, count, listOf, numberOrNull } from '../schema/parts.js';

const testId = z.enum(SMART_TEST_IDS);
const smartClass = z.enum(['excellent', 'good', 'acceptable', 'problematic']);
const limits = {
  above: z.number().exactOptional(),
  below: z.number().exactOptional(),
  atMost: z.number().exactOptional(),
};
const band = closed({ ...limits, class: smartClass, penalty: z.number() });
const bands = z.tuple([band, band, band, band]).readonly();
const rules = closed({
  id: z.string(),
  source: z.string(),
  differs: bilingual,
  tests: listOf(testId),
  yates: z.boolean(),
  signed: z.boolean(),
  flagsAmong: z.enum(['scored', 'children']),
  sexRatio: z.number(),
  ageRatio: z.number(),
  decimals: z.partialRecord(testId, z.number()).readonly(),
  bands: z.partialRecord(testId, bands).readonly(),
});

const test = closed({
  id: testId,
  label: bilingual,
  value: numberOrNull,
  observed: numberOrNull,
  n: count.nullable(),
  penalty: numberOrNull,
  band: band.nullable(),
  missing: z
    .enum(['noScore', 'noSpread', 'noSex', 'noAge', 'noMeasure', 'fewClusters', 'noCase'])
    .nullable(),
  text: bilingual,
  meaning: bilingual,
  action: bilingual,
  source: z.string(),
});

/** The sums of a score that a group shows too. */
export const smartTotalShape = {
  total: z.number(),
  highest: z.number(),
  complete: z.boolean(),
  class: smartClass.nullable(),
};

/** The plausibility score of SMART. */
export const smartScoreSchema = closed({
  rules,
  tests: listOf(test),
  ...smartTotalShape,
  incomplete: listOf(testId),
  classRange: z.tuple([smartClass, smartClass]).readonly(),
  text: bilingual,
  warning: bilingual,
});
