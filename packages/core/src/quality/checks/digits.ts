import { type DigitPreference, digitPreference } from '../digit-preference.js';
import { each } from '../each.js';
import type { Finding } from '../finding.js';
import { type Heap, heapOf } from '../heaping.js';
import { countOf } from '../histogram.js';
import {
  DIGIT_MEASURES,
  type DigitMeasure,
  type Histogram,
  type QualityCounts,
} from '../quality-counts.js';
import type { QualityLimits } from '../quality-limits.js';
import { scoreFinding, wholesFinding, zeroFiveFinding } from './digit-findings.js';

/** The bars of whole kg or cm. */
export interface WholeBars {
  /** The whole number of the first bar. */
  readonly from: number;
  readonly counts: readonly number[];
  /** Children below the first bar or above the last one. */
  readonly outside: number;
}

/** The digits of one measure. */
export interface MeasureDigits extends DigitPreference {
  /** How often each digit came, 0 first. */
  readonly digits: readonly number[];
  readonly wholes: WholeBars;
}

/** Digit preference of each measure. */
export interface DigitCheck {
  readonly measures: Readonly<Record<DigitMeasure, MeasureDigits>>;
  /** Lengths and heights whose whole cm are a multiple of 5: a fifth is expected. */
  readonly multiplesOf5: Heap;
  readonly findings: readonly Finding[];
}

/** First and last bar. Source: WHO Anthro Survey Analyser, data quality report; arms: Balanting. */
const BARS: Readonly<Record<DigitMeasure, readonly [from: number, to: number]>> = {
  weight: [2, 25],
  lengthHeight: [35, 125],
  armCircumference: [8, 25],
};

/**
 * Whether last digits and whole numbers come as often as they should.
 *
 * @example
 * digitsOf(emptyQuality(), QUALITY_LIMITS).measures.weight.wholes.from; // => 2
 */
export function digitsOf({ digits }: QualityCounts, limits: QualityLimits): DigitCheck {
  const measures = each(DIGIT_MEASURES, (measure) => ({
    ...digitPreference(digits[measure].digits),
    digits: digits[measure].digits,
    wholes: wholeBars(digits[measure].wholes, BARS[measure]),
  }));
  const multiplesOf5 = multiplesOf(5, digits.lengthHeight.wholes);
  const findings = [
    ...DIGIT_MEASURES.map((measure) => scoreFinding(measure, measures[measure], limits)),
    zeroFiveFinding(measures.lengthHeight, limits),
    wholesFinding(multiplesOf5, limits),
  ];
  return { measures, multiplesOf5, findings };
}

function wholeBars(wholes: Histogram, [from, to]: readonly [number, number]): WholeBars {
  const counts = Array.from({ length: to - from + 1 }, (_, k) => wholes.get(from + k) ?? 0);
  const inside = counts.reduce((sum, count) => sum + count, 0);
  return { from, counts, outside: countOf(wholes) - inside };
}

function multiplesOf(step: number, wholes: Histogram): Heap {
  const multiples = [...wholes].filter(([whole]) => whole % step === 0);
  return heapOf(countOf(new Map(multiples)), countOf(wholes), 1 / step);
}
