import { type Issue, type IssuePath, issue } from '../result/result.js';

/** Anything that others name by its id. */
export interface Identified {
  readonly id: string;
}

/**
 * `entry.twice` for each id after its first place.
 *
 * @example
 * twiceIssues([{ id: 'k1' }, { id: 'k1' }], [])[0]?.path; // => [1, 'id']
 */
export function twiceIssues(list: readonly Identified[], path: IssuePath): readonly Issue[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [issue('entry.twice', { path: [...path, i, 'id'], values: { id } })];
  });
}

/**
 * `entry.unknown` where the id is not in the list; none for null, and none without a list.
 *
 * @example
 * unknownIssues('dinkes', [{ id: 'dinkes' }], ['owner']); // => []
 */
export function unknownIssues(
  id: string | null,
  list: readonly Identified[] | undefined,
  path: IssuePath,
): readonly Issue[] {
  if (id === null || list === undefined || list.some((one) => one.id === id)) return [];
  return [issue('entry.unknown', { path, values: { id } })];
}
