import { changeOf, type PercentagePoints } from '../trend/change.js';
import { aarrBetween, projectedShare, type YearShare } from './aarr.js';
import type { TargetPath, TargetPoint } from './target-path.js';

/** `off-track` also where nothing shows that the target will be met. */
export type TargetStatus = 'reached' | 'on-track' | 'off-track';

/** Where a share stands against one year of a path. */
export interface TargetProgress {
  readonly year: number;
  /** The share aimed at. */
  readonly target: number;
  readonly status: TargetStatus;
  /** Reached in a year before the target's own. */
  readonly early: boolean;
  /** Share minus target: below 0 is better than the target. */
  readonly gap: PercentagePoints;
}

/** When a share was measured: a month `2022-09` or a date. */
export interface MeasuredShare {
  readonly share: number;
  readonly on: string;
}

/** What {@link progress} needs and may leave out. */
export interface ProgressOptions {
  /** Month `2022-09` or date of the share. */
  readonly on: string;
  /** An earlier share of the same source; without it, or nearer than half a year, none is on track. */
  readonly previous?: MeasuredShare;
}

/** Rates of shorter times are more season and chance than trend. */
const FEWEST_MONTHS_FOR_A_RATE = 6;

/**
 * Where a share stands against every year of a target path.
 *
 * Reached: the unrounded share is at or below the target. On track: not reached, its year is not over,
 * and the AARR since the previous share leads to the target by December of its year. Off track: all
 * else; a target of a year gone by that is not reached now counts as missed.
 *
 * @throws RangeError where `on` is neither a month nor a date
 *
 * @example
 * progress(rpjmdBalangan, 0.1491, { on: '2022-09' }).map(({ status, early }) => [status, early]);
 * // => [['reached', false], ['reached', true], ['reached', true]]
 */
export function progress(
  path: TargetPath,
  share: number,
  options: ProgressOptions,
): readonly TargetProgress[] {
  const now = { year: yearsOf(options.on), share };
  const rate = rateOf(now, options.previous);
  return path.points.map((point) => {
    const reached = share <= point.share;
    return {
      year: point.year,
      target: point.share,
      status: reached ? 'reached' : isOnTrack(now, point, rate) ? 'on-track' : 'off-track',
      early: reached && Math.floor(now.year) < point.year,
      gap: changeOf(point.share, share) as PercentagePoints,
    };
  });
}

/**
 * The share among earlier ones that a yearly rate is worked out from: the last one at least half a year
 * before; undefined where there is none.
 *
 * @example
 * shareBefore('2022-09', [{ share: 0.2, on: '2021-09' }, { share: 0.15, on: '2022-08' }])?.on;
 * // => '2021-09'
 */
export function shareBefore(
  on: string,
  earlier: readonly MeasuredShare[],
): MeasuredShare | undefined {
  return earlier
    .filter((one) => monthsOf(on) - monthsOf(one.on) >= FEWEST_MONTHS_FOR_A_RATE)
    .at(-1);
}

function rateOf(now: YearShare, previous: MeasuredShare | undefined): number | null {
  if (previous === undefined) return null;
  const from = { year: yearsOf(previous.on), share: previous.share };
  return isLongEnough(from.year, now.year) ? aarrBetween(from, now) : null;
}

/** Whether two times, in years, lie far enough apart for a yearly rate. */
export function isLongEnough(from: number, to: number): boolean {
  return Math.round((to - from) * 12) >= FEWEST_MONTHS_FOR_A_RATE;
}

function isOnTrack(now: YearShare, point: TargetPoint, rate: number | null): boolean {
  if (rate === null || Math.floor(now.year) > point.year) return false;
  return projectedShare(now, rate, endOf(point.year)) <= point.share;
}

/** December of a year, when its target is due. */
export function endOf(year: number): number {
  return year + 11 / 12;
}

/**
 * A month or date in years: September 2022 is 2022 + 8/12.
 *
 * @throws RangeError for any other text
 */
export function yearsOf(on: string): number {
  return monthsOf(on) / 12;
}

/** Months since the year 0. */
function monthsOf(on: string): number {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d\d)?$/.exec(on) ?? [];
  if (year === undefined) throw new RangeError(`"${on}" is neither a month nor a date.`);
  return Number(year) * 12 + Number(month) - 1;
}
