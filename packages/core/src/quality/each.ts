/**
 * A record with one value for each key.
 *
 * @example
 * each(['a', 'bc'], (key) => key.length); // => { a: 1, bc: 2 }
 */
export function each<K extends string, V>(
  keys: readonly K[],
  make: (key: K) => V,
): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}
