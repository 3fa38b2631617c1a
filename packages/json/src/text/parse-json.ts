import { fail, issue, ok, type Result } from '@balanting/core';
import { hasHalfCharacter } from './json-token.js';
import { plainSize } from './plain-size.js';
import { scanJson } from './scan-json.js';

/** How long and how deep a JSON text may be. */
export interface ParseJsonOptions {
  /** Longer texts are refused unread. Default: 10,485,760 (10 Mi). */
  readonly maxCharacters?: number;
  /** Objects and lists may lie this deep inside each other. Default: 64. */
  readonly maxDepth?: number;
}

const DEFAULTS = { maxCharacters: 10 * 1024 * 1024, maxDepth: 64 } as const;

/**
 * The value of a JSON text from anyone, or the reason why there is none. Beside what is no JSON, refused
 * is what `JSON.parse` would take without a word: a text that is too long or too deep, a key that stands
 * twice, the key `__proto__`, a number that a double can not hold, half of a character. A byte order mark
 * at its start is passed over.
 *
 * @returns issues `json.too_large`, `json.too_deep`, `json.duplicate_key`, `json.unknown_field`,
 * `json.number`, `json.half_character` and `json.invalid`
 *
 * @example
 * parseJson('{"weight":11.2}'); // => { ok: true, value: { weight: 11.2 }, warnings: [] }
 * @example
 * parseJson('{"sex":"L","sex":"P"}').ok; // => false
 */
export function parseJson(text: string, options: ParseJsonOptions = {}): Result<unknown> {
  const { maxCharacters, maxDepth } = { ...DEFAULTS, ...options };
  if (text.length > maxCharacters) {
    const values = { characters: text.length, limit: maxCharacters };
    return fail(issue('json.too_large', { values }));
  }
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  const early = bare.length <= PARSED_UNREAD ? parsedText(bare) : undefined;
  if (early?.ok && hidesNothing(bare, early.value, maxDepth)) return early;
  const found = scanJson(bare, maxDepth);
  return found === undefined ? (early ?? parsedText(bare)) : fail(found);
}

/** Longer texts are read for their depth before they are parsed: millions of levels cost the parser seconds. */
const PARSED_UNREAD = 1024 * 1024;

/** Whether `JSON.parse` can have dropped nothing: cheaper to tell than by reading the text sign by sign. */
function hidesNothing(text: string, value: unknown, maxDepth: number): boolean {
  if (text.includes('\\') || hasHalfCharacter(text)) return false;
  return plainSize(value, maxDepth) === text.length;
}

function parsedText(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return fail(issue('json.invalid', { values: { reason: withoutText(error.message) } }));
  }
}

/** Engines quote the text around a mistake, which may hold a name. */
function withoutText(message: string): string {
  return message.replace(/[,\s.]*"[\s\S]*$/, '');
}
