import { type Issue, type IssuePath, issue } from '@balanting/core';
import type * as z from 'zod';
import { fieldName } from './field-name.js';

/** A hostile text can break every field: nobody reads more than this. */
const MOST_ISSUES = 100;

type ZodIssue = z.core.$ZodIssue;

/**
 * What zod found, as issues of ours: `json.shape` or `json.unknown_field`, each with its path, at most 100.
 *
 * @example
 * const { error } = recordJsonSchema.safeParse({ sex: 'L' });
 * error && issuesOfZod(error).map(({ path }) => path); // => [['measuredOn']]
 */
export function issuesOfZod(error: z.ZodError): readonly Issue[] {
  return error.issues.slice(0, MOST_ISSUES).flatMap(issuesOf).slice(0, MOST_ISSUES);
}

function issuesOf(found: ZodIssue): readonly Issue[] {
  const path = found.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (found.code === 'unrecognized_keys') {
    return found.keys.map((key) => unknownField([...path, key]));
  }
  const values = { field: fieldName(path), expected: expectedOf(found) };
  return [issue('json.shape', { path, values })];
}

function unknownField(path: IssuePath): Issue {
  return issue('json.unknown_field', { path, values: { field: fieldName(path) } });
}

/** What was expected, in signs that need no translation. */
function expectedOf(found: ZodIssue): string {
  switch (found.code) {
    case 'invalid_type':
      return found.expected;
    case 'invalid_value':
      return found.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'too_small':
      return `>= ${found.minimum}`;
    case 'too_big':
      return `<= ${found.maximum}`;
    case 'invalid_format':
      return found.format === 'regex' ? (found.pattern ?? 'regex') : found.format;
    case 'invalid_union':
      return [...new Set(found.errors.flat().map(expectedOf))].join(' | ');
    default:
      return found.code;
  }
}
