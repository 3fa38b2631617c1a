import { logFit, type ZeroOptions } from './log-fit.js';

/** A share at a time, in years: September 2022 is 2022 + 8/12, and 2022 will do for yearly figures. */
export interface YearShare {
  readonly year: number;
  readonly share: number;
}

/**
 * The average annual rate of reduction between two shares: positive where the share falls. Null where a
 * share is 0 or both stand at the same time.
 *
 * AARR = 1 - (P_t / P_0)^(1 / t).
 * Source: UNICEF (2007) Technical note: how to calculate average annual rate of reduction, note 185.
 *
 * @example
 * aarrBetween({ year: 2021, share: 0.1791 }, { year: 2022, share: 0.1491 })?.toFixed(4); // => '0.1675'
 */
export function aarrBetween(from: YearShare, to: YearShare): number | null {
  const years = to.year - from.year;
  if (years === 0 || !(from.share > 0 && to.share > 0)) return null;
  return 1 - (to.share / from.share) ** (1 / years);
}

/**
 * The average annual rate of reduction of a series: 1 - e^b, with b the slope of ln(share) over years
 * by least squares. Null with fewer than two points, a share of 0 (unless `zeros: 'drop'` leaves it out),
 * or a year that stands twice. `aarrFit` adds how sure it is.
 *
 * Source: as {@link aarrBetween}. Limits: shares of different surveys or of a register do not make one
 * series.
 *
 * @example
 * const series = [{ year: 2020, share: 0.2578 }, { year: 2021, share: 0.1791 }, { year: 2022, share: 0.1491 }];
 * aarrOf(series)?.toFixed(6); // => '0.239503'
 */
export function aarrOf(series: readonly YearShare[], options: ZeroOptions = {}): number | null {
  const fit = logFit(series, options);
  return fit === null ? null : rateOfSlope(fit.slope);
}

/** The AARR of a slope of ln(share) a year. */
export function rateOfSlope(slope: number): number {
  return 1 - Math.exp(slope);
}

/**
 * The AARR that leads from a share to a target in time. Null where either is 0, or no time is left.
 *
 * @example
 * requiredAarr({ year: 2022, share: 0.1491 }, { year: 2024, share: 0.14 })?.toFixed(4); // => '0.0310'
 */
export function requiredAarr(now: YearShare, target: YearShare): number | null {
  return target.year > now.year ? aarrBetween(now, target) : null;
}

/**
 * The share at a later time if the rate stays as it is: P (1 - AARR)^years.
 *
 * @example
 * projectedShare({ year: 2022, share: 0.2 }, 0.1, 2024).toFixed(3); // => '0.162'
 */
export function projectedShare(now: YearShare, aarr: number, year: number): number {
  return now.share * (1 - aarr) ** (year - now.year);
}
