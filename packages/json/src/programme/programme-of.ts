import { type AreaTree, ESSENTIAL_INDICATORS, fail, ok, type Result } from '@balanting/core';
import type { Programme } from './programme-part.js';
import type { ProgrammeDocument } from './programme-schema.js';
import { SERVICE_PARTS } from './service-parts.js';
import { WORK_PARTS } from './work-parts.js';

/** What {@link programmeOf} is told. */
export interface ProgrammeOptions {
  /** Gives codes to names of villages; other areas are refused. */
  readonly areas: AreaTree;
}

/**
 * The programme of a document, checked part by part by `@balanting/core`.
 *
 * @returns fails with every issue where one is an error, its path that in the document; the issues of
 * `withTargets`, `tallyCoverage`, `checkCommitments`, `checkDeliveries`, `checkWorkPlan`,
 * `checkStageOutputs` and `transition`, `area.*`, `entry.twice` and `scorecard.marks_differ`
 *
 * @example
 * const programme = programmeOf({ year: 2022, on: '2022-09-30', outputs: [] }, { areas: balangan });
 * programme.ok && programme.value.outputs; // => []
 */
export function programmeOf(
  document: ProgrammeDocument,
  { areas }: ProgrammeOptions,
): Result<Programme> {
  const { year, on } = document;
  const parts = [...SERVICE_PARTS, ...WORK_PARTS].flatMap((read) => read(document, areas) ?? []);
  const issues = parts.flatMap((part) => part.issues);
  const [first, ...others] = issues;
  if (first !== undefined && issues.some(({ level }) => level === 'error')) {
    return fail(first, ...others);
  }
  const programme = { year, on, indicators: ESSENTIAL_INDICATORS };
  return ok(Object.assign({}, programme, ...parts.map(({ value }) => value)), issues);
}
