import type { Issue, IssueValues, Result } from '@balanting/core';
import type { ProblemKind } from './problem-kinds.js';

/** An error that answers a request: what stands in the way, and of whose making it is. */
export interface Refusal extends Error {
  readonly kind: ProblemKind;
  readonly values: IssueValues;
  readonly issues: readonly Issue[];
  /** Headers that the status asks for, such as `Allow`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What {@link refusal} may be told. */
export type RefusalOptions = Partial<Pick<Refusal, 'values' | 'issues' | 'headers'>>;

/** A refusal to throw. */
export function refusal(kind: ProblemKind, options: RefusalOptions = {}): Refusal {
  const { values = {}, issues = [], headers = {} } = options;
  return Object.assign(new Error(kind), { kind, values, issues, headers });
}

/** Whether something thrown is a {@link refusal}. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'kind' in error && 'values' in error && 'headers' in error;
}

/** The value of a result; throws a refusal with its issues where there is none. */
export function valueOrRefusal<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw refusal('invalid', { issues: result.issues });
}
