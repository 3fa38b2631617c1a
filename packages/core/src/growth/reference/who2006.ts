import { permenkes2020 } from '../permenkes-2020.js';
import type { AgeRange, GrowthReference, IndicatorTables } from './reference.js';
import { armCircumferenceForAge } from './tables/who2006-arm-circumference-for-age.js';
import { bmiForAge } from './tables/who2006-bmi-for-age.js';
import { headCircumferenceForAge } from './tables/who2006-head-circumference-for-age.js';
import { lengthHeightForAge } from './tables/who2006-length-height-for-age.js';
import { subscapularSkinfoldForAge } from './tables/who2006-subscapular-skinfold-for-age.js';
import { tricepsSkinfoldForAge } from './tables/who2006-triceps-skinfold-for-age.js';
import { weightForAge } from './tables/who2006-weight-for-age.js';
import { weightForHeight } from './tables/who2006-weight-for-height.js';
import { weightForLength } from './tables/who2006-weight-for-length.js';
import { WHO_2006_FROM_BIRTH, WHO_2006_FROM_THREE_MONTHS, who2006Rules } from './who2006-rules.js';

/**
 * The WHO Child Growth Standards for children below 60 months: all eight indicators, by day.
 *
 * Source: WHO (2006, 2007), see {@link who2006Rules}; tables to day 1856, of which the rule "below 60
 * months" uses days 0 to 1826.
 *
 * @example
 * who2006.indicators.weightForAge.table.id; // => 'who2006/weight-for-age'
 */
export const who2006: GrowthReference = {
  ...who2006Rules,
  classification: permenkes2020,
  indicators: {
    heightForAge: from(WHO_2006_FROM_BIRTH, lengthHeightForAge),
    weightForAge: from(WHO_2006_FROM_BIRTH, weightForAge),
    weightForHeight: {
      age: WHO_2006_FROM_BIRTH,
      table: weightForLength,
      standing: weightForHeight,
    },
    bmiForAge: from(WHO_2006_FROM_BIRTH, bmiForAge),
    headCircumferenceForAge: from(WHO_2006_FROM_BIRTH, headCircumferenceForAge),
    armCircumferenceForAge: from(WHO_2006_FROM_THREE_MONTHS, armCircumferenceForAge),
    tricepsForAge: from(WHO_2006_FROM_THREE_MONTHS, tricepsSkinfoldForAge),
    subscapularForAge: from(WHO_2006_FROM_THREE_MONTHS, subscapularSkinfoldForAge),
  },
};

function from(age: AgeRange, table: IndicatorTables['table']): IndicatorTables {
  return { age, table };
}
