import type { Language } from '@balanting/core';
import { parseAccept } from 'hono/utils/accept';

/**
 * The language that an `Accept-Language` header prefers; Indonesian where it names neither.
 *
 * @example
 * languageOf('en-GB,en;q=0.9,id;q=0.5'); // => 'en'
 */
export function languageOf(header: string | null): Language {
  const wanted = [...parseAccept(header ?? '')].sort((a, b) => b.q - a.q);
  for (const { type, q } of wanted) {
    const code = type.slice(0, 2).toLowerCase();
    if (q > 0 && (code === 'id' || code === 'en')) return code;
  }
  return 'id';
}
