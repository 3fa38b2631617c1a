const QUOTE = '"';
const BACKSLASH = 92;
/** A number this short without an exponent is kept whole by every reader. */
const SURE_CHARACTERS = 15;
/** Doubles that differ, differ within so many digits: no writer of doubles needs more. */
const MOST_DIGITS = 17;
const NUMBER = /-?[0-9.]+(?:[eE][+-]?[0-9]+)?/y;
const HALF_CHARACTER = /\p{Surrogate}/u;

/** Where a quoted text that opens at `start` ends, behind its closing quote; the end of the text where it never does. */
export function stringEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, at);
    if (quote < 0) return text.length;
    if (!isEscaped(text, quote)) return quote + 1;
    at = quote + 1;
  }
}

/** An odd number of backslashes before a sign takes its meaning away. */
function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text.charCodeAt(from - 1) === BACKSLASH) from--;
  return (at - from) % 2 === 1;
}

/**
 * The text that a quoted one means; undefined for a broken escape, which the parser refuses.
 *
 * @example
 * decodedString('"a\\u0062"'); // => 'ab'
 */
export function decodedString(quoted: string): string | undefined {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Whether a quoted text holds half of a character, as `\ud800` without its other half: UTF-8 has no
 * bytes for it.
 *
 * @example
 * hasHalfCharacter('"\\ud83d\\ude00"'); // => false
 */
export function hasHalfCharacter(quoted: string): boolean {
  return HALF_CHARACTER.test(decodedString(quoted) ?? '');
}

/** The number that begins at `start`, as written; empty where there is none. */
export function numberToken(text: string, start: number): string {
  NUMBER.lastIndex = start;
  return NUMBER.exec(text)?.[0] ?? '';
}

/**
 * Whether a number as written would lose digits in a double: beyond its range, a whole number beyond
 * 2^53 - 1, a small one that becomes 0, or more than 17 digits.
 *
 * @example
 * losesDigits('9911014203230001'); // => true
 */
export function losesDigits(token: string): boolean {
  if (token.length <= SURE_CHARACTERS && !/[eE]/.test(token)) return false;
  const value = Number(token);
  const digits = token.replace(/[eE].*|\D/g, '').replace(/^0+|0+$/g, '');
  if (!Number.isFinite(value) || digits.length > MOST_DIGITS) return true;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return true;
  return value === 0 && digits !== '';
}
