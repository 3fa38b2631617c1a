import type { LevelOptions } from '../prevalence/case-count.js';
import { type AarrEstimate, aarrFit, aarrOfMeasured } from './aarr-fit.js';
import type { YearMeasured } from './dated-share.js';
import { isLongEnough } from './progress.js';
import { type Projection, projectMeasured, projectSeries } from './projection.js';

/**
 * What the intervals of a projection hold. `counting`: the error of sampling or counting in two shares,
 * and nothing else. `scatter`: how far three or more shares lie from one line, whatever the cause.
 */
export type ProjectionBasis = 'counting' | 'scatter';

/** Where a series leads if its yearly rate stays. */
export interface TrendProjection {
  readonly basis: ProjectionBasis;
  /** The average annual rate of reduction that is taken to stay. */
  readonly rate: AarrEstimate;
  /** In the order of the years asked for. */
  readonly years: readonly Projection[];
}

/** What {@link projectTrend} is told beside the shares. */
export interface TrendProjectionOptions extends LevelOptions {
  /** The times asked for, in years: the middle of 2024 is 2024.5. */
  readonly years: readonly number[];
}

/**
 * Where shares from old to new lead if their yearly rate stays. Of two shares the rate between them, with
 * the error that counting leaves in both ({@link projectMeasured}); of three or more the line through the
 * logarithms of all, with the interval of one new figure ({@link projectSeries}: t with n - 2). Null
 * where the first and the last lie less than half a year apart, which shows season more than trend, where
 * a share is 0, or where two stand at one time.
 *
 * Source: UNICEF (2007) Technical note on the average annual rate of reduction; delta method on ln(share).
 * Limits: no interval holds a change of the programme, wrong measuring or children who stayed away. Of
 * three shares t has one degree of freedom, and the interval says next to nothing.
 *
 * @throws RangeError unless the level lies above 0 and below 1
 *
 * @example
 * const before = { year: 2021, kind: 'register', share: 0.2, interval: [0.19, 0.2104] } as const;
 * const now = { year: 2022, kind: 'register', share: 0.18, interval: [0.17, 0.1904] } as const;
 * const found = projectTrend([before, now], { years: [2023] });
 * [found?.basis, found?.years[0]?.interval?.map((end) => end.toFixed(3))];
 * // => ['counting', ['0.143', '0.183']]
 */
export function projectTrend(
  shares: readonly YearMeasured[],
  { years, ...level }: TrendProjectionOptions,
): TrendProjection | null {
  const [first, last] = [shares[0], shares.at(-1)];
  if (first === undefined || last === undefined || !isLongEnough(first.year, last.year))
    return null;
  const isPair = shares.length === 2;
  const rate = isPair ? aarrOfMeasured(first, last, level) : aarrFit(shares, level);
  if (rate === null) return null;
  const projected = years.flatMap((year) => {
    const found = isPair
      ? projectMeasured(first, last, year, level)
      : projectSeries(shares, year, level);
    return found === null ? [] : [found];
  });
  return { basis: isPair ? 'counting' : 'scatter', rate, years: projected };
}
