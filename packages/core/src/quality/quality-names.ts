import type { Bilingual } from '../result/bilingual.js';
import type { DigitMeasure, QualityIndicator } from './quality-counts.js';

/**
 * What indicators are called within a sentence.
 *
 * @example
 * INDICATOR_NAMES.heightForAge.id; // => 'TB/U'
 */
export const INDICATOR_NAMES: Readonly<Record<QualityIndicator, Bilingual>> = {
  heightForAge: { id: 'TB/U', en: 'height-for-age' },
  weightForAge: { id: 'BB/U', en: 'weight-for-age' },
  weightForHeight: { id: 'BB/TB', en: 'weight-for-height' },
  bmiForAge: { id: 'IMT/U', en: 'BMI-for-age' },
};

/**
 * What measures are called within a sentence.
 *
 * @example
 * MEASURE_NAMES.weight.id; // => 'berat badan'
 */
export const MEASURE_NAMES: Readonly<Record<DigitMeasure, Bilingual>> = {
  weight: { id: 'berat badan', en: 'weight' },
  lengthHeight: { id: 'panjang atau tinggi badan', en: 'length or height' },
  armCircumference: { id: 'lingkar lengan atas', en: 'arm circumference' },
};
