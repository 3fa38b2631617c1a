import {
  type EventOf,
  type Issue,
  newTracked,
  ok,
  type Result,
  type Tracked,
  transition,
} from '@balanting/core';
import type { ProgrammeStep, Stepped } from './programme-steps.js';

/** Who took a step that names nobody. */
const SOMEBODY = 'pokja-0';

/** Entries, and what is wrong with their steps. */
export interface TrackedEntries<E extends Tracked> {
  readonly entries: readonly E[];
  readonly issues: readonly Issue[];
}

/** Entries after their steps; one whose steps can not be stands in the state before the wrong one. */
export function trackedEntries<E extends Tracked>(
  kind: E['kind'],
  list: readonly Stepped<E>[],
): TrackedEntries<E> {
  const issues: Issue[] = [];
  const entries = list.map((written, i) => {
    const { steps, ...entry } = written as Stepped<E> & { readonly id: string };
    let one = { ...newTracked(kind, entry.id), ...entry } as unknown as E;
    for (const [k, step] of steps.entries()) {
      const next = after(one, step);
      if (!next.ok) {
        issues.push(
          ...next.issues.map((told) => ({ ...told, path: [i, 'steps', k, ...told.path] })),
        );
        break;
      }
      one = next.value;
    }
    return one;
  });
  return { entries, issues };
}

function after<E extends Tracked>(one: E, step: ProgrammeStep<E['kind']>): Result<E> {
  const { event, at, by = SOMEBODY, note } = step;
  const taken = { at, by, ...(note !== undefined && { note }) };
  const next = transition<E>(one, event as EventOf<E['kind']>, taken);
  return next.ok ? ok(next.value) : next;
}
