import { DAYS_PER_MONTH } from '../child/age.js';

/** What tells of acute malnutrition, each by itself. */
export type AcuteCriterion = 'weightForHeight' | 'armCircumference' | 'oedema';

/** Limits of acute malnutrition, as data. */
export interface AcuteLimits {
  readonly source: string;
  /** z of weight-for-length/height in hundredths: severe strictly below, moderate strictly below. */
  readonly weightForHeight: { readonly severe: number; readonly moderate: number };
  /** Arm circumference in hundredths of a cm: severe strictly below, moderate strictly below. */
  readonly armCircumference: {
    readonly severe: number;
    readonly moderate: number;
    /** First day of age, and the first day after the last. */
    readonly fromDay: number;
    readonly untilDay: number;
    /** Outside these the value is a slip and counts as missing, both included. */
    readonly plausible: readonly [from: number, to: number];
  };
}

/**
 * WHO's limits for children of 6 to 59 months: severe below 11.5 cm, below -3 z or with oedema of both
 * feet; moderate below 12.5 cm or -2 z.
 *
 * Source: WHO, UNICEF (2009) WHO child growth standards and the identification of severe acute
 * malnutrition in infants and children; WHO (2023) Guideline on the prevention and management of wasting.
 * Plausible arm circumference, 10 to 20 cm: SMART Methodology, ENA, as the R package mwana has it.
 */
export const WHO_ACUTE_LIMITS: AcuteLimits = {
  source: 'WHO, UNICEF 2009; WHO 2023',
  weightForHeight: { severe: -300, moderate: -200 },
  armCircumference: {
    severe: 1150,
    moderate: 1250,
    fromDay: Math.ceil(6 * DAYS_PER_MONTH),
    untilDay: Math.ceil(60 * DAYS_PER_MONTH),
    plausible: [1000, 2000],
  },
};

/** Levels of acute malnutrition in columns, `unknown` where nothing tells. */
export const ACUTE_LEVELS = ['unknown', 'none', 'moderate', 'severe'] as const;

/** A level of acute malnutrition that is known. */
export type AcuteLevel = Exclude<(typeof ACUTE_LEVELS)[number], 'unknown'>;

/** The place of each level in {@link ACUTE_LEVELS}: the worse, the higher. */
export const ACUTE = { unknown: 0, none: 1, moderate: 2, severe: 3 } as const;

/** The place of the level of a value, the lower the worse. */
export function acuteLevelBelow(
  value: number,
  { severe, moderate }: { readonly severe: number; readonly moderate: number },
): number {
  if (value < severe) return ACUTE.severe;
  return value < moderate ? ACUTE.moderate : ACUTE.none;
}

/** The place of the level of an arm circumference in hundredths of a cm; NaN is missing. */
export function armLevel(
  hundredths: number,
  ageDays: number,
  { armCircumference }: AcuteLimits,
): number {
  const { fromDay, untilDay, plausible } = armCircumference;
  const [least, most] = plausible;
  const counts = hundredths >= least && hundredths <= most;
  const ofAge = ageDays >= fromDay && ageDays < untilDay;
  return counts && ofAge ? acuteLevelBelow(hundredths, armCircumference) : ACUTE.unknown;
}
