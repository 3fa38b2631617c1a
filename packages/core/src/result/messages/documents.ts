import type { Bilingual } from '../bilingual.js';

/** JSON documents and FHIR. */
export const documentsMessages = {
  'json.invalid': {
    id: 'Teks bukan JSON yang sah ({reason}).',
    en: 'The text is not valid JSON ({reason}).',
  },
  'json.too_large': {
    id: 'Teks JSON terdiri dari {characters} karakter, melebihi batas {limit}.',
    en: 'The JSON text has {characters} characters, more than the limit of {limit}.',
  },
  'json.too_deep': {
    id: 'Teks JSON bersarang lebih dari {limit} tingkat.',
    en: 'The JSON text is nested deeper than {limit} levels.',
  },
  'json.duplicate_key': {
    id: 'Isian "{field}" tertulis dua kali dalam teks JSON: sisakan satu.',
    en: 'The field "{field}" stands twice in the JSON text: keep one.',
  },
  'json.shape': {
    id: 'Isian "{field}" tidak sesuai: seharusnya {expected}.',
    en: 'The field "{field}" does not fit: expected {expected}.',
  },
  'json.unknown_field': {
    id: 'Isian "{field}" tidak dikenal: hapus.',
    en: 'The field "{field}" is not known: remove it.',
  },
  'json.number': {
    id: 'Angka pada "{field}" terlalu besar atau digitnya lebih banyak dari yang disimpan pembaca JSON: tulis sebagai teks.',
    en: 'The number at "{field}" is too large or has more digits than JSON readers keep: write it as text.',
  },
  'json.half_character': {
    id: 'Teks pada "{field}" memuat setengah karakter: tulis secara utuh.',
    en: 'The text at "{field}" holds half of a character: write it whole.',
  },
  'json.encoding': {
    id: 'Baris bukan teks UTF-8: simpan berkas sebagai UTF-8.',
    en: 'The line is not UTF-8 text: save the file as UTF-8.',
  },
  'json.line_too_long': {
    id: 'Baris lebih dari {limit} bita: tulis tiap catatan sebagai satu baris JSON yang pendek.',
    en: 'The line has more than {limit} bytes: write each record as one short line of JSON.',
  },
  'fhir.patient_missing': {
    id: 'Observation menyebut pasien yang tidak ada dalam Bundle: tambahkan Patient sebagai entry.',
    en: 'The observation names a patient that the Bundle does not hold: add the Patient as an entry.',
  },
  'fhir.date_missing': {
    id: 'Observation tidak bertanggal: isi effectiveDateTime sebagai YYYY-MM-DD atau lebih panjang.',
    en: 'The observation has no day: give effectiveDateTime as YYYY-MM-DD or longer.',
  },
  'fhir.value_missing': {
    id: 'Observation tidak memuat {field}: isi, atau hapus Observation itu.',
    en: 'The observation has no {field}: add it, or leave the observation out.',
  },
  'fhir.unit_unknown': {
    id: 'Satuan {unit} tidak dapat dibaca di sini: pakai salah satu dari {expected}.',
    en: 'The unit {unit} can not be read here: use one of {expected}.',
  },
  'fhir.value_twice': {
    id: 'Kunjungan yang sama memuat dua nilai {field}: sisakan yang benar, tandai yang lain entered-in-error.',
    en: 'The same visit has two values for {field}: keep the right one, and mark the other as entered-in-error.',
  },
  'document.number_invalid': {
    id: 'Nomor "{value}" tidak sesuai bentuknya: tulis seperti {example}.',
    en: 'The number "{value}" is not in its form: write it as {example}.',
  },
  'document.year_differs': {
    id: 'Nomor {number} dan tanggal {date} menyebut tahun yang berbeda: periksa keduanya.',
    en: 'The number {number} and the date {date} name different years: check both.',
  },
  'document.two_for_year': {
    id: 'Dokumen {other} dan {number} sama-sama mengatur {subject} untuk {year}: tandai yang lama sebagai diganti.',
    en: 'Documents {other} and {number} both settle {subject} for {year}: mark the older one as replaced.',
  },
  'fhir.nothing': {
    id: 'Bundle tidak memuat ukuran anak: sertakan Patient dan Observation-nya.',
    en: 'The Bundle holds no measurement of a child: give the Patient and its observations.',
  },
  'json.no_records': {
    id: 'Berkas JSON tidak memuat catatan: isi sedikitnya satu.',
    en: 'The JSON holds no record: give at least one.',
  },
} as const satisfies Record<string, Bilingual>;
