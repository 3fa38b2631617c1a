import {
  LOCUS_PARTS,
  LOCUS_PROFILES,
  type LocusOptions,
  type LocusProfile,
  type LocusVillage,
  rankLocus,
} from '@balanting/core';
import { DOCUMENT_SCHEMAS, DOCUMENT_VERSION } from '@balanting/json';
import * as z from 'zod';
import { jsonOperation } from '../json-operation.js';
import { issueSchema, shownIssues } from '../problem/problem.js';
import { refusal, valueOrRefusal } from '../problem/refusal.js';

const count = z.int().min(0).max(10_000_000);
const share = z.number().min(0).max(1);
const code = z.string().min(1).max(60);
const service = z.union([z.strictObject({ reached: count, due: count }), share, z.null()]);

const villageSchema = z.strictObject({
  code,
  name: z.string().max(100).exactOptional(),
  kecamatan: z.string().max(60).exactOptional(),
  cases: count,
  n: count,
  targetChildren: count.nullable().exactOptional(),
  services: z.record(z.string().max(60), service).exactOptional(),
  familiesAtRisk: share.nullable().exactOptional(),
  poorFamilies: share.nullable().exactOptional(),
  previous: z.strictObject({ cases: count, n: count }).exactOptional(),
});

const indicatorSchema = z.strictObject({
  id: z.string().min(1).max(60),
  target: share,
  direction: z.enum(['up', 'down']),
  weight: z.number().min(0).max(1000).exactOptional(),
});

const decisions = z.array(z.strictObject({ code, reason: z.string().max(500) })).max(5000);

const bodySchema = z.strictObject({
  villages: z.array(villageSchema),
  select: z.union([
    z.strictObject({ number: z.int().min(1).max(100_000) }),
    z.strictObject({ shareOfBurden: z.number().gt(0).max(1) }),
    z.strictObject({ leastScore: share }),
  ]),
  indicators: z.array(indicatorSchema).max(100).exactOptional(),
  profile: z.enum(LOCUS_PROFILES.map(({ id }) => id)).exactOptional(),
  /** Weights of one's own, in place of a profile. */
  weights: z.record(z.enum(LOCUS_PARTS), z.number().min(0).max(1000)).exactOptional(),
  smoothWithin: z.enum(['all', 'kecamatan']).exactOptional(),
  minPerKecamatan: z.int().min(0).max(1000).exactOptional(),
  keepPrevious: z
    .array(z.strictObject({ code, years: z.int().min(1).max(50) }))
    .max(5000)
    .exactOptional(),
  mustInclude: decisions.exactOptional(),
  exclude: decisions.exactOptional(),
  draws: z.int().min(0).max(2000).exactOptional(),
  seed: z.int().min(0).max(4_294_967_295).exactOptional(),
});

/** Draws times villages: what one request may cost. */
const MOST_WORK = 5_000_000;
const USUAL_DRAWS = 1000;

/** The ranked villages of a district. */
export const lokus = jsonOperation<z.infer<typeof bodySchema>, unknown>({
  id: 'lokus',
  path: '/v1/lokus',
  summary: 'The villages of a district by how much they need a programme',
  description:
    'Smoothed prevalence, estimated burden, gaps of services and vulnerability make a score; the answer ranks ' +
    'every village with its reasons, names the list, and tells how firm it is. Shares are proportions.',
  body: {
    name: 'LokusRequest',
    schema: bodySchema,
    example: {
      villages: [
        { code: '63.11.05.2001', cases: 12, n: 40, targetChildren: 44 },
        { code: '63.11.05.2002', cases: 2, n: 40, targetChildren: 50 },
        { code: '63.11.05.2003', cases: 7, n: 31, targetChildren: 33 },
      ],
      select: { number: 1 },
      draws: 100,
    },
  },
  answer: {
    name: 'LokusAnswer',
    schema: z.strictObject({ result: DOCUMENT_SCHEMAS.lokus, warnings: z.array(issueSchema) }),
  },
  compute: ({ villages, profile, weights, ...options }, { language }) => {
    const { draws = USUAL_DRAWS } = options;
    if (villages.length * (draws + 1) > MOST_WORK) {
      const limit = Math.floor(MOST_WORK / (draws + 1));
      throw refusal('too-many-rows', { values: { limit } });
    }
    const chosen = profileOf(profile, weights);
    const found = rankLocus(villages as readonly LocusVillage[], { ...options, ...chosen });
    return {
      result: { format: 'balanting-lokus', version: DOCUMENT_VERSION, ...valueOrRefusal(found) },
      warnings: found.ok ? shownIssues(found.warnings, language) : [],
    };
  },
});

function profileOf(
  id: string | undefined,
  weights: LocusProfile['weights'] | undefined,
): Pick<LocusOptions, 'profile'> {
  if (weights !== undefined) {
    return { profile: { id: 'own', label: { id: 'Sendiri', en: 'Own' }, weights } };
  }
  const found = LOCUS_PROFILES.find((profile) => profile.id === id);
  return found === undefined ? {} : { profile: found };
}
