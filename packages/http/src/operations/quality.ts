import { assessTable, QUALITY_INDICATORS, qualityCheck, registerCheck } from '@balanting/core';
import { DOCUMENT_SCHEMAS, DOCUMENT_VERSION } from '@balanting/json';
import * as z from 'zod';
import type { MeasuredChunk } from '../body/measured-chunk.js';
import { acceptedKind } from '../body/media-type.js';
import { SCORED_BY } from '../body/reference-of.js';
import { surveySource } from '../body/survey-source.js';
import type { Operation } from '../operation.js';
import { rowCountsSchema } from '../schemas/assessment.js';
import { rejectedSchema, surveyBodySchema } from '../schemas/survey-body.js';
import { CSV_EXAMPLE, RECORD_EXAMPLE } from './examples.js';

/** The quality of the data of a survey or register. */
export const quality: Operation = {
  id: 'quality',
  method: 'post',
  path: '/v1/quality',
  summary: 'The quality of the data of a survey or register',
  description:
    'The seven checks of WHO and UNICEF, a verdict on the ages and the SMART score, for all rows and for each ' +
    'group; of an e-PPGBM export also the rules of a register. Children below five years. Groups: the ' +
    'first list of "groups", or the column that "by" names.',
  query: z.strictObject({
    asOf: z.iso.date().optional(),
    cluster: z.string().min(1).max(200).optional(),
    weight: z.string().min(1).max(200).optional(),
    by: z.string().min(1).max(200).optional(),
  }),
  bodies: [
    {
      kind: 'json',
      schema: { name: 'SurveyRequest', schema: surveyBodySchema },
      example: { records: [RECORD_EXAMPLE], groups: { team: ['1'] } },
    },
    { kind: 'csv', example: CSV_EXAMPLE },
  ],
  answers: [
    {
      kind: 'json',
      schema: {
        name: 'QualityAnswer',
        schema: z.strictObject({
          report: DOCUMENT_SCHEMAS.quality,
          counts: rowCountsSchema,
          rejected: z.array(rejectedSchema),
        }),
      },
    },
  ],
  run: async (call) => {
    acceptedKind(call.request.headers.get('accept'), ['json']);
    const { chunks, left, kind } = await surveySource(call);
    const check = qualityCheck();
    const register = kind === 'register' ? registerCheck() : undefined;
    const { reference } = SCORED_BY['under-five'];
    for await (const chunk of chunks) {
      const assessed = assessTable(chunk.table, { reference, indicators: QUALITY_INDICATORS });
      check.add(assessed, extrasOf(chunk));
      register?.add(assessed, chunk.found.doubts, chunk.found.rejects);
    }
    const report = {
      format: 'balanting-quality',
      version: DOCUMENT_VERSION,
      ...check.report(),
      ...(register && { register: register.report() }),
    };
    return { kind: 'json', value: { report, ...left() } };
  },
};

function extrasOf({ groups, cluster, weight }: MeasuredChunk) {
  const [group] = groups.values();
  return { ...(group && { group }), ...(cluster && { cluster }), ...(weight && { weight }) };
}
