import type { Bilingual } from '../result/bilingual.js';
import { type AgeDistribution, ageDistributionOf } from './checks/age-distribution.js';
import { type Completeness, completenessOf } from './checks/completeness.js';
import { type DigitCheck, digitsOf } from './checks/digits.js';
import { type ImplausibleCheck, implausibleOf } from './checks/implausible.js';
import { type NormalityCheck, normalityOf } from './checks/normality.js';
import { type PositionCheck, positionsOf } from './checks/positions.js';
import { type SexRatio, sexRatioOf } from './checks/sex-ratio.js';
import { type SpreadCheck, spreadOf } from './checks/spread.js';
import type { Finding } from './finding.js';
import type { QualityCounts } from './quality-counts.js';
import { QUALITY_LIMITS, type QualityLimits } from './quality-limits.js';

/** The seven checks of WHO and UNICEF as data, and the position of measuring. */
export interface WhoQuality {
  readonly children: number;
  readonly completeness: Completeness;
  readonly sexRatio: SexRatio;
  readonly ageDistribution: AgeDistribution;
  readonly digitPreference: DigitCheck;
  readonly implausible: ImplausibleCheck;
  readonly spread: SpreadCheck;
  readonly normality: NormalityCheck;
  readonly position: PositionCheck;
  /** Those of all checks, in their order. */
  readonly findings: readonly Finding[];
  /** How they must be read: to be shown beside them. */
  readonly warning: Bilingual;
}

/** What {@link whoQuality} may be told. */
export interface WhoQualityOptions {
  /** Limits that differ from `QUALITY_LIMITS`. */
  readonly limits?: Partial<QualityLimits>;
}

/**
 * The seven checks of data quality of WHO and UNICEF (completeness, sex ratio, age distribution, digit
 * preference, implausible values, SD of z-scores, normality), and the position of measuring.
 *
 * Children carry no sampling weights here but in the bars of completed years.
 * Source: WHO, UNICEF (2019) Recommendations for data collection, analysis and reporting on
 * anthropometric indicators in children under 5 years old, chapter 3; WHO Anthro Survey Analyser, data
 * quality report (2019) for the bars and moments.
 *
 * @example
 * whoQuality(emptyQuality()).findings.every(({ level }) => level === 'unknown'); // => true
 */
export function whoQuality(
  counts: QualityCounts,
  { limits: own = {} }: WhoQualityOptions = {},
): WhoQuality {
  const limits: QualityLimits = { ...QUALITY_LIMITS, ...own };
  const checks = {
    completeness: completenessOf(counts, limits),
    sexRatio: sexRatioOf(counts, limits),
    ageDistribution: ageDistributionOf(counts, limits),
    digitPreference: digitsOf(counts, limits),
    implausible: implausibleOf(counts, limits),
    spread: spreadOf(counts, limits),
    normality: normalityOf(counts, limits),
    position: positionsOf(counts, limits),
  };
  return {
    children: counts.children,
    ...checks,
    findings: Object.values(checks).flatMap(({ findings }) => findings),
    warning: WHO_WARNING,
  };
}

/**
 * How WHO and UNICEF want the checks to be read.
 *
 * Source: WHO, UNICEF (2019) Recommendations for data collection, analysis and reporting on
 * anthropometric indicators in children under 5 years old, chapter 3.
 *
 * @example
 * WHO_WARNING.en.startsWith('Read all checks together'); // => true
 */
export const WHO_WARNING: Bilingual = {
  id: 'Baca semua pemeriksaan bersama-sama, jangan satu saja; WHO dan UNICEF tidak menganjurkan skor total. Batas di sini hanya penunjuk ke mana melihat.',
  en: 'Read all checks together, never one alone; WHO and UNICEF advise against a total score. The limits here only show where to look.',
};
