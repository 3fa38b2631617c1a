import { weightGains } from '@balanting/core';
import * as z from 'zod';
import { jsonOperation } from '../json-operation.js';
import { problemOf, problemSchema } from '../problem/problem.js';
import { refusal } from '../problem/refusal.js';
import { decimalSchema } from '../schemas/decimal.js';

const weighing = z.strictObject({
  weighedOn: z.iso.date(),
  weightKg: decimalSchema.exactOptional(),
  weightForAge: z.number().min(-20).max(20).nullable().exactOptional(),
  exportedCode: z.enum(['N', 'T', 'O', 'B']).nullable().exactOptional(),
});

const bodySchema = z.strictObject({
  children: z.array(
    z.strictObject({
      sex: z.enum(['male', 'female']).nullable(),
      birthDate: z.iso.date(),
      weighings: z.array(weighing).max(200),
    }),
  ),
  options: z
    .strictObject({
      maxGapDays: z.int().min(1).max(400).exactOptional(),
      months: z.enum(['calendar', 'mean']).exactOptional(),
      sameMonth: z.enum(['last-row', 'latest-day']).exactOptional(),
      gapInRun: z.enum(['ends', 'keeps']).exactOptional(),
      redLine: z.number().min(-10).max(10).exactOptional(),
      falteringFrom: z.int().min(1).max(60).exactOptional(),
      noHistory: z.enum(['new', 'exported']).exactOptional(),
    })
    .exactOptional(),
});

const day = z.iso.date();

const gainSchema = z.strictObject({
  month: z.string(),
  weighedOn: day,
  code: z.enum(['N', 'T', 'O', 'B']),
  reason: z.string(),
  ageMonths: z.int(),
  weightG: z.int(),
  previousOn: day.nullable(),
  gapDays: z.int().nullable(),
  gainG: z.int().nullable(),
  neededG: z.number().nullable(),
  proRataG: z.number().nullable(),
  run: z.int(),
  bgm: z.boolean(),
  faltering: z.boolean(),
});

const answerSchema = z.strictObject({
  children: z.array(
    z.union([
      z.strictObject({ gains: z.array(gainSchema) }),
      z.strictObject({ problem: problemSchema }),
    ]),
  ),
});

/** Weight gain by month: N, T, O and B. */
export const gain = jsonOperation({
  id: 'weightGain',
  path: '/v1/gain',
  summary: 'Weight gain of children by month: N, T, O, B, 2T and the red line',
  description:
    'Children with their weighings, in the order of the register; for each month the code with its reason, ' +
    'the gain and the least gain of the age (KBM), in grams. A child that can not be worked out answers with ' +
    'its problem, in its place.',
  body: {
    name: 'GainRequest',
    schema: bodySchema,
    example: {
      children: [
        {
          sex: 'female',
          birthDate: '2025-01-05',
          weighings: [
            { weighedOn: '2025-07-10', weightKg: 5.4 },
            { weighedOn: '2025-08-11', weightKg: '5.7' },
          ],
        },
      ],
    },
  },
  answer: { name: 'GainAnswer', schema: answerSchema },
  compute: ({ children, options = {} }, { language, settings, countRows }) => {
    const limit = settings.limits.jsonRecords;
    if (children.length > limit) throw refusal('too-many-rows', { values: { limit } });
    const found = children.map((child) => weightGains(child, options));
    countRows(found.length, found.filter(({ ok }) => !ok).length);
    return {
      children: found.map((gains) =>
        gains.ok
          ? { gains: [...gains.value] }
          : { problem: problemOf(refusal('invalid', { issues: gains.issues }), language) },
      ),
    };
  },
});
