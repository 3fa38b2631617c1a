import { Decimal, type DecimalInput } from '../number/decimal.js';
import { recordedNumber } from '../number/recorded.js';
import {
  ACUTE,
  ACUTE_LEVELS,
  type AcuteCriterion,
  type AcuteLevel,
  type AcuteLimits,
  acuteLevelBelow,
  armLevel,
  WHO_ACUTE_LIMITS,
} from './acute-malnutrition-limits.js';
import type { Score } from './published-score.js';

/** What is known of a child that bears on acute malnutrition. */
export interface AcuteSigns {
  /** As `assess` gives it; a flagged score counts as missing. */
  readonly weightForHeight?: Score | undefined;
  readonly armCircumferenceCm?: DecimalInput | undefined;
  /** Bilateral pitting oedema; absent: not looked for. */
  readonly oedema?: boolean | undefined;
  /** Whole days; the arm circumference tells from 6 to 59 months only. */
  readonly ageDays?: number | undefined;
}

/** The acute malnutrition of a child by each criterion, and by all of them. */
export interface AcuteMalnutrition {
  /** Null where the criterion is not known. */
  readonly by: Readonly<Record<AcuteCriterion, AcuteLevel | null>>;
  /** The worst of what is known, combined (cGAM); null where neither weight, arm nor oedema tell. */
  readonly combined: AcuteLevel | null;
  /** Criteria that are not known: with one of them, `none` holds only as far as was measured. */
  readonly missing: readonly AcuteCriterion[];
}

/**
 * The acute malnutrition of a child by weight-for-length/height, by arm circumference (MUAC), by oedema,
 * and combined: the worst of the three. No oedema alone does not make a child well: then `combined` is
 * null.
 *
 * Source: {@link WHO_ACUTE_LIMITS}; combined as in SMART surveys (cGAM).
 *
 * @throws RangeError for an arm circumference that is no number
 *
 * @example
 * const signs = { armCircumferenceCm: '11.4', oedema: false, ageDays: 400 };
 * acuteMalnutrition(signs).combined; // => 'severe'
 */
export function acuteMalnutrition(
  signs: AcuteSigns,
  limits: AcuteLimits = WHO_ACUTE_LIMITS,
): AcuteMalnutrition {
  const levels: Readonly<Record<AcuteCriterion, number>> = {
    weightForHeight: levelOfScore(signs.weightForHeight, limits),
    armCircumference: armLevel(
      hundredthsOf(signs.armCircumferenceCm),
      signs.ageDays ?? Number.NaN,
      limits,
    ),
    oedema: levelOfOedema(signs.oedema),
  };
  const criteria = Object.keys(levels) as AcuteCriterion[];
  const entries = criteria.map((criterion) => [criterion, known(levels[criterion])]);
  const worst = combinedLevel(levels.weightForHeight, levels.armCircumference, levels.oedema);
  return {
    by: Object.fromEntries(entries) as AcuteMalnutrition['by'],
    combined: known(worst),
    missing: criteria.filter((criterion) => levels[criterion] === ACUTE.unknown),
  };
}

/** The place of the combined level of a child: the worst one, not known from the absence of oedema alone. */
export function combinedLevel(weightForHeight: number, arm: number, oedema: number): number {
  const measured = Math.max(weightForHeight, arm);
  return oedema === ACUTE.severe ? ACUTE.severe : measured;
}

function levelOfScore(score: Score | undefined, { weightForHeight }: AcuteLimits): number {
  if (score === undefined || 'reason' in score || score.flag) return ACUTE.unknown;
  return acuteLevelBelow(Math.round(score.z * 100), weightForHeight);
}

function levelOfOedema(oedema: boolean | undefined): number {
  if (oedema === undefined) return ACUTE.unknown;
  return oedema ? ACUTE.severe : ACUTE.none;
}

function hundredthsOf(armCircumferenceCm: DecimalInput | undefined): number {
  const cm = recordedNumber(armCircumferenceCm);
  if (typeof cm !== 'number') throw new RangeError(`No arm circumference: ${armCircumferenceCm}`);
  return Number.isNaN(cm) ? Number.NaN : new Decimal(cm).times(100).toNumber();
}

function known(level: number): AcuteLevel | null {
  const name = ACUTE_LEVELS[level];
  return name === undefined || name === 'unknown' ? null : name;
}
