import { OURS, type RegisterRule } from './register-rule.js';

/** The rules about what was measured, when and how. */
export const MEASURING_RULES = {
  MEAS_DUP: {
    code: 'MEAS_DUP',
    level: 'warning',
    scope: 'child',
    label: { id: 'Dua ukuran berbeda pada hari yang sama', en: 'Two measurements of one day' },
    meaning: {
      id: 'Anak yang sama tercatat dua kali pada satu hari dengan berat atau tinggi berbeda.',
      en: 'The same child stands twice on one day with another weight or height.',
    },
    action: {
      id: 'Tanyakan kepada kader ukuran mana yang benar dan hapus yang lain.',
      en: 'Ask the measurer which one is right, and delete the other.',
    },
    source: OURS,
    issues: [],
  },
  AGE_RANGE: {
    code: 'AGE_RANGE',
    level: 'info',
    scope: 'row',
    label: { id: 'Umur di luar 0–59 bulan', en: 'Age outside 0 to 59 months' },
    meaning: {
      id: 'Anak sudah 60 bulan atau lebih, atau diukur sebelum lahir; tidak masuk prevalensi balita.',
      en: 'The child is 60 months or older, or was measured before birth; prevalence leaves it out.',
    },
    action: {
      id: 'Periksa kedua tanggal; anak yang sudah 5 tahun dikeluarkan dari sasaran balita.',
      en: 'Check both dates; take children of 5 years off the list of under-fives.',
    },
    source: 'Permenkes 2/2020: classes for 0 to 60 months',
    issues: ['age.negative'],
  },
  WT_RANGE: {
    code: 'WT_RANGE',
    level: 'warning',
    scope: 'row',
    label: { id: 'Berat atau tinggi tidak mungkin', en: 'Weight or height out of range' },
    meaning: {
      id: 'Berat di luar 0,9–58 kg atau panjang/tinggi di luar 38–150 cm: salah ketik atau salah kolom.',
      en: 'Weight outside 0.9 to 58 kg or length outside 38 to 150 cm: a slip, or the wrong column.',
    },
    action: {
      id: 'Perbaiki dari buku KIA atau ukur ulang.',
      en: 'Mend it from the child health book, or measure again.',
    },
    source: 'Input limits of WHO Anthro 3.2.2',
    issues: ['weight.out_of_range', 'length.out_of_range'],
  },
  POS_AGE: {
    code: 'POS_AGE',
    level: 'info',
    scope: 'row',
    label: { id: 'Cara ukur tidak sesuai umur', en: 'Position does not fit the age' },
    meaning: {
      id: 'Di bawah 24 bulan diukur terlentang, sesudahnya berdiri; selisihnya 0,7 cm sudah diperhitungkan.',
      en: 'Below 24 months children are measured lying, later standing; the 0.7 cm between is allowed for.',
    },
    action: {
      id: 'Periksa apakah cara ukur benar atau hanya salah isi.',
      en: 'Check whether the child was really measured so, or the cell is wrong.',
    },
    source: 'Permenkes 2/2020; WHO (2006) Child Growth Standards',
    issues: ['position.for_age'],
  },
  LEN_DROP: {
    code: 'LEN_DROP',
    level: 'warning',
    scope: 'child',
    label: { id: 'Tinggi menurun', en: 'Height fell' },
    meaning: {
      id: 'Lebih dari 0,5 cm lebih pendek daripada ukuran sebelumnya: salah satu ukuran keliru.',
      en: 'More than 0.5 cm shorter than at an earlier measurement: one of them is wrong.',
    },
    action: {
      id: 'Ukur ulang, dan perbaiki ukuran yang keliru.',
      en: 'Measure again, and mend the one that is wrong.',
    },
    source: OURS,
    issues: [],
  },
  LEN_JUMP: {
    code: 'LEN_JUMP',
    level: 'warning',
    scope: 'child',
    label: { id: 'Tinggi melonjak', en: 'Height jumped' },
    meaning: {
      id: 'Tumbuh lebih dari 3 cm per bulan setelah umur 12 bulan: salah satu ukuran keliru.',
      en: 'Grew more than 3 cm a month after 12 months of age: one of the measurements is wrong.',
    },
    action: {
      id: 'Ukur ulang, dan perbaiki ukuran yang keliru.',
      en: 'Measure again, and mend the one that is wrong.',
    },
    source: OURS,
    issues: [],
  },
  WT_JUMP: {
    code: 'WT_JUMP',
    level: 'warning',
    scope: 'child',
    label: { id: 'Berat melonjak atau anjlok', en: 'Weight jumped or fell' },
    meaning: {
      id: 'Berat berubah lebih dari 25 % dalam sebulan setelah umur 2 bulan: salah timbang, salah ketik, atau anak sakit berat.',
      en: 'Weight changed by more than 25 % in a month after 2 months of age: a slip, or the child is very ill.',
    },
    action: {
      id: 'Timbang ulang segera; bila benar turun, rujuk anak.',
      en: 'Weigh again soon; where the loss is true, refer the child.',
    },
    source: OURS,
    issues: [],
  },
} as const satisfies Readonly<Record<string, RegisterRule>>;
