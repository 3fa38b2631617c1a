import type { Bilingual } from '../../result/bilingual.js';

/** What reports say where something was not given, and how to mend it. */
export const missingWords = {
  'missing.now': {
    id: 'Angka stunting periode terakhir tidak ada: sertakan berkas pengukuran.',
    en: 'The figure of the last period is missing: give the file of measurements.',
  },
  'missing.few': {
    id: 'Anak balita yang diukur pada {period}: {n}, terlalu sedikit untuk persentase.',
    en: 'Children under five measured in {period}: {n}, too few for a percentage.',
  },
  'missing.previous': {
    id: 'Angka periode sebelumnya tidak ada, sehingga perubahan tidak disebutkan: sertakan berkasnya.',
    en: 'The figure of the period before is missing, so no change is told: give its file.',
  },
  'missing.targets': {
    id: 'Target tidak diberikan: sertakan jalur target, misalnya RPJMD.',
    en: 'No targets were given: give a target path, such as the district plan.',
  },
  'missing.neighbours': {
    id: 'Kabupaten tetangga tidak diberikan: sertakan angka dan sumbernya untuk perbandingan.',
    en: 'No neighbour was given: give a figure and its source to compare with.',
  },
  'missing.neighbour': {
    id: 'Angka {neighbour} tidak diketahui, sehingga tidak dibandingkan.',
    en: 'The figure of {neighbour} is not known, so it is not compared.',
  },
  'missing.kecamatan': {
    id: 'Angka periode terakhir tidak ada untuk: {names}.',
    en: 'The figure of the last period is missing for: {names}.',
  },
  'missing.kecamatan_before': {
    id: 'Angka periode sebelumnya tidak ada untuk: {names}.',
    en: 'The figure of the period before is missing for: {names}.',
  },
  'missing.no_kecamatan': {
    id: 'Angka per kecamatan tidak diberikan.',
    en: 'No figures by kecamatan were given.',
  },
  'missing.text': {
    id: 'Bagian "{field}" belum diisi.',
    en: 'The part "{field}" is not filled in.',
  },
  'missing.part': {
    id: 'Data "{part}" tidak diberikan.',
    en: 'The data on "{part}" were not given.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
