import type { Bilingual } from '../bilingual.js';

/** Files that are read: their bytes, headers and rows. */
export const filesMessages = {
  'row.cells': {
    id: 'Baris berisi {cells} sel, seharusnya {expected}: cari tanda pemisah di dalam teks.',
    en: 'The row has {cells} cells instead of {expected}: look for a delimiter inside a text.',
  },
  'row.open_quote': {
    id: 'Tanda kutip dibuka tetapi tidak ditutup: hapus atau tutup.',
    en: 'A quotation mark is opened and never closed: remove it, or close it.',
  },
  'row.too_long': {
    id: 'Baris lebih panjang dari {limit} byte: cari akhir baris yang hilang.',
    en: 'The row is longer than {limit} bytes: look for missing line ends.',
  },
  'file.empty': { id: 'Berkas kosong: unduh ulang.', en: 'The file is empty: download it again.' },
  'file.no_rows': {
    id: 'Berkas hanya berisi judul kolom tanpa baris data: unduh ulang.',
    en: 'The file has a header but no rows: download it again.',
  },
  'file.pdf': {
    id: 'Ini dokumen PDF: unduh datanya sebagai CSV atau Excel.',
    en: 'This is a PDF document: download the data as CSV or Excel instead.',
  },
  'file.xlsx': {
    id: 'Buku kerja ini rusak atau terpotong: buka di Excel, atau unduh lagi.',
    en: 'This workbook is damaged or cut off: open it in Excel, or download it again.',
  },
  'file.zip': {
    id: 'Ini arsip ZIP: buka arsipnya lalu berikan berkas CSV atau Excel di dalamnya.',
    en: 'This is a ZIP archive: unpack it and give the CSV or Excel file inside.',
  },
  'file.xls': {
    id: 'Buku kerja Excel lama (.xls) ini rusak atau tanpa lembar: buka di Excel lalu simpan sebagai .xlsx.',
    en: 'This old Excel workbook (.xls) is damaged or holds no sheets: open it in Excel and save it as .xlsx.',
  },
  'file.html': {
    id: 'Halaman web atau XML ini, mungkin bernama .xls, tidak memuat tabel yang terbaca: simpan datanya sebagai .xlsx.',
    en: 'This web page or XML, perhaps named .xls, holds no table that can be read: save the data as .xlsx.',
  },
  'file.xlsb': {
    id: 'Ini buku kerja Excel biner (.xlsb): buka di Excel lalu simpan sebagai .xlsx.',
    en: 'This is a binary Excel workbook (.xlsb): open it in Excel and save it as .xlsx.',
  },
  'file.no_table': {
    id: 'Ini dokumen {kind} yang tidak memuat lembar kerja: simpan tabelnya sebagai .xlsx atau CSV.',
    en: 'This is a {kind} document, which holds no sheets: save its table as .xlsx or CSV.',
  },
  'file.not_text': {
    id: 'Ini bukan berkas teks: simpan datanya sebagai CSV UTF-8.',
    en: 'This is no text file: save the data as CSV UTF-8.',
  },
  'header.missing': {
    id: 'Judul kolom tidak ditemukan pada {rows} baris pertama: harus ada Nama dan Tgl Lahir.',
    en: 'No header was found in the first {rows} rows: one must hold Nama and Tgl Lahir.',
  },
  'text.missing': {
    id: 'Isian "{field}" kosong: lengkapi.',
    en: 'The field "{field}" is empty: fill it in.',
  },
  'entry.twice': {
    id: 'Kode "{id}" tertulis dua kali: beri setiap entri kode sendiri.',
    en: 'The id "{id}" stands twice: give each entry its own.',
  },
  'entry.unknown': {
    id: 'Kode "{id}" tidak ada dalam daftar yang dirujuk: tambahkan di sana atau perbaiki kodenya.',
    en: 'The id "{id}" is not in the list it refers to: add it there or mend the id.',
  },
  'parquet.damaged': {
    id: 'Berkas Parquet ini rusak atau terpotong ({reason}): buat atau unduh lagi.',
    en: 'This Parquet file is damaged or cut off ({reason}): make or download it again.',
  },
  'parquet.compression': {
    id: 'Berkas Parquet ini dimampatkan dengan {codec}: tulis ulang dengan SNAPPY atau GZIP, atau hitung dengan --engine duckdb.',
    en: 'This Parquet file is compressed by {codec}: write it anew with SNAPPY or GZIP, or count it with --engine duckdb.',
  },
  'parquet.stream': {
    id: 'Ini berkas Parquet, yang dibaca dari belakang: berikan nama berkasnya, bukan masukan standar.',
    en: 'This is a Parquet file, which is read from its end: give it by its name, not on standard input.',
  },
} as const satisfies Record<string, Bilingual>;
