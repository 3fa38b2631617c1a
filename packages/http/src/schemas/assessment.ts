import { assessmentSchema } from '@balanting/json';
import * as z from 'zod';
import { problemSchema } from '../problem/problem.js';

/** The place of a row: its line, its row in a spreadsheet, or its place in a list, from 1. */
const row = z.int();

/** The scores of one row. What was sent is not sent back. */
export const scoredRowSchema = assessmentSchema.unwrap().omit({ input: true }).extend({ row });

/** A row that can not be used. */
export const problemRowSchema = z.strictObject({ row, problem: problemSchema });

/** One row of many: its scores, or the problem that stands in their way. */
export const assessedRowSchema = z.union([scoredRowSchema, problemRowSchema]);

/** One row of many. */
export type AssessedRow = z.infer<typeof assessedRowSchema>;

/** What came of all rows: read = accepted + rejected. */
export const rowCountsSchema = z.strictObject({
  read: z.int(),
  accepted: z.int(),
  rejected: z.int(),
});

/** What came of all rows. */
export type RowCounts = z.infer<typeof rowCountsSchema>;

/** The last line of a stream; `complete` is false where a problem cut it short. */
export const trailerSchema = z.strictObject({
  trailer: rowCountsSchema.extend({
    complete: z.boolean(),
    problem: problemSchema.exactOptional(),
  }),
});
