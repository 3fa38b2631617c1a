import type { IndicatorId } from '../growth/indicator.js';

/** The indicators whose scores tell about the quality of measuring. */
export const QUALITY_INDICATORS = [
  'heightForAge',
  'weightForAge',
  'weightForHeight',
  'bmiForAge',
] as const satisfies readonly IndicatorId[];

/** An indicator whose scores are checked. */
export type QualityIndicator = (typeof QUALITY_INDICATORS)[number];

/** The measures whose last digits are checked. */
export const DIGIT_MEASURES = ['weight', 'lengthHeight', 'armCircumference'] as const;

/** A measure whose last digits are checked. */
export type DigitMeasure = (typeof DIGIT_MEASURES)[number];

/** How often each value came: z in whole hundredths. Integers, so all sums of them are exact. */
export type Histogram = ReadonlyMap<number, number>;

/** Sums of z in whole hundredths: exact up to 2^53. */
export interface ZSums {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/** The same for one calendar month of birth, and how old its children are. */
export interface BirthMonthSums extends ZSums {
  /** How many of them by completed months of age, 0 to 59: what a mean owes to age is taken out. */
  readonly ages: readonly number[];
}

/** The scores of one indicator. */
export interface ScoreCounts {
  /** Within WHO's limits of plausibility. */
  readonly plausible: Histogram;
  /** Outside them. */
  readonly flagged: Histogram;
  /** Children without a score. */
  readonly missing: number;
}

/** The digits and whole numbers of one measure. */
export interface DigitCounts {
  /**
   * How often each digit 0 to 9 stood in the place of tenths (of a kg; of a cm, for arms the mm).
   * Values with more decimals are rounded half up to tenths first.
   */
  readonly digits: readonly number[];
  /** How often each whole number of kg or cm stood before the decimal mark, as recorded. */
  readonly wholes: Histogram;
  /** Children without this measure, or with one that is not above 0. */
  readonly missing: number;
}

/** A range of ages in completed months: from `from` to `below` - 1. */
export interface MonthBand {
  readonly id: string;
  readonly from: number;
  readonly below: number;
}

/**
 * The ages by which positions are counted. Below 9 months no child can stand.
 *
 * Source: WHO Anthro Survey Analyser, data quality report (2019), position of measurement; its band of
 * 0 to 11 months is the sum of the first two.
 */
export const POSITION_BANDS: readonly MonthBand[] = [
  { id: '0-8', from: 0, below: 9 },
  { id: '9-11', from: 9, below: 12 },
  { id: '12-23', from: 12, below: 24 },
  { id: '24-35', from: 24, below: 36 },
  { id: '36-47', from: 36, below: 48 },
  { id: '48-59', from: 48, below: 60 },
];

/** Children of one age band with a length or height, by the position in which they were measured. */
export interface PositionCounts {
  readonly lying: number;
  readonly standing: number;
  readonly unknown: number;
}

/** The wasted children of one cluster. */
export interface ClusterCases {
  /** Children with a plausible weight-for-height, or with oedema. */
  readonly n: number;
  /** Those below -2, and those with oedema. */
  readonly cases: number;
}

/**
 * What the quality checks need of a group of children: counts only, so that the counts of two files, or
 * of two teams, add up to those of both.
 */
export interface QualityCounts {
  /** Rows: children measured. */
  readonly children: number;
  readonly sex: { readonly male: number; readonly female: number; readonly unknown: number };
  /** By completed months, 0 to 71: the unrounded age in months, cut to whole months. */
  readonly ageMonths: readonly number[];
  /**
   * Sums of sampling weights by completed years, 0 to 5; counts where there are no weights. A weight
   * that is missing or below 0 counts as 0.
   */
  readonly ageYearsWeighted: readonly number[];
  /** Children of other ages; they count in everything but the bars of age. */
  readonly ageElsewhere: {
    /** From 72 months. */
    readonly above: number;
    /** Measured before birth. */
    readonly below: number;
    readonly unknown: number;
  };
  /** By calendar month of birth, January first, of children whose birth date is known. */
  readonly birthMonths: readonly number[];
  /** By day of the month of birth, 1 first. */
  readonly birthDays: readonly number[];
  readonly digits: Readonly<Record<DigitMeasure, DigitCounts>>;
  readonly scores: Readonly<Record<QualityIndicator, ScoreCounts>>;
  /** Plausible height-for-age by completed months, 0 to 59. */
  readonly heightByAge: readonly ZSums[];
  /** The same children, those whose birth date is known, by calendar month of birth, January first. */
  readonly heightByBirthMonth: readonly BirthMonthSums[];
  /** By the age bands of `POSITION_BANDS`. */
  readonly positions: readonly PositionCounts[];
  /** By cluster, those with a child that counts; empty where the survey has none. */
  readonly clusters: ReadonlyMap<string, ClusterCases>;
}
