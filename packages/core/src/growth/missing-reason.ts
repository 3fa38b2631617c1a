/**
 * Why an indicator has no z-score. The position in this list is the code in columns; the first entry
 * means that there is a score. Where several hold, the first of the list is given. `before-term` is a
 * preterm child whose corrected age is below 0: see `pretermSize`.
 */
export const MISSING_REASONS = [
  'none',
  'sex-missing',
  'age-negative',
  'age-missing',
  'age-below-range',
  'age-above-range',
  'oedema',
  'measurement-missing',
  'measurement-not-positive',
  'length-out-of-table',
  'before-term',
] as const;

/** A reason why there is no z-score. */
export type MissingReason = Exclude<(typeof MISSING_REASONS)[number], 'none'>;

/** The code of each reason in columns. */
export const REASON: Readonly<Record<(typeof MISSING_REASONS)[number], number>> = {
  none: 0,
  'sex-missing': 1,
  'age-negative': 2,
  'age-missing': 3,
  'age-below-range': 4,
  'age-above-range': 5,
  oedema: 6,
  'measurement-missing': 7,
  'measurement-not-positive': 8,
  'length-out-of-table': 9,
  'before-term': 10,
};
