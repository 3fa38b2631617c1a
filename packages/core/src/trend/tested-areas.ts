import type { LevelOptions } from '../prevalence/case-count.js';
import { fail, type Issue, ok, type Result } from '../result/result.js';
import { ADJUSTMENTS, type AdjustmentId } from './adjust.js';
import { directionOf } from './change.js';
import { type Comparison, STANDING } from './compare.js';
import type { DifferenceTest } from './difference.js';
import { type AreaFigure, differenceBetween } from './figure.js';

/** How many areas are tested together. */
export interface TestOptions extends LevelOptions {
  /** Default: `holm`. */
  readonly adjust?: AdjustmentId;
  /** An adjusted p-value below it counts as a difference. Default: 0.05. */
  readonly limit?: number;
}

/** The difference of one area among others that were tested with it. */
export interface TestedArea {
  readonly name: string;
  readonly test: DifferenceTest;
  /** The p-value after all tests of the list were reckoned with; null as `test.p`. */
  readonly adjustedP: number | null;
  /** Whether it lies below the limit: more than chance. False also where nothing is known. */
  readonly differs: boolean;
}

/** An area beside a neighbour, tested. */
export type TestedNeighbour = TestedArea & Comparison;

/**
 * What changed in each area between two periods, with one adjustment over all areas. Areas that one
 * period lacks, or that have no child there, are left out.
 *
 * @returns fails with `series.mixed` where an area has a survey in one period and a register in the other
 * @throws RangeError for a count or level that can not be
 *
 * @example
 * const before = [{ kind: 'register', name: 'A', cases: 40, n: 100 }] as const;
 * const now = [{ kind: 'register', name: 'A', cases: 20, n: 100 }] as const;
 * const result = testedChanges(before, now);
 * result.ok && result.value.map(({ name, differs }) => [name, differs]); // => [['A', true]]
 */
export function testedChanges(
  before: readonly AreaFigure[],
  now: readonly AreaFigure[],
  options: TestOptions = {},
): Result<readonly TestedArea[]> {
  const earlier = new Map(before.map((figure) => [figure.name, figure]));
  const pairs = now.flatMap((figure) => {
    const first = earlier.get(figure.name);
    return first === undefined ? [] : [{ name: figure.name, first, second: figure }];
  });
  return testedPairs(pairs, options);
}

/**
 * How an area stands to each of its neighbours: the difference is its own share minus theirs, below 0 is
 * better. One adjustment over all neighbours.
 *
 * @returns fails with `series.mixed` where a neighbour's figure is of another kind
 * @throws RangeError for a count or level that can not be
 *
 * @example
 * const own = { kind: 'survey', name: 'Balangan', share: 0.32, se: 0.02 } as const;
 * const banjar = { kind: 'survey', name: 'Banjar', share: 0.402, se: 0.02 } as const;
 * const result = testedNeighbours(own, [banjar]);
 * result.ok && result.value.map(({ standing, differs }) => [standing, differs]); // => [['lower', true]]
 */
export function testedNeighbours(
  own: AreaFigure,
  neighbours: readonly AreaFigure[],
  options: TestOptions = {},
): Result<readonly TestedNeighbour[]> {
  const pairs = neighbours.map((figure) => ({ name: figure.name, first: figure, second: own }));
  const tested = testedPairs(pairs, options);
  if (!tested.ok) return tested;
  return ok(
    tested.value.map((area) => {
      const { difference } = area.test;
      return { ...area, difference, standing: STANDING[directionOf(difference)] };
    }),
  );
}

interface Pair {
  readonly name: string;
  readonly first: AreaFigure;
  readonly second: AreaFigure;
}

function testedPairs(
  pairs: readonly Pair[],
  { adjust = 'holm', limit = 0.05, ...level }: TestOptions,
): Result<readonly TestedArea[]> {
  const results = pairs.map(({ first, second }) => differenceBetween(first, second, level));
  const [issue, ...issues] = results.flatMap((one): readonly Issue[] => (one.ok ? [] : one.issues));
  if (issue !== undefined) return fail(issue, ...issues);
  const known = results.flatMap((result, i) => {
    const test = result.ok ? result.value : null;
    return test === null ? [] : [{ name: (pairs[i] as Pair).name, test }];
  });
  const adjusted = ADJUSTMENTS[adjust].adjust(known.map(({ test }) => test.p));
  return ok(
    known.map((area, i) => {
      const adjustedP = adjusted[i] ?? null;
      return { ...area, adjustedP, differs: adjustedP !== null && adjustedP < limit };
    }),
  );
}
