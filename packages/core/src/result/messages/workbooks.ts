import type { Bilingual } from '../bilingual.js';

/** Workbooks and their sheets. */
export const workbooksMessages = {
  'workbook.password': {
    id: 'Berkas {format} ini bersandi: hapus kata sandinya lalu simpan lagi.',
    en: 'This {format} file has a password: remove it and save the file again.',
  },
  'workbook.too_large': {
    id: 'Isi berkas ini melebihi {limit} MiB: bagi berkasnya, atau simpan register saja sebagai CSV.',
    en: 'The file, once unpacked, is larger than {limit} MiB: split it, or save the register alone as CSV.',
  },
  'workbook.too_many_columns': {
    id: 'Lembar "{sheet}" memakai {count} kolom, lebih dari {limit}: sebutkan lembar yang dibaca, atau hapus kolom.',
    en: 'The sheet "{sheet}" uses {count} columns, more than {limit}: name the sheet to read, or remove columns.',
  },
  'workbook.too_many_rows': {
    id: 'Lembar "{sheet}" memakai {count} baris, lebih dari {limit}: bagi lembarnya, atau simpan sebagai CSV.',
    en: 'The sheet "{sheet}" uses {count} rows, more than {limit}: split it, or save it as CSV.',
  },
  'workbook.too_many_cells': {
    id: 'Buku kerja berisi lebih dari {limit} sel: bagi berkasnya, atau simpan register saja sebagai CSV.',
    en: 'The workbook has more than {limit} cells: split it, or save the register alone as CSV.',
  },
  'workbook.part_damaged': {
    id: 'Buku kerja ini rusak pada "{part}": buka di Excel lalu simpan lagi, atau unduh lagi.',
    en: 'The workbook is damaged in "{part}": open it in Excel and save it again, or download it again.',
  },
  'workbook.part_missing': {
    id: 'Buku kerja ini tidak memiliki bagian "{part}": buka di Excel lalu simpan lagi, atau unduh lagi.',
    en: 'The workbook lacks its part "{part}": open it in Excel and save it again, or download it again.',
  },
  'workbook.part_twice': {
    id: 'Buku kerja ini memuat "{part}" dua kali: buka di Excel lalu simpan lagi, atau unduh lagi.',
    en: 'The workbook holds "{part}" twice: open it in Excel and save it again, or download it again.',
  },
  'sheet.unknown': {
    id: 'Tidak ada lembar "{sheet}" di buku kerja ini.',
    en: 'There is no sheet "{sheet}" in the workbook.',
  },
  'sheet.no_header': {
    id: 'Lembar "{sheet}" tidak punya judul kolom di baris-baris awal dan tidak dibaca.',
    en: 'The sheet "{sheet}" has no header in its first rows and was not read.',
  },
  'sheet.other_layout': {
    id: 'Lembar "{sheet}" memakai susunan kolom lain dan tidak dibaca.',
    en: 'The sheet "{sheet}" has another layout of columns and was not read.',
  },
  'sheet.joined': {
    id: 'Lembar "{first}" dan "{second}" digabung menurut kolom "{column}".',
    en: 'The sheets "{first}" and "{second}" were joined by the column "{column}".',
  },
  'sheet.several': {
    id: 'Beberapa lembar dibaca: {sheets}.',
    en: 'Several sheets were read: {sheets}.',
  },
  'sheet.hidden': {
    id: 'Baris ({rows}), kolom ({columns}) dan lembar ({sheets}) tersembunyi dibaca seperti yang lain.',
    en: 'Hidden rows ({rows}), columns ({columns}) and sheets ({sheets}) were read like all others.',
  },
  'sheet.merged': {
    id: 'Isi sel gabungan diberikan ke setiap barisnya: {count} sel.',
    en: 'The text of merged cells was given to each of their rows: {count} cells.',
  },
  'sheet.errors': {
    id: 'Sel galat seperti #N/A dianggap kosong: {count}.',
    en: 'Cells with an error such as #N/A count as empty: {count}.',
  },
  'sheet.no_result': {
    id: 'Rumus tanpa hasil dianggap kosong: {count}. Buka berkas di Excel lalu simpan lagi.',
    en: 'Formulas without a result count as empty: {count}. Open the file in Excel and save it again.',
  },
  'sheet.cut_off': {
    id: 'Berkas berakhir di tengah tabel "{sheet}": bandingkan baris terakhirnya, atau unduh lagi.',
    en: 'The file ends within the table "{sheet}": compare its last row, or download it again.',
  },
} as const satisfies Record<string, Bilingual>;
