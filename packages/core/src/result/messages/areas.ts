import type { Bilingual } from '../bilingual.js';

/** Areas, what is counted there and the periods. */
export const areasMessages = {
  'population.below_measured': {
    id: 'Daftar memuat {population} anak, kurang dari {measured} yang diukur: lengkapi daftarnya.',
    en: 'The list has {population} children, fewer than the {measured} measured: complete the list.',
  },
  'area.unknown': {
    id: 'Wilayah "{value}" tidak ada dalam daftar wilayah: periksa kode atau namanya.',
    en: 'The place "{value}" is not in the area list: check its code or name.',
  },
  'area.ambiguous': {
    id: 'Wilayah "{value}" cocok dengan lebih dari satu: {candidates}.',
    en: 'The place "{value}" fits more than one area: {candidates}.',
  },
  'area.near': {
    id: 'Wilayah "{value}" tidak ada dalam daftar wilayah. Yang mirip: {candidates}.',
    en: 'The place "{value}" is not in the area list. Close to it: {candidates}.',
  },
  'area.spelling': {
    id: 'Wilayah "{value}" dibaca sebagai {read}.',
    en: 'The place "{value}" was read as {read}.',
  },
  'area.code_invalid': {
    id: 'Kode wilayah "{value}" tidak sah dalam sistem {system}.',
    en: 'The area code "{value}" is not valid in the {system} system.',
  },
  'period.reversed': {
    id: 'Periode berakhir {to}, sebelum mulai {from}: periksa kedua tanggal.',
    en: 'The period ends on {to}, before it begins on {from}: check both dates.',
  },
  'period.outside_year': {
    id: 'Periode {from} sampai {to} tidak berada dalam tahun {year}: periksa tanggalnya atau pindahkan ke rencana lain.',
    en: 'The period {from} to {to} does not lie in {year}: check the dates, or move it to another plan.',
  },
  'place.missing': {
    id: 'Tempat tidak disebut: isi paling sedikit satu kode wilayah.',
    en: 'No place is named: give at least one area code.',
  },
  'count.not_whole': {
    id: 'Angka {value} pada "{field}" bukan bilangan bulat mulai dari 0: perbaiki.',
    en: 'The number {value} in "{field}" is not a whole number from 0 on: mend it.',
  },
} as const satisfies Record<string, Bilingual>;
