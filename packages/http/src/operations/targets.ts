import {
  aarrOf,
  progressOfPaths,
  projectSeries,
  TARGET_PATHS,
  type TargetPath,
} from '@balanting/core';
import * as z from 'zod';
import { jsonOperation } from '../json-operation.js';
import { issueSchema, shownIssues } from '../problem/problem.js';
import { valueOrRefusal } from '../problem/refusal.js';

const year = z.int().min(1900).max(2200);
const share = z.number().min(0).max(1);
const source = z.enum(['survey', 'register']);
const bilingual = z.strictObject({ id: z.string(), en: z.string() });

const pathSchema = z.strictObject({
  id: z.string().min(1).max(60),
  label: bilingual,
  source: z.string().max(500),
  decree: z.string().max(200).exactOptional(),
  area: z.string().max(60).exactOptional(),
  measuredBy: source.exactOptional(),
  verified: z.boolean(),
  points: z.array(z.strictObject({ year, share })).max(100),
});

const measured = z.strictObject({
  kind: source,
  share: z.number().gt(0).lt(1),
  interval: z.tuple([share, share]).nullable(),
  on: z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/),
});

const bodySchema = z.strictObject({
  measured,
  previous: measured.exactOptional(),
  /** Ids of paths that come with the library, or paths of one's own. */
  paths: z
    .array(z.union([z.enum(TARGET_PATHS.map(({ id }) => id)), pathSchema]))
    .min(1)
    .max(20),
  /** Earlier shares of one source, for the yearly rate of reduction. */
  series: z.array(z.strictObject({ year, share })).max(100).exactOptional(),
  projectTo: year.exactOptional(),
});

const progressSchema = z.strictObject({
  year: z.int(),
  target: z.number(),
  status: z.enum(['reached', 'on-track', 'off-track']),
  early: z.boolean(),
  gap: z.number(),
  reachedChance: z.number().nullable(),
  onTrackChance: z.number().nullable(),
});

const answerSchema = z.strictObject({
  paths: z.array(
    z.strictObject({
      path: pathSchema,
      years: z.array(progressSchema),
      yardstick: z.boolean(),
    }),
  ),
  aarr: z.number().nullable(),
  projection: z
    .strictObject({
      year: z.number(),
      share: z.number(),
      interval: z.tuple([z.number(), z.number()]).nullable(),
    })
    .nullable(),
  warnings: z.array(issueSchema),
});

/** Where a share stands against target paths. */
export const targets = jsonOperation<z.infer<typeof bodySchema>, unknown>({
  id: 'targets',
  path: '/v1/targets',
  summary: 'A share of stunting against target paths',
  description:
    'Every year of every path: reached, on track or off track, with the probability that chance leaves; ' +
    'the average annual rate of reduction (AARR) of a series, and its share in a later year. Shares are ' +
    'proportions from 0 to 1.',
  body: {
    name: 'TargetsRequest',
    schema: bodySchema,
    example: {
      measured: { kind: 'register', share: 0.1491, interval: null, on: '2022-09' },
      previous: { kind: 'register', share: 0.1791, interval: null, on: '2021-09' },
      paths: ['rpjmd-balangan'],
      series: [
        { year: 2020, share: 0.2578 },
        { year: 2021, share: 0.1791 },
        { year: 2022, share: 0.1491 },
      ],
      projectTo: 2024,
    },
  },
  answer: { name: 'TargetsAnswer', schema: answerSchema },
  compute: ({ measured: now, previous, paths, series, projectTo }, { language }) => {
    const found = progressOfPaths(paths.map(knownPath), now, previous && { previous });
    const progress = valueOrRefusal(found);
    const last = series === undefined || projectTo === undefined ? null : projectTo;
    return {
      paths: progress,
      aarr: series === undefined ? null : aarrOf(series),
      projection: last === null ? null : projectSeries(series ?? [], last),
      warnings: found.ok ? shownIssues(found.warnings, language) : [],
    };
  },
});

function knownPath(path: string | TargetPath): TargetPath {
  if (typeof path !== 'string') return path;
  const found = TARGET_PATHS.find(({ id }) => id === path);
  if (found === undefined) throw new RangeError(`No path ${path}`);
  return found;
}
