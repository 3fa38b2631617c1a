import type {
  AreaTree,
  Commitment,
  CoverageTally,
  Delivery,
  Issue,
  IssuePath,
  Organisation,
  ProgrammeIndicator,
  Result,
  Scorecard,
  StageOutput,
  WorkPlan,
} from '@balanting/core';
import type { ProgrammeDocument } from './programme-schema.js';
import type { TargetChildren } from './programme-services.js';

/** A programme as the functions of `@balanting/core` take it, each part sound by its own check. */
export interface Programme {
  readonly year: number;
  /** Date, `YYYY-MM-DD`, whose states are told. */
  readonly on: string;
  /** The essential indicators, with the targets of the district where the document has some. */
  readonly indicators: readonly ProgrammeIndicator[];
  readonly coverage?: CoverageTally;
  /** By the code of the village. */
  readonly scorecards?: ReadonlyMap<string, Scorecard>;
  /** By the code of the village. */
  readonly targetChildren?: ReadonlyMap<string, TargetChildren>;
  readonly organisations?: readonly Organisation[];
  readonly commitments?: readonly Commitment[];
  readonly deliveries?: readonly Delivery[];
  readonly plan?: WorkPlan;
  readonly outputs?: readonly StageOutput[];
}

/** One part of a programme, and what is wrong with it. */
export interface ProgrammePart {
  readonly value: Partial<Programme>;
  readonly issues: readonly Issue[];
}

/** Reads one part of a document; null where the document does not have it. */
export type PartReader = (document: ProgrammeDocument, areas: AreaTree) => ProgrammePart | null;

/** All that a check says. */
export function told(result: Result<unknown>): readonly Issue[] {
  return result.ok ? result.warnings : result.issues;
}

/** Issues with the path in the document before their own. */
export function inside(path: IssuePath, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((one) => ({ ...one, path: [...path, ...one.path] }));
}
