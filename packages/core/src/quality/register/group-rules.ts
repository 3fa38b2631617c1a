import { OURS, type RegisterRule } from './register-rule.js';

/** The rules about all children of a group together. */
export const GROUP_RULES = {
  DIGIT_PREF: {
    code: 'DIGIT_PREF',
    level: 'info',
    scope: 'group',
    label: { id: 'Tinggi dibulatkan', en: 'Heights are rounded' },
    meaning: {
      id: 'Lebih dari 40 % tinggi berakhir 0 atau 5 (wajarnya 20 %): tinggi dibulatkan, bukan dibaca sampai milimeter.',
      en: 'More than 40 % of heights end in 0 or 5 (20 % are expected): they are rounded, not read to the millimetre.',
    },
    action: {
      id: 'Latih pengukur membaca sampai 0,1 cm dan periksa alat ukurnya.',
      en: 'Train measurers to read to 0.1 cm, and check the device.',
    },
    source: OURS,
    issues: [],
  },
  SD_ZSCORE: {
    code: 'SD_ZSCORE',
    level: 'info',
    scope: 'group',
    label: { id: 'Sebaran TB/U tidak wajar', en: 'Unusual spread of height-for-age' },
    meaning: {
      id: 'Simpangan baku TB/U di luar 1,0–1,5: di atasnya ukuran atau umur kurang teliti, di bawahnya angka disalin.',
      en: 'The SD of height-for-age lies outside 1.0 to 1.5: above it measurements or ages are poor, below it values are copied.',
    },
    action: {
      id: 'Ukur ulang sampel anak bersama pengukur terlatih.',
      en: 'Measure a sample of children again together with a trained measurer.',
    },
    source: OURS,
    issues: [],
  },
  COVERAGE: {
    code: 'COVERAGE',
    level: 'warning',
    scope: 'group',
    label: { id: 'Cakupan pengukuran rendah', en: 'Few of the children are measured' },
    meaning: {
      id: 'Kurang dari 80 % sasaran diukur: prevalensi bisa salah karena yang datang berbeda dari yang tidak datang.',
      en: 'Less than 80 % of the target are measured: prevalence may be wrong, since those who come differ from those who do not.',
    },
    action: {
      id: 'Kunjungi rumah anak yang belum diukur, dan perbarui daftar sasaran.',
      en: 'Visit the children who were not measured, and bring the target list up to date.',
    },
    source: OURS,
    issues: [],
  },
} as const satisfies Readonly<Record<string, RegisterRule>>;
