import type { Bilingual } from '../../result/bilingual.js';

/** Why a child needs a visit. */
export type FollowUpCode =
  | 'severe-acute'
  | 'three-t'
  | 'red-line'
  | 'two-t'
  | 'newly-severely-stunted'
  | 'newly-stunted'
  | 'moderate-acute'
  | 'severely-stunted'
  | 'absent-long'
  | 'never-weighed'
  | 'stunted'
  | 'absent'
  | 'one-t';

/** What a reason says, and what is to be done. */
export interface FollowUpRule {
  /** The lower, the sooner; a child stands where its first reason puts it. */
  readonly order: number;
  /** A clause; `{name}` stands for a value of the reason. */
  readonly text: Bilingual;
  /** What follows in brackets: each clause whose values the reason has. */
  readonly details?: readonly Bilingual[];
  readonly action: Bilingual;
}

const REFER: Bilingual = { id: 'rujuk ke puskesmas', en: 'refer to the puskesmas' };
const MEASURE_AGAIN: Bilingual = {
  id: 'ukur ulang, lalu rujuk ke puskesmas',
  en: 'measure again, then refer to the puskesmas',
};
const VISIT: Bilingual = {
  id: 'kunjungi rumahnya dan timbang',
  en: 'visit the home and weigh',
};
const GAIN: Bilingual = {
  id: 'perubahan {gainG} g, perlu {neededG} g',
  en: 'change {gainG} g, needed {neededG} g',
};
const ACUTE_SIGNS: readonly Bilingual[] = [
  { id: 'BB/TB {weightForHeight} SD', en: 'weight-for-height {weightForHeight} SD' },
  { id: 'LiLA {armCm} cm', en: 'arm {armCm} cm' },
];

/**
 * The reasons by urgency.
 *
 * Source: Kemenkes RI, SKDN and Buku KIA: children below the red line and with two T in a row are
 * referred, those with severe acute malnutrition at once. The order of the others is the library's own.
 */
export const FOLLOW_UP_RULES: Readonly<Record<FollowUpCode, FollowUpRule>> = {
  'severe-acute': {
    order: 1,
    text: { id: 'gizi buruk akut', en: 'severe acute malnutrition' },
    details: ACUTE_SIGNS,
    action: { id: 'rujuk ke puskesmas hari ini', en: 'refer to the puskesmas today' },
  },
  'three-t': {
    order: 2,
    text: {
      id: 'berat tidak cukup naik {run} bulan berturut-turut',
      en: 'too little weight gain {run} months in a row',
    },
    details: [GAIN],
    action: REFER,
  },
  'red-line': {
    order: 3,
    text: { id: 'berat di bawah garis merah (BGM)', en: 'weight below the red line' },
    action: REFER,
  },
  'two-t': {
    order: 4,
    text: {
      id: 'berat tidak cukup naik 2 bulan berturut-turut',
      en: 'too little weight gain 2 months in a row',
    },
    details: [GAIN],
    action: REFER,
  },
  'newly-severely-stunted': {
    order: 5,
    text: {
      id: 'baru sangat pendek (TB/U dari {before} menjadi {z} SD)',
      en: 'newly severely stunted (height-for-age from {before} to {z} SD)',
    },
    action: MEASURE_AGAIN,
  },
  'newly-stunted': {
    order: 6,
    text: {
      id: 'baru pendek (TB/U dari {before} menjadi {z} SD)',
      en: 'newly stunted (height-for-age from {before} to {z} SD)',
    },
    action: MEASURE_AGAIN,
  },
  'moderate-acute': {
    order: 7,
    text: { id: 'gizi kurang akut', en: 'moderate acute malnutrition' },
    details: ACUTE_SIGNS,
    action: { id: 'rujuk ke puskesmas untuk PMT', en: 'refer to the puskesmas for extra food' },
  },
  'severely-stunted': {
    order: 8,
    text: { id: 'sangat pendek (TB/U {z} SD)', en: 'severely stunted (height-for-age {z} SD)' },
    action: REFER,
  },
  'absent-long': {
    order: 9,
    text: { id: 'tidak ditimbang {months} bulan', en: 'not weighed for {months} months' },
    action: VISIT,
  },
  'never-weighed': {
    order: 10,
    text: { id: 'terdaftar, belum pernah ditimbang', en: 'listed and never weighed' },
    action: VISIT,
  },
  stunted: {
    order: 11,
    text: { id: 'pendek (TB/U {z} SD)', en: 'stunted (height-for-age {z} SD)' },
    action: { id: 'pantau bersama puskesmas', en: 'follow up with the puskesmas' },
  },
  absent: {
    order: 12,
    text: { id: 'tidak ditimbang bulan ini', en: 'not weighed this month' },
    action: VISIT,
  },
  'one-t': {
    order: 13,
    text: { id: 'berat tidak cukup naik', en: 'too little weight gain' },
    details: [GAIN],
    action: {
      id: 'beri konseling makan dan timbang lagi bulan depan',
      en: 'counsel on feeding and weigh again next month',
    },
  },
};
