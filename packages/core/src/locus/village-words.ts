import type { Bilingual } from '../result/bilingual.js';
import type { Language } from '../result/message-of.js';
import type { LocusReason } from './result.js';

/**
 * The words of what speaks for a village.
 *
 * @example
 * LOCUS_REASONS.gap.id; // => 'kesenjangan layanan'
 */
export const LOCUS_REASONS: Readonly<Record<LocusReason, Bilingual>> = {
  prevalence: { id: 'prevalensi tinggi', en: 'high prevalence' },
  count: { id: 'jumlah kasus tinggi', en: 'a high number of cases' },
  gap: { id: 'kesenjangan layanan', en: 'gaps in services' },
  vulnerability: { id: 'kerentanan keluarga', en: 'vulnerable families' },
};

/** The pieces of the sentence in one language. */
export interface VillageWords {
  readonly of: string;
  readonly and: string;
  readonly nobody: string;
  readonly kept: string;
  readonly notEligible: string;
  readonly chosen: (why: string) => string;
  readonly included: (decision: string) => string;
  readonly excluded: (decision: string) => string;
  readonly belowCut: (why: string) => string;
  readonly remeasure: (measured: string, children: string) => string;
  readonly rank: (rank: string, villages: string) => string;
  readonly counted: (count: string, of: { burden: string; children: string }) => string;
  readonly services: (names: string) => string;
  readonly more: (people: string) => string;
  readonly fewer: (people: string) => string;
}

/** The pieces in both languages. */
export const VILLAGE_WORDS: Readonly<Record<Language, VillageWords>> = {
  id: {
    of: 'dari',
    and: 'dan',
    nobody: 'belum ada anak yang diukur',
    kept: 'lokus, dilanjutkan dari tahun sebelumnya',
    notEligible:
      'non-lokus, prevalensi di bawah rata-rata dan jumlah kasus di luar sepertiga teratas',
    chosen: (why) => `lokus karena ${why}`,
    included: (decision) => `lokus menurut keputusan (${decision})`,
    excluded: (decision) => `non-lokus menurut keputusan (${decision})`,
    belowCut: (why) => `non-lokus, di bawah batas pilihan walaupun ${why}`,
    remeasure: (measured, children) =>
      `perlu pengukuran ulang, baru ${measured} dari ${children} balita diukur`,
    rank: (rank, villages) => `peringkat ${rank} dari ${villages}`,
    counted: (count, { burden, children }) =>
      `${count} anak yang diukur stunting, diperkirakan ${burden} dari ${children} balita`,
    services: (names) => `layanan yang paling kurang: ${names}`,
    more: (people) => `${people} orang lagi`,
    fewer: (people) => `${people} orang terlalu banyak`,
  },
  en: {
    of: 'of',
    and: 'and',
    nobody: 'no child was measured',
    kept: 'lokus, carried on from the year before',
    notEligible: 'non-lokus, prevalence below the mean and cases outside the top third',
    chosen: (why) => `lokus for ${why}`,
    included: (decision) => `lokus by decision (${decision})`,
    excluded: (decision) => `non-lokus by decision (${decision})`,
    belowCut: (why) => `non-lokus, below the cut in spite of ${why}`,
    remeasure: (measured, children) =>
      `to be measured again, only ${measured} of ${children} children under five were`,
    rank: (rank, villages) => `rank ${rank} of ${villages}`,
    counted: (count, { burden, children }) =>
      `${count} measured children are stunted, about ${burden} of ${children} children under five`,
    services: (names) => `services furthest from target: ${names}`,
    more: (people) => `${people} people more`,
    fewer: (people) => `${people} people too many`,
  },
};
