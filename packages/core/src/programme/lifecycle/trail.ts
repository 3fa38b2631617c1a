import { fail, issue, ok, type Result } from '../../result/result.js';
import type { Lifecycle, LifecycleMove } from './lifecycle.js';
import { LIFECYCLES, type LifecycleKind, type StateOf } from './lifecycles.js';
import { moveOf, type Tracked, type TrailStep } from './transition.js';

/**
 * The state in which an entity was at the end of a day; its first state before any step.
 *
 * @param on - date, `YYYY-MM-DD`
 *
 * @example
 * stateOn(newTracked('activity', 'a1'), '2022-12-31'); // => 'planned'
 */
export function stateOn<K extends LifecycleKind>(entity: Tracked<K>, on: string): StateOf<K> {
  const last = entity.trail.filter(({ at }) => at <= on).at(-1);
  return (last?.to ?? LIFECYCLES[entity.kind].initial) as StateOf<K>;
}

/**
 * Whether nothing more was needed of an entity at the end of a day.
 *
 * @example
 * isClosedOn(newTracked('activity', 'a1'), '2022-12-31'); // => false
 */
export function isClosedOn(entity: Tracked, on: string): boolean {
  const { closed }: Lifecycle = LIFECYCLES[entity.kind];
  return closed.includes(stateOn(entity, on));
}

/**
 * The entity itself, if its trail leads from its first state to its state by allowed steps in the order
 * of their dates: for data that was stored and may have been changed by hand.
 *
 * @returns fails with `transition.trail_broken`, `step` counting from 1; one more than there are steps
 * where only the state does not fit
 *
 * @example
 * checkTrail({ ...newTracked('activity', 'a1'), state: 'done' }).ok; // => false
 */
export function checkTrail<E extends Tracked>(entity: E): Result<E> {
  const { kind, id, trail } = entity;
  let state: string = LIFECYCLES[kind].initial;
  let last = '';
  for (const [i, step] of trail.entries()) {
    const move = moveOf(kind, step.event);
    const follows = step.from === state && step.at >= last;
    if (!follows || !isAllowed(move, step)) return broken(kind, id, i + 1);
    state = step.to;
    last = step.at;
  }
  return state === entity.state ? ok(entity) : broken(kind, id, trail.length + 1);
}

function isAllowed(move: LifecycleMove | undefined, { from, to, note }: TrailStep): boolean {
  if (move === undefined || move.to !== to || !move.from.includes(from)) return false;
  return move.needsNote !== true || note !== null;
}

function broken(kind: LifecycleKind, id: string, step: number): Result<never> {
  return fail(issue('transition.trail_broken', { path: ['trail'], values: { kind, id, step } }));
}

/**
 * How many entities were in each state at the end of a day; states without any are left out.
 *
 * @example
 * countByState([newTracked('meeting', 'r1')], '2022-12-31'); // => { planned: 1 }
 */
export function countByState<K extends LifecycleKind>(
  entities: readonly Tracked<K>[],
  on: string,
): Readonly<Partial<Record<StateOf<K>, number>>> {
  const counts: Partial<Record<StateOf<K>, number>> = {};
  for (const entity of entities) {
    const state = stateOn(entity, on);
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}
