import { RECORD_FIELDS } from '@balanting/core';
import { numberSize } from '../text/number-size.js';
import type { JsonRecord } from './json-record.js';

/** Which types a field may have beside null. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 4;

const TYPES: ReadonlyMap<string, number> = new Map([
  ...Object.entries(RECORD_FIELDS).map(([field, { kind }]): [string, number] => {
    const isText = kind === 'text' || kind === 'nik' || kind === 'date' || kind === 'position';
    return [field, isText ? TEXT : TEXT + NUMBER];
  }),
  ['oedema', BOOLEAN],
]);

/**
 * The length of a record as JSON text without spaces and escapes; -1 where a value is no record of known
 * fields of the right types, or holds a number that could be written shorter.
 *
 * A line of just this length, without a backslash, holds no key twice and no digit too many: whatever
 * `JSON.parse` drops in silence makes a line longer.
 *
 * @example
 * plainLength({ sex: 'L', weight: 11.2 }) === '{"sex":"L","weight":11.2}'.length; // => true
 */
export function plainLength(value: unknown): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return -1;
  // One sign for each comma, and the two braces; a record without fields has no comma to spare.
  let length = 1;
  for (const key in value) {
    const types = TYPES.get(key);
    if (types === undefined) return -1;
    const size = sizeOf((value as Readonly<Record<string, unknown>>)[key], types);
    if (size < 0) return -1;
    length += key.length + 4 + size;
  }
  return length === 1 ? 2 : length;
}

function sizeOf(value: unknown, types: number): number {
  if (value === null) return 4;
  switch (typeof value) {
    case 'string':
      return types & TEXT ? value.length + 2 : -1;
    case 'number':
      return types & NUMBER ? numberSize(value) : -1;
    case 'boolean':
      return types & BOOLEAN ? String(value).length : -1;
    default:
      return -1;
  }
}

/** The value as a record, where {@link plainLength} found it to be one. */
export function isPlainRecord(value: unknown): value is JsonRecord {
  return plainLength(value) >= 0;
}
