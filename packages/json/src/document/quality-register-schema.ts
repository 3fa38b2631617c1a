import type { GroupVerdicts, RegisterCounts } from '@balanting/core';
import * as z from 'zod';
import { closed, count, listOf, numberOrNull } from '../schema/parts.js';
import { findingShape } from './quality-parts.js';

const rule = closed({ rows: count, children: count, share: numberOrNull, examples: listOf(count) });
const verdict = closed({ value: numberOrNull, children: count, broken: z.boolean().nullable() });

type Rules = RegisterCounts['rules'];

// Rules grow from version to version: their names are data, and only the types know them all.
const rules = z.record(z.string(), rule).readonly() as z.ZodType as z.ZodType<Rules, Rules>;
const verdicts = z.record(z.string(), verdict).readonly() as z.ZodType as z.ZodType<
  GroupVerdicts,
  GroupVerdicts
>;

const group = closed({
  rows: count,
  children: count,
  rules,
  heights: closed({ rows: count, children: count, zeroFive: count }),
  heightForAge: closed({ n: count, sum: z.number(), squares: z.number(), children: count }),
  measured: count,
  label: z.string(),
  target: numberOrNull,
  verdicts,
});

/** The rules of a register, of all rows and of each group. */
export const registerReportSchema = closed({ all: group, groups: listOf(group) });

const copiedShare = closed({ share: numberOrNull, measurements: count, children: count });

/** What looks copied in the rows of one group. */
export const copiedGroupSchema = closed({
  label: z.string(),
  shares: closed({
    pair: copiedShare,
    equal: copiedShare,
    length: copiedShare,
    carried: copiedShare,
  }),
  findings: listOf(
    closed({ ...findingShape, check: z.enum(['pair', 'equal', 'length', 'carried']) }),
  ),
});

/** Scores outside the limits of plausibility. */
export const outliersSchema = closed({
  total: count,
  shown: listOf(
    closed({
      row: count,
      indicator: z.enum(['heightForAge', 'weightForAge', 'weightForHeight']),
      z: z.number(),
      group: z.string(),
    }),
  ),
});
