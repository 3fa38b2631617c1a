import { NEWBORN_MODELS } from './newborn-models.js';
import { POSTNATAL_MODELS } from './postnatal-models.js';
import type { IntergrowthReference } from './size-model.js';

/**
 * The INTERGROWTH-21st standards: weight, length and head circumference at birth from 24+0 to 42+6 weeks,
 * and of preterm infants afterwards, from 27+0 to 64+0 weeks of postmenstrual age.
 *
 * Source: Villar J et al. Lancet 2014;384:857-868, Lancet 2016;387:844-845 and Lancet Glob Health
 * 2015;3:e681-e691.
 *
 * @example
 * intergrowth.newborn.weight.to; // => 300
 */
export const intergrowth: IntergrowthReference = {
  id: 'intergrowth-21st',
  source: 'INTERGROWTH-21st: Villar et al. 2014, 2015, 2016',
  newborn: NEWBORN_MODELS,
  postnatal: POSTNATAL_MODELS,
};
