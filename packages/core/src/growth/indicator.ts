import type { MeasureId } from '../measurement/scale.js';

/** The growth indicators, by their standard names. */
export type IndicatorId =
  | 'heightForAge'
  | 'weightForAge'
  | 'weightForHeight'
  | 'bmiForAge'
  | 'headCircumferenceForAge'
  | 'armCircumferenceForAge'
  | 'tricepsForAge'
  | 'subscapularForAge';

/** What is true of an indicator whatever the reference. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly label: { readonly id: string; readonly en: string };
  /** `restricted`: beyond 3 SD the distance from SD2 to SD3 is the unit; `plain`: LMS throughout. */
  readonly tails: 'plain' | 'restricted';
  /** Whether oedema takes the score away, as it does where weight enters. */
  readonly oedema: 'removes' | 'keeps';
  /** Plausible z in hundredths: flagged strictly outside. */
  readonly plausible: { readonly from: number; readonly to: number };
}

/**
 * The eight indicators of the WHO Child Growth Standards, three of which WHO 2007 continues.
 *
 * Source: WHO Anthro Survey Analyser, methodology (2019), flags; WHO (2006) Technical report,
 * chapter 7 (restricted application of LMS); WHO R package anthro 1.1.0 for the last five.
 */
export const INDICATORS: Readonly<Record<IndicatorId, Indicator>> = {
  heightForAge: {
    id: 'heightForAge',
    label: { id: 'PB/U atau TB/U', en: 'Length/height-for-age' },
    tails: 'plain',
    oedema: 'keeps',
    plausible: { from: -600, to: 600 },
  },
  weightForAge: {
    id: 'weightForAge',
    label: { id: 'BB/U', en: 'Weight-for-age' },
    tails: 'restricted',
    oedema: 'removes',
    plausible: { from: -600, to: 500 },
  },
  weightForHeight: {
    id: 'weightForHeight',
    label: { id: 'BB/PB atau BB/TB', en: 'Weight-for-length/height' },
    tails: 'restricted',
    oedema: 'removes',
    plausible: { from: -500, to: 500 },
  },
  bmiForAge: {
    id: 'bmiForAge',
    label: { id: 'IMT/U', en: 'BMI-for-age' },
    tails: 'restricted',
    oedema: 'removes',
    plausible: { from: -500, to: 500 },
  },
  headCircumferenceForAge: {
    id: 'headCircumferenceForAge',
    label: { id: 'Lingkar kepala/U', en: 'Head circumference-for-age' },
    tails: 'plain',
    oedema: 'keeps',
    plausible: { from: -500, to: 500 },
  },
  armCircumferenceForAge: {
    id: 'armCircumferenceForAge',
    label: { id: 'LiLA/U', en: 'Arm circumference-for-age' },
    tails: 'restricted',
    oedema: 'keeps',
    plausible: { from: -500, to: 500 },
  },
  tricepsForAge: {
    id: 'tricepsForAge',
    label: { id: 'Lipatan kulit trisep/U', en: 'Triceps skinfold-for-age' },
    tails: 'restricted',
    oedema: 'keeps',
    plausible: { from: -500, to: 500 },
  },
  subscapularForAge: {
    id: 'subscapularForAge',
    label: { id: 'Lipatan kulit subskapula/U', en: 'Subscapular skinfold-for-age' },
    tails: 'restricted',
    oedema: 'keeps',
    plausible: { from: -500, to: 500 },
  },
};

/** The measurement behind each indicator; BMI is worked out from weight and length. */
export const MEASURED: Readonly<Record<IndicatorId, MeasureId | 'bmi'>> = {
  heightForAge: 'lengthHeight',
  weightForAge: 'weight',
  weightForHeight: 'weight',
  bmiForAge: 'bmi',
  headCircumferenceForAge: 'headCircumference',
  armCircumferenceForAge: 'armCircumference',
  tricepsForAge: 'triceps',
  subscapularForAge: 'subscapular',
};
