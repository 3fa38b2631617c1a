/** From where on readings of one child contradict each other. */
export interface SeriesLimits {
  /** cm: a fall of height by more is no error of measuring any more. */
  readonly heightLostCm: number;
  /** cm: what a child measured standing is shorter than lying. */
  readonly lyingOverStandingCm: number;
  /** Days: equal weight and height nearer together are no surprise. */
  readonly carriedAfterDays: number;
  /** The share by which a mended or exchanged weight may differ from the one before. */
  readonly nearWeight: number;
  /** The same for a height. */
  readonly nearHeight: number;
  /** A value this many times the one before, or its part, is suspected of a slip. */
  readonly slipFrom: number;
}

/**
 * The limits taken unless told otherwise.
 *
 * Source: 0.5 cm, rule LEN_DROP of e-PPGBM importers; 0.7 cm, WHO (2006) and Permenkes 2/2020; the kinds
 * of error, Daymont C et al. (2017) J Am Med Inform Assoc 24:1080-1087 (growthcleanr). The others are
 * ours and not verified.
 *
 * @example
 * seriesLimits.heightLostCm; // => 0.5
 */
export const seriesLimits: SeriesLimits = {
  heightLostCm: 0.5,
  lyingOverStandingCm: 0.7,
  carriedAfterDays: 21,
  nearWeight: 0.3,
  nearHeight: 0.15,
  slipFrom: 3,
};
