import { logitNormalOf, type Measured } from '../trend/measured.js';

/** A measured share at a time, in years: September 2022 is 2022 + 8/12. */
export interface YearMeasured extends Measured {
  readonly year: number;
}

/**
 * The standard deviation of ln(share): that of the logit times 1 - share. 0 where all children were
 * counted; null where nothing tells.
 */
export function logSdOf(measured: Measured): number | null {
  const spread = logitNormalOf(measured);
  return spread === null ? null : spread.sd * (1 - measured.share);
}
