import type { PercentagePoints } from '@balanting/core';
import * as z from 'zod';
import { bilingual, closed, count, listOf, numberOrNull, share } from '../schema/parts.js';

const codes = listOf(z.string());
const weights = closed({
  prevalence: z.number(),
  burden: z.number(),
  gap: z.number(),
  vulnerability: z.number(),
});
const part = closed({ value: numberOrNull, from: z.enum(['kecamatan', 'all']).nullable() });
const points = z.number() as z.ZodType as z.ZodType<PercentagePoints, PercentagePoints>;

const service = closed({
  indicator: z.string(),
  coverage: z.number(),
  gap: z.number(),
  people: numberOrNull,
});

/** Everything about one village. */
export const rankedVillageSchema = closed({
  code: z.string(),
  name: z.string(),
  kecamatan: z.string(),
  cases: count,
  n: count,
  status: z.enum(['lokus', 'non-lokus', 'perlu pengukuran ulang']),
  chosenBy: z.enum(['must-include', 'previous', 'kecamatan', 'ranking']).nullable(),
  decision: z.string().nullable(),
  rank: count,
  score: z.number(),
  contributions: weights,
  eligible: z.boolean(),
  reasons: listOf(z.enum(['prevalence', 'count', 'gap', 'vulnerability'])),
  targetChildren: z.number(),
  measuredShare: numberOrNull,
  gate: z.enum(['cukup', 'kurang', 'sangat_kurang', 'kosong']),
  share: share.nullable(),
  few: z.boolean(),
  smoothed: share,
  meanWeight: share,
  interval: z.tuple([share, share]).readonly().describe('Of 90 %.'),
  burden: z.number().describe('Stunted children estimated.'),
  cumulativeBurden: z.number(),
  gap: part,
  services: listOf(service),
  vulnerability: part,
  topsis: closed({ closeness: z.number(), rank: count }),
  quadrant: z.enum(['I', 'II', 'III', 'IV']).nullable(),
  probability: share.nullable(),
  strength: z.enum(['kuat', 'batas', 'lemah']).nullable(),
  change: points
    .nullable()
    .describe('Difference of shares: -0.03 is a fall by 3 percentage points.'),
  explanation: bilingual,
});

/** The fields of `LocusResult` of `@balanting/core`. */
export const lokusShape = {
  mean: share,
  spread: z.number(),
  distinguishable: z.boolean(),
  weights,
  villages: listOf(rankedVillageSchema),
  lokus: codes,
  remeasure: codes,
  burden: z.number(),
  coveredBurden: z.number(),
  grade: closed({
    grade: z.enum(['A', 'B', 'C']),
    justified: count,
    lokus: count,
    unjustified: codes,
  }).nullable(),
  alternatives: listOf(
    closed({
      profile: closed({ id: z.string(), label: bilingual, weights }),
      entering: codes,
      leaving: codes,
    }),
  ),
  sensitivity: closed({ draws: count, seed: z.number() }).nullable(),
};
