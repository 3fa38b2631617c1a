import { INDICATORS, type IndicatorId, MISSING_REASONS, type MissingReason } from '@balanting/core';
import * as z from 'zod';
import { closed, count } from '../schema/parts.js';

const INDICATOR_IDS = Object.keys(INDICATORS) as readonly IndicatorId[];
const REASONS = MISSING_REASONS.slice(1) as readonly MissingReason[];

const scored = closed({
  z: z.number().describe('Rounded to two decimals.'),
  class: z.string().nullable().describe('Code of the class; null where the standard has none.'),
  flag: z.boolean().describe('Outside the limits of WHO: left out of prevalence.'),
});

const unscored = closed({ reason: z.enum(REASONS).describe('Why there is no z-score.') });

/** A z-score, or the reason why there is none. */
export const scoreSchema = z.union([scored, unscored]);

const cell = z.union([z.string(), z.number(), z.boolean()]).nullable();

/**
 * The zod schema of one assessed row: one line of NDJSON, or one item of a list.
 *
 * @example
 * const line = { input: {}, ageDays: 896, adjustedLengthCm: null, scores: {} };
 * assessmentSchema.safeParse(line).success; // => true
 */
export const assessmentSchema = closed({
  input: z.record(z.string(), cell).readonly().describe('The row as it came.'),
  ageDays: count.nullable().describe('Age in days; null where not known.'),
  adjustedLengthCm: z.number().nullable().describe('Length or height after the 0.7 cm rule.'),
  scores: z.partialRecord(z.enum(INDICATOR_IDS), scoreSchema).readonly(),
});

/** One assessed row. */
export type AssessmentLine = z.infer<typeof assessmentSchema>;
