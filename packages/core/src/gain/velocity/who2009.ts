import { headCircumferenceVelocity2 } from './tables/who2009-head-circumference-velocity-2mo.js';
import { headCircumferenceVelocity3 } from './tables/who2009-head-circumference-velocity-3mo.js';
import { headCircumferenceVelocity4 } from './tables/who2009-head-circumference-velocity-4mo.js';
import { headCircumferenceVelocity6 } from './tables/who2009-head-circumference-velocity-6mo.js';
import { lengthVelocity2 } from './tables/who2009-length-velocity-2mo.js';
import { lengthVelocity3 } from './tables/who2009-length-velocity-3mo.js';
import { lengthVelocity4 } from './tables/who2009-length-velocity-4mo.js';
import { lengthVelocity6 } from './tables/who2009-length-velocity-6mo.js';
import { weightIncrementBirth60d } from './tables/who2009-weight-increment-birth-60d.js';
import { weightVelocity1 } from './tables/who2009-weight-velocity-1mo.js';
import { weightVelocity2 } from './tables/who2009-weight-velocity-2mo.js';
import { weightVelocity3 } from './tables/who2009-weight-velocity-3mo.js';
import { weightVelocity4 } from './tables/who2009-weight-velocity-4mo.js';
import { weightVelocity6 } from './tables/who2009-weight-velocity-6mo.js';
import type { VelocityReference } from './velocity-reference.js';

/**
 * The WHO growth velocity standards: increments of weight over 1, 2, 3, 4 and 6 months, of length and
 * head circumference over 2, 3, 4 and 6, within the first 24 months (weight over 1 month and head
 * circumference over 2 and 3: the first 12); and weight gain between birth and 60 days.
 *
 * Source: WHO Child Growth Standards: growth velocity based on weight, length and head circumference.
 * Methods and development. Geneva: WHO; 2009.
 *
 * @example
 * who2009.tables.weight.map(({ months }) => months); // => [1, 2, 3, 4, 6]
 */
export const who2009: VelocityReference = {
  id: 'who2009',
  source: 'WHO Child Growth Standards: growth velocity, Geneva 2009',
  tables: {
    weight: [weightVelocity1, weightVelocity2, weightVelocity3, weightVelocity4, weightVelocity6],
    length: [lengthVelocity2, lengthVelocity3, lengthVelocity4, lengthVelocity6],
    headCircumference: [
      headCircumferenceVelocity2,
      headCircumferenceVelocity3,
      headCircumferenceVelocity4,
      headCircumferenceVelocity6,
    ],
  },
  firstDays: weightIncrementBirth60d,
};
