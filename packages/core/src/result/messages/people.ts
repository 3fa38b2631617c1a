import type { Bilingual } from '../bilingual.js';

/** The child and its family: NIK, identity, pseudonyms. */
export const peopleMessages = {
  'nik.length': {
    id: 'NIK terdiri dari {length} angka, seharusnya 16.',
    en: 'The NIK has {length} digits instead of 16.',
  },
  'nik.not_digits': {
    id: 'NIK berisi huruf atau tanda: seharusnya 16 angka.',
    en: 'The NIK holds letters or signs: it must be 16 digits.',
  },
  'nik.masked': {
    id: 'NIK disamarkan dengan *, sehingga tidak dapat mengenali anak.',
    en: 'The NIK is masked with *, so it can not tell who the child is.',
  },
  'nik.region': {
    id: 'Enam angka pertama NIK bukan kode kecamatan.',
    en: 'The first six digits of the NIK are no kecamatan code.',
  },
  'nik.date': {
    id: 'Tanggal di dalam NIK berbeda dari tanggal lahir.',
    en: 'The date in the NIK differs from the birth date.',
  },
  'nik.sex': {
    id: 'Jenis kelamin di dalam NIK berbeda dari yang diisi.',
    en: 'The sex in the NIK differs from the sex given.',
  },
  'nik.dummy': {
    id: 'NIK tampak buatan (nomor urut 0000, angka sama semua, atau awalan 999).',
    en: 'The NIK looks made up (serial 0000, equal digits, or prefix 999).',
  },
  'nik.numeric': {
    id: 'NIK berakhir 0 dan mungkin kehilangan angka terakhir di Excel: jadikan format teks.',
    en: 'The NIK ends in 0 and may have lost its last digit in Excel: format it as text.',
  },
  'person.not_pseudonym': {
    id: 'Orang harus ditulis dengan nama samaran dari huruf dan angka, misalnya kader-017: jangan nama atau nomor.',
    en: 'A person must be a pseudonym of letters and digits, such as kader-017: never a name or number.',
  },
  'person.twice': {
    id: 'Orang atau pasangan yang sama tertulis dua kali: sisakan satu.',
    en: 'The same person or pair is listed twice: keep one entry.',
  },
  'people.more_than_planned': {
    id: 'Terjangkau {reached} orang dari {planned} yang direncanakan: periksa kedua angka.',
    en: 'Reached {reached} people of {planned} planned: check both numbers.',
  },
  'key.too_short': {
    id: 'Kunci terdiri dari {bytes} byte, kurang dari {least}: ambil {least} atau lebih dari sumber acak.',
    en: 'The key has {bytes} bytes, fewer than {least}: take {least} or more from a random source.',
  },
  'key.weak': {
    id: 'Semua byte kunci sama: ambil dari sumber acak.',
    en: 'All bytes of the key are equal: take them from a random source.',
  },
  'pseudonym.empty': {
    id: 'Tidak ada teks untuk nama samaran: kosongkan selnya.',
    en: 'There is no text to make a pseudonym of: leave the cell empty.',
  },
  'family.number_invalid': {
    id: 'Angka {value} bukan bilangan bulat dari {from} sampai {to}: perbaiki, atau kosongkan bila tidak diketahui.',
    en: 'The number {value} is not a whole number from {from} to {to}: mend it, or leave it empty where not known.',
  },
  'family.code_unknown': {
    id: 'Kode "{code}" tidak dikenal: tulis salah satu dari {known}, atau kosongkan bila tidak diketahui.',
    en: 'The code "{code}" is not known: write one of {known}, or leave it empty where not known.',
  },
} as const satisfies Record<string, Bilingual>;
