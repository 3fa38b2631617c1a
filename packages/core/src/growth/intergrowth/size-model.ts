import type { Sex } from '../../child/sex.js';
import type { SizeDistribution } from './size-distribution.js';

/** What the INTERGROWTH-21st standards measure: kg, cm and cm. */
export type SizeMeasure = 'weight' | 'length' | 'headCircumference';

/** A standard of one measurement: who it is for, and how healthy infants are spread. */
export interface SizeModel {
  /** First and last day of pregnancy or postmenstrual age, both included. */
  readonly from: number;
  readonly to: number;
  /** The distribution on a day within the limits. */
  readonly at: (sex: Sex, days: number) => SizeDistribution;
}

/** The standards of size at birth and of the growth of preterm infants after it. */
export interface IntergrowthReference {
  readonly id: string;
  readonly source: string;
  /** By gestational age at birth. */
  readonly newborn: Readonly<Record<SizeMeasure, SizeModel>>;
  /** Preterm infants by postmenstrual age. */
  readonly postnatal: Readonly<Record<SizeMeasure, SizeModel>>;
}

/** 1 for boys, 0 for girls: how the formulas of the standards write sex. */
export function maleOf(sex: Sex): 0 | 1 {
  return sex === 'male' ? 1 : 0;
}

/** Days as the exact weeks of the formulas. */
export function weeksOf(days: number): number {
  return days / 7;
}
