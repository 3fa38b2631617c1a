import * as z from 'zod';
import type { Operation } from '../operation.js';
import { NAMED_PARTS } from './named-parts.js';

/** A JSON Schema or another part of the document. */
export type Json = Readonly<Record<string, unknown>>;

/** The schemas of all operations by their names, as OpenAPI lists them. */
export function componentSchemas(operations: readonly Operation[]): Json {
  const registry = z.registry<{ readonly id: string }>();
  for (const { name, schema } of NAMED_PARTS) registry.add(schema, { id: name });
  for (const { bodies, answers } of operations) {
    for (const { schema } of [...bodies, ...answers]) {
      if (schema !== undefined && !registry.has(schema.schema)) {
        registry.add(schema.schema, { id: schema.name });
      }
    }
  }
  const { schemas } = z.toJSONSchema(registry, {
    target: 'draft-2020-12',
    io: 'input',
    uri: schemaReference,
    override: ({ zodSchema, jsonSchema }) => {
      // zod marks what TypeScript may not write to; in OpenAPI that word speaks of servers.
      delete jsonSchema.readOnly;
      const said = z.globalRegistry.get(zodSchema)?.description;
      if (said !== undefined) jsonSchema.description = said;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema, $id, ...schema }]) => [name, schema]),
  );
}

/** The place of a named schema in the document. */
export function schemaReference(name: string): string {
  return `#/components/schemas/${name}`;
}

/** The schema of a query or path parameter. */
export function parameterSchema(schema: z.ZodType): Json {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return rest;
}
