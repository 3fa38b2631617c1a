import type * as z from 'zod';

/** A schema with the name that the OpenAPI document lists it by. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: z.ZodType;
}
