import { type Issue, type IssueCode, type IssuePath, issue } from '@balanting/core';
import { fieldName } from './field-name.js';
import {
  decodedString,
  hasHalfCharacter,
  losesDigits,
  numberToken,
  stringEnd,
} from './json-token.js';

const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
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
 * a key that stands twice (the parser keeps the last), the key `__proto__`, a number that a double can
 * not hold, or half of a character. Undefined where there is none. Whether the text is JSON at all is
 * left to the parser.
 */
export function scanJson(text: string, maxDepth: number): Issue | undefined {
  const frames: Frame[] = [];
  let i = 0;
  while (i < text.length) {
    const next = step(frames, text, i);
    if (typeof next !== 'number') return next;
    if (frames.length > maxDepth) return issue('json.too_deep', { values: { limit: maxDepth } });
    i = next;
  }
  return undefined;
}

/** Where the next text, number or mark begins, or what is wrong with this one. */
function step(frames: Frame[], text: string, i: number): number | Issue {
  const code = text.charCodeAt(i);
  if (code === QUOTE) {
    const end = stringEnd(text, i);
    return stringIssue(frames, text, i, end) ?? end;
  }
  if (code === MINUS || (code >= ZERO && code <= NINE)) {
    const token = numberToken(text, i);
    return losesDigits(token) ? at(frames, 'json.number') : i + (token.length || 1);
  }
  move(frames, code);
  return i + 1;
}

/** Follows one mark outside text. */
function move(frames: Frame[], code: number): void {
  if (code === OPEN_OBJECT) frames.push({ keys: new Set(), at: '' });
  else if (code === OPEN_ARRAY) frames.push({ keys: null, at: 0 });
  else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) frames.pop();
  else if (code === COMMA) nextItem(frames.at(-1));
}

function nextItem(frame: Frame | undefined): void {
  if (typeof frame?.at === 'number') frame.at++;
}

function stringIssue(frames: Frame[], text: string, start: number, end: number): Issue | undefined {
  const quoted = text.slice(start, end);
  const found = keyIssue(frames, quoted, isBeforeColon(text, end));
  return found ?? (hasHalfCharacter(quoted) ? at(frames, 'json.half_character') : undefined);
}

function keyIssue(frames: Frame[], quoted: string, isKey: boolean): Issue | undefined {
  const frame = frames.at(-1);
  if (frame === undefined || frame.keys === null || !isKey) return undefined;

  const key = decodedString(quoted) ?? quoted;
  const isTwice = frame.keys.has(key);
  frame.keys.add(key);
  frame.at = key;
  if (!isTwice && key !== '__proto__') return undefined;
  return at(frames, isTwice ? 'json.duplicate_key' : 'json.unknown_field');
}

function at(frames: readonly Frame[], code: IssueCode): Issue {
  const path: IssuePath = frames.map((frame) => frame.at);
  return issue(code, { path, values: { field: fieldName(path) } });
}

function isBeforeColon(text: string, from: number): boolean {
  let i = from;
  while (' \t\r\n'.includes(text.charAt(i)) && i < text.length) i++;
  return text.charCodeAt(i) === COLON;
}
