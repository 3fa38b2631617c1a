import type { TrackingRules } from './tracking-rules.js';

const YEARS = { baselineYear: 2012, latestYear: 2024, targetYear: 2030 } as const;

const fewerStunted = { by: 'number', reduction: 0.4, floorPercent: 3 } as const;
const fivePercent = { by: 'share', percent: 5 } as const;

/** What both of UNICEF's versions share. */
const modelled = {
  onTrackRate: 'required',
  baseline: 'year',
  requiredFrom: 'baseline-year',
  oneSurveyWithinThreshold: false,
} as const;

const textBand = { someProgress: { at: 0.5, included: true }, worseningBelow: -0.5 } as const;

/**
 * UNICEF's rules as its pipeline describes them: below 3 % of stunting or 5 % of the others is on track,
 * and half a percent a year divides progress for every outcome.
 *
 * Source: UNICEF, nutrition projections pipeline (github.com/unicef-drp/OSE-DA-NT,
 * further_transformation_system/projections_progress_class), README, 2026.
 *
 * @example
 * unicefText.outcomes.stunting.threshold; // => { at: 3, included: false }
 */
export const unicefText: TrackingRules = {
  id: 'unicef-2030-text',
  label: { id: 'UNICEF 2030, menurut uraian', en: 'UNICEF 2030, as described' },
  source: 'UNICEF (2026) Nutrition Projections Pipeline, README',
  verified: true,
  ...YEARS,
  rateDigits: 2,
  targetDigits: 1,
  outcomes: {
    stunting: {
      ...modelled,
      ...textBand,
      target: fewerStunted,
      threshold: { at: 3, included: false },
    },
    wasting: {
      ...modelled,
      ...textBand,
      target: fivePercent,
      threshold: { at: 5, included: false },
      baseline: 'survey',
      oneSurveyWithinThreshold: true,
    },
    overweight: {
      ...modelled,
      ...textBand,
      target: fivePercent,
      threshold: { at: 5, included: false },
    },
  },
};

/**
 * UNICEF's rules as its pipeline computes them: the threshold itself is on track, the edge of some
 * progress is not, and wasting and overweight have bands of their own.
 *
 * Source: as {@link unicefText}, scripts 2, 4 and 5.
 *
 * @example
 * unicefCode.outcomes.wasting.someProgress; // => { at: 2, included: false }
 */
export const unicefCode: TrackingRules = {
  id: 'unicef-2030-code',
  label: { id: 'UNICEF 2030, menurut program', en: 'UNICEF 2030, as computed' },
  source: 'UNICEF (2026) Nutrition Projections Pipeline, scripts 2, 4, 5',
  verified: true,
  ...YEARS,
  rateDigits: 2,
  targetDigits: 1,
  outcomes: {
    stunting: {
      ...modelled,
      target: fewerStunted,
      threshold: { at: 3, included: true },
      someProgress: { at: 0.5, included: false },
      worseningBelow: -0.5,
    },
    wasting: {
      ...modelled,
      target: fivePercent,
      threshold: { at: 5, included: true },
      someProgress: { at: 2, included: false },
      worseningBelow: -2,
      baseline: 'survey',
      requiredFrom: 'baseline-survey',
      oneSurveyWithinThreshold: true,
    },
    overweight: {
      ...modelled,
      target: fivePercent,
      threshold: { at: 5, included: true },
      someProgress: { at: 1.5, included: false },
      worseningBelow: -1.5,
    },
  },
};
