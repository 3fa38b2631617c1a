import { normalCdf, normalQuantile } from '../number/distributions/normal.js';
import { tQuantile } from '../number/distributions/t.js';
import { type LevelOptions, tailOf } from '../prevalence/case-count.js';
import type { YearShare } from './aarr.js';
import type { AarrFitOptions } from './aarr-fit.js';
import { logSdOf, type YearMeasured } from './dated-share.js';
import { logFit } from './log-fit.js';

/** A share of a later year if things go on as they did. */
export interface Projection {
  readonly year: number;
  readonly share: number;
  /** Null where the data leave no precision. */
  readonly interval: readonly [number, number] | null;
}

/**
 * The share of a year on the line of a series, with the interval of one new figure of that year; null as
 * `aarrOf`. At most 1.
 *
 * ln P = mean + b (year - mean year) ± t(level, n - 2) s sqrt(1 + 1/n + (year - mean year)² / Sxx).
 * Source: Draper NR, Smith H (1998) Applied Regression Analysis, 3rd ed., section 3.1.
 * Limits: what was so far goes on; the further from the years measured, the less it tells.
 *
 * @throws RangeError unless the level lies above 0 and below 1
 *
 * @example
 * const series = [[2018, 0.308], [2019, 0.277], [2021, 0.244], [2022, 0.216], [2023, 0.215], [2024, 0.198]];
 * const found = projectSeries(series.map(([year, share]) => ({ year, share })), 2025);
 * found?.share.toFixed(4); // => '0.1820'
 */
export function projectSeries(
  series: readonly YearShare[],
  year: number,
  { level = 0.95, ...zeros }: AarrFitOptions = {},
): Projection | null {
  const tail = tailOf(level);
  const fit = logFit(series, zeros);
  if (fit === null) return null;
  const away = year - fit.meanYear;
  const log = fit.meanLog + fit.slope * away;
  if (fit.residualVariance === null) return { year, share: shareOfLog(log), interval: null };
  const wider = 1 + 1 / fit.points + away ** 2 / fit.yearSquares;
  const half = -tQuantile(tail, fit.points - 2) * Math.sqrt(fit.residualVariance * wider);
  return {
    year,
    share: shareOfLog(log),
    interval: [shareOfLog(log - half), shareOfLog(log + half)],
  };
}

/**
 * The share of a year if the yearly rate between two measured shares stays, with what sampling leaves
 * open; null where a share is 0 or both stand at the same time. At most 1.
 *
 * ln P = ln P1 + k (ln P1 - ln P0), k = (year - t1) / (t1 - t0), with variance (1 + k)² v1 + k² v0.
 *
 * @throws RangeError unless the level lies above 0 and below 1
 *
 * @example
 * const from = { year: 2021, kind: 'register', share: 0.2, interval: null } as const;
 * const to = { year: 2022, kind: 'register', share: 0.18, interval: null } as const;
 * projectMeasured(from, to, 2023)?.share.toFixed(3); // => '0.162'
 */
export function projectMeasured(
  from: YearMeasured,
  to: YearMeasured,
  year: number,
  { level = 0.95 }: LevelOptions = {},
): Projection | null {
  const reach = -normalQuantile(tailOf(level), 0, 1);
  const later = logOfYear(from, to, year);
  if (later === null) return null;
  const { log, sd } = later;
  const ends = sd === null ? null : ([log - reach * sd, log + reach * sd] as const);
  const interval = ends === null ? null : ([shareOfLog(ends[0]), shareOfLog(ends[1])] as const);
  return { year, share: shareOfLog(log), interval };
}

/**
 * The probability that the share of {@link projectMeasured} is at or below a limit: 1 or 0 where both
 * shares were counted; null where there is no projection, or no precision.
 *
 * P = Phi((ln limit - ln P) / sd).
 *
 * @example
 * const from = { year: 2021, kind: 'register', share: 0.2, interval: null } as const;
 * const to = { year: 2022, kind: 'register', share: 0.18, interval: null } as const;
 * projectedChance(from, to, { year: 2023, share: 0.17 }); // => 1
 */
export function projectedChance(
  from: YearMeasured,
  to: YearMeasured,
  target: YearShare,
): number | null {
  const later = logOfYear(from, to, target.year);
  if (later === null || later.sd === null) return null;
  if (later.sd === 0) return Number(shareOfLog(later.log) <= target.share);
  return normalCdf(Math.log(target.share), later.log, later.sd);
}

/** ln(share) of a later year, and its standard deviation where it is known. */
function logOfYear(from: YearMeasured, to: YearMeasured, year: number) {
  if (to.year === from.year || !(from.share > 0 && to.share > 0)) return null;
  const k = (year - to.year) / (to.year - from.year);
  const log = Math.log(to.share) + k * (Math.log(to.share) - Math.log(from.share));
  const [sdFrom, sdTo] = [logSdOf(from), logSdOf(to)];
  const sd = sdFrom === null || sdTo === null ? null : Math.hypot((1 + k) * sdTo, k * sdFrom);
  return { log, sd };
}

function shareOfLog(log: number): number {
  return Math.min(1, Math.exp(log));
}
