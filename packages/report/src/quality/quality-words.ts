import type { AgeVerdict, Bilingual, FindingLevel } from '@balanting/core';

/** Words of a report on the quality of data. */
export const QUALITY_WORDS = {
  title: { id: 'Mutu data antropometri', en: 'Quality of anthropometric data' },
  kicker: { id: 'Pemeriksaan mutu data', en: 'Data quality check' },
  children: { id: 'Anak', en: 'Children' },
  summary: { id: 'Ringkasan', en: 'Summary' },
  ages: { id: 'Umur', en: 'Ages' },
  checks: { id: 'Tujuh pemeriksaan WHO/UNICEF', en: 'The seven checks of WHO/UNICEF' },
  smart: { id: 'Skor SMART', en: 'SMART score' },
  smartNote: {
    id: 'Anak 6 sampai 59 bulan. Pandangan tersendiri: WHO dan UNICEF tidak menganjurkan skor total.',
    en: 'Children of 6 to 59 months. A view of its own: WHO and UNICEF advise against a total score.',
  },
  register: { id: 'Aturan register e-PPGBM', en: 'Rules of the e-PPGBM register' },
  rule: { id: 'Aturan', en: 'Rule' },
  rows: { id: 'Baris', en: 'Rows' },
  share: { id: 'Bagian', en: 'Share' },
  examples: { id: 'Contoh baris', en: 'First rows' },
  copied: { id: 'Ukuran yang tampak disalin', en: 'Measurements that look copied' },
  outliers: { id: 'Nilai z di luar batas WHO', en: "Scores outside WHO's limits" },
  row: { id: 'baris', en: 'row' },
  allKept: { id: 'Semua aturan dipatuhi.', en: 'All rules are kept.' },
  groups: { id: 'Kelompok', en: 'Groups' },
  group: { id: 'Kelompok', en: 'Group' },
  check: { id: 'Pemeriksaan', en: 'Check' },
  found: { id: 'Temuan', en: 'Finding' },
  meaning: { id: 'Arti', en: 'Meaning' },
  action: { id: 'Tindakan', en: 'What to do' },
  source: { id: 'Sumber batas', en: 'Sources of the limits' },
  test: { id: 'Uji', en: 'Test' },
  points: { id: 'Poin', en: 'Points' },
  total: { id: 'Jumlah', en: 'Total' },
  flagged: { id: 'TB/U ditandai', en: 'HAZ flagged' },
  sd: { id: 'SB TB/U', en: 'SD of HAZ' },
  digits: { id: 'Angka tinggi', en: 'Height digits' },
  bad: { id: 'Buruk', en: 'Bad' },
  watch: { id: 'Perhatikan', en: 'Watch' },
  moreGroups: {
    id: 'dan {count} kelompok lain; lihat --format csv atau html.',
    en: 'and {count} more groups; see --format csv or html.',
  },
  nothing: { id: 'Tidak ada.', en: 'None.' },
  monthBars: { id: 'Anak menurut umur dalam bulan', en: 'Children by age in months' },
  birthBars: { id: 'Anak menurut bulan lahir', en: 'Children by calendar month of birth' },
  yearBars: { id: 'Anak menurut umur dalam tahun', en: 'Children by age in years' },
  digitBars: {
    weight: { id: 'Angka terakhir berat (0,1 kg)', en: 'Last digit of weight (0.1 kg)' },
    lengthHeight: {
      id: 'Angka terakhir panjang/tinggi (0,1 cm)',
      en: 'Last digit of length/height (0.1 cm)',
    },
    armCircumference: { id: 'Angka terakhir LiLA (mm)', en: 'Last digit of arm (mm)' },
  },
  wholeBars: {
    weight: { id: 'Berat dalam kg penuh', en: 'Weight in whole kg' },
    lengthHeight: { id: 'Panjang/tinggi dalam cm penuh', en: 'Length/height in whole cm' },
    armCircumference: { id: 'LiLA dalam cm penuh', en: 'Arm in whole cm' },
  },
} as const;

/** Headings of findings by how bad they are, the worst first. */
export const LEVEL_WORDS: Readonly<Record<FindingLevel, Bilingual>> = {
  bad: { id: 'Perbaiki dulu', en: 'Mend first' },
  watch: { id: 'Perhatikan', en: 'Look closer' },
  unknown: { id: 'Tidak dapat dinilai', en: 'Can not be judged' },
  good: { id: 'Baik', en: 'Good' },
};

/** The verdict on ages in one word. */
export const VERDICT_WORDS: Readonly<Record<AgeVerdict['verdict'], Bilingual>> = {
  reliable: { id: 'andal', en: 'reliable' },
  doubtful: { id: 'meragukan', en: 'doubtful' },
  unreliable: { id: 'tidak andal', en: 'unreliable' },
  'too-few': { id: 'terlalu sedikit', en: 'too few' },
};
