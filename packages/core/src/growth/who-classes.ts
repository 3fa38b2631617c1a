import type { ClassBand, ClassificationStandard } from './classification.js';

const bodyMass: readonly ClassBand[] = [
  { code: 'severely_wasted', label: { id: 'Sangat kurus', en: 'Severely wasted' }, upTo: -300 },
  { code: 'wasted', label: { id: 'Kurus', en: 'Wasted' }, upTo: -200 },
  { code: 'normal', label: { id: 'Normal', en: 'Normal' }, upTo: 100, included: true },
  {
    code: 'possible_risk_of_overweight',
    label: { id: 'Mungkin berisiko gemuk', en: 'Possible risk of overweight' },
    upTo: 200,
    included: true,
  },
  { code: 'overweight', label: { id: 'Gemuk', en: 'Overweight' }, upTo: 300, included: true },
  { code: 'obese', label: { id: 'Obesitas', en: 'Obese' } },
];

/**
 * WHO's classes for children below 60 months.
 *
 * Source: WHO (2008) Training course on child growth assessment, module C "Interpreting growth
 * indicators", table of growth problems. WHO names no class of weight-for-age above -2.
 *
 * @example
 * classOf(whoClasses, 'weightForHeight', -301)?.code; // => 'severely_wasted'
 */
export const whoClasses: ClassificationStandard = {
  id: 'who-2008',
  source: 'WHO (2008) Training course on child growth assessment, module C',
  bands: {
    heightForAge: [
      {
        code: 'severely_stunted',
        label: { id: 'Sangat pendek', en: 'Severely stunted' },
        upTo: -300,
      },
      { code: 'stunted', label: { id: 'Pendek', en: 'Stunted' }, upTo: -200 },
      { code: 'normal', label: { id: 'Normal', en: 'Normal' }, upTo: 300, included: true },
      { code: 'tall', label: { id: 'Tinggi', en: 'Tall' } },
    ],
    weightForAge: [
      {
        code: 'severely_underweight',
        label: { id: 'Berat badan sangat kurang', en: 'Severely underweight' },
        upTo: -300,
      },
      {
        code: 'underweight',
        label: { id: 'Berat badan kurang', en: 'Underweight' },
        upTo: -200,
      },
      {
        code: 'not_underweight',
        label: { id: 'Berat badan tidak kurang', en: 'Not underweight' },
      },
    ],
    weightForHeight: bodyMass,
    bmiForAge: bodyMass,
  },
};

/**
 * WHO's classes of BMI-for-age for 5 to 19 years.
 *
 * Source: WHO growth reference 5-19 years (2007), cut-offs for overweight, obesity and thinness.
 *
 * @example
 * classOf(whoSchoolClasses, 'bmiForAge', 201)?.code; // => 'obese'
 */
export const whoSchoolClasses: ClassificationStandard = {
  id: 'who-2007',
  source: 'WHO growth reference 5-19 years (2007), BMI-for-age cut-offs',
  bands: {
    bmiForAge: [
      { code: 'severe_thinness', label: { id: 'Sangat kurus', en: 'Severe thinness' }, upTo: -300 },
      { code: 'thinness', label: { id: 'Kurus', en: 'Thinness' }, upTo: -200 },
      { code: 'normal', label: { id: 'Normal', en: 'Normal' }, upTo: 100, included: true },
      { code: 'overweight', label: { id: 'Gemuk', en: 'Overweight' }, upTo: 200, included: true },
      { code: 'obese', label: { id: 'Obesitas', en: 'Obese' } },
    ],
  },
};
