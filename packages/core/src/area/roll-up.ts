import { type AreaTree, areaPath } from './area-tree.js';

/**
 * The values of all areas once those of the areas inside them are merged into them: villages into
 * kecamatan, and so on up to the province. An area's own value, if it has one, counts too.
 *
 * @param values - by Kemendagri code with dots
 * @param merge - adds up two values; order must not matter
 * @throws RangeError for a code that the tree does not have
 *
 * @example
 * const sum = (a: number, b: number) => a + b;
 * rollUp(balangan, new Map([['63.11.05.2001', 2], ['63.11.01.2001', 3]]), sum).get('63.11'); // => 5
 */
export function rollUp<T>(
  tree: AreaTree,
  values: ReadonlyMap<string, T>,
  merge: (a: T, b: T) => T,
): ReadonlyMap<string, T> {
  const sums = new Map<string, T>();
  for (const [code, value] of values) {
    const path = areaPath(tree, code);
    if (path.length === 0) throw new RangeError(`The tree has no area ${code}.`);
    for (const area of path) {
      sums.set(area.code, sums.has(area.code) ? merge(sums.get(area.code) as T, value) : value);
    }
  }
  return sums;
}
