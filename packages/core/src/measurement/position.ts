/** How a length was taken. */
export type Position = 'lying' | 'standing';

/** How a length was taken, in columns: 0 not known, 1 lying (length), 2 standing (height). */
export type PositionCode = 0 | 1 | 2;

/**
 * The rules that bring lengths and heights to one position.
 *
 * Source: WHO (2006) Child Growth Standards. Methods and development: recumbent length exceeds
 * standing height by 0.7 cm, length below 24 months, height from then on. 24 months are 730.5 days,
 * rounded half up to 731, and a child below 9 months can not stand: WHO R package anthro 1.1.0.
 */
export const POSITION_RULE = {
  /** First day on which the reference is standing height. */
  standingFromDay: 731,
  /** Length minus height, in hundredths of a cm. */
  differenceHundredths: 70,
  /** Below this age, in unrounded months, "standing" is taken as a slip and ignored. */
  canStandFromMonths: 9,
} as const;

/**
 * The position that counts: "standing" below 9 months is dropped, so that nothing is added.
 *
 * @param ageMonths - unrounded, NaN where not known
 *
 * @example
 * positionThatCounts(2, 8.99); // => 0
 */
export function positionThatCounts(position: PositionCode, ageMonths: number): PositionCode {
  return position === 2 && ageMonths < POSITION_RULE.canStandFromMonths ? 0 : position;
}

/**
 * What to add to a measured length, in hundredths of a cm: +70 for a child below 731 days who stood,
 * -70 for an older one who lay, else 0. An unknown age (below 0) or position adds nothing.
 *
 * @example
 * lengthAdjustment(2, 400); // => 70
 */
export function lengthAdjustment(position: PositionCode, ageDays: number): number {
  if (ageDays < 0) return 0;
  const young = ageDays < POSITION_RULE.standingFromDay;
  if (young && position === 2) return POSITION_RULE.differenceHundredths;
  if (!young && position === 1) return -POSITION_RULE.differenceHundredths;
  return 0;
}

/**
 * A length in cm after the adjustment, as the double nearest to the exact decimal: 103.1 - 0.7 is
 * 102.4, never 102.39999999999999.
 *
 * @param hundredths - of {@link lengthAdjustment}
 *
 * @example
 * adjustedLengthCm(103.1, -70); // => 102.4
 */
export function adjustedLengthCm(lengthCm: number, hundredths: number): number {
  if (hundredths === 0) return lengthCm;
  const scaled = lengthCm * 1e8;
  const whole = Math.round(scaled);
  // Up to 8 decimals the sum is exact in integers; beyond them its error is below 1e-9 cm.
  if (Math.abs(scaled - whole) < 1e-4 && whole < 2 ** 52) return (whole + hundredths * 1e6) / 1e8;
  return lengthCm + hundredths / 100;
}
