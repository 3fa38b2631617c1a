import type { Bilingual } from '../bilingual.js';

/** Tables that are asked for, written and published. */
export const tablesMessages = {
  'table.too_many_rows': {
    id: 'Tabel lebih dari {limit} baris: bagi menjadi beberapa berkas.',
    en: 'The table has more than {limit} rows: split it.',
  },
  'table.area_twice': {
    id: 'Wilayah "{area}" tertulis dua kali dalam tabel: sisakan satu.',
    en: 'The area "{area}" stands twice in the table: keep one.',
  },
  'table.parent_unknown': {
    id: 'Wilayah "{parent}" di atas "{area}" tidak ada dalam tabel: tambahkan.',
    en: 'The area "{parent}" around "{area}" is not in the table: add it.',
  },
  'table.parent_loop': {
    id: 'Wilayah "{area}" berada di dalam dirinya sendiri: periksa wilayah di atasnya.',
    en: 'The area "{area}" lies inside itself: check the areas around it.',
  },
  'table.counts_missing': {
    id: 'Wilayah "{area}" tidak memiliki angka: isi angkanya, atau wilayah di dalamnya.',
    en: 'The area "{area}" has no counts: give them, or the areas inside it.',
  },
  'table.counts_inside': {
    id: 'Wilayah "{area}" memiliki angka dan wilayah di dalamnya: buat wilayah sendiri untuk anak itu.',
    en: 'The area "{area}" has counts and areas inside: put these children into an area of their own.',
  },
  'table.count_invalid': {
    id: 'Angka {value} pada "{area}" bukan bilangan bulat mulai dari 0: perbaiki angkanya.',
    en: 'The count {value} of "{area}" is not a whole number from 0 on: mend it.',
  },
  'table.areas_differ': {
    id: 'Tabel tidak memuat wilayah dan kolom yang sama: samakan dulu daftarnya.',
    en: 'The tables do not have the same areas and columns: bring them to the same list first.',
  },
  'export.name': {
    id: '"{column}" memuat nama orang (baris pertama {row}): hapus kolomnya.',
    en: '"{column}" holds names of people (first row {row}): leave the column out.',
  },
  'export.nik': {
    id: '"{column}" memuat nomor identitas, mungkin disamarkan (baris pertama {row}): hapus kolomnya, atau ganti dengan nama samaran.',
    en: '"{column}" holds identity numbers, perhaps masked (first row {row}): leave the column out, or put pseudonyms there.',
  },
  'export.birth_date': {
    id: '"{column}" memuat tanggal lahir (baris pertama {row}): isi umur dalam bulan, atau bulan dan tahun.',
    en: '"{column}" holds birth dates (first row {row}): give the age in months, or month and year.',
  },
  'export.full_date': {
    id: '"{column}" memuat tanggal lengkap (baris pertama {row}): isi bulan dan tahun, atau sebut sebagai tanggal laporan.',
    en: '"{column}" holds full dates (first row {row}): give month and year, or name it as the date of the report.',
  },
  'export.neighbourhood': {
    id: '"{column}" memuat RT atau RW (baris pertama {row}): desa adalah wilayah terkecil yang boleh terbit.',
    en: '"{column}" holds RT or RW (first row {row}): the village is the smallest place to publish.',
  },
  'export.address': {
    id: '"{column}" memuat alamat (baris pertama {row}): desa adalah wilayah terkecil yang boleh terbit.',
    en: '"{column}" holds addresses (first row {row}): the village is the smallest place to publish.',
  },
  'export.phone': {
    id: '"{column}" memuat nomor telepon (baris pertama {row}): hapus kolomnya.',
    en: '"{column}" holds phone numbers (first row {row}): leave the column out.',
  },
} as const satisfies Record<string, Bilingual>;
