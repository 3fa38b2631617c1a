import {
  assessTable,
  groupingBy,
  issue,
  latestRows,
  type SurveyGrouping,
  surveyTable,
  WHO_GROUPINGS,
  whoGrouping,
} from '@balanting/core';
import { DOCUMENT_SCHEMAS, DOCUMENT_VERSION } from '@balanting/json';
import * as z from 'zod';
import { joinedChunks } from '../body/joined-chunks.js';
import type { MeasuredChunk } from '../body/measured-chunk.js';
import { acceptedKind } from '../body/media-type.js';
import { SCORED_BY } from '../body/reference-of.js';
import { type SurveySource, surveySource } from '../body/survey-source.js';
import type { Call, Operation } from '../operation.js';
import { refusal, valueOrRefusal } from '../problem/refusal.js';
import { rowCountsSchema } from '../schemas/assessment.js';
import { rejectedSchema, surveyBodySchema, WEIGHT_LIMITS } from '../schemas/survey-body.js';
import { CSV_EXAMPLE, RECORD_EXAMPLE } from './examples.js';

/** The prevalence table of a survey or of one month of a register. */
export const prevalence: Operation = {
  id: 'prevalence',
  method: 'post',
  path: '/v1/prevalence',
  summary: 'The prevalence table of a survey or register',
  description:
    'Six cut-offs and the mean z of each indicator for all children and for groups, each with standard ' +
    'error, 95 % interval and design effect. Shares are proportions from 0 to 1. CSV: the query names the ' +
    'columns of the design.',
  query: z.strictObject({
    asOf: z.iso.date().optional(),
    cluster: z.string().min(1).max(200).optional(),
    strata: z.string().min(1).max(200).optional(),
    weight: z.string().min(1).max(200).optional(),
    by: z.string().min(1).max(500).optional(),
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
        name: 'PrevalenceAnswer',
        schema: z.strictObject({
          table: DOCUMENT_SCHEMAS.survey,
          counts: rowCountsSchema,
          rejected: z.array(rejectedSchema),
        }),
      },
    },
  ],
  run: async (call) => {
    acceptedKind(call.request.headers.get('accept'), ['json']);
    const source = await surveySource(call);
    const chunks = await heldChunks(source, call);
    return { kind: 'json', value: { table: tableOf(source, chunks), ...source.left() } };
  },
};

/** A design needs all rows at once: fewer are held than would stream past. */
const MOST_HELD = 1_000_000;

async function heldChunks({ chunks }: SurveySource, { settings }: Call) {
  const limit = Math.min(MOST_HELD, settings.limits.streamRows);
  const held: MeasuredChunk[] = [];
  let rows = 0;
  for await (const chunk of chunks) {
    rows += chunk.table.length;
    if (rows > limit) throw refusal('too-many-rows', { values: { limit } });
    held.push(chunk);
  }
  if (rows === 0) throw refusal('invalid', { issues: [issue('file.no_rows')] });
  return held;
}

function tableOf(source: SurveySource, chunks: readonly MeasuredChunk[]) {
  const { population, reference } = SCORED_BY[source.population];
  const rows = joinedChunks(chunks);
  const { cluster, strata, weight } = rows;
  checkWeights(weight);
  const assessed = assessTable(rows.table, { reference, indicators: population.indicators });
  const found = surveyTable(assessed, {
    population,
    groupings: [...rows.groups].map(([name, column]) => groupingOf(name, column)),
    design: { ...(cluster && { cluster }), ...(strata && { strata }), ...(weight && { weight }) },
    ...(source.kind === 'register' && { counts: latestRows(rows) }),
  });
  return { format: 'balanting-survey', version: DOCUMENT_VERSION, ...valueOrRefusal(found) };
}

/** Of a weight below 0 core tells the row. */
function checkWeights(weights: Float64Array | undefined): void {
  const { least, most } = WEIGHT_LIMITS;
  if (!weights?.some((weight) => weight > most || (weight > 0 && weight < least))) return;
  const values = { field: 'weight', expected: `0 | ${least} .. ${most}` };
  throw refusal('invalid', { issues: [issue('json.shape', { path: ['weight'], values })] });
}

function groupingOf(name: string, column: Parameters<typeof whoGrouping>[1]): SurveyGrouping {
  const known = WHO_GROUPINGS.some((grouping) => grouping.column === name);
  return known
    ? whoGrouping(name, column)
    : groupingBy({ id: name, title: { id: name, en: name } }, column);
}
