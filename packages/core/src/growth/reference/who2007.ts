import { permenkes2020School } from '../permenkes-2020.js';
import type { GrowthReference } from './reference.js';
import { bmiForAge } from './tables/who2007-bmi-for-age.js';
import { heightForAge } from './tables/who2007-height-for-age.js';
import { weightForAge } from './tables/who2007-weight-for-age.js';

/**
 * The WHO growth reference for 5 to 19 years: height and BMI from 60 to 228 months, weight to 120,
 * interpolated between whole months.
 *
 * Heights are standing: no 0.7 cm rule. At 60 months the curves do not meet those of WHO 2006.
 *
 * Source: de Onis et al., Bull World Health Organ 2007;85:660-667; the limits, inclusive, from WHO's R
 * package anthroplus 1.0.0.
 *
 * @example
 * who2007.indicators.weightForAge.age.toMonths; // => 120
 */
export const who2007: GrowthReference<'heightForAge' | 'weightForAge' | 'bmiForAge'> = {
  id: 'who2007',
  source: 'de Onis et al., Bull World Health Organ 2007;85:660-667',
  ageUnit: 'month',
  adjustsPosition: false,
  classification: permenkes2020School,
  indicators: {
    heightForAge: { age: { from: 60, toMonths: 228, toIncluded: true }, table: heightForAge },
    weightForAge: { age: { from: 60, toMonths: 120, toIncluded: true }, table: weightForAge },
    bmiForAge: { age: { from: 60, toMonths: 228, toIncluded: true }, table: bmiForAge },
  },
};
