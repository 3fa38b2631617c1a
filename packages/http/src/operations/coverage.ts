import { coverageLines, ESSENTIAL_INDICATORS, tallyCoverage, villageGaps } from '@balanting/core';
import { balangan } from '@balanting/core/areas/balangan';
import * as z from 'zod';
import { jsonOperation } from '../json-operation.js';
import { issueSchema, shownIssues } from '../problem/problem.js';
import { valueOrRefusal } from '../problem/refusal.js';

const people = z.number().min(0).max(1_000_000_000).nullable();
const rowSchema = z.strictObject({
  village: z.string().min(1).max(100),
  indicator: z.enum(ESSENTIAL_INDICATORS.map(({ code }) => code)),
  numerator: people,
  denominator: people,
  share: z.number().nullable().exactOptional(),
});

const bodySchema = z.strictObject({ rows: z.array(rowSchema).max(100_000) });

const lineSchema = z.strictObject({
  area: z.string(),
  name: z.string(),
  level: z.enum(['province', 'district', 'kecamatan', 'village']),
  indicator: z.string(),
  share: z.number().nullable(),
  shareShown: z.number().nullable(),
  target: z.number().nullable(),
  gap: z.number().nullable(),
  reached: z.boolean().nullable(),
  numerator: z.number(),
  denominator: z.number(),
  villages: z.int(),
  aboveWhole: z.int(),
  villagesGap: z.number().nullable(),
});

const answerSchema = z.strictObject({
  lines: z.array(lineSchema),
  gaps: z.array(z.strictObject({ area: z.string(), service: z.string(), people: z.number() })),
  warnings: z.array(issueSchema),
});

/** What services reach, and whom they do not. */
export const coverage = jsonOperation<z.infer<typeof bodySchema>, unknown>({
  id: 'coverage',
  path: '/v1/coverage',
  summary: 'The coverage of services by village, kecamatan and district, with gaps in people',
  description:
    'Rows are what villages of Kabupaten Balangan report of the 29 essential indicators: people reached and people ' +
    'due. Villages add up by their counts; the gaps of villages come largest first.',
  body: {
    name: 'CoverageRequest',
    schema: bodySchema,
    example: {
      rows: [
        { village: '63.11.05.2001', indicator: 'E2', numerator: 9, denominator: 12 },
        { village: '63.11.05.2002', indicator: 'E2', numerator: 4, denominator: 11 },
      ],
    },
  },
  answer: { name: 'CoverageAnswer', schema: answerSchema },
  compute: ({ rows }, { language }) => {
    const tally = tallyCoverage(rows, { areas: balangan });
    const lines = coverageLines(valueOrRefusal(tally), { areas: balangan });
    return {
      lines,
      gaps: villageGaps(lines),
      warnings: tally.ok ? shownIssues(tally.warnings, language) : [],
    };
  },
});
