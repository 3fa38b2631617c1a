import { OURS, type RegisterRule } from './register-rule.js';

/** The rules about z-scores and the classes made of them. */
export const SCORE_RULES = {
  Z_FLAG: {
    code: 'Z_FLAG',
    level: 'warning',
    scope: 'row',
    label: { id: 'Nilai z tidak masuk akal', en: 'Implausible z-score' },
    meaning: {
      id: 'TB/U, BB/U atau BB/TB di luar batas WHO: umur, berat atau tinggi keliru; tidak masuk prevalensi.',
      en: 'Height-for-age, weight-for-age or weight-for-height beyond the limits of WHO: age, weight or height is wrong; prevalence leaves it out.',
    },
    action: {
      id: 'Periksa tanggal lahir, berat dan tinggi, lalu ukur ulang.',
      en: 'Check birth date, weight and height, then measure again.',
    },
    source: 'WHO R package anthro 1.1.0, flags',
    issues: [],
  },
  Z_MISMATCH: {
    code: 'Z_MISMATCH',
    level: 'warning',
    scope: 'row',
    label: { id: 'Nilai z tercetak berbeda', en: 'Printed z-score differs' },
    meaning: {
      id: 'Nilai z dalam berkas berbeda lebih dari 0,10 dari nilai z menurut ukurannya sendiri.',
      en: 'The z-score in the file is more than 0.10 from what its own measurements give.',
    },
    action: {
      id: 'Hitung ulang di aplikasi; bila tetap berbeda, periksa tanggal dan cara ukur.',
      en: 'Have it computed again; where it still differs, check dates and position.',
    },
    source: OURS,
    issues: ['z.differs'],
  },
  STATUS_MISMATCH: {
    code: 'STATUS_MISMATCH',
    level: 'warning',
    scope: 'row',
    label: { id: 'Status tidak sesuai nilai z', en: 'Status does not fit the z-score' },
    meaning: {
      id: 'Kata status dalam berkas bukan kelas nilai z di sebelahnya.',
      en: 'The status word in the file is not the class of the z-score beside it.',
    },
    action: {
      id: 'Pakai kelas menurut nilai z; laporkan aplikasi atau lembar yang memakai batas lain.',
      en: 'Use the class of the z-score; report the app or sheet that takes other limits.',
    },
    source: 'Permenkes 2/2020, Kategori dan Ambang Batas Status Gizi Anak',
    issues: [],
  },
} as const satisfies Readonly<Record<string, RegisterRule>>;
