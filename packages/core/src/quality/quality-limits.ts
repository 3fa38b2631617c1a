import type { QualityIndicator } from './quality-counts.js';

/** From where on a value is doubted: strictly above `watch`, and strictly above `bad`. */
export interface QualityLimit {
  readonly watch: number;
  readonly bad: number;
  readonly source: string;
}

/** The range of a statistic that surveys usually show. */
export interface UsualRange {
  readonly from: number;
  readonly to: number;
}

/** All limits of `whoQuality`. */
export interface QualityLimits {
  /** Fewer children tell nothing about a share or an SD; and nothing about skewness and kurtosis. */
  readonly least: {
    readonly children: number;
    readonly shape: number;
    readonly source: string;
  };
  /** Rows without a value, as a share of all. */
  readonly missing: QualityLimit;
  readonly sexRatio: {
    /** Boys expected, as a share of both. */
    readonly expected: number;
    /** A share so near to it is good, however large the file is. */
    readonly tolerance: number;
    /** Probabilities below are doubted. */
    readonly watch: number;
    readonly bad: number;
    readonly source: string;
  };
  /** Distance of the shares of five completed years from a fifth each: index of dissimilarity. */
  readonly ageYears: QualityLimit;
  /** Ages at round numbers of months, and births in one calendar month, against those expected, 1. */
  readonly ageHeaps: QualityLimit;
  /** Score of digit preference, where chance is less likely than `p`. */
  readonly digitScore: QualityLimit & { readonly p: number };
  /** Lengths and heights that end in 0 or 5, as a share; expected 0.2. */
  readonly zeroFive: QualityLimit;
  /** Lengths and heights of whole cm that are multiples of 5, against those expected, 1. */
  readonly wholes: QualityLimit;
  /** Flagged scores, as a share of all, from `flags` flagged ones on. */
  readonly implausible: QualityLimit & { readonly flags: number };
  readonly spread: {
    /** SD below are too narrow for real children. */
    readonly narrow: number;
    /** `watch` from the middle of the range on, `bad` above it. */
    readonly usual: Readonly<Record<QualityIndicator, UsualRange>>;
    readonly source: string;
  };
  /** Outside of them: `watch`. */
  readonly normality: {
    readonly skewness: UsualRange;
    readonly kurtosis: UsualRange;
    readonly source: string;
  };
  /** Children measured in the position of the other age, as a share of those whose position is known. */
  readonly position: QualityLimit;
}

const WHO_2019 =
  'WHO, UNICEF (2019) Recommendations for data collection, analysis and reporting on anthropometric indicators in children under 5 years old';

/** A value that comes so many times as often as expected; rough above 1.25, very rough above 1.75. */
export const WHIPPLE: QualityLimit = {
  watch: 1.25,
  bad: 1.75,
  source: "United Nations, Demographic Yearbook: classes of Whipple's index",
};

/**
 * The limits in use, each with its source. WHO and UNICEF give few and want no score: "Balanting" marks
 * our own choice.
 *
 * @example
 * QUALITY_LIMITS.spread.usual.heightForAge; // => { from: 1.35, to: 1.95 }
 */
export const QUALITY_LIMITS: QualityLimits = {
  least: { children: 30, shape: 100, source: 'Balanting' },
  missing: { watch: 0.05, bad: 0.1, source: 'Balanting' },
  sexRatio: {
    expected: 0.5,
    tolerance: 0.02,
    watch: 0.05,
    bad: 0.001,
    source: 'Balanting: boys are slightly more than half at birth, so that 48 to 52 % is good',
  },
  ageYears: { watch: 0.1, bad: 0.2, source: 'Balanting' },
  ageHeaps: WHIPPLE,
  digitScore: {
    watch: 12,
    bad: 20,
    p: 0.01,
    source: 'ENA for SMART, plausibility report: above 12 acceptable, above 20 problematic',
  },
  zeroFive: { watch: 0.4, bad: 0.6, source: 'Rule DIGIT_PREF for e-PPGBM files: above 40 %' },
  wholes: WHIPPLE,
  implausible: {
    watch: 0.01,
    bad: 0.025,
    flags: 2,
    source: `${WHO_2019}: above 1 %; Balanting: above 2.5 %`,
  },
  spread: {
    narrow: 0.8,
    usual: {
      heightForAge: { from: 1.35, to: 1.95 },
      weightForAge: { from: 1.17, to: 1.46 },
      weightForHeight: { from: 1.08, to: 1.5 },
      bmiForAge: { from: 1.08, to: 1.55 },
    },
    source:
      'Mei Z, Grummer-Strawn LM, Bull World Health Organ 2007;85:441-448: 5th to 95th percentile of 51 surveys; below 0.8: SMART',
  },
  normality: {
    skewness: { from: -0.5, to: 0.5 },
    kurtosis: { from: 2, to: 4 },
    source: `${WHO_2019}, annex`,
  },
  position: { watch: 0.05, bad: 0.1, source: 'Balanting' },
};
