import { type Issue, type IssuePath, issue } from '@balanting/core';

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** An open object with the keys seen so far, or an open array, and the place in it. */
interface Frame {
  readonly keys: Set<string> | null;
  at: string | number;
}

/**
 * The first thing in a JSON text that `JSON.parse` would take without a word: nesting beyond a limit,
 * a key that stands twice (the parser keeps the last), or the key `__proto__`. Undefined where there
 * is none. Whether the text is JSON at all is left to the parser.
 */
export function scanJson(text: string, maxDepth: number): Issue | undefined {
  const frames: Frame[] = [];
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) {
      const end = stringEnd(text, i);
      const found = keyIssue(frames, text, i, end);
      if (found !== undefined) return found;
      i = end;
      continue;
    }
    if (move(frames, code) && frames.length > maxDepth) {
      return issue('json.too_deep', { values: { limit: maxDepth } });
    }
    i++;
  }
  return undefined;
}

/** Follows one mark outside text; true where it opened an object or array. */
function move(frames: Frame[], code: number): boolean {
  if (code === OPEN_OBJECT) frames.push({ keys: new Set(), at: '' });
  else if (code === OPEN_ARRAY) frames.push({ keys: null, at: 0 });
  else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) frames.pop();
  else if (code === COMMA) nextItem(frames.at(-1));
  return code === OPEN_OBJECT || code === OPEN_ARRAY;
}

function nextItem(frame: Frame | undefined): void {
  if (typeof frame?.at === 'number') frame.at++;
}

function keyIssue(frames: Frame[], text: string, start: number, end: number): Issue | undefined {
  const frame = frames.at(-1);
  if (frame === undefined || frame.keys === null || !isBeforeColon(text, end)) return undefined;

  const key = decoded(text.slice(start, end));
  const isTwice = frame.keys.has(key);
  frame.keys.add(key);
  frame.at = key;
  if (!isTwice && key !== '__proto__') return undefined;
  const path = frames.map(({ at }) => at);
  const code = isTwice ? 'json.duplicate_key' : 'json.unknown_field';
  return issue(code, { path, values: { field: fieldName(path) } });
}

/**
 * The name of a field for a message: `periods[0].id`, cut where a hostile key is very long.
 *
 * @example
 * fieldName(['periods', 0, 'id']); // => 'periods[0].id'
 */
export function fieldName(path: IssuePath): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  const short = name.startsWith('.') ? name.slice(1) : name;
  return short.length > 120 ? `${short.slice(0, 119)}…` : short;
}

function stringEnd(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) return i + 1;
    i += code === BACKSLASH ? 2 : 1;
  }
  return text.length;
}

function isBeforeColon(text: string, from: number): boolean {
  let i = from;
  while (' \t\r\n'.includes(text.charAt(i)) && i < text.length) i++;
  return text.charCodeAt(i) === COLON;
}

/** The key that a quoted text means; a broken escape stays as written, since the parser refuses it. */
function decoded(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch (error) {
    if (error instanceof SyntaxError) return quoted;
    throw error;
  }
}
