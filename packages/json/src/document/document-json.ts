import { fail, issue, ok, type Result } from '@balanting/core';
import { fieldName } from '../text/field-name.js';
import { jsonText } from '../text/json-text.js';
import { type ParseJsonOptions, parseJson } from '../text/parse-json.js';
import { issuesOfZod } from '../text/zod-issues.js';
import {
  DOCUMENT_SCHEMAS,
  DOCUMENT_VERSION,
  type DocumentKind,
  type DocumentValues,
} from './documents.js';

/**
 * A value as a JSON document with `format` and `version`, indented by two spaces, ending in a line feed.
 * Fields stand in the order of the schema, so that equal values give equal text.
 *
 * @throws TypeError where the value is no such document: JSON would write `NaN` as null without a word
 *
 * @example
 * JSON.parse(documentToJson('counts', emptyCounts({ by: [] }))).format; // => 'balanting-counts'
 */
export function documentToJson<K extends DocumentKind>(kind: K, value: DocumentValues[K]): string {
  const parsed = DOCUMENT_SCHEMAS[kind].safeParse({
    format: `balanting-${kind}`,
    version: DOCUMENT_VERSION,
    ...value,
  });
  if (parsed.success) return `${jsonText(parsed.data, 2)}\n`;
  const [first] = issuesOfZod(parsed.error);
  const { field, expected = 'no such field' } = first?.values ?? { field: fieldName([]) };
  throw new TypeError(`The value is no ${kind}, see "${field}": expected ${expected}.`);
}

/**
 * The value of a JSON document of one kind, or every reason why there is none. The text may come from
 * anyone: it is refused as `parseJson` refuses, and where it holds any field that is not part of it.
 *
 * @returns the frozen value without `format` and `version`; the issues of `parseJson`, `json.shape` and
 * `json.unknown_field`, at most 100
 *
 * @example
 * const counts = emptyCounts({ by: ['village'] });
 * documentFromJson('counts', documentToJson('counts', counts)); // => { ok: true, value: counts, warnings: [] }
 */
export function documentFromJson<K extends DocumentKind>(
  kind: K,
  text: string,
  options: ParseJsonOptions = {},
): Result<DocumentValues[K]> {
  const json = parseJson(text, options);
  if (!json.ok) return json;
  const parsed = DOCUMENT_SCHEMAS[kind].safeParse(json.value);
  if (parsed.success) {
    const { format: _, version: __, ...value } = parsed.data;
    // Without its two fields a document is its value: TypeScript can not follow K through a rest.
    return ok(Object.freeze(value) as unknown as DocumentValues[K]);
  }
  const [first = issue('json.shape'), ...others] = issuesOfZod(parsed.error);
  return fail(first, ...others);
}
