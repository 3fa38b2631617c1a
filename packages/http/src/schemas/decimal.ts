import * as z from 'zod';

/**
 * A recorded weight or length: a number, or text such as `"84.5"`, which keeps its digits. The limits lie
 * far outside of what a child can measure: they keep slips of many digits out of columns of integers.
 */
export const decimalSchema = z.union([
  z.number().min(0).max(9999),
  z.string().regex(/^\d{1,4}(?:\.\d{1,15})?$/),
]);
