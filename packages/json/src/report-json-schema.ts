import * as z from 'zod';
import { REPORT_PARTS, reportSchema } from './report-schema.js';

/** The name of the JSON Schema of a report. */
export const REPORT_SCHEMA_ID = 'urn:balanting:report:1';

/**
 * The JSON Schema (2020-12) of a report, made from `reportSchema`: what
 * `@balanting/json/schema/report.schema.json` holds.
 *
 * @example
 * reportJsonSchema().$id; // => 'urn:balanting:report:1'
 */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  const registry = z.registry<{ id: string; description: string }>();
  for (const [id, { schema, description }] of Object.entries(REPORT_PARTS)) {
    registry.add(schema, { id, description });
  }
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, {
    target: 'draft-2020-12',
    metadata: registry,
    override: ({ jsonSchema }) => {
      // zod marks what TypeScript may not write to; in JSON Schema that word speaks of servers.
      delete jsonSchema.readOnly;
    },
  });
  return {
    $schema,
    $id: REPORT_SCHEMA_ID,
    title: 'Balanting report',
    description: "A district's stunting report as data.",
    ...rest,
  };
}

/**
 * The text of the JSON Schema file, ending in a line feed.
 *
 * @example
 * JSON.parse(reportJsonSchemaText()).title; // => 'Balanting report'
 */
export function reportJsonSchemaText(): string {
  return `${JSON.stringify(reportJsonSchema(), null, 2)}\n`;
}
