import type { NormalSize } from './size-distribution.js';
import { maleOf, type SizeMeasure, type SizeModel, weeksOf } from './size-model.js';

/** The spread of a preterm infant of some weeks, `male` 1 for boys and 0 for girls. */
type PostnatalFormula = (weeks: number, male: 0 | 1) => NormalSize;

/**
 * Growth of preterm infants from 27 to 64 weeks of postmenstrual age.
 *
 * Source: Villar J et al. (2015) Postnatal growth standards for preterm infants: the Preterm Postnatal
 * Follow-up Study of the INTERGROWTH-21st Project, Lancet Glob Health 3:e681-e691, equations.
 */
const FORMULAS: Readonly<Record<SizeMeasure, PostnatalFormula>> = {
  weight: (t, male) => ({
    kind: 'log-normal',
    mu: 2.591277 - 0.01155 * Math.sqrt(t) - 2201.705 / t ** 2 + 0.0911639 * male,
    sigma: 0.1470258 + 505.92394 / t ** 2 - (140.0576 * Math.log(t)) / t ** 2,
  }),
  length: (t, male) => ({
    kind: 'log-normal',
    mu: 4.136244 - 547.0018 / t ** 2 + 0.0026066 * t + 0.0314961 * male,
    sigma: 0.050489 + 310.44761 / t ** 2 - (90.0742 * Math.log(t)) / t ** 2,
  }),
  headCircumference: (t, male) => ({
    kind: 'normal',
    mu: 55.53617 - 852.0059 / t + 0.7957903 * male,
    sigma: 3.0582292 + 3910.05 / t ** 2 - 180.5625 / t,
  }),
};

/** The standards by day, 27+0 to 64+0 weeks. Source: as above. */
export const POSTNATAL_MODELS: Readonly<Record<SizeMeasure, SizeModel>> = {
  weight: postnatalModel('weight'),
  length: postnatalModel('length'),
  headCircumference: postnatalModel('headCircumference'),
};

function postnatalModel(measure: SizeMeasure): SizeModel {
  const formula = FORMULAS[measure];
  return { from: 27 * 7, to: 64 * 7, at: (sex, days) => formula(weeksOf(days), maleOf(sex)) };
}
