import { AGE_GROUPS, type AgeGroupId, COUNTED_CLASSES, OUTCOME_IDS } from '@balanting/core';
import * as z from 'zod';
import { closed, count, listOf, numberOrNull, share } from '../schema/parts.js';

const AGE_GROUP_IDS = AGE_GROUPS.map(({ id }) => id) as readonly AgeGroupId[];
const name = z.string().nullable().exactOptional();

const dimension = z.enum(['district', 'kecamatan', 'village', 'sex', 'ageGroup', 'month']);

/** The group that children belong to. */
export const groupKeySchema = closed({
  district: name,
  kecamatan: name,
  village: name,
  sex: z.enum(['male', 'female']).nullable().exactOptional(),
  ageGroup: z.enum(AGE_GROUP_IDS).nullable().exactOptional(),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .nullable()
    .exactOptional(),
});

const classes = (indicator: keyof typeof COUNTED_CLASSES) =>
  z
    .array(count)
    .length(COUNTED_CLASSES[indicator].length)
    .readonly()
    .describe('Children by class, from the lowest z-score upwards.');

/** The children of one group. */
export const countCellSchema = closed({
  key: groupKeySchema,
  measured: count.describe('Children of the group, with or without a z-score.'),
  oedema: count,
  flagged: closed({ heightForAge: count, weightForAge: count, weightForHeight: count }),
  classes: closed({
    heightForAge: classes('heightForAge'),
    weightForAge: classes('weightForAge'),
    weightForHeight: classes('weightForHeight'),
  }),
});

/** The fields of `Counts` of `@balanting/core`: plain numbers that add up. */
export const countsShape = {
  by: listOf(dimension),
  frame: count.describe('Children in all cells.'),
  outsideAge: count.describe('Children above the ages counted: in no cell.'),
  cells: listOf(countCellSchema),
};

/** A prevalence of one group. */
export const estimateSchema = closed({
  cases: count,
  n: count.describe('Children with a valid score.'),
  share: share.nullable().describe('cases / n; null where n is 0.'),
  se: numberOrNull,
  interval: z.tuple([share, share]).readonly().nullable().describe('Of 95 %.'),
  severity: z.string().nullable().describe('Class of WHO and UNICEF (2019).'),
});

const estimates = listOf(closed({ key: groupKeySchema, estimate: estimateSchema }));

/** The prevalences of the groups of counts, by outcome. */
export const prevalenceShape = {
  by: listOf(dimension),
  outcomes: z.partialRecord(z.enum(OUTCOME_IDS), estimates).readonly(),
};
