import type { TrackingRules } from './tracking-rules.js';

const modelled = {
  onTrackRate: 'required',
  baseline: 'year',
  requiredFrom: 'baseline-year',
  oneSurveyWithinThreshold: false,
} as const;

const fivePercent = { by: 'share', percent: 5 } as const;

/**
 * The rules of the targets of 2025, still quoted. They know no class "worsening"; overweight is on track
 * where it rises by no more than 1.5 % a year.
 *
 * Source: WHO, UNICEF: Technical Expert Advisory Group on Nutrition Monitoring (2017) Methodology for
 * monitoring progress towards the global nutrition targets for 2025. Not read by us.
 *
 * @example
 * whoUnicef2025.outcomes.overweight.onTrackRate; // => { at: -1.5, included: true }
 */
export const whoUnicef2025: TrackingRules = {
  id: 'who-unicef-2025',
  label: { id: 'WHO dan UNICEF 2025', en: 'WHO and UNICEF 2025' },
  source: 'WHO, UNICEF (2017) Methodology for monitoring progress towards the 2025 targets',
  verified: false,
  baselineYear: 2012,
  latestYear: 2025,
  targetYear: 2025,
  rateDigits: null,
  targetDigits: null,
  outcomes: {
    stunting: {
      ...modelled,
      target: { by: 'number', reduction: 0.4, floorPercent: 0 },
      threshold: { at: 5, included: false },
      someProgress: { at: 0.5, included: true },
      worseningBelow: null,
    },
    wasting: {
      ...modelled,
      target: fivePercent,
      threshold: { at: 5, included: false },
      onTrackRate: null,
      someProgress: { at: 2, included: true },
      worseningBelow: null,
      baseline: 'survey',
    },
    overweight: {
      ...modelled,
      target: fivePercent,
      threshold: null,
      onTrackRate: { at: -1.5, included: true },
      someProgress: null,
      worseningBelow: null,
    },
  },
};
