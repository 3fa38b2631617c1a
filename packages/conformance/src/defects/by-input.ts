import { DAYS_PER_MONTH } from '@balanting/core';
import type { ChildVector } from '../child-vector.js';
import { type Defect, mistakenInput, mistakenInputOf } from './defect.js';

/** Mistakes in ages, positions and tables: the right answers for another child. */
export const INPUT_DEFECTS: readonly Defect[] = [
  {
    id: 'whole-months',
    cause: 'age-rounding',
    label: {
      id: 'umur dibulatkan ke bulan penuh sebelum dicari di tabel',
      en: 'ages cut to whole months before the table is looked up',
    },
    cure: {
      id: 'Cari di tabel menurut hari; umur dalam bulan dikali 30,4375 lalu dibulatkan.',
      en: 'Look up by day; multiply an age in months by 30.4375 and round.',
    },
    answers: mistakenInput((child) => inMonths(child, Math.floor)),
  },
  {
    id: 'nearest-month',
    cause: 'age-rounding',
    label: { id: 'umur dibulatkan ke bulan terdekat', en: 'ages rounded to the nearest month' },
    cure: {
      id: 'Cari di tabel menurut hari, tanpa pembulatan ke bulan.',
      en: 'Look up by day, without rounding to months.',
    },
    answers: mistakenInput((child) => inMonths(child, Math.round)),
  },
  {
    id: 'months-cut-to-days',
    cause: 'age-rounding',
    label: {
      id: 'bulan diubah ke hari tanpa pembulatan ke atas: 24 bulan menjadi hari 730',
      en: 'months turned into days by cutting: 24 months become day 730',
    },
    cure: {
      id: 'Bulatkan bulan x 30,4375 setengah ke atas: 24 bulan adalah hari 731.',
      en: 'Round months x 30.4375 half up: 24 months are day 731.',
    },
    answers: mistakenInput(cutToDays),
  },
  {
    id: 'no-position-rule',
    cause: 'position-rule',
    label: {
      id: 'selisih 0,7 cm antara panjang dan tinggi tidak dihitung',
      en: 'the 0.7 cm between length and height left out',
    },
    cure: {
      id: 'Di bawah hari 731 tambah 0,7 cm bila diukur berdiri; sejak hari 731 kurangi bila telentang.',
      en: 'Below day 731 add 0.7 cm to a standing height; from day 731 on take it from a length.',
    },
    answers: mistakenInput((child) => (child.age === '' ? child : { ...child, position: '' })),
  },
  {
    id: 'position-rule-turned',
    cause: 'position-rule',
    label: {
      id: 'selisih 0,7 cm dihitung dengan tanda terbalik',
      en: 'the 0.7 cm applied with the wrong sign',
    },
    cure: {
      id: 'Panjang lebih besar dari tinggi: tambahkan pada yang berdiri, kurangi pada yang telentang.',
      en: 'A length exceeds a height: add to those who stood, take from those who lay.',
    },
    answers: mistakenInput(turnedSign),
  },
  {
    id: 'no-nine-month-rule',
    cause: 'position-rule',
    label: {
      id: '"berdiri" di bawah 9 bulan dipercaya',
      en: '"standing" below 9 months taken at its word',
    },
    cure: {
      id: 'Abaikan "berdiri" di bawah 9 bulan: anak sekecil itu belum bisa berdiri.',
      en: 'Drop "standing" below 9 months: such a child can not stand.',
    },
    answers: mistakenInput((child) => {
      const young = child.age !== '' && monthsOf(child) < 9 && child.position === 'standing';
      return young ? { ...child, heightCm: plus(child.heightCm, 70), position: 'lying' } : child;
    }),
  },
  {
    id: 'table-by-position',
    cause: 'table-choice',
    label: {
      id: 'tabel BB/PB atau BB/TB dipilih menurut cara ukur, bukan umur',
      en: 'weight-for-length or -height chosen by position, not by age',
    },
    cure: {
      id: 'Bila umur diketahui: BB/PB di bawah hari 731, BB/TB sejak hari itu.',
      en: 'Where the age is known: length below day 731, height from then on.',
    },
    answers: mistakenInputOf('weightForHeight', (child) => ({ ...child, age: '' })),
  },
  {
    id: 'table-by-length',
    cause: 'table-choice',
    label: {
      id: 'tabel BB/PB atau BB/TB dipilih menurut panjang 87 cm, bukan umur',
      en: 'weight-for-length or -height chosen at 87 cm, not by age',
    },
    cure: {
      id: 'Pakai batas 87 cm hanya bila umur dan cara ukur tidak diketahui.',
      en: 'Use 87 cm only where neither age nor position is known.',
    },
    answers: mistakenInputOf('weightForHeight', (child) => ({ ...child, age: '', position: '' })),
  },
  {
    id: 'half-centimetres',
    cause: 'interpolation',
    label: {
      id: 'panjang dibulatkan ke 0,5 cm, tanpa interpolasi',
      en: 'lengths rounded to 0.5 cm, nothing interpolated',
    },
    cure: {
      id: 'Pakai tabel 0,1 cm atau interpolasi L, M dan S di antara dua baris.',
      en: 'Use the 0.1 cm tables, or interpolate L, M and S between two rows.',
    },
    answers: mistakenInputOf('weightForHeight', (child) => ({
      ...child,
      heightCm: child.heightCm === '' ? '' : String(Math.round(Number(child.heightCm) * 2) / 2),
    })),
  },
  {
    id: 'oedema-ignored',
    cause: 'eligibility',
    label: { id: 'edema diabaikan', en: 'oedema ignored' },
    cure: {
      id: 'Dengan edema tidak ada z yang memakai berat; anak dihitung gizi buruk.',
      en: 'With oedema there is no z that rests on weight; the child counts as severely wasted.',
    },
    answers: mistakenInput((child) => ({ ...child, oedema: false })),
  },
  {
    id: 'sexes-swapped',
    cause: 'eligibility',
    label: { id: 'tabel laki-laki dan perempuan tertukar', en: 'tables of boys and girls swapped' },
    cure: { id: '1 adalah laki-laki, 2 perempuan.', en: '1 is male, 2 female.' },
    answers: mistakenInput((child) => ({
      ...child,
      sex: ({ male: 'female', female: 'male', '': '' } as const)[child.sex],
    })),
  },
];

function monthsOf({ age, ageUnit }: ChildVector): number {
  return ageUnit === 'month' ? Number(age) : Number(age) / DAYS_PER_MONTH;
}

function inMonths(child: ChildVector, whole: (months: number) => number): ChildVector {
  if (child.age === '') return child;
  return { ...child, age: String(whole(monthsOf(child))), ageUnit: 'month' };
}

function cutToDays(child: ChildVector): ChildVector {
  if (child.age === '' || child.ageUnit === 'day') return child;
  const days = Math.floor(Number(child.age) * DAYS_PER_MONTH);
  return { ...child, age: String(days), ageUnit: 'day' };
}

/** The rule adds 0.7 cm where the child stood: take 1.4 from it first, and the other way round. */
function turnedSign(child: ChildVector): ChildVector {
  if (child.age === '' || child.heightCm === '' || monthsOf(child) < 9) return child;
  const isYoung = monthsOf(child) < 24;
  if (isYoung && child.position === 'standing')
    return { ...child, heightCm: plus(child.heightCm, -140) };
  return !isYoung && child.position === 'lying'
    ? { ...child, heightCm: plus(child.heightCm, 140) }
    : child;
}

function plus(cm: string, hundredths: number): string {
  return cm === '' ? '' : String(Math.round(Number(cm) * 100 + hundredths) / 100);
}
