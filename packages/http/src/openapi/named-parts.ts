import {
  findingSchema,
  indicatorEstimateSchema,
  rankedVillageSchema,
  recordJsonSchema,
  scoreSchema,
  surveyRowSchema,
  surveyShareSchema,
} from '@balanting/json';
import { problemSchema } from '../problem/problem.js';
import { problemRowSchema, rowCountsSchema, scoredRowSchema } from '../schemas/assessment.js';
import type { NamedSchema } from './named-schema.js';

/** Schemas inside those of the operations that the document lists by a name of their own. */
export const NAMED_PARTS: readonly NamedSchema[] = [
  { name: 'Problem', schema: problemSchema },
  { name: 'Record', schema: recordJsonSchema },
  { name: 'Score', schema: scoreSchema },
  { name: 'ScoredRow', schema: scoredRowSchema },
  { name: 'ProblemRow', schema: problemRowSchema },
  { name: 'RowCounts', schema: rowCountsSchema },
  { name: 'SurveyRow', schema: surveyRowSchema },
  { name: 'SurveyShare', schema: surveyShareSchema },
  { name: 'IndicatorEstimate', schema: indicatorEstimateSchema },
  { name: 'Finding', schema: findingSchema },
  { name: 'RankedVillage', schema: rankedVillageSchema },
];
