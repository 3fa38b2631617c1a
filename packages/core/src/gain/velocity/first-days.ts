import type { Sex } from '../../child/sex.js';
import { isNearInterval, type ToleranceOptions } from './interval.js';

/** What a row of the first days gives: a centile, or the number of children. */
export type FirstDaysStatistic = 'p5' | 'p10' | 'p25' | 'p50' | 'n';

/**
 * A published row: sex, unit, first and last day, statistic, and its values for the birth-weight groups
 * of `BIRTH_WEIGHT_GROUPS` and all children; null where the source had too few.
 */
export type FirstDaysRow = readonly [
  sex: string,
  unit: string,
  fromDay: number,
  toDay: number,
  statistic: string,
  values: readonly (number | null)[],
];

/**
 * Lower limits of the birth-weight groups in grams. The source prints adjoining groups (2000-2500,
 * 2500-3000) and not which of them takes the limit: here it opens the upper one, as 2500 g is no low
 * birth weight.
 *
 * Source: WHO (2009) growth velocity standards, weight increments by birth-weight group.
 *
 * @example
 * BIRTH_WEIGHT_GROUPS[1]; // => 2500
 */
export const BIRTH_WEIGHT_GROUPS: readonly number[] = [2000, 2500, 3000, 3500, 4000];

/** A weight gain between two days of the first 60. */
export interface FirstDaysGain {
  readonly sex: Sex;
  /** Absent: compared with all children. */
  readonly birthWeightG?: number;
  /** Age at both weighings, in days. */
  readonly fromDay: number;
  readonly toDay: number;
}

/** What healthy children gained in the same days, in grams; null where the source had too few. */
export interface FirstDaysCentiles {
  readonly fromDay: number;
  readonly toDay: number;
  readonly p5: number | null;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  /** Children behind these centiles. */
  readonly n: number | null;
}

/**
 * The centiles of weight gain for the interval of the first 60 days that both ages are near; null where
 * there is none, or where the birth weight is below 2000 g. The tolerance is that of `velocityBetween`.
 *
 * Source: WHO (2009) growth velocity standards, weight increments between birth and 60 days: empirical
 * centiles, so no z.
 *
 * @example
 * const gain = { sex: 'male', birthWeightG: 3200, fromDay: 14, toDay: 28 } as const;
 * firstDaysCentiles(gain, who2009.firstDays)?.p5; // => 350
 */
export function firstDaysCentiles(
  gain: FirstDaysGain,
  rows: readonly FirstDaysRow[],
  options: ToleranceOptions = {},
): FirstDaysCentiles | null {
  const sex = gain.sex === 'male' ? 'M' : 'F';
  const group = groupOf(gain.birthWeightG);
  const found = rows.filter(
    ([ofSex, unit, from, to]) =>
      ofSex === sex && unit === 'g' && isNearInterval(gain.fromDay, gain.toDay, from, to, options),
  );
  const [first] = found;
  if (first === undefined || group < 0) return null;
  const values = new Map(found.map((row) => [row[4], row[5][group] ?? null]));
  const of = (statistic: FirstDaysStatistic) => values.get(statistic) ?? null;
  return {
    fromDay: first[2],
    toDay: first[3],
    p5: of('p5'),
    p10: of('p10'),
    p25: of('p25'),
    p50: of('p50'),
    n: of('n'),
  };
}

/** The place of the group's values in a row; all children last, -1 below the lowest group. */
function groupOf(birthWeightG: number | undefined): number {
  if (birthWeightG === undefined) return BIRTH_WEIGHT_GROUPS.length;
  return BIRTH_WEIGHT_GROUPS.filter((limit) => birthWeightG >= limit).length - 1;
}
