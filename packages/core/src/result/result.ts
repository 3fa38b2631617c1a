import type { IssueCode } from './messages/messages.js';

/** Where something is wrong: property names and row positions, from the outside in. */
export type IssuePath = readonly (string | number)[];

/** `error` stops the value, `warning` lets it through in doubt, `info` only tells. */
export type IssueLevel = 'error' | 'warning' | 'info';

/** The values that a message speaks of, by the name of their placeholder. */
export type IssueValues = Readonly<Record<string, string | number>>;

/** Something wrong or doubtful in the data. {@link messageOf} gives its sentence. */
export interface Issue {
  readonly code: IssueCode;
  readonly level: IssueLevel;
  readonly path: IssuePath;
  readonly values: IssueValues;
}

/** A value, or every reason why there is none. Warnings may stand beside a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** What {@link issue} may be told beside the code. */
export interface IssueOptions {
  /** Default: empty. */
  readonly path?: IssuePath;
  /** Default: empty. */
  readonly values?: IssueValues;
  /** Default: `error`. */
  readonly level?: IssueLevel;
}

/**
 * An issue of the given code.
 *
 * @example
 * issue('age.negative', { values: { days: -3 } }).level; // => 'error'
 */
export function issue(code: IssueCode, options: IssueOptions = {}): Issue {
  const { path = [], values = {}, level = 'error' } = options;
  return { code, level, path, values };
}

const NO_WARNINGS: readonly Issue[] = [];

/**
 * A result that holds a value.
 *
 * @example
 * ok(3); // => { ok: true, value: 3, warnings: [] }
 */
export function ok<T>(value: T, warnings: readonly Issue[] = NO_WARNINGS): Result<T> {
  return { ok: true, value, warnings };
}

/**
 * A result that holds the reasons why there is no value.
 *
 * @example
 * fail(issue('sex.missing')).ok; // => false
 */
export function fail(first: Issue, ...others: readonly Issue[]): Result<never> {
  return { ok: false, issues: [first, ...others] };
}
