import { chiSquareTail } from '../chi-square-tail.js';
import type { BirthMonthSums, QualityCounts, ZSums } from '../quality-counts.js';
import { partOf } from '../shown.js';
import { ageCurve } from './age-curve.js';

/** Height-for-age of the children born in one calendar month. */
export interface BirthMonthHeight {
  /** 1 is January. */
  readonly month: number;
  readonly n: number;
  /** Mean z; null where n is 0. */
  readonly mean: number | null;
  /** What is left of it when the ages of these children are allowed for; 0 over all months. */
  readonly excess: number | null;
}

/** Height-for-age by calendar month of birth. */
export interface BirthMonthHeights {
  readonly months: readonly BirthMonthHeight[];
  readonly n: number;
  /** Highest minus lowest excess, in z. */
  readonly amplitude: number | null;
  /** Probability of months so different by chance. */
  readonly p: number | null;
  /** Rise of the excess from January to December, in z a year. */
  readonly slope: number | null;
  /** The slope over its standard error. */
  readonly slopeZ: number | null;
}

/**
 * Whether children born early in the year seem shorter for their age than those born late: the mark of
 * birth months that were guessed within the right year. A child whose month was set to January seems
 * older than it is, so shorter for its age.
 *
 * Ages are allowed for first, since children measured in one month have ages that go with their month of
 * birth: from each mean the mean of `ageCurve` for the same ages is taken. The slope is the weighted
 * least-squares line through the twelve excesses; the months together are compared by
 * sum(n * excess^2) / variance, which is chi-square with one degree of freedom fewer than months, the
 * variance being that of z within months of age.
 *
 * Source: Larsen AF, Headey D, Masters WA, Demography 2019;56:707-728 (the sign); the test: Balanting.
 *
 * @example
 * birthMonthHeights(emptyQuality()).slope; // => null
 */
export function birthMonthHeights({
  heightByAge,
  heightByBirthMonth,
}: Pick<QualityCounts, 'heightByAge' | 'heightByBirthMonth'>): BirthMonthHeights {
  const curve = ageCurve(heightByAge);
  const points = centred(heightByBirthMonth.map((sums, k) => pointOf(sums, k + 1, curve)));
  const filled = points.filter(({ n }) => n > 0);
  const variance = varianceWithinAges(heightByAge);
  const excesses = filled.map(({ excess }) => excess);
  return {
    months: points.map(({ month, n, mean, excess }) => ({
      month,
      n,
      mean: mean === null ? null : mean / 100,
      excess: mean === null ? null : excess / 100,
    })),
    n: total(filled, ({ n }) => n),
    amplitude: filled.length < 2 ? null : (Math.max(...excesses) - Math.min(...excesses)) / 100,
    p: variance === null ? null : differenceP(filled, variance),
    ...slopeOf(filled, variance),
  };
}

/** A month in hundredths of z. */
interface Point {
  readonly month: number;
  readonly n: number;
  readonly mean: number | null;
  readonly excess: number;
}

function pointOf({ n, sum, ages }: BirthMonthSums, month: number, curve: readonly number[]): Point {
  const expected = ages.reduce((all, count, age) => all + count * (curve[age] ?? 0), 0);
  return { month, n, mean: partOf(sum, n), excess: partOf(sum - expected, n) ?? 0 };
}

function centred(points: readonly Point[]): readonly Point[] {
  const mean = partOf(
    total(points, ({ n, excess }) => n * excess),
    total(points, ({ n }) => n),
  );
  return points.map((point) => ({ ...point, excess: point.excess - (mean ?? 0) }));
}

/** In squared hundredths of z; null where nothing varies. */
function varianceWithinAges(heightByAge: readonly ZSums[]): number | null {
  const filled = heightByAge.filter(({ n }) => n > 0);
  const df = total(filled, ({ n }) => n - 1);
  const squares = total(filled, ({ n, sum, squares }) => squares - sum ** 2 / n);
  return squares > 0 ? partOf(squares, df) : null;
}

function differenceP(points: readonly Point[], variance: number): number | null {
  const df = points.length - 1;
  const chiSquare = total(points, ({ n, excess }) => n * excess ** 2) / variance;
  return df < 1 ? null : chiSquareTail(chiSquare, df);
}

const MONTHS_PER_YEAR = 12;

function slopeOf(
  points: readonly Point[],
  variance: number | null,
): Pick<BirthMonthHeights, 'slope' | 'slopeZ'> {
  const n = total(points, (point) => point.n);
  const middle = partOf(
    total(points, (point) => point.n * point.month),
    n,
  );
  if (middle === null) return { slope: null, slopeZ: null };
  const across = total(points, (point) => point.n * (point.month - middle) ** 2);
  const along = total(points, (point) => point.n * (point.month - middle) * point.excess);
  const slope = partOf(along, across);
  return {
    slope: slope === null ? null : (slope * MONTHS_PER_YEAR) / 100,
    slopeZ: slope === null || variance === null ? null : slope / Math.sqrt(variance / across),
  };
}

function total<T>(list: readonly T[], part: (one: T) => number): number {
  return list.reduce((sum, one) => sum + part(one), 0);
}
