import { jsonSchemaOf, jsonSchemaTextOf } from '../schema/json-schemas.js';

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
  return jsonSchemaOf('report');
}

/**
 * The text of the JSON Schema file, ending in a line feed.
 *
 * @example
 * JSON.parse(reportJsonSchemaText()).title; // => 'Balanting report'
 */
export function reportJsonSchemaText(): string {
  return jsonSchemaTextOf('report');
}
