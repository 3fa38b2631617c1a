import * as z from 'zod';

/** A whole number from 0 up. */
export const count = z.int().min(0);

/** A proportion from 0 to 1. */
export const share = z.number().min(0).max(1);

/** A number that may be missing; never `NaN`. */
export const numberOrNull = z.number().nullable();

/** The limits of an interval. */
export const interval = z.tuple([z.number(), z.number()]).readonly();

/** A text in Indonesian and English. */
export const bilingual = z.strictObject({ id: z.string(), en: z.string() }).readonly();

/** A frozen object without room for any other field. */
export function closed<S extends z.ZodRawShape>(
  shape: S,
): z.ZodReadonly<z.ZodObject<S, z.core.$strict>> {
  return z.strictObject(shape).readonly();
}

/** A frozen list. */
export function listOf<S extends z.ZodType>(item: S): z.ZodReadonly<z.ZodArray<S>> {
  return z.array(item).readonly();
}
