import { issue, ok, type Result } from '../result/result.js';
import { chanceAtMost, type Measured } from '../trend/measured.js';
import { checkPaths } from './check-path.js';
import type { YearMeasured } from './dated-share.js';
import { endOf, isLongEnough, progress, type TargetProgress, yearsOf } from './progress.js';
import { projectedChance } from './projection.js';
import type { TargetPath } from './target-path.js';

/** A measured share with the month `2022-09` or date of its measuring. */
export interface MeasuredOn extends Measured {
  readonly on: string;
}

/** Where a share stands against one year of a path, and how sure that is. */
export interface TargetChance extends TargetProgress {
  /** The probability that the true share is at or below the target now; null where not known. */
  readonly reachedChance: number | null;
  /**
   * The probability that it will be by December of the target's year if the yearly rate stays. Null
   * where the year is over, without an earlier share, with one nearer than half a year, or of 0.
   */
  readonly onTrackChance: number | null;
}

/** What {@link progressChance} may be told beside the share. */
export interface ProgressChanceOptions {
  /** An earlier share of the same source. */
  readonly previous?: MeasuredOn;
}

/**
 * Where a measured share stands against every year of a target path, with the probabilities that chance
 * in the sample leaves. The status is that of `progress`: it compares the shares themselves.
 *
 * Reached: normal on the logit scale, see `chanceAtMost`. On track: normal on the scale of ln(share), see
 * `projectedChance`. A register that counted all its children gives 1 or 0; one that holds a part of them
 * is given the interval of `withCensus`.
 *
 * @throws RangeError where `on` is neither a month nor a date
 *
 * @example
 * const ssgi = { kind: 'survey', share: 0.246, interval: [0.23, 0.263], on: '2022-10' } as const;
 * const [first] = progressChance(kalselBkkbn, ssgi);
 * [first?.status, first?.reachedChance?.toFixed(2)]; // => ['reached', '0.90']
 */
export function progressChance(
  path: TargetPath,
  measured: MeasuredOn,
  { previous }: ProgressChanceOptions = {},
): readonly TargetChance[] {
  const { share, on } = measured;
  const now = { ...measured, year: yearsOf(on) };
  const before = previous && { ...previous, year: yearsOf(previous.on) };
  const options = previous === undefined ? { on } : { on, previous };
  return progress(path, share, options).map((point) => ({
    ...point,
    reachedChance: chanceAtMost(measured, point.target),
    onTrackChance: before === undefined ? null : onTrackChance(before, now, point),
  }));
}

/** The progress against one of several paths. */
export interface PathProgress {
  readonly path: TargetPath;
  readonly years: readonly TargetChance[];
  /** Whether the path is set for another source than the share: to be read beside it, not as its target. */
  readonly yardstick: boolean;
}

/**
 * The progress against several paths at once, in their order.
 *
 * @returns fails and warns as `checkPaths`; warns with `target.other_source` where a path is set for a
 * survey and the share comes from a register, or the other way round
 * @throws RangeError where `on` is neither a month nor a date
 *
 * @example
 * const figure = { kind: 'register', share: 0.1491, interval: null, on: '2022-09' } as const;
 * const result = progressOfPaths([rpjmdBalangan, nationalPath], figure);
 * result.ok && result.value.map(({ path, yardstick }) => [path.id, yardstick]);
 * // => [['rpjmd-balangan', false], ['national-2024', true]]
 */
export function progressOfPaths(
  paths: readonly TargetPath[],
  measured: MeasuredOn,
  options: ProgressChanceOptions = {},
): Result<readonly PathProgress[]> {
  const checked = checkPaths(paths);
  if (!checked.ok) return checked;
  const found = paths.map((path) => ({
    path,
    years: progressChance(path, measured, options),
    yardstick: path.measuredBy !== undefined && path.measuredBy !== measured.kind,
  }));
  const others = found
    .filter(({ yardstick }) => yardstick)
    .map(({ path: { id } }) =>
      issue('target.other_source', { level: 'warning', path: [id], values: { path: id } }),
    );
  return ok(found, [...checked.warnings, ...others]);
}

function onTrackChance(
  before: YearMeasured,
  now: YearMeasured,
  { year, target }: TargetProgress,
): number | null {
  if (Math.floor(now.year) > year || !isLongEnough(before.year, now.year)) return null;
  return projectedChance(before, now, { year: endOf(year), share: target });
}
