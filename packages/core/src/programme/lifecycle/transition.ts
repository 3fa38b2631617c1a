import { fail, type Issue, issue, ok, type Result } from '../../result/result.js';
import { dateIssues } from '../checked.js';
import { personIssues } from '../person.js';
import type { Lifecycle, LifecycleMove } from './lifecycle.js';
import { type EventOf, LIFECYCLES, type LifecycleKind, type StateOf } from './lifecycles.js';

/** One step that was taken: never changed, never removed. */
export interface TrailStep {
  readonly event: string;
  readonly from: string;
  readonly to: string;
  /** Date, `YYYY-MM-DD`. */
  readonly at: string;
  /** Pseudonym of the person who took it. */
  readonly by: string;
  /** The reason or the proof; null where none was asked for or given. */
  readonly note: string | null;
}

/** An entity that changes by steps, with all that were taken. */
export interface Tracked<K extends LifecycleKind = LifecycleKind> {
  readonly kind: K;
  readonly id: string;
  readonly state: StateOf<K>;
  /** The steps in their order; empty in the first state. */
  readonly trail: readonly TrailStep[];
}

/** When a step is taken, by whom and why. */
export interface TransitionOptions {
  /** Date, `YYYY-MM-DD`, not before the last step. */
  readonly at: string;
  /** Pseudonym of a person. */
  readonly by: string;
  /** The reason or the proof: needed where the step asks for it. */
  readonly note?: string;
}

/**
 * An entity of a kind in its first state.
 *
 * @example
 * newTracked('follow-up', 't1').state; // => 'open'
 */
export function newTracked<K extends LifecycleKind>(kind: K, id: string): Tracked<K> {
  return { kind, id, state: LIFECYCLES[kind].initial as StateOf<K>, trail: [] };
}

/**
 * The entity after a step, with the step at the end of its trail; the entity given stays as it is.
 *
 * @returns fails with `transition.not_allowed`, which names the steps that are allowed;
 * `transition.note_missing`; `transition.before_last`; `date.not_iso`; `person.not_pseudonym`
 *
 * @example
 * const task = transition(newTracked('follow-up', 't1'), 'start', { at: '2022-03-01', by: 'opd-4' });
 * task.ok && task.value.state; // => 'in-progress'
 */
export function transition<E extends Tracked>(
  entity: E,
  event: EventOf<E['kind']>,
  options: TransitionOptions,
): Result<E> {
  const { at, by } = options;
  const move = moveOf(entity.kind, event);
  const note = options.note?.trim() || null;
  if (move === undefined || !move.from.includes(entity.state)) {
    return fail(notAllowed(entity, event), ...stepIssues(entity, at, by));
  }
  const [first, ...others] = [...noteIssues(move, event, note), ...stepIssues(entity, at, by)];
  if (first !== undefined) return fail(first, ...others);
  const step: TrailStep = { event, from: entity.state, to: move.to, at, by, note };
  return ok({ ...entity, state: move.to, trail: [...entity.trail, step] });
}

/**
 * The steps that an entity may take now, in the order of its lifecycle.
 *
 * @example
 * allowedEvents(newTracked('commitment', 'k1')); // => ['agree', 'withdraw']
 */
export function allowedEvents<K extends LifecycleKind>(entity: Tracked<K>): readonly EventOf<K>[] {
  const { moves }: Lifecycle = LIFECYCLES[entity.kind];
  const allowed = Object.entries(moves).filter(([, { from }]) => from.includes(entity.state));
  return allowed.map(([event]) => event as EventOf<K>);
}

/**
 * The step of a kind by its name; undefined where the kind has none.
 *
 * @example
 * moveOf('activity', 'finish')?.to; // => 'done'
 */
export function moveOf(kind: LifecycleKind, event: string): LifecycleMove | undefined {
  const { moves }: Lifecycle = LIFECYCLES[kind];
  return Object.hasOwn(moves, event) ? moves[event] : undefined;
}

function notAllowed(entity: Tracked, event: string): Issue {
  const allowed = allowedEvents(entity).join(', ') || '-';
  const { kind, state } = entity;
  return issue('transition.not_allowed', {
    path: ['state'],
    values: { kind, state, event, allowed },
  });
}

function noteIssues(move: LifecycleMove, event: string, note: string | null): readonly Issue[] {
  if (move.needsNote !== true || note !== null) return [];
  return [issue('transition.note_missing', { path: ['note'], values: { event } })];
}

function stepIssues(entity: Tracked, at: string, by: string): readonly Issue[] {
  const last = entity.trail.at(-1)?.at;
  const undated = dateIssues(at, ['at']);
  const early = undated.length === 0 && last !== undefined && at < last;
  return [
    ...undated,
    ...(early ? [issue('transition.before_last', { path: ['at'], values: { at, last } })] : []),
    ...personIssues(by, ['by']),
  ];
}
