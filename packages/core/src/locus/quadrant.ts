import type { Bilingual } from '../result/bilingual.js';
import { compared } from './normalise.js';

/** Where a village stands by prevalence and number of cases. */
export type QuadrantId = 'I' | 'II' | 'III' | 'IV';

/**
 * The quadrants of the map of lokus villages.
 *
 * Source: Ditjen Bina Bangda, analisis situasi (Aksi 1): prevalence against number of cases.
 *
 * @example
 * QUADRANTS.II.en; // => 'Many cases'
 */
export const QUADRANTS: Readonly<Record<QuadrantId, Bilingual>> = {
  I: { id: 'Prevalensi tinggi dan kasus banyak', en: 'High prevalence and many cases' },
  II: { id: 'Kasus banyak', en: 'Many cases' },
  III: { id: 'Prevalensi tinggi', en: 'High prevalence' },
  IV: { id: 'Keduanya rendah', en: 'Neither' },
};

/** The quadrant of two grounds. */
export function quadrantOf(highPrevalence: boolean, highBurden: boolean): QuadrantId {
  if (highBurden) return highPrevalence ? 'I' : 'II';
  return highPrevalence ? 'III' : 'IV';
}

/** Which burdens reach the median of all. */
export function reachMedian(burden: Float64Array): readonly boolean[] {
  const sorted = burden.map(compared).sort();
  const upper = sorted.length >> 1;
  const lower = (sorted.length - 1) >> 1;
  const median = compared(((sorted[lower] ?? 0) + (sorted[upper] ?? 0)) / 2);
  return Array.from(burden, (value) => compared(value) >= median);
}
