import { recordJsonSchema } from '@balanting/json';
import * as z from 'zod';
import { jsonAnswer } from '../assess/json-answer.js';
import { csvAnswer, ndjsonAnswer } from '../assess/stream-answer.js';
import { mediaOf } from '../body/media-type.js';
import type { Operation } from '../operation.js';
import {
  assessedRowSchema,
  rowCountsSchema,
  scoredRowSchema,
  trailerSchema,
} from '../schemas/assessment.js';
import { CSV_EXAMPLE, RECORD_EXAMPLE } from './examples.js';

const batchSchema = z.strictObject({ records: z.array(recordJsonSchema) });

const batchAnswerSchema = z.strictObject({
  results: z.array(assessedRowSchema),
  counts: rowCountsSchema,
});

const RUNS = { json: jsonAnswer, ndjson: ndjsonAnswer, csv: csvAnswer } as const;

/** Scores children: one, a batch, or a stream of rows. */
export const assessments: Operation = {
  id: 'assessChildren',
  method: 'post',
  path: '/v1/assessments',
  summary: 'Z-scores, flags and classes of children',
  description:
    'JSON: one record, or a batch under "records". NDJSON: one record a line. CSV: an e-PPGBM export, or ' +
    'the columns of WHO Anthro or AnthroPlus. NDJSON and CSV stream: every row answers with its scores or ' +
    'its problem, and the last line counts them.',
  query: z.strictObject({
    asOf: z.iso.date().optional(),
    /** Of CSV the header tells it. */
    population: z.enum(['under-five', 'school-age']).optional(),
  }),
  bodies: [
    {
      kind: 'json',
      schema: { name: 'AssessmentRequest', schema: z.union([recordJsonSchema, batchSchema]) },
      example: RECORD_EXAMPLE,
    },
    { kind: 'ndjson', example: `${JSON.stringify(RECORD_EXAMPLE)}\n` },
    { kind: 'csv', example: CSV_EXAMPLE },
  ],
  answers: [
    {
      kind: 'json',
      schema: { name: 'AssessmentAnswer', schema: z.union([scoredRowSchema, batchAnswerSchema]) },
    },
    {
      kind: 'ndjson',
      schema: { name: 'AssessmentLine', schema: z.union([assessedRowSchema, trailerSchema]) },
    },
    { kind: 'csv' },
  ],
  run: (call) => RUNS[mediaOf(call.request, ['json', 'ndjson', 'csv'])](call),
};
