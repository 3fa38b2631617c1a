import { fail, issue, ok, type ReportData, type Result } from '@balanting/core';
import { reportSchema } from './report-schema.js';
import { scanJson } from './scan-json.js';
import { issuesOfZod } from './zod-issues.js';

/** What {@link reportFromJson} may be told. */
export interface ReportFromJsonOptions {
  /** Longer texts are refused unread. Default: 10,485,760 (10 Mi). */
  readonly maxCharacters?: number;
  /** Objects and lists may lie this deep inside each other. Default: 64. */
  readonly maxDepth?: number;
}

const DEFAULTS = { maxCharacters: 10 * 1024 * 1024, maxDepth: 64 } as const;

/**
 * The report in a JSON text, or every reason why there is none. The text may come from anyone: it is
 * refused where it is too long or too deep, holds a key twice or `__proto__`, or any field that is
 * not part of a report. A byte order mark at its start is passed over.
 *
 * @returns the frozen report; issues `json.too_large`, `json.too_deep`, `json.duplicate_key`,
 * `json.invalid`, `json.shape` and `json.unknown_field`, at most 100
 *
 * @example
 * reportFromJson('{}').ok; // => false
 */
export function reportFromJson(
  text: string,
  options: ReportFromJsonOptions = {},
): Result<ReportData> {
  const { maxCharacters, maxDepth } = { ...DEFAULTS, ...options };
  if (text.length > maxCharacters) {
    const values = { characters: text.length, limit: maxCharacters };
    return fail(issue('json.too_large', { values }));
  }
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  const scanned = scanJson(bare, maxDepth);
  if (scanned !== undefined) return fail(scanned);

  const value = parsed(bare);
  if (!value.ok) return value;
  const report = reportSchema.safeParse(value.value);
  if (report.success) return ok(report.data);
  const [first = issue('json.shape'), ...others] = issuesOfZod(report.error);
  return fail(first, ...others);
}

function parsed(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail(issue('json.invalid', { values: { reason: error.message } }));
  }
}
