import { recordJsonSchema } from '@balanting/json';
import * as z from 'zod';

const labels = z.array(z.union([z.string().max(200), z.number(), z.null()]));

/** Beyond these a weight is a slip, and its square can not be told from 0 or infinity any more. */
export const WEIGHT_LIMITS = { least: 1e-9, most: 1e9 } as const;

const weight = z.union([z.literal(0), z.number().min(WEIGHT_LIMITS.least).max(WEIGHT_LIMITS.most)]);

/**
 * Children of a survey: their records, and beside them lists in the same order that say how they were
 * chosen and what they are grouped by.
 */
export const surveyBodySchema = z.strictObject({
  records: z.array(recordJsonSchema),
  population: z.enum(['under-five', 'school-age']).optional(),
  /** Primary sampling unit of each record. */
  cluster: labels.optional(),
  strata: labels.optional(),
  samplingWeight: z.array(weight.nullable()).optional(),
  /** Such as `{ "team": ["1", "2"] }`. */
  groups: z.record(z.string().min(1).max(60), labels).optional(),
});

/** The same with records that are still to be checked one by one. */
export const looseSurveyBodySchema = surveyBodySchema.extend({ records: z.array(z.unknown()) });

/** A body with records still to be checked. */
export type SurveyBody = z.infer<typeof looseSurveyBodySchema>;

/** A row that was left out, with the reasons. */
export const rejectedSchema = z.strictObject({
  row: z.number(),
  issues: z.array(z.strictObject({ code: z.string(), message: z.string() })),
});

/** A row that was left out. */
export type Rejected = z.infer<typeof rejectedSchema>;
