import { fail, issue, ok, type ReportData, type Result } from '@balanting/core';
import { type ParseJsonOptions, parseJson } from '../text/parse-json.js';
import { issuesOfZod } from '../text/zod-issues.js';
import { reportSchema } from './report-schema.js';

/** What {@link reportFromJson} may be told. */
export type ReportFromJsonOptions = ParseJsonOptions;

/**
 * The report in a JSON text, or every reason why there is none. The text may come from anyone: it is
 * refused as `parseJson` refuses, and where it holds any field that is not part of a report.
 *
 * @returns the frozen report; the issues of `parseJson`, `json.shape` and `json.unknown_field`, at
 * most 100
 *
 * @example
 * reportFromJson('{}').ok; // => false
 */
export function reportFromJson(
  text: string,
  options: ReportFromJsonOptions = {},
): Result<ReportData> {
  const value = parseJson(text, options);
  if (!value.ok) return value;
  const report = reportSchema.safeParse(value.value);
  if (report.success) return ok(report.data);
  const [first = issue('json.shape'), ...others] = issuesOfZod(report.error);
  return fail(first, ...others);
}
