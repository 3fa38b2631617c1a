import type { CaseCount } from '../../prevalence/case-count.js';
import type { Bilingual } from '../../result/bilingual.js';

/** What a comparison can not say. */
export type EvaluationLimit =
  | 'no-comparison'
  | 'parallel-trends'
  | 'regression-to-mean'
  | 'other-programmes'
  | 'same-children'
  | 'villages-alike'
  | 'unmeasured'
  | 'few';

/**
 * The sentences that must stand beside a comparison.
 *
 * Source: Gertler PJ et al. (2016) Impact Evaluation in Practice, 2nd ed., World Bank, chapters 3 and 7.
 *
 * @example
 * EVALUATION_LIMITS.few.en.endsWith('.'); // => true
 */
export const EVALUATION_LIMITS: Readonly<Record<EvaluationLimit, Bilingual>> = {
  'no-comparison': {
    id: 'Perubahan antara dua waktu tidak membuktikan bahwa program penyebabnya: hal lain juga berubah.',
    en: 'A change between two times does not show that the programme caused it: other things changed too.',
  },
  'parallel-trends': {
    id: 'Selisih ini menunjukkan hasil program hanya bila tanpa program kedua kelompok desa akan berubah sama; dua waktu tidak dapat menguji hal itu.',
    en: 'This difference is the effect of the programme only if both groups of villages would have changed alike without it; two times can not test that.',
  },
  'regression-to-mean': {
    id: 'Desa lokus dipilih karena angkanya tinggi, dan angka yang tinggi cenderung turun dengan sendirinya.',
    en: 'Focus villages were chosen for high figures, and high figures tend to fall by themselves.',
  },
  'other-programmes': {
    id: 'Desa lain mungkin juga menerima layanan, sehingga hasil program tampak lebih kecil.',
    en: 'Other villages may have been served too, which makes the effect look smaller.',
  },
  'same-children': {
    id: 'Banyak anak diukur pada kedua waktu, sedangkan galat baku menganggap anaknya berbeda.',
    en: 'Many children were measured at both times, while the standard error takes them as different children.',
  },
  'villages-alike': {
    id: 'Anak sedesa mirip satu sama lain: selang yang sebenarnya lebih lebar, kecuali bila efek desain diisi.',
    en: 'Children of one village are alike: the true interval is wider, unless a design effect is given.',
  },
  unmeasured: {
    id: 'Anak yang tidak diukur dapat mengubah hasil ini.',
    en: 'Children who were not measured may change this result.',
  },
  few: {
    id: 'Ada kelompok dengan kurang dari 5 kasus atau kurang dari 5 anak bukan kasus: selang ini kasar.',
    en: 'A group has fewer than 5 cases or fewer than 5 others: this interval is rough.',
  },
};

/** From so many cases, and so many others, on the normal distribution is near enough. */
const FEWEST = 5;

/**
 * The sentences of the limits, with that on few children where any count asks for it.
 *
 * @example
 * limitTexts([], [{ cases: 4, n: 100 }]).length; // => 1
 */
export function limitTexts(
  limits: readonly EvaluationLimit[],
  counts: readonly CaseCount[],
): readonly Bilingual[] {
  const few = counts.some(({ cases, n }) => cases < FEWEST || n - cases < FEWEST);
  const all: readonly EvaluationLimit[] = few ? [...limits, 'few'] : limits;
  return all.map((limit) => EVALUATION_LIMITS[limit]);
}
