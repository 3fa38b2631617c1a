/** Children of whom so many are below the limit. */
export interface CohortMeasured {
  readonly children: number;
  readonly below: number;
}

/** How a child of an area came to be measured in one of two rounds only. */
export const COHORT_REASONS = [
  'agedOut',
  'movedOut',
  'notMeasured',
  'born',
  'movedIn',
  'notMeasuredBefore',
] as const;

/** Why a child was in one round only: the first three left, the others came. */
export type CohortReason = (typeof COHORT_REASONS)[number];

/** The children of an area measured in both rounds. */
export interface StayedCounts {
  readonly notBelow: number;
  /** Below for the first time as far as is known. */
  readonly newCases: number;
  /** Below again, and not below in the first round. */
  readonly relapses: number;
  readonly recovered: number;
  readonly stillBelow: number;
  /** Of those not below in the first round: how many were so in a round before. */
  readonly onceBelow: number;
}

/** The children of an area in two rounds: counts, so that areas and files add up. */
export interface CohortCounts {
  readonly stayed: StayedCounts;
  readonly others: Readonly<Record<CohortReason, CohortMeasured>>;
}

/**
 * No child in either round.
 *
 * @example
 * emptyCohort().stayed.newCases; // => 0
 */
export function emptyCohort(): CohortCounts {
  const none: CohortMeasured = { children: 0, below: 0 };
  return {
    stayed: { notBelow: 0, newCases: 0, relapses: 0, recovered: 0, stillBelow: 0, onceBelow: 0 },
    others: {
      agedOut: none,
      movedOut: none,
      notMeasured: none,
      born: none,
      movedIn: none,
      notMeasuredBefore: none,
    },
  };
}

/**
 * The counts of two areas together. Moves between the two stay moves.
 *
 * @example
 * mergeCohorts(emptyCohort(), emptyCohort()).others.born.children; // => 0
 */
export function mergeCohorts(a: CohortCounts, b: CohortCounts): CohortCounts {
  const stayed = Object.fromEntries(
    STAYED.map((name) => [name, a.stayed[name] + b.stayed[name]]),
  ) as unknown as StayedCounts;
  const others = Object.fromEntries(
    COHORT_REASONS.map((reason) => [
      reason,
      {
        children: a.others[reason].children + b.others[reason].children,
        below: a.others[reason].below + b.others[reason].below,
      },
    ]),
  ) as unknown as CohortCounts['others'];
  return { stayed, others };
}

const STAYED = [
  'notBelow',
  'newCases',
  'relapses',
  'recovered',
  'stillBelow',
  'onceBelow',
] as const satisfies readonly (keyof StayedCounts)[];

/** The children measured in the first and in the second round, of those who stayed and of all. */
export interface CohortTotals {
  readonly first: CohortMeasured;
  readonly second: CohortMeasured;
  readonly stayedFirst: CohortMeasured;
  readonly stayedSecond: CohortMeasured;
}

/**
 * What the counts of an area add up to in each round.
 *
 * @example
 * cohortTotals(emptyCohort()).first; // => { children: 0, below: 0 }
 */
export function cohortTotals({ stayed, others }: CohortCounts): CohortTotals {
  const { notBelow, newCases, relapses, recovered, stillBelow } = stayed;
  const children = notBelow + newCases + relapses + recovered + stillBelow;
  const stayedFirst = { children, below: recovered + stillBelow };
  const stayedSecond = { children, below: newCases + relapses + stillBelow };
  return {
    first: sum([stayedFirst, others.agedOut, others.movedOut, others.notMeasured]),
    second: sum([stayedSecond, others.born, others.movedIn, others.notMeasuredBefore]),
    stayedFirst,
    stayedSecond,
  };
}

function sum(all: readonly CohortMeasured[]): CohortMeasured {
  return {
    children: all.reduce((total, { children }) => total + children, 0),
    below: all.reduce((total, { below }) => total + below, 0),
  };
}
