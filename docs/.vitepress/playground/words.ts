import type { Language, MissingReason } from '@balanting/core';

/** The wording of the playground. */
export const WORDS = {
  title: { id: 'Coba di peramban', en: 'Playground' },
  safe: {
    id: 'Semua dihitung di komputer ini. Tidak ada yang dikirim.',
    en: 'All is worked out on this machine. Nothing is sent.',
  },
  child: { id: 'Satu anak', en: 'One child' },
  sex: { id: 'Jenis kelamin', en: 'Sex' },
  male: { id: 'Laki-laki', en: 'Male' },
  female: { id: 'Perempuan', en: 'Female' },
  birthDate: { id: 'Tanggal lahir', en: 'Birth date' },
  measuredOn: { id: 'Tanggal ukur', en: 'Measured on' },
  weight: { id: 'Berat (kg)', en: 'Weight (kg)' },
  height: { id: 'Panjang/tinggi (cm)', en: 'Length/height (cm)' },
  position: { id: 'Cara ukur', en: 'Position' },
  unknown: { id: 'tidak diketahui', en: 'not known' },
  lying: { id: 'telentang', en: 'lying' },
  standing: { id: 'berdiri', en: 'standing' },
  oedema: { id: 'Edema', en: 'Oedema' },
  indicator: { id: 'Indikator', en: 'Indicator' },
  grade: { id: 'Kelas', en: 'Class' },
  age: { id: 'Umur (hari / bulan)', en: 'Age (days / months)' },
  flagged: { id: 'mustahil, ukur ulang', en: 'implausible, measure again' },
  none: { id: 'tidak ada', en: 'none' },
  file: { id: 'Berkas', en: 'A file' },
  drop: {
    id: 'Taruh unduhan e-PPGBM atau berkas WHO Anthro di sini, atau pilih',
    en: 'Drop an e-PPGBM export or a WHO Anthro file here, or choose one',
  },
  reading: { id: 'Membaca', en: 'Reading' },
  rows: { id: 'baris dibaca', en: 'rows read' },
  accepted: { id: 'diterima', en: 'accepted' },
  rejected: { id: 'ditolak', en: 'rejected' },
  stunting: { id: 'Stunting', en: 'Stunting' },
  of: { id: 'dari', en: 'of' },
} as const satisfies Record<string, Record<Language, string>>;

/** Why there is no z, in words. */
export const REASONS = {
  'sex-missing': { id: 'jenis kelamin kosong', en: 'sex missing' },
  'age-negative': { id: 'diukur sebelum lahir', en: 'measured before birth' },
  'age-missing': { id: 'umur kosong', en: 'age missing' },
  'age-below-range': { id: 'terlalu muda untuk rujukan', en: 'too young for the reference' },
  'age-above-range': { id: 'terlalu tua untuk rujukan', en: 'too old for the reference' },
  oedema: { id: 'edema', en: 'oedema' },
  'measurement-missing': { id: 'pengukuran kosong', en: 'measurement missing' },
  'measurement-not-positive': {
    id: 'pengukuran tidak lebih dari 0',
    en: 'measurement not above 0',
  },
  'length-out-of-table': { id: 'panjang badan di luar tabel', en: 'length outside the table' },
  'before-term': {
    id: 'prematur dan belum mencapai hari perkiraan lahir',
    en: 'born preterm and before the due date',
  },
} as const satisfies Record<MissingReason, Record<Language, string>>;
