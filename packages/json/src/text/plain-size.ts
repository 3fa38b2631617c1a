import { numberSize } from './number-size.js';

/**
 * The length of a value as the shortest JSON text without escapes; -1 where that can not be told: a number
 * that could be written shorter, the key `__proto__`, or nesting beyond a limit.
 *
 * A text of just this length, without a backslash, holds no key twice and no digit too many: whatever
 * `JSON.parse` drops in silence makes a text longer.
 *
 * @example
 * plainSize({ sex: 'L', weight: 11.2 }, 2) === '{"sex":"L","weight":11.2}'.length; // => true
 */
export function plainSize(value: unknown, maxDepth: number): number {
  switch (typeof value) {
    case 'string':
      return value.length + 2;
    case 'number':
      return numberSize(value);
    case 'boolean':
      return value ? 4 : 5;
    default:
      if (value === null) return 4;
      if (maxDepth === 0) return -1;
      return Array.isArray(value)
        ? listSize(value, maxDepth - 1)
        : objectSize(value as Readonly<Record<string, unknown>>, maxDepth - 1);
  }
}

/** One sign for each comma, and the two braces; nothing inside leaves no comma to spare. */
function listSize(list: readonly unknown[], maxDepth: number): number {
  let size = 1;
  for (const item of list) {
    const itemSize = plainSize(item, maxDepth);
    if (itemSize < 0) return -1;
    size += itemSize + 1;
  }
  return Math.max(size, 2);
}

function objectSize(value: Readonly<Record<string, unknown>>, maxDepth: number): number {
  let size = 1;
  for (const key in value) {
    const itemSize = key === '__proto__' ? -1 : plainSize(value[key], maxDepth);
    if (itemSize < 0) return -1;
    size += key.length + itemSize + 4;
  }
  return Math.max(size, 2);
}
