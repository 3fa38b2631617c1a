import type { MinimumGain } from './minimum-gain.js';

/** The readings that sources of the programme leave open, each with the one taken unless told otherwise. */
export interface GainOptions {
  /** Default: `kbmBukuKia`. */
  readonly minimum?: MinimumGain;
  /** A weighing after more days than this is O; exactly so many are assessed. Default: 45. */
  readonly maxGapDays?: number;
  /**
   * Age for the minimum: completed `calendar` months, or months of 30.4375 days, cut to whole ones
   * (`mean`). Default: `calendar`. Who is below five years goes by completed calendar months always.
   */
  readonly months?: 'calendar' | 'mean';
  /**
   * Which of several weighings of one child in one month counts: that of the last row, or that of the
   * latest day (of one day the last row), which does not depend on the order of rows. Default: `last-row`.
   */
  readonly sameMonth?: 'last-row' | 'latest-day';
  /** Whether an O ends a run of T or leaves it as it was; N and B end it always. Default: `ends`. */
  readonly gapInRun?: 'ends' | 'keeps';
  /** A child is below the red line (BGM) strictly below this z of weight-for-age. Default: -3. */
  readonly redLine?: number;
  /** From so many T in a row on a child falters. Default: 2. */
  readonly falteringFrom?: number;
  /**
   * The first month of the data, `2025-01`. A child that is first weighed in it, and was born before it,
   * has no history given. Default: the month of the first row.
   */
  readonly historyFrom?: string;
  /** The code of a child without history: B, or the register's own where it has one. Default: `new`. */
  readonly noHistory?: 'new' | 'exported';
}
