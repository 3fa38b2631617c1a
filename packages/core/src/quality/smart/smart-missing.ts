import type { Bilingual } from '../../result/bilingual.js';

/** Why a test could not be worked out. */
export type SmartMissing =
  | 'noScore'
  | 'noSpread'
  | 'noSex'
  | 'noAge'
  | 'noMeasure'
  | 'fewClusters'
  | 'noCase';

/**
 * The reasons in words, to stand behind "not computed:".
 *
 * @example
 * SMART_MISSING.noCase.en; // => 'no wasted child in any cluster'
 */
export const SMART_MISSING: Readonly<Record<SmartMissing, Bilingual>> = {
  noScore: { id: 'tidak ada nilai z BB/TB', en: 'no z-score of weight-for-height' },
  noSpread: {
    id: 'nilai z BB/TB terlalu sedikit, atau semuanya sama',
    en: 'too few z-scores of weight-for-height, or all the same',
  },
  noSex: { id: 'tidak ada jenis kelamin yang diketahui', en: 'no known sex' },
  noAge: { id: 'tidak ada anak umur 6–59 bulan', en: 'no child of 6-59 months' },
  noMeasure: { id: 'tidak ada anak dengan ukuran ini', en: 'no child with this measure' },
  fewClusters: { id: 'kurang dari dua klaster', en: 'fewer than two clusters' },
  noCase: {
    id: 'tidak ada anak wasting di klaster mana pun',
    en: 'no wasted child in any cluster',
  },
};
