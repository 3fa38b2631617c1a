import * as z from 'zod';
import { trailerSchema } from './assessment.js';
import { rejectedSchema } from './survey-body.js';

/** The last line of converted NDJSON. */
export const convertTrailerSchema = z.strictObject({
  trailer: trailerSchema.shape.trailer.extend({
    /** Columns with something in them for which the format has no place. */
    leftOut: z.array(z.string()),
    /** The first of the rows that were left out. */
    rejects: z.array(rejectedSchema),
  }),
});
