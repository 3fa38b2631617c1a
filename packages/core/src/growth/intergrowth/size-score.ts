import type { Sex } from '../../child/sex.js';
import { Decimal } from '../../number/decimal.js';
import { centileOf } from '../centile.js';
import { sizeAtZ, zOfSize } from './size-distribution.js';
import type { SizeModel } from './size-model.js';

/** Why an infant has no score; where several hold, the first of the list is given. */
export const SIZE_REASONS = [
  'sex-missing',
  'age-missing',
  'age-below-range',
  'age-above-range',
  'measurement-missing',
  'measurement-not-positive',
  'beyond-model',
] as const;

/** A reason for no score; `beyond-model` is a size more than about 7.9 SD away. */
export type SizeReason = (typeof SIZE_REASONS)[number];

/** How the size of an infant stands among healthy ones of its sex and age. */
export interface SizeScore {
  /** Rounded to two decimals, ties to even. */
  readonly z: number;
  /** The share of healthy infants below it, 0 to 1, unrounded. */
  readonly centile: number;
}

/** A score, or the reason why there is none. */
export type Size = SizeScore | { readonly reason: SizeReason };

/** Who a size is compared with. */
export interface SizeGround {
  readonly model: SizeModel;
  /** Null where not known. */
  readonly sex: Sex | null;
  /** Whole days of pregnancy at birth, or of postmenstrual age; null where not known. */
  readonly days: number | null;
}

/**
 * The z-score and centile of a size by one standard, or the reason why there is none.
 *
 * Source: of the model.
 *
 * @param value - kg or cm, NaN where not measured
 *
 * @example
 * const ground = { model: intergrowth.newborn.weight, sex: 'male', days: 280 } as const;
 * const size = sizeScore(3, ground);
 * 'z' in size && size.z; // => -0.98
 */
export function sizeScore(value: number, ground: SizeGround): Size {
  const reason = whyNoSize(ground) ?? whyNoValue(value);
  if (reason !== undefined) return { reason };
  const { model, sex, days } = ground as Known;
  const z = zOfSize(value, model.at(sex, days));
  if (!Number.isFinite(z)) return { reason: 'beyond-model' };
  return { z: new Decimal(z).toDecimalPlaces(2).toNumber(), centile: centileOf(z) };
}

/**
 * The size that stands at a z-score, in kg or cm: the inverse of the unrounded {@link sizeScore}.
 *
 * @throws RangeError for a z that is not within 7.9 of 0
 *
 * @example
 * const ground = { model: intergrowth.postnatal.weight, sex: 'male', days: 280 } as const;
 * const size = sizeAt(0, ground);
 * typeof size === 'number' && size.toFixed(4); // => '3.4326'
 */
export function sizeAt(z: number, ground: SizeGround): number | { readonly reason: SizeReason } {
  if (!(Math.abs(z) <= MOST_Z)) throw new RangeError(`No z-score within ${MOST_Z}: ${z}`);
  const reason = whyNoSize(ground);
  if (reason !== undefined) return { reason };
  const { model, sex, days } = ground as Known;
  return sizeAtZ(z, model.at(sex, days));
}

const MOST_Z = 7.9;

type Known = SizeGround & { readonly sex: Sex; readonly days: number };

function whyNoSize({ model, sex, days }: SizeGround): SizeReason | undefined {
  if (sex === null) return 'sex-missing';
  if (days === null) return 'age-missing';
  if (!Number.isInteger(days)) throw new RangeError(`No whole days: ${days}`);
  if (days < model.from) return 'age-below-range';
  return days > model.to ? 'age-above-range' : undefined;
}

function whyNoValue(value: number): SizeReason | undefined {
  if (Number.isNaN(value)) return 'measurement-missing';
  return value > 0 ? undefined : 'measurement-not-positive';
}
