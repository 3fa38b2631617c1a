/** Words of a list of lokus villages. */
export const LOCUS_WORDS = {
  title: { id: 'Desa lokus penurunan stunting', en: 'Focus villages against stunting' },
  kicker: { id: 'Analisis situasi', en: 'Situation analysis' },
  summary: { id: 'Ringkasan', en: 'Summary' },
  list: { id: 'Daftar lokus', en: 'The list' },
  all: { id: 'Semua desa menurut skor', en: 'All villages by score' },
  remeasure: { id: 'Perlu pengukuran ulang', en: 'To be measured again' },
  method: { id: 'Cara menghitung', en: 'How it is worked out' },
  rank: { id: 'Urutan', en: 'Rank' },
  village: { id: 'Desa', en: 'Village' },
  kecamatan: { id: 'Kecamatan', en: 'Kecamatan' },
  counted: { id: 'Stunting', en: 'Stunted' },
  smoothed: { id: 'Dihaluskan', en: 'Smoothed' },
  interval: { id: 'SK 90 %', en: '90 % CI' },
  burden: { id: 'Perkiraan anak', en: 'Estimated children' },
  score: { id: 'Skor', en: 'Score' },
  strength: { id: 'Kekuatan', en: 'Firmness' },
  topsis: { id: 'TOPSIS', en: 'TOPSIS' },
  quadrant: { id: 'Kuadran', en: 'Quadrant' },
  status: { id: 'Status', en: 'Status' },
  why: { id: 'Alasan', en: 'Why' },
  none: { id: 'Tidak ada.', en: 'None.' },
  chosen: {
    id: '{lokus} dari {villages} desa dipilih; di sana tinggal {covered} dari perkiraan {burden} anak stunting. Nilai daftar menurut Penilaian Kinerja: {grade}.',
    en: '{lokus} of {villages} villages are chosen; {covered} of the {burden} children estimated to be stunted live there. Grade of the list by the performance review: {grade}.',
  },
  mean: {
    id: 'Rata-rata semua desa {mean}. Prevalensi desa kecil ditarik ke rata-rata ini sejauh anaknya sedikit.',
    en: 'The mean of all villages is {mean}. Small villages are drawn towards it as far as they have few children.',
  },
  same: {
    id: 'Tidak ada desa yang dapat dibedakan: perbedaan antardesa tidak melebihi kebetulan, sehingga urutan hanya menurut jumlah anak dan layanan.',
    en: 'No village is distinguishable: they differ by no more than chance, so the order goes by numbers of children and services alone.',
  },
  weights: {
    id: 'Skor = {prevalence} prevalensi + {burden} jumlah anak + {gap} kesenjangan layanan + {vulnerability} kerentanan keluarga. Hanya desa dengan prevalensi di atas rata-rata atau jumlah kasus di sepertiga teratas yang dapat dipilih. Kekuatan: seberapa sering desa tetap terpilih bila prevalensinya diundi {draws} kali.',
    en: 'Score = {prevalence} prevalence + {burden} number of children + {gap} gaps in services + {vulnerability} vulnerability of families. Only villages with a prevalence above the mean or a number of cases in the top third can be chosen. Firmness: how often a village stays on the list when prevalences are drawn {draws} times.',
  },
  few: {
    id: 'Di bawah 10 anak dicetak "k dari n", bukan persentase.',
    en: 'Below 10 children "k of n" is printed, never a percentage.',
  },
  otherWeights: {
    id: 'Dengan bobot "{profile}": masuk {added}; keluar {removed}.',
    en: 'With the weights "{profile}": added {added}; removed {removed}.',
  },
  strengths: {
    kuat: { id: 'kuat', en: 'firm' },
    batas: { id: 'batas', en: 'borderline' },
    lemah: { id: 'lemah', en: 'weak' },
  },
  statuses: {
    lokus: { id: 'lokus', en: 'focus' },
    'non-lokus': { id: 'non-lokus', en: 'no focus' },
    'perlu pengukuran ulang': { id: 'perlu pengukuran ulang', en: 'to be measured again' },
  },
} as const;
