import { maleOf, type SizeMeasure, type SizeModel, weeksOf } from './size-model.js';
import type { SkewTTable } from './skew-t-table.js';
import { newbornHeadCircumference } from './tables/newborn-head-circumference.js';
import { newbornLength } from './tables/newborn-length.js';
import { newbornWeight } from './tables/newborn-weight.js';

/** Mean of a very preterm newborn: `start + weeks * w + male * m`, of the logarithm for weight. */
interface VeryPretermFormula {
  readonly kind: 'normal' | 'log-normal';
  readonly start: number;
  /** Of the weeks, or of their root for weight. */
  readonly slope: number;
  readonly root: boolean;
  readonly male: number;
  readonly variance: number;
}

/**
 * Size at birth from 24+0 to 32+6 weeks.
 *
 * Source: Villar J et al. (2016) INTERGROWTH-21st very preterm size at birth reference charts, Lancet
 * 387:844-845, equations.
 */
const VERY_PRETERM: Readonly<Record<SizeMeasure, VeryPretermFormula>> = {
  weight: {
    kind: 'log-normal',
    start: -7.00303,
    slope: 1.325911,
    root: true,
    male: 0.0571937,
    variance: 0.0373218,
  },
  length: {
    kind: 'normal',
    start: 1.307633,
    slope: 1.270022,
    root: false,
    male: 0.4263885,
    variance: 6.757543,
  },
  headCircumference: {
    kind: 'normal',
    start: 0.7866522,
    slope: 0.887638,
    root: false,
    male: 0.2513385,
    variance: 2.433481,
  },
};

/** First day of the very preterm charts, 24+0 weeks. */
const FIRST_DAY = 168;

/**
 * Size at birth from 24+0 to 42+6 weeks: the very preterm formulas to day 230, from day 231 (33+0) on the
 * skew-t tables.
 *
 * Source: as above; Villar J et al. (2014) International standards for newborn weight, length, and head
 * circumference by gestational age and sex, Lancet 384:857-868, whose parameters by day the study group
 * gave to the R package gigs.
 */
export const NEWBORN_MODELS: Readonly<Record<SizeMeasure, SizeModel>> = {
  weight: newbornModel('weight', newbornWeight),
  length: newbornModel('length', newbornLength),
  headCircumference: newbornModel('headCircumference', newbornHeadCircumference),
};

function newbornModel(measure: SizeMeasure, table: SkewTTable): SizeModel {
  const { kind, start, slope, root, male, variance } = VERY_PRETERM[measure];
  const sigma = Math.sqrt(variance);
  return {
    from: FIRST_DAY,
    to: table.last,
    at: (sex, days) => {
      const boy = maleOf(sex);
      if (days >= table.first) return table.row(boy === 1 ? 0 : 1, days);
      const weeks = weeksOf(days);
      return { kind, mu: start + slope * (root ? Math.sqrt(weeks) : weeks) + male * boy, sigma };
    },
  };
}
