import type { IndicatorId } from '@balanting/core';

/** Words of the growth chart. */
export const GROWTH_WORDS = {
  age: { id: 'Umur (bulan)', en: 'Age (months)' },
  length: { id: 'Panjang atau tinggi badan (cm)', en: 'Length or height (cm)' },
  sexes: { male: { id: 'laki-laki', en: 'boy' }, female: { id: 'perempuan', en: 'girl' } },
  measured: { id: 'Hasil ukur', en: 'Measured' },
  corrected: { id: 'Umur koreksi (lahir kurang bulan)', en: 'Corrected age (born preterm)' },
  curves: { id: 'Garis: nilai z standar WHO', en: 'Lines: z-scores of the WHO standard' },
  none: { id: 'Belum ada hasil ukur.', en: 'No measurement yet.' },
} as const;

/** What stands at the upright axis of each indicator. */
export const MEASURE_WORDS: Readonly<
  Record<IndicatorId, { readonly id: string; readonly en: string }>
> = {
  heightForAge: { id: 'Panjang/tinggi (cm)', en: 'Length/height (cm)' },
  weightForAge: { id: 'Berat (kg)', en: 'Weight (kg)' },
  weightForHeight: { id: 'Berat (kg)', en: 'Weight (kg)' },
  bmiForAge: { id: 'IMT (kg/m²)', en: 'BMI (kg/m²)' },
  headCircumferenceForAge: { id: 'Lingkar kepala (cm)', en: 'Head circumference (cm)' },
  armCircumferenceForAge: { id: 'LiLA (cm)', en: 'Arm circumference (cm)' },
  tricepsForAge: { id: 'Trisep (mm)', en: 'Triceps (mm)' },
  subscapularForAge: { id: 'Subskapula (mm)', en: 'Subscapular (mm)' },
};
