import * as z from 'zod';

/** A zod schema with what its JSON Schema says of it. */
export interface NamedSchema {
  readonly schema: z.ZodType;
  /** Such as `urn:balanting:report:1`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Schemas inside it that get a name of their own. */
  readonly parts?: Readonly<
    Record<string, { readonly schema: z.ZodType; readonly description: string }>
  >;
}

/** The JSON Schema (2020-12) made from a zod schema. */
export function jsonSchemaFrom(named: NamedSchema): Readonly<Record<string, unknown>> {
  const { schema, id, title, description, parts = {} } = named;
  const registry = z.registry<{ id?: string; description?: string }>();
  for (const [name, part] of Object.entries(parts)) {
    registry.add(part.schema, { id: name, description: part.description });
  }
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    metadata: registry,
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      // zod marks what TypeScript may not write to; in JSON Schema that word speaks of servers.
      delete jsonSchema.readOnly;
      const said = z.globalRegistry.get(zodSchema)?.description;
      if (said !== undefined) jsonSchema.description = said;
    },
  });
  return { $schema, $id: id, title, description, ...rest };
}
