import { normalQuantile } from '../number/distributions/normal.js';
import { tQuantile } from '../number/distributions/t.js';
import { type LevelOptions, tailOf } from '../prevalence/case-count.js';
import { ok, type Result } from '../result/result.js';
import { plainSeries, type Series } from '../trend/series.js';
import { aarrBetween, rateOfSlope, type YearShare } from './aarr.js';
import { logSdOf, type YearMeasured } from './dated-share.js';
import { logFit, type ZeroOptions } from './log-fit.js';

/** A rate of reduction with its precision: 0.0697 is 6.97 % a year, below 0 is a rise. */
export interface AarrEstimate {
  readonly aarr: number;
  /** Null where the data leave none. */
  readonly se: number | null;
  /** Holds the true rate with the probability of the level; null as `se`. */
  readonly interval: readonly [number, number] | null;
  /** Shares behind it. */
  readonly points: number;
}

/** What {@link aarrFit} may be told. */
export interface AarrFitOptions extends LevelOptions, ZeroOptions {}

/**
 * The AARR of a series by regression, with the spread of the shares around the line; null as `aarrOf`.
 * Of two points there is a rate and no precision.
 *
 * b ± t(level, n - 2) se(b) on ln(share), turned into rates; se = e^b se(b).
 * Source: UNICEF (2007) Technical note on the average annual rate of reduction; the standard error of a
 * least-squares slope. Limits: takes the shares to scatter evenly around one line.
 *
 * @throws RangeError unless the level lies above 0 and below 1
 *
 * @example
 * const series = [[2018, 0.308], [2019, 0.277], [2021, 0.244], [2022, 0.216], [2023, 0.215], [2024, 0.198]];
 * const fit = aarrFit(series.map(([year, share]) => ({ year, share })));
 * fit?.interval?.map((end) => end.toFixed(4)); // => ['0.0552', '0.0839']
 */
export function aarrFit(
  series: readonly YearShare[],
  { level = 0.95, ...zeros }: AarrFitOptions = {},
): AarrEstimate | null {
  const tail = tailOf(level);
  const fit = logFit(series, zeros);
  if (fit === null) return null;
  const { slope, residualVariance, yearSquares, points } = fit;
  const aarr = rateOfSlope(slope);
  if (residualVariance === null) return { aarr, se: null, interval: null, points };
  const se = Math.sqrt(residualVariance / yearSquares);
  const half = -tQuantile(tail, points - 2) * se;
  return { aarr, se: Math.exp(slope) * se, interval: rates(slope, half), points };
}

/**
 * The AARR between two measured shares with what sampling leaves open; null as `aarrBetween`. A register
 * that counted all its children adds no doubt.
 *
 * ln(P1 / P0) / t ± z(level) sqrt(v0 + v1) / t, v = (sd of the logit times (1 - P))², turned into rates.
 *
 * @throws RangeError unless the level lies above 0 and below 1
 *
 * @example
 * const from = { year: 2021, kind: 'survey', share: 0.244, interval: [0.24, 0.248] } as const;
 * const to = { year: 2022, kind: 'survey', share: 0.216, interval: [0.212, 0.22] } as const;
 * aarrOfMeasured(from, to)?.interval?.map((end) => end.toFixed(3)); // => ['0.093', '0.136']
 */
export function aarrOfMeasured(
  from: YearMeasured,
  to: YearMeasured,
  { level = 0.95 }: LevelOptions = {},
): AarrEstimate | null {
  const reach = -normalQuantile(tailOf(level), 0, 1);
  const aarr = aarrBetween(from, to);
  if (aarr === null) return null;
  const [sdFrom, sdTo] = [logSdOf(from), logSdOf(to)];
  if (sdFrom === null || sdTo === null) return { aarr, se: null, interval: null, points: 2 };
  const years = Math.abs(to.year - from.year);
  const sd = Math.hypot(sdFrom, sdTo) / years;
  return { aarr, se: (1 - aarr) * sd, interval: rates(Math.log1p(-aarr), reach * sd), points: 2 };
}

/**
 * The rate of {@link aarrFit} for a series that knows its source: one that mixes a survey and a register
 * has none.
 *
 * @returns fails with `series.mixed`; null as {@link aarrFit}
 * @throws RangeError unless the level lies above 0 and below 1
 *
 * @example
 * aarrOfSeries({ kind: 'mixed', label: { id: 'Semua', en: 'All' }, points: [] }).ok; // => false
 */
export function aarrOfSeries(
  series: Series,
  options: AarrFitOptions = {},
): Result<AarrEstimate | null> {
  const plain = plainSeries(series);
  return plain.ok ? ok(aarrFit(plain.value.points, options)) : plain;
}

/** The rates on both sides of a slope: a steeper fall is the higher rate. */
function rates(slope: number, half: number): readonly [number, number] {
  return [rateOfSlope(slope + half), rateOfSlope(slope - half)];
}
