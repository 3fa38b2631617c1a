import { differenceOfCounts, differenceOfEstimates } from '@balanting/core';
import * as z from 'zod';
import { jsonOperation } from '../json-operation.js';

const share = z.number().min(0).max(1);
const people = z.int().min(0).max(1_000_000_000);
const counted = z
  .strictObject({ cases: people, n: people })
  .refine(({ cases, n }) => cases <= n, { error: 'cases must not exceed n' });
const estimated = z.strictObject({ share, se: z.number().min(0).max(1).nullable() });

const bodySchema = z.union([
  z.strictObject({ kind: z.literal('register'), first: counted, second: counted }),
  z.strictObject({ kind: z.literal('survey'), first: estimated, second: estimated }),
]);

const answerSchema = z.strictObject({
  /** Null where a group has no child. */
  test: z
    .strictObject({
      difference: z.number(),
      interval: z.tuple([z.number(), z.number()]).nullable(),
      z: z.number().nullable(),
      p: z.number().nullable(),
      method: z.enum(['survey-z', 'pooled-z', 'fisher-exact']),
    })
    .nullable(),
});

/** Whether two shares differ by more than chance. */
export const changes = jsonOperation<z.infer<typeof bodySchema>, unknown>({
  id: 'changes',
  path: '/v1/changes',
  summary: 'The change of a share between two periods or areas, with a test',
  description:
    'Second less first, with the interval of 95 % and the probability that chance alone makes a difference as ' +
    'large. A register gives counts, a survey gives shares with their standard errors. Shares are proportions.',
  body: {
    name: 'ChangesRequest',
    schema: bodySchema,
    example: {
      kind: 'register',
      first: { cases: 1610, n: 8989 },
      second: { cases: 1344, n: 9014 },
    },
  },
  answer: { name: 'ChangesAnswer', schema: answerSchema },
  compute: (body) => ({
    test:
      body.kind === 'register'
        ? differenceOfCounts(body.first, body.second)
        : differenceOfEstimates(body.first, body.second),
  }),
});
