import {
  DAYS_PER_MONTH,
  type GrowthReference,
  type IndicatorId,
  zScoreFromLms,
} from '@balanting/core';
import { type Defect, mistakenFlags, mistakenReference, mistakenScore } from './defect.js';

/** Mistakes in tails, rounding, flags and limits of age. */
export const SCORE_DEFECTS: readonly Defect[] = [
  {
    id: 'no-tail-rule',
    cause: 'tails',
    label: {
      id: 'aturan WHO di luar 3 SD tidak dipakai',
      en: "WHO's rule beyond 3 SD left out",
    },
    cure: {
      id: 'Di luar 3 SD hitung dalam langkah jarak SD2 ke SD3, untuk indikator yang memakai berat.',
      en: 'Beyond 3 SD count in steps of SD2 to SD3, for indicators that rest on weight.',
    },
    answers: mistakenScore(({ measured, lms }) => rounded(zScoreFromLms(measured, lms), 100)),
  },
  {
    id: 'median-and-sd',
    cause: 'tails',
    label: {
      id: 'L diabaikan: z = (y - M) / (M S)',
      en: 'L left out: z = (y - M) / (M S)',
    },
    cure: {
      id: 'Pakai z = ((y / M)^L - 1) / (L S).',
      en: 'Use z = ((y / M)^L - 1) / (L S).',
    },
    answers: mistakenScore(({ measured, lms }) => {
      return rounded((measured - lms.m) / (lms.m * lms.s), 100);
    }),
  },
  {
    id: 'cut-to-two-decimals',
    cause: 'rounding',
    label: { id: 'z dipotong ke dua desimal', en: 'z cut to two decimals' },
    cure: {
      id: 'Bulatkan ke dua desimal terdekat.',
      en: 'Round to the nearest two decimals.',
    },
    answers: mistakenScore(({ raw }) => Math.trunc(raw * 100) / 100),
  },
  {
    id: 'one-decimal',
    cause: 'rounding',
    label: { id: 'z dibulatkan ke satu desimal', en: 'z rounded to one decimal' },
    cure: { id: 'Simpan dua desimal.', en: 'Keep two decimals.' },
    answers: mistakenScore(({ raw }) => rounded(raw, 10)),
  },
  {
    id: 'never-flagged',
    cause: 'flags',
    label: { id: 'z yang mustahil tidak ditandai', en: 'implausible z not flagged' },
    cure: {
      id: 'Tandai di luar batas WHO: TB/U 6, BB/U -6 dan 5, BB/TB dan IMT/U 5.',
      en: "Flag beyond WHO's limits: height-for-age 6, weight-for-age -6 and 5, the others 5.",
    },
    answers: mistakenFlags((z) => ({ z, flag: 0 })),
  },
  {
    id: 'flagged-left-out',
    cause: 'flags',
    label: { id: 'z yang ditandai dihapus', en: 'flagged z left out' },
    cure: {
      id: 'Tulis z beserta tandanya; keluarkan dari prevalensi saja.',
      en: 'Give the z with its flag; leave it out of prevalence only.',
    },
    answers: mistakenFlags((z, flag) => (flag === 1 ? { z: null, flag: 1 } : { z, flag })),
  },
  {
    id: 'flags-beyond-5',
    cause: 'flags',
    label: { id: 'batas tanda 5 untuk semua indikator', en: 'flags beyond 5 for every indicator' },
    cure: {
      id: 'Batas berbeda per indikator: TB/U 6, BB/U -6 dan 5.',
      en: 'Limits differ by indicator: height-for-age 6, weight-for-age -6 and 5.',
    },
    answers: mistakenFlags((z) => ({ z, flag: Number(Math.abs(z) > 5) })),
  },
  {
    id: 'flags-beyond-6',
    cause: 'flags',
    label: { id: 'batas tanda 6 untuk semua indikator', en: 'flags beyond 6 for every indicator' },
    cure: {
      id: 'Batas berbeda per indikator: BB/U -6 dan 5, BB/TB dan IMT/U 5.',
      en: 'Limits differ by indicator: weight-for-age -6 and 5, weight-for-height and BMI 5.',
    },
    answers: mistakenFlags((z) => ({ z, flag: Number(Math.abs(z) > 6) })),
  },
  {
    id: 'to-day-1856',
    cause: 'eligibility',
    label: {
      id: 'diskor sampai hari 1856, akhir tabel WHO',
      en: "scored to day 1856, the end of WHO's tables",
    },
    cure: {
      id: 'Skor berakhir di bawah 60 bulan (hari 1826).',
      en: 'Scores end below 60 months (day 1826).',
    },
    answers: mistakenReference(toDay1856),
  },
];

function rounded(value: number, scale: number): number {
  return Math.round(value * scale) / scale;
}

function toDay1856(reference: GrowthReference<IndicatorId>): GrowthReference<IndicatorId> {
  if (reference.ageUnit !== 'day') return reference;
  const indicators = Object.entries(reference.indicators).map(([id, tables]) => {
    const age = { ...tables.age, toMonths: 1856.5 / DAYS_PER_MONTH, toIncluded: false };
    return [id, { ...tables, age }];
  });
  return { ...reference, indicators: Object.fromEntries(indicators) };
}
