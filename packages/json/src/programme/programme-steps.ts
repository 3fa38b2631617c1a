import { type EventOf, LIFECYCLES, type LifecycleKind, type Tracked } from '@balanting/core';
import * as z from 'zod';
import { closed, listOf } from '../schema/parts.js';

/** A step that an entry took. */
export interface ProgrammeStep<K extends LifecycleKind = LifecycleKind> {
  /** A step of the lifecycle of its kind, such as `agree`. */
  readonly event: EventOf<K>;
  /** `YYYY-MM-DD`, not before the step above it. */
  readonly at: string;
  /** Pseudonym of the person who took it. */
  readonly by?: string;
  /** The reason or the proof, where the step asks for one. */
  readonly note?: string;
}

/** An entry as it is written down: its state follows from its steps. */
export type Stepped<E extends Tracked> = Omit<E, 'kind' | 'state' | 'trail'> & {
  readonly steps: readonly ProgrammeStep<E['kind']>[];
};

/** The steps of a kind of entry. */
export function stepsOf<K extends LifecycleKind>(
  kind: K,
): z.ZodType<readonly ProgrammeStep<K>[], readonly ProgrammeStep<K>[]> {
  const events = Object.keys(LIFECYCLES[kind].moves) as EventOf<K>[];
  const step = closed({
    event: z.enum(events),
    at: z.iso.date(),
    by: z.string().exactOptional(),
    note: z.string().exactOptional(),
  });
  return listOf(step) as z.ZodType as z.ZodType<
    readonly ProgrammeStep<K>[],
    readonly ProgrammeStep<K>[]
  >;
}
