import { tQuantile } from '../../number/distributions/t.js';
import { type CaseCount, checkedCount, tailOf } from '../../prevalence/case-count.js';
import { type BeforeAfterCounts, type ChangeEstimate, estimateWithin } from './change-estimate.js';
import { limitTexts } from './limits.js';

/** The counts of one village at two times. */
export interface VillageBeforeAfter extends BeforeAfterCounts {
  readonly lokus: boolean;
}

/** A difference in differences that lets villages differ. */
export interface VillageEstimate extends ChangeEstimate {
  /** Villages with children at both times. */
  readonly lokusVillages: number;
  readonly otherVillages: number;
  /** Villages without children at a time: left out. */
  readonly leftOut: number;
}

/** What a group of villages says: change of the pooled share and its variance between villages. */
interface GroupChange {
  readonly change: number;
  readonly variance: number;
  readonly villages: readonly VillageBeforeAfter[];
}

/**
 * The difference in differences of pooled shares with a standard error between villages: children of a
 * village may be alike, and the same children measured twice. Null with fewer than two villages in a
 * group.
 *
 * For each group SE² = k/(k - 1) Σ d², d = (a1 - p1 n1)/N1 - (a0 - p0 n0)/N0 by village; Student's t
 * with villages minus 2 degrees of freedom.
 * Source: Cochran WG (1977) Sampling Techniques, 3rd ed., chapter 6 (ratio); Cameron AC, Miller DL (2015)
 * J Hum Resour 50:317-372 (clusters).
 *
 * @throws RangeError for counts or a level that can not be
 *
 * @example
 * differenceByVillage([]); // => null
 */
export function differenceByVillage(
  villages: readonly VillageBeforeAfter[],
  { level = 0.95 }: { readonly level?: number } = {},
): VillageEstimate | null {
  const tail = tailOf(level);
  const usable = villages.filter(
    ({ before, after }) => checkedCount(before).n * checkedCount(after).n > 0,
  );
  const own = groupChange(usable.filter(({ lokus }) => lokus));
  const other = groupChange(usable.filter(({ lokus }) => !lokus));
  if (own === null || other === null) return null;
  const standardError = Math.sqrt(own.variance + other.variance);
  const reach = -tQuantile(tail, usable.length - 2);
  const groups = [own, other].flatMap((group) => [
    pooled(group.villages, 'before'),
    pooled(group.villages, 'after'),
  ]);
  return {
    ...estimateWithin(own.change - other.change, standardError, reach, level),
    limits: limitTexts(
      ['parallel-trends', 'regression-to-mean', 'other-programmes', 'unmeasured'],
      groups,
    ),
    lokusVillages: own.villages.length,
    otherVillages: other.villages.length,
    leftOut: villages.length - usable.length,
  };
}

function groupChange(villages: readonly VillageBeforeAfter[]): GroupChange | null {
  if (villages.length < 2) return null;
  const before = pooled(villages, 'before');
  const after = pooled(villages, 'after');
  const squares = villages.map(
    (one) => (deviation(one.after, after) - deviation(one.before, before)) ** 2,
  );
  const sum = squares.reduce((total, square) => total + square, 0);
  return {
    change: after.cases / after.n - before.cases / before.n,
    variance: (villages.length / (villages.length - 1)) * sum,
    villages,
  };
}

/** What a village adds to the error of the pooled share. */
function deviation({ cases, n }: CaseCount, all: CaseCount): number {
  return (cases - (all.cases / all.n) * n) / all.n;
}

function pooled(villages: readonly VillageBeforeAfter[], time: 'before' | 'after'): CaseCount {
  return villages.reduce(
    (sum, one) => ({ cases: sum.cases + one[time].cases, n: sum.n + one[time].n }),
    { cases: 0, n: 0 },
  );
}
