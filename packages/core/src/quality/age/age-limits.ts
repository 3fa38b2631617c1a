import {
  QUALITY_LIMITS,
  type QualityLimit,
  type QualityLimits,
  WHIPPLE,
} from '../quality-limits.js';

/** All limits of `ageVerdict`. z-scores are those of height-for-age. */
export interface AgeLimits {
  /** Children that a verdict needs, and each of its signs. */
  readonly least: { readonly verdict: number; readonly sign: number; readonly source: string };
  /** SD within an age band: those of height-for-age. */
  readonly spread: QualityLimits['spread'];
  /** Heaps of ages and of calendar months of birth, against those expected, 1. */
  readonly heaps: QualityLimit;
  /** Heaps of days of birth, likewise: a wrong day moves an age by two weeks at most. */
  readonly dayHeaps: QualityLimit;
  /** Rise of mean z from January to December of birth, in z a year, from a z of `leastZ` on. */
  readonly ramp: QualityLimit & { readonly leastZ: number };
  /** Highest minus lowest mean z of calendar months of birth, where chance is less likely than `p`. */
  readonly sawTooth: QualityLimit & { readonly p: number };
  /** Step at 24 months less the one expected, in z, up or down, from a z of `leastZ` on. */
  readonly step: QualityLimit & { readonly leastZ: number };
}

/**
 * The limits of the verdict on ages, each with its source.
 *
 * @example
 * AGE_LIMITS.ramp.bad; // => 0.3
 */
export const AGE_LIMITS: AgeLimits = {
  least: { verdict: 200, sign: 30, source: 'Balanting' },
  spread: QUALITY_LIMITS.spread,
  heaps: WHIPPLE,
  dayHeaps: {
    watch: WHIPPLE.watch,
    bad: 20,
    source: 'Balanting: bad where two thirds have one day',
  },
  ramp: {
    watch: 0.15,
    bad: 0.3,
    leastZ: 3,
    source:
      'Larsen AF, Headey D, Masters WA, Demography 2019;56:707-728: December-born 0.32 above January-born where 11 % of birth months are random; Balanting: half of it',
  },
  sawTooth: { watch: 0.3, bad: 0.6, p: 0.001, source: 'Balanting, after Larsen et al. (2019)' },
  step: {
    watch: 0.15,
    bad: 0.2,
    leastZ: 2.58,
    source:
      'WHO (2006) Child Growth Standards. Methods and development: length exceeds height by 0.7 cm, which is 0.22 z at 24 months; limits: Balanting',
  },
};
