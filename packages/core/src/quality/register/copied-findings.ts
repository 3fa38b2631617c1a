import type { Bilingual } from '../../result/bilingual.js';
import { each } from '../each.js';
import { type Finding, findingOf } from '../finding.js';
import { levelAbove, unlessFew } from '../level.js';
import { shownShare } from '../shown.js';
import type { CopiedLimits } from './copied-limits.js';
import type { CopiedShares } from './copied-shares.js';

/** What is looked for: a property of `CopiedShares`. */
export type CopiedCheckId = keyof CopiedShares;

/** What a search for copied measurements found. */
export interface CopiedFinding extends Omit<Finding, 'check'> {
  readonly check: CopiedCheckId;
}

const IDS: readonly CopiedCheckId[] = ['pair', 'equal', 'length', 'carried'];

/** The findings on a group. */
export function copiedFindings(
  shares: CopiedShares,
  limits: CopiedLimits,
): readonly CopiedFinding[] {
  return IDS.map((check) => {
    const { share, children } = shares[check];
    const { label, fact, ...texts } = TEXTS[check];
    const { source } = limits[check];
    const level = unlessFew(levelAbove(share, limits[check]), children, limits.leastChildren);
    const shown = shownShare(share);
    const sentence = each(['id', 'en'], (one) => fact[one].replace('{share}', shown[one]));
    const found = { id: `copied.${check}`, level, value: share, label, source };
    // Only the sentences are taken: these checks are none of a survey.
    const { meaning, action } = findingOf({
      ...found,
      ...texts,
      check: 'digitPreference',
      n: children,
      fact: sentence,
    });
    return { ...found, check, meaning, action };
  });
}

interface CopiedTexts {
  readonly label: Bilingual;
  /** `{share}` stands for the share. */
  readonly fact: Bilingual;
  readonly concern: Bilingual;
  readonly action: Bilingual;
}

const TEXTS: Readonly<Record<CopiedCheckId, CopiedTexts>> = {
  pair: {
    label: { id: 'Berat dan tinggi tersering', en: 'Most frequent weight and height' },
    fact: {
      id: '{share} ukuran mempunyai satu pasangan berat dan tinggi yang sama.',
      en: '{share} of measurements have one and the same weight and height.',
    },
    concern: {
      id: 'Anak sungguhan jarang persis sama: angka mungkin diisi tanpa mengukur.',
      en: 'Real children are rarely just alike: values may have been entered without measuring.',
    },
    action: {
      id: 'Bandingkan dengan buku KIA, dan ukur ulang beberapa anak bersama pengukurnya.',
      en: 'Compare with the child health books, and measure some children again with the measurer.',
    },
  },
  equal: {
    label: { id: 'Anak dengan ukuran kembar', en: 'Children with the same measurements' },
    fact: {
      id: '{share} ukuran sama beratnya dan tingginya dengan anak lain pada bulan itu.',
      en: '{share} of measurements have the weight and height of another child of that month.',
    },
    concern: {
      id: 'Baris mungkin disalin dari anak lain.',
      en: 'Rows may have been copied from other children.',
    },
    action: {
      id: 'Cari baris yang sama pada daftar, dan ukur ulang anak-anak itu.',
      en: 'Look for the equal rows in the list, and measure those children again.',
    },
  },
  length: {
    label: { id: 'Tinggi tersering', en: 'Most frequent height' },
    fact: {
      id: '{share} tinggi adalah satu angka yang sama.',
      en: '{share} of heights are one and the same number.',
    },
    concern: {
      id: 'Tinggi mungkin diisi dengan angka tetap, atau alatnya macet.',
      en: 'A fixed number may have been entered for height, or the device is stuck.',
    },
    action: {
      id: 'Periksa alat ukur dan cara mengisi, lalu ukur ulang anak dengan angka itu.',
      en: 'Check the device and how cells are filled, then measure the children with it again.',
    },
  },
  carried: {
    label: { id: 'Ukuran sama dengan bulan lalu', en: 'Measurements as the month before' },
    fact: {
      id: '{share} ukuran sama beratnya dan tingginya dengan bulan sebelumnya.',
      en: '{share} of measurements have the weight and height of the month before.',
    },
    concern: {
      id: 'Anak tumbuh tiap bulan: angka bulan lalu mungkin dipakai lagi tanpa mengukur.',
      en: 'Children grow each month: the values may have been carried forward without measuring.',
    },
    action: {
      id: 'Kunjungi hari buka posyandu, dan ukur ulang anak yang angkanya tidak berubah.',
      en: 'Visit a day of measuring, and measure the children whose values did not change again.',
    },
  },
};
