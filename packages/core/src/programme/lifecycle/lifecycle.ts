import type { Bilingual } from '../../result/bilingual.js';

/** A step that an entity may take. */
export interface LifecycleMove {
  /** The states in which it may be taken. */
  readonly from: readonly string[];
  readonly to: string;
  /** Whether a note must say why, or name the proof. */
  readonly needsNote?: true;
}

/** The states of a kind of entity, and the steps between them. */
export interface Lifecycle {
  readonly label: Bilingual;
  readonly initial: string;
  readonly states: Readonly<Record<string, Bilingual>>;
  /** States that need nothing more: what is in one of them is never late. */
  readonly closed: readonly string[];
  readonly moves: Readonly<Record<string, LifecycleMove>>;
}
