import { aarrBetween, projectedShare } from './aarr.js';
import { type TargetPath, type TargetPoint, targetIn } from './target-path.js';

/**
 * How a path goes between two of its years: by equal points a year, or by an equal rate a year.
 *
 * @example
 * BETWEEN_TARGETS; // => ['points', 'rate']
 */
export const BETWEEN_TARGETS = ['points', 'rate'] as const;

/** One of {@link BETWEEN_TARGETS}. */
export type BetweenTargets = (typeof BETWEEN_TARGETS)[number];

/**
 * The target of a year between two years of the path: our own reading, not the decree's. Undefined
 * before its first and after its last year.
 *
 * @example
 * targetBetween(rpjmn2025, 2027, { by: 'points' })?.share.toFixed(3); // => '0.165'
 * @example
 * targetBetween(rpjmn2025, 2027, { by: 'rate' })?.share.toFixed(4); // => '0.1634'
 */
export function targetBetween(
  path: TargetPath,
  year: number,
  { by }: { readonly by: BetweenTargets },
): TargetPoint | undefined {
  const exact = targetIn(path, year);
  const before = path.points.filter((point) => point.year < year).at(-1);
  const after = path.points.find((point) => point.year > year);
  if (exact !== undefined || before === undefined || after === undefined) return exact;
  return { year, share: SHARES[by](before, after, year) };
}

type ShareBetween = (before: TargetPoint, after: TargetPoint, year: number) => number;

const SHARES: Readonly<Record<BetweenTargets, ShareBetween>> = {
  points: (before, after, year) => {
    const part = (year - before.year) / (after.year - before.year);
    return before.share + part * (after.share - before.share);
  },
  // A checked path has no share of 0, so there is a rate.
  rate: (before, after, year) => projectedShare(before, aarrBetween(before, after) ?? 0, year),
};
