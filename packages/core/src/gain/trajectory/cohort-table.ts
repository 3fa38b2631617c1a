import { MISSING } from '../../record/record-table.js';
import { monthsBetweenDays } from '../calendar.js';
import { MONTHS_COUNTED } from '../gain-rule.js';
import { type CohortCounts, type CohortReason, emptyCohort } from './cohort-counts.js';
import { type CohortRound, childrenOfRound, type RoundChild } from './cohort-round.js';

/** What {@link cohortTable} is told beside the rounds. */
export interface CohortOptions {
  /** How many areas there are; rows of others are not counted. */
  readonly areas: number;
  /** In z; strictly below counts. Default: -2. */
  readonly below?: number;
}

/**
 * Who stayed, left and came between two rounds of measuring, by area: of those measured in both, new
 * cases, relapses, recoveries; of the others, whether they turned five, moved to or from another area, were
 * born, or were merely not measured in one of the rounds.
 *
 * A child that moved is one that left here and one that came there. Children without a z in a round count
 * as not measured in it.
 *
 * @returns the counts of each area, by number
 *
 * @example
 * const first = {
 *   length: 1,
 *   childKey: Float64Array.of(7),
 *   area: Int32Array.of(0),
 *   birthDay: Int32Array.of(19_000),
 *   z: Int32Array.of(-180),
 *   on: 20_000,
 * };
 * const second = { ...first, z: Int32Array.of(-215), on: 20_180 };
 * cohortTable(first, second, { areas: 1 })[0]?.stayed.newCases; // => 1
 */
export function cohortTable(
  first: CohortRound,
  second: CohortRound,
  { areas, below = -2 }: CohortOptions,
): readonly CohortCounts[] {
  const limit = Math.round(below * 100);
  const before = childrenOfRound(first, limit);
  const after = childrenOfRound(second, limit);
  const tables = Array.from({ length: areas }, () => openCounts());
  for (const [key, child] of before) {
    const later = key < 0 ? undefined : after.get(key);
    const counts = tables[child.area];
    if (later?.area === child.area) countStayed(counts, child, later);
    else countOther(counts, reasonToLeave(child, later, second.on), child);
  }
  for (const [key, child] of after) {
    const earlier = key < 0 ? undefined : before.get(key);
    if (earlier?.area === child.area) continue;
    countOther(tables[child.area], reasonToCome(child, earlier, first.on), child);
  }
  return tables;
}

type Open<T> = { -readonly [K in keyof T]: Open<T[K]> };

/** Counts that can be added to: each object is one of its own. */
function openCounts(): Open<CohortCounts> {
  const { stayed, others } = emptyCohort();
  const entries = Object.entries(others).map(([reason, measured]) => [reason, { ...measured }]);
  return { stayed: { ...stayed }, others: Object.fromEntries(entries) };
}

function countStayed(
  counts: Open<CohortCounts> | undefined,
  before: RoundChild,
  after: RoundChild,
): void {
  if (counts === undefined) return;
  const { stayed } = counts;
  if (before.isBelow) {
    if (after.isBelow) stayed.stillBelow++;
    else stayed.recovered++;
    return;
  }
  if (before.everBelow) stayed.onceBelow++;
  if (!after.isBelow) stayed.notBelow++;
  else if (before.everBelow) stayed.relapses++;
  else stayed.newCases++;
}

function countOther(
  counts: Open<CohortCounts> | undefined,
  reason: CohortReason,
  { isBelow }: RoundChild,
): void {
  const measured = counts?.others[reason];
  if (measured === undefined) return;
  measured.children++;
  if (isBelow) measured.below++;
}

function reasonToLeave(
  { birthDay }: RoundChild,
  later: RoundChild | undefined,
  on: number,
): CohortReason {
  if (later !== undefined) return 'movedOut';
  if (birthDay === MISSING) return 'notMeasured';
  return monthsBetweenDays(birthDay, on) >= MONTHS_COUNTED ? 'agedOut' : 'notMeasured';
}

function reasonToCome(
  { birthDay }: RoundChild,
  earlier: RoundChild | undefined,
  on: number,
): CohortReason {
  if (earlier !== undefined) return 'movedIn';
  return birthDay !== MISSING && birthDay > on ? 'born' : 'notMeasuredBefore';
}
