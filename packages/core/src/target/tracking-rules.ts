import type { Bilingual } from '../result/bilingual.js';

/** Outcomes that the world's targets of 2030 speak of. */
export type TrackedOutcome = 'stunting' | 'wasting' | 'overweight';

/** Where an outcome stands on the way to 2030. */
export type TrackingClass =
  | 'on-track'
  | 'some-progress'
  | 'no-progress'
  | 'worsening'
  | 'not-possible';

/** A limit with its edge: whether the limit itself belongs to the class. */
export interface Edge {
  /** In percent, or percent a year. */
  readonly at: number;
  readonly included: boolean;
}

/** How one outcome is classed. */
export interface TrackingRule {
  /** `number`: fewer children than in the baseline year by a part; `share`: a fixed percent. */
  readonly target:
    | { readonly by: 'number'; readonly reduction: number; readonly floorPercent: number }
    | { readonly by: 'share'; readonly percent: number };
  /** On track at or below it, whatever the rate. */
  readonly threshold: Edge | null;
  /** On track by the rate: the one required to reach the target, a fixed percent, or never. */
  readonly onTrackRate: 'required' | Edge | null;
  /** Some progress from here on; null where the rules know no such class. */
  readonly someProgress: Edge | null;
  /** Worsening below here; null where the rules know no such class. */
  readonly worseningBelow: number | null;
  /** `year`: the modelled series from the baseline year; `survey`: the latest survey of 2005-2012, else the earliest after. */
  readonly baseline: 'year' | 'survey';
  /** From which year the required rate runs. */
  readonly requiredFrom: 'baseline-year' | 'baseline-survey';
  /** Whether a latest value after 2012 within the threshold counts although there is one survey only. */
  readonly oneSurveyWithinThreshold: boolean;
}

/** A published set of rules. */
export interface TrackingRules {
  readonly id: string;
  readonly label: Bilingual;
  readonly source: string;
  readonly verified: boolean;
  readonly baselineYear: number;
  /** Last year of the fit, and year of the latest value of a series. */
  readonly latestYear: number;
  readonly targetYear: number;
  /** Decimals of the rates in percent a year; null: not rounded. */
  readonly rateDigits: number | null;
  /** Decimals of a target from numbers of children, in percent; null: not rounded. */
  readonly targetDigits: number | null;
  readonly outcomes: Readonly<Record<TrackedOutcome, TrackingRule>>;
}
