import type { IssueCode } from '@balanting/core';
import * as z from 'zod';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const difference = z.number().min(-1).max(1);

/**
 * The codes grow from version to version, and each problem carries its text: a report of a newer
 * version stays readable, so the form of a code is checked and not its name.
 */
const issueCode = z.string().regex(/^[a-z0-9_]+\.[a-z0-9_]+$/) as z.ZodType as z.ZodType<
  IssueCode,
  IssueCode
>;

const bilingual = z.strictObject({ id: z.string(), en: z.string() }).readonly();

const estimate = z
  .strictObject({
    cases: count,
    n: count,
    share: share.nullable(),
    interval: z.tuple([share, share]).readonly().nullable(),
    severity: z.string().nullable(),
  })
  .readonly();

const outcomes = z
  .strictObject({
    stunting: estimate,
    severeStunting: estimate,
    underweight: estimate,
    severeUnderweight: estimate,
    wasting: estimate,
    severeWasting: estimate,
    overweight: estimate,
  })
  .readonly();

const area = z
  .strictObject({
    code: z.string().nullable(),
    name: z.string(),
    kecamatan: z.string().exactOptional(),
    measured: count,
    outcomes,
    change: difference.nullable(),
    series: z.array(share.nullable()).readonly(),
    remeasure: z.array(bilingual).readonly(),
  })
  .readonly();

const period = z.strictObject({ id: z.string(), label: bilingual, district: area }).readonly();

const problem = z
  .strictObject({
    code: issueCode,
    count,
    text: bilingual,
    examples: z.array(z.strictObject({ file: z.string(), row: count }).readonly()).readonly(),
  })
  .readonly();

const source = z
  .strictObject({
    file: z.string(),
    rows: count,
    accepted: count,
    rejected: count,
    duplicates: count,
    outsideAge: count,
    downloadedOn: z.iso.date().nullable(),
    periods: z.array(z.string()).readonly(),
  })
  .readonly();

const target = z
  .strictObject({
    year: z.int(),
    target: share,
    status: z.enum(['reached', 'on-track', 'off-track']),
    early: z.boolean(),
    gap: difference,
  })
  .readonly();

const targets = z
  .strictObject({ label: bilingual, source: z.string(), points: z.array(target).readonly() })
  .readonly();

/**
 * The zod schema of a report: the same shape as `ReportData` of `@balanting/core`, without room for
 * any other field. Parsed reports are frozen.
 *
 * @example
 * reportSchema.safeParse({}).success; // => false
 */
export const reportSchema = z
  .strictObject({
    format: z.literal('balanting-report'),
    version: z.literal(1),
    date: z.iso.date(),
    districtName: z.string(),
    dataKind: z.enum(['register', 'survey']),
    periods: z.array(period).readonly(),
    kecamatan: z.array(area).readonly(),
    villages: z.array(area).readonly(),
    targets: targets.nullable(),
    sources: z.array(source).readonly(),
    rejected: z.array(problem).readonly(),
    warnings: z.array(problem).readonly(),
    flagged: z
      .strictObject({ heightForAge: count, weightForAge: count, weightForHeight: count })
      .readonly(),
    provenance: z.record(z.string(), z.string()).readonly(),
  })
  .readonly();

/** The parts of a report that its JSON Schema names, with what they hold. */
export const REPORT_PARTS = {
  Bilingual: { schema: bilingual, description: 'A text in Indonesian and English.' },
  Estimate: {
    schema: estimate,
    description:
      'A prevalence: share = cases / n, a proportion from 0 to 1, with its 95 % interval; null where n is 0.',
  },
  Outcomes: { schema: outcomes, description: 'The prevalences of one area at one period.' },
  Area: {
    schema: area,
    description:
      'One area: children measured, prevalences, and change of stunting as a difference of shares.',
  },
  Period: { schema: period, description: 'One file or month of measurements.' },
  Problem: { schema: problem, description: 'How many rows show one problem, with examples.' },
  Source: { schema: source, description: 'One file that was read: rows = accepted + rejected.' },
  Target: {
    schema: target,
    description: 'Stunting against one year of a target path; gap = share - target.',
  },
} as const satisfies Record<string, { readonly schema: z.ZodType; readonly description: string }>;
