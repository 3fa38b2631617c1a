import {
  COHORT_REASONS,
  type CohortCounts,
  type CohortMeasured,
  type CohortReason,
  cohortTotals,
} from './cohort-counts.js';

/** What a part of a change comes from: children whose state changed, or who was measured. */
export type ChangePart = 'newCases' | 'relapses' | 'recovery' | CohortReason;

/**
 * Kinds of parts: `children` got better or worse; `ages` is births and fifth birthdays; `moves` between
 * areas; `coverage` is who was not measured in one of the rounds.
 */
export type ChangeKind = 'children' | 'ages' | 'moves' | 'coverage';

/** A change of prevalence between two rounds, in parts that sum to it. Proportions, not percent. */
export interface ExplainedChange {
  readonly first: number;
  readonly second: number;
  /** Second minus first: below 0 where the prevalence fell. */
  readonly change: number;
  readonly parts: Readonly<Record<ChangePart, number>>;
  readonly kinds: Readonly<Record<ChangeKind, number>>;
  /** The kind that pushed most in the direction of the change; null where nothing changed. */
  readonly mainly: ChangeKind | null;
}

/**
 * Why the prevalence of an area changed between two rounds. The parts sum to the change, to the last
 * digit of a double: new cases, relapses and recoveries among those measured in both, and the difference
 * that each group of others made by being in one round only.
 *
 * With p1 and p2 of those measured in both: a group that left takes away
 * `(below - p1 * children) / measured in the first round`, a group that came adds
 * `(below - p2 * children) / measured in the second`. Where nobody was measured in both, the prevalence of
 * the first round takes the place of p1 and p2, and all change is of who was measured.
 *
 * A fall that is mainly `coverage` is no success: the children below the limit were not measured.
 *
 * @returns null where a round has no measured child
 *
 * @example
 * const { stayed, others } = emptyCohort();
 * const counts = {
 *   stayed: { ...stayed, notBelow: 60, stillBelow: 20 },
 *   others: { ...others, notMeasured: { children: 20, below: 20 } },
 * };
 * const change = explainChange(counts);
 * [change?.first, change?.second, change?.mainly]; // => [0.4, 0.25, 'coverage']
 */
export function explainChange(counts: CohortCounts): ExplainedChange | null {
  const totals = cohortTotals(counts);
  const { first, second, stayedFirst, stayedSecond } = totals;
  if (first.children === 0 || second.children === 0) return null;
  const base = shareOf(first, 0);
  const p1 = shareOf(stayedFirst, base);
  const p2 = shareOf(stayedSecond, base);
  const each = stayedFirst.children === 0 ? 0 : 1 / stayedFirst.children;
  const { newCases, relapses, recovered } = counts.stayed;
  const parts = {
    newCases: newCases * each,
    relapses: relapses * each,
    recovery: -recovered * each,
    ...othersParts(counts.others, { p1, p2, first, second }),
  };
  const change = shareOf(second, 0) - base;
  const kinds = kindsOf(parts);
  return {
    first: base,
    second: shareOf(second, 0),
    change,
    parts,
    kinds,
    mainly: mainKind(kinds, change),
  };
}

const KIND: Readonly<Record<ChangePart, ChangeKind>> = {
  newCases: 'children',
  relapses: 'children',
  recovery: 'children',
  agedOut: 'ages',
  born: 'ages',
  movedOut: 'moves',
  movedIn: 'moves',
  notMeasured: 'coverage',
  notMeasuredBefore: 'coverage',
};

const LEFT: ReadonlySet<CohortReason> = new Set(['agedOut', 'movedOut', 'notMeasured']);

interface Bases {
  readonly p1: number;
  readonly p2: number;
  readonly first: CohortMeasured;
  readonly second: CohortMeasured;
}

function othersParts(
  others: CohortCounts['others'],
  { p1, p2, first, second }: Bases,
): Readonly<Record<CohortReason, number>> {
  const parts = COHORT_REASONS.map((reason) => {
    const { children, below } = others[reason];
    const part = LEFT.has(reason)
      ? (p1 * children - below) / first.children
      : (below - p2 * children) / second.children;
    return [reason, part];
  });
  return Object.fromEntries(parts);
}

function kindsOf(parts: Readonly<Record<ChangePart, number>>): ExplainedChange['kinds'] {
  const kinds = { children: 0, ages: 0, moves: 0, coverage: 0 };
  for (const part of Object.keys(KIND) as ChangePart[]) kinds[KIND[part]] += parts[part];
  return kinds;
}

function mainKind(kinds: ExplainedChange['kinds'], change: number): ChangeKind | null {
  if (change === 0) return null;
  const towards = Math.sign(change);
  const all = Object.keys(kinds) as ChangeKind[];
  return all.reduce((best, kind) => (kinds[kind] * towards > kinds[best] * towards ? kind : best));
}

function shareOf({ children, below }: CohortMeasured, otherwise: number): number {
  return children === 0 ? otherwise : below / children;
}
