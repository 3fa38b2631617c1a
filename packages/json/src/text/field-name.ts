import type { IssuePath } from '@balanting/core';

/** A hostile key can be very long: no message shows more than this. */
const MOST_CHARACTERS = 120;

/**
 * The name of a field for a message: `periods[0].id`, cut where a hostile key is very long.
 *
 * @example
 * fieldName(['periods', 0, 'id']); // => 'periods[0].id'
 */
export function fieldName(path: IssuePath): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  const short = name.startsWith('.') ? name.slice(1) : name;
  return short.length > MOST_CHARACTERS ? `${short.slice(0, MOST_CHARACTERS - 1)}…` : short;
}
