import type { AreaTree } from '../area/area-tree.js';
import { daysFromIsoDate } from '../child/iso-date.js';
import { type Issue, type IssuePath, issue } from '../result/result.js';

/**
 * `date.not_iso` where the text is no date `YYYY-MM-DD` that exists; none for null, an unknown date.
 *
 * @example
 * dateIssues('27/01/2022', ['on'])[0]?.code; // => 'date.not_iso'
 */
export function dateIssues(date: string | null, path: IssuePath): readonly Issue[] {
  if (date === null || daysFromIsoDate(date) !== undefined) return [];
  return [issue('date.not_iso', { path, values: { value: date } })];
}

/**
 * What is wrong with a period: dates that do not exist, and `period.reversed`.
 *
 * @example
 * periodIssues({ from: '2022-03-01', to: '2022-02-01' }, [])[0]?.code; // => 'period.reversed'
 */
export function periodIssues(
  { from, to }: { readonly from: string; readonly to: string },
  path: IssuePath,
): readonly Issue[] {
  const issues = [...dateIssues(from, [...path, 'from']), ...dateIssues(to, [...path, 'to'])];
  if (issues.length > 0 || from <= to) return issues;
  return [issue('period.reversed', { path, values: { from, to } })];
}

/**
 * `text.missing` for each field that is empty or only space.
 *
 * @example
 * textIssues({ title: ' ' }, [])[0]?.path; // => ['title']
 */
export function textIssues(
  fields: Readonly<Record<string, string>>,
  path: IssuePath,
): readonly Issue[] {
  return Object.entries(fields)
    .filter(([, text]) => text.trim() === '')
    .map(([field]) => issue('text.missing', { path: [...path, field], values: { field } }));
}

/**
 * `place.missing` where there is no area, `area.unknown` for a code that the tree does not have.
 *
 * @param areas - Kemendagri codes with dots
 * @param tree - default: any code passes
 *
 * @example
 * placeIssues([], ['places'])[0]?.code; // => 'place.missing'
 */
export function placeIssues(
  areas: readonly string[],
  path: IssuePath,
  tree?: AreaTree,
): readonly Issue[] {
  if (areas.length === 0) return [issue('place.missing', { path })];
  if (tree === undefined) return [];
  return areas.flatMap((value, i) =>
    tree.byCode.has(value)
      ? []
      : [issue('area.unknown', { path: [...path, i], values: { value } })],
  );
}

/**
 * `count.not_whole` where a number of people or things is not a whole number of 0 or more; none for
 * null, a number not known.
 *
 * @example
 * countIssues({ planned: 1.5 }, [])[0]?.code; // => 'count.not_whole'
 */
export function countIssues(
  counts: Readonly<Record<string, number | null>>,
  path: IssuePath,
): readonly Issue[] {
  return Object.entries(counts).flatMap(([field, value]) =>
    value === null || (Number.isSafeInteger(value) && value >= 0)
      ? []
      : [issue('count.not_whole', { path: [...path, field], values: { field, value } })],
  );
}
