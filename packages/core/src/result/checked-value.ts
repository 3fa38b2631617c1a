import { fail, type Issue, ok, type Result } from './result.js';

/**
 * The value with its warnings, or every issue where one of them is an error.
 *
 * @example
 * checkedValue(3, []).ok; // => true
 */
export function checkedValue<T>(value: T, issues: readonly Issue[]): Result<T> {
  const [first, ...others] = issues;
  if (first === undefined) return ok(value);
  return issues.some(({ level }) => level === 'error') ? fail(first, ...others) : ok(value, issues);
}
