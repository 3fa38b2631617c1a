import type { Bilingual } from '../bilingual.js';

/** Focus villages. */
export const locusMessages = {
  'locus.code_missing': {
    id: 'Baris {row} tidak memiliki kode desa: isi kode desanya.',
    en: 'Row {row} has no village code: give the code of the village.',
  },
  'locus.code_twice': {
    id: 'Kode desa {code} tertulis dua kali: sisakan satu baris untuk setiap desa.',
    en: 'The village code {code} stands twice: keep one row of each village.',
  },
  'locus.count_invalid': {
    id: '{cases} dari {n} bukan jumlah anak yang mungkin di {code}: isi bilangan bulat, stunting tidak lebih dari yang diukur.',
    en: '{cases} of {n} is no count of children in {code}: give whole numbers, no more stunted than measured.',
  },
  'locus.target_children_invalid': {
    id: '{value} bukan jumlah balita di {code}: isi bilangan bulat.',
    en: '{value} is no number of children under five in {code}: give a whole number.',
  },
  'locus.target_children_missing': {
    id: 'Jumlah balita sasaran {code} kosong: dipakai {n} anak yang diukur.',
    en: 'The number of children under five of {code} is missing: the {n} measured were taken.',
  },
  'locus.target_children_low': {
    id: '{code} memiliki {value} balita sasaran tetapi {n} diukur: dipakai {n}, lengkapi daftarnya.',
    en: '{code} has {value} children under five but {n} measured: {n} were taken, complete the list.',
  },
  'locus.share_invalid': {
    id: '{field} di {code} berisi {value}: isi bagian dari 0 sampai 1, atau jumlah orang terlayani dan sasaran.',
    en: '{field} of {code} is {value}: give a share from 0 to 1, or people reached and due.',
  },
  'locus.percent': {
    id: '{field} berisi persen (sampai {highest}): bagi kolom itu dengan 100, isinya dari 0 sampai 1.',
    en: '{field} holds percentages (up to {highest}): divide the column by 100, a share lies from 0 to 1.',
  },
  'locus.coverage_capped': {
    id: '{field} di {code} berisi {value}, melebihi semua sasaran: dipakai 1, periksa jumlah sasarannya.',
    en: '{field} of {code} is {value}, more than all: taken as 1, check the people due.',
  },
  'locus.indicator_twice': {
    id: 'Indikator "{id}" tertulis dua kali: sisakan satu target.',
    en: 'The indicator "{id}" stands twice: keep one target.',
  },
  'locus.indicator_invalid': {
    id: 'Indikator "{id}" bertarget {target} dan berbobot {weight}: target di atas 0 sampai 1, bobot di atas 0.',
    en: 'The indicator "{id}" has target {target} and weight {weight}: the target is a share above 0 up to 1, the weight above 0.',
  },
  'locus.indicator_unknown': {
    id: 'Layanan "{id}" tidak memiliki target dan dilewati: tambahkan ke daftar indikator.',
    en: 'The service "{id}" has no target and was left out: add it to the indicators.',
  },
  'locus.no_children': {
    id: 'Tidak ada desa dengan anak yang diukur: lakukan pengukuran dahulu.',
    en: 'No village has a measured child: measure first.',
  },
  'locus.no_cases': {
    id: 'Tidak ada anak stunting tercatat di desa mana pun, sehingga tidak ada lokus: pastikan semua anak diukur.',
    en: 'No stunted child was counted in any village, so there is no lokus: check that all were measured.',
  },
  'locus.not_distinguishable': {
    id: 'Tidak ada desa yang dapat dibedakan dari prevalensinya: perbedaannya tidak melebihi kebetulan, urutan mengikuti jumlah balita dan layanan.',
    en: 'No village is distinguishable by its prevalence: they differ by no more than chance, and rank by size and services.',
  },
  'locus.weights_invalid': {
    id: 'Bobot {weights} tidak dapat dipakai: isi angka 0 atau lebih, paling sedikit satu di atas 0 untuk bagian yang diketahui.',
    en: 'The weights {weights} can not be used: give numbers of 0 or more, one of a known part above 0.',
  },
  'locus.weights_rescaled': {
    id: 'Bobot berjumlah {total} dan disesuaikan menjadi 1: perbaiki bobotnya.',
    en: 'The weights sum to {total} and were rescaled to 1: mend them.',
  },
  'locus.part_dropped': {
    id: 'Bagian "{part}" tidak diketahui untuk desa mana pun dan dilewati: bobot lainnya disesuaikan.',
    en: 'The part "{part}" is not known of any village and was left out: the other weights were rescaled.',
  },
  'locus.kecamatan_too_small': {
    id: 'Kecamatan {kecamatan} memiliki {villages} desa dan {children} anak diukur, kurang dari 8 dan 300: gunakan seluruh desa untuk penghalusan.',
    en: 'Kecamatan {kecamatan} has {villages} villages and {children} measured children, fewer than 8 and 300: smooth within all villages.',
  },
  'locus.village_unknown': {
    id: 'Desa {code} dalam keputusan tidak ada di antara desa: periksa kodenya.',
    en: 'The village {code} of a decision is not among the villages: check the code.',
  },
  'locus.reason_missing': {
    id: 'Keputusan tentang {code} tanpa alasan: tulis alasannya.',
    en: 'The decision on {code} has no reason: write why.',
  },
  'locus.excluded_included': {
    id: '{code} sekaligus dimasukkan dan dikeluarkan oleh keputusan: desa itu dikeluarkan.',
    en: '{code} is both taken and left out by decision: it was left out.',
  },
  'locus.previous_unknown': {
    id: '{code} pernah menjadi lokus tetapi tidak ada di antara desa: bila dimekarkan atau berganti kode, sebutkan penggantinya.',
    en: '{code} was on the list before and is not among the villages: if split or renamed, name its successors.',
  },
  'locus.village_missing': {
    id: '{village} ({code}) ada dalam daftar wilayah tetapi tanpa baris: tambahkan, isi 0 bila tidak ada yang diukur.',
    en: '{village} ({code}) is in the area list and has no row: add it, with 0 measured if none was.',
  },
  'locus.too_few_eligible': {
    id: 'Hanya {count} desa dapat dipilih, diminta {number}: tidak ada lagi yang memenuhi syarat.',
    en: 'Only {count} villages could be chosen, {number} were asked for: no other is eligible.',
  },
  'locus.more_than_number': {
    id: 'Daftar memuat {count} desa, diminta {number}: keputusan dan batas paling sedikit per kecamatan didahulukan.',
    en: 'The list has {count} villages, {number} were asked for: decisions and the least per kecamatan come first.',
  },
  'locus.burden_not_reached': {
    id: 'Sebanyak {count} desa yang dapat dipilih tidak mencapai bagian beban yang diminta: turunkan bagiannya.',
    en: 'The {count} villages that can be chosen do not reach the share of the burden asked for: lower it.',
  },
  'locus.kecamatan_short': {
    id: 'Kecamatan {kecamatan} memiliki {chosen} desa lokus, kurang dari {minPerKecamatan}: tidak ada lagi yang memenuhi syarat.',
    en: 'Kecamatan {kecamatan} has {chosen} villages on the list, fewer than {minPerKecamatan}: no other is eligible.',
  },
} as const satisfies Record<string, Bilingual>;
