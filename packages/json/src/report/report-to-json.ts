import type { ReportData } from '@balanting/core';
import { fieldName } from '../text/field-name.js';
import { reportSchema } from './report-schema.js';

/**
 * A report as JSON text, indented by two spaces, ending in a line feed. Fields stand in the order of
 * the schema, so that equal reports give equal text.
 *
 * @throws TypeError where the value is no report: JSON would write `NaN` as null without a word.
 *
 * @example
 * reportToJson(report).slice(0, 34); // => '{\n  "format": "balanting-report",\n'
 */
export function reportToJson(report: ReportData): string {
  const parsed = reportSchema.safeParse(report);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const path = first?.path.map((part) => (typeof part === 'symbol' ? String(part) : part)) ?? [];
    throw new TypeError(`The value is no report, see "${fieldName(path)}": ${first?.message}`);
  }
  const entries = Object.entries(parsed.data.provenance);
  const provenance = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ ...parsed.data, provenance }, null, 2)}\n`;
}
