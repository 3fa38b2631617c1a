import type { Sex } from '../../child/sex.js';
import type { DecimalInput } from '../../number/decimal.js';
import { recordedNumber } from '../../number/recorded.js';
import { fail, type Issue, issue, ok, type Result } from '../../result/result.js';
import type { IntergrowthReference, SizeMeasure, SizeModel } from './size-model.js';
import { type Size, sizeScore } from './size-score.js';

/** What was measured of an infant; absent or empty where not. */
export interface InfantMeasurement {
  readonly weightKg?: DecimalInput | undefined;
  readonly lengthCm?: DecimalInput | undefined;
  readonly headCircumferenceCm?: DecimalInput | undefined;
}

/** A newborn: who it is compared with, and its measurements at birth. */
export interface Newborn extends InfantMeasurement {
  /** Null where not known. */
  readonly sex: Sex | null;
  /** Days of pregnancy at birth, see `parseGestation`; null where not known. */
  readonly gestationDays: number | null;
}

/** An infant born preterm, after birth. */
export interface PretermInfant extends InfantMeasurement {
  readonly sex: Sex | null;
  /** Days of pregnancy plus days since birth, see `postmenstrualDays`; null where not known. */
  readonly postmenstrualDays: number | null;
}

/** The size of an infant by each measurement. */
export type InfantSize = Readonly<Record<SizeMeasure, Size>>;

/** What {@link newbornSize} and {@link pretermSize} need. */
export interface InfantSizeOptions {
  readonly reference: IntergrowthReference;
}

/**
 * How weight, length and head circumference at birth stand among healthy newborns of the same gestational
 * age and sex, each by z-score and centile, or the reason why not. From 24+0 to 42+6 weeks.
 *
 * Source: INTERGROWTH-21st, Villar et al. 2014 and 2016; below 33+0 weeks the very preterm charts.
 *
 * @returns fails with `measurement.invalid` and `measurement.too_many_digits`, all at once
 * @throws RangeError for days that are not whole
 *
 * @example
 * const newborn = { sex: 'female', gestationDays: 252, weightKg: '1.9' } as const;
 * const result = newbornSize(newborn, { reference: intergrowth });
 * result.ok && 'z' in result.value.weight && result.value.weight.z; // => -1.93
 */
export function newbornSize(
  newborn: Newborn,
  { reference }: InfantSizeOptions,
): Result<InfantSize> {
  return infantSize(newborn, newborn.gestationDays, reference.newborn);
}

/**
 * How an infant that was born preterm grows after birth, among healthy preterm infants of the same
 * postmenstrual age and sex. From 27+0 to 64+0 weeks; afterwards WHO's standards by corrected age.
 *
 * Source: INTERGROWTH-21st, Villar et al. 2015.
 *
 * @returns fails as {@link newbornSize}
 * @throws RangeError for days that are not whole
 *
 * @example
 * const infant = { sex: 'male', postmenstrualDays: postmenstrualDays(224, 56), weightKg: '3.4' } as const;
 * const result = pretermSize(infant, { reference: intergrowth });
 * result.ok && 'z' in result.value.weight && result.value.weight.z; // => -0.07
 */
export function pretermSize(
  infant: PretermInfant,
  { reference }: InfantSizeOptions,
): Result<InfantSize> {
  return infantSize(infant, infant.postmenstrualDays, reference.postnatal);
}

function infantSize(
  infant: InfantMeasurement & { readonly sex: Sex | null },
  days: number | null,
  models: Readonly<Record<SizeMeasure, SizeModel>>,
): Result<InfantSize> {
  const issues: Issue[] = [];
  const of = (measure: SizeMeasure, field: keyof InfantMeasurement) =>
    sizeScore(recorded(infant, field, issues), { model: models[measure], sex: infant.sex, days });
  const size = {
    weight: of('weight', 'weightKg'),
    length: of('length', 'lengthCm'),
    headCircumference: of('headCircumference', 'headCircumferenceCm'),
  };
  return issues.length > 0 ? fail(...(issues as [Issue])) : ok(size);
}

function recorded(
  infant: InfantMeasurement,
  column: keyof InfantMeasurement,
  issues: Issue[],
): number {
  const number = recordedNumber(infant[column]);
  if (typeof number === 'number') return number;
  const values = { column, value: String(infant[column]) };
  issues.push(issue(`measurement.${number}`, { path: [column], values }));
  return Number.NaN;
}
