import type { Bilingual } from '../bilingual.js';

/** Database engines. */
export const enginesMessages = {
  'sql.columns_invalid': {
    id: 'Peta kolom salah pada {place}: {problem}. Perbaiki petanya.',
    en: 'The column map is wrong at {place}: {problem}. Mend the map.',
  },
  'sql.column_unknown': {
    id: 'Tabel {table} tidak punya kolom "{column}": sebut salah satu dari {known} pada peta kolom.',
    en: 'The table {table} has no column "{column}": name one of {known} in the column map.',
  },
  'sql.column_type': {
    id: 'Kolom "{column}" pada {table} berjenis {type}, padahal perlu {wanted}: sebut kolom lain, atau ubah jenisnya lewat view.',
    en: 'The column "{column}" of {table} is {type}, but a {wanted} is needed: name another column, or convert it in a view.',
  },
  'sql.engine_missing': {
    id: 'Paket {package} belum terpasang: jalankan npm install {package}, lalu coba lagi.',
    en: 'The package {package} is not installed: run npm install {package}, then try again.',
  },
  'sql.engine_old': {
    id: '{engine} {version} terlalu lama: perlu {needed} atau yang lebih baru.',
    en: '{engine} {version} is too old: {needed} or newer is needed.',
  },
  'sql.connection_lost': {
    id: '{engine} tidak menjawab ({reason}): nyalakan atau perbaiki sambungannya, lalu hitung lagi. Belum ada yang terhitung.',
    en: '{engine} does not answer ({reason}): start it or mend the connection, then count again. Nothing was counted.',
  },
  'sql.statement_failed': {
    id: '{engine} menolak perintah ({reason}): perbaiki yang disebutnya, lalu hitung lagi. Belum ada yang terhitung.',
    en: '{engine} refused a statement ({reason}): mend what it names, then count again. Nothing was counted.',
  },
  'sql.no_room': {
    id: '{engine} kehabisan memori dan ruang disk untuk berkas sementara ({reason}): beri ruang disk atau memori lebih, lalu hitung lagi. Belum ada yang terhitung.',
    en: '{engine} ran out of memory and of disk for its temporary files ({reason}): give it more of either, then count again. Nothing was counted.',
  },
  'sql.answer_invalid': {
    id: 'Jawaban {engine} berisi {value} pada {column}, bukan jumlah: jalankan perintah dari versi pustaka ini.',
    en: 'The answer of {engine} has {value} in {column}, which is no count: run the statements of this version of the library.',
  },
  'sql.columns_missing': {
    id: 'Kolom {table} bukan milik e-PPGBM atau WHO Anthro ({known}): sebut kolomnya dengan peta kolom (--columns).',
    en: 'The columns of {table} are neither those of e-PPGBM nor of WHO Anthro ({known}): name them by a column map (--columns).',
  },
  'sql.rows_inexact': {
    id: 'Baris dengan angka lebih teliti dari 1 gram, 0,1 mm atau 1 hari tidak dihitung: bulatkan ke ketelitian itu.',
    en: 'Rows with numbers finer than 1 gram, 0.1 mm or 1 day are not counted: round them to that.',
  },
} as const satisfies Record<string, Bilingual>;
