import type { Language } from '@balanting/core';

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
