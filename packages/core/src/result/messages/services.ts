import type { Bilingual } from '../bilingual.js';

/** Services: coverage, scorecards and actions. */
export const servicesMessages = {
  'coverage.indicator_unknown': {
    id: 'Indikator "{indicator}" tidak ada dalam daftar: tulis kodenya, misalnya E1.',
    en: 'The indicator "{indicator}" is not in the list: write its code, such as E1.',
  },
  'coverage.target': {
    id: 'Target {indicator} adalah {value}: tulis proporsi antara 0 dan 1, 90 % sebagai 0.9.',
    en: 'The target of {indicator} is {value}: write a share between 0 and 1, 90 % as 0.9.',
  },
  'coverage.percent': {
    id: '{indicator} dilaporkan dalam persen ({largest} pada {rows} baris): tulis proporsi, 85 % sebagai 0.85, atau jumlah terlayani dan jumlah sasaran.',
    en: '{indicator} is reported in percent ({largest} in {rows} rows): write shares, 85 % as 0.85, or people reached and people due.',
  },
  'coverage.denominator_hundred': {
    id: 'Semua {rows} desa melaporkan {indicator} dari 100 sasaran: bila itu persen, tulis jumlah terlayani dan jumlah sasaran.',
    en: 'All {rows} villages report {indicator} of 100 people: if these are percents, write people reached and people due.',
  },
  'coverage.incomplete': {
    id: '{indicator} di {village} hanya memiliki satu dari dua angka: isi jumlah terlayani dan jumlah sasaran.',
    en: '{indicator} in {village} has one of two counts: give people reached and people due.',
  },
  'coverage.not_people': {
    id: '{indicator} di {village} berisi {value} orang: tulis bilangan bulat mulai dari 0, bukan proporsi atau persen.',
    en: '{indicator} in {village} has {value} people: write a whole number from 0 on, no share and no percent.',
  },
  'coverage.share_invalid': {
    id: 'Proporsi {indicator} di {village} adalah {value}: tulis proporsi antara 0 dan 1.',
    en: 'The share of {indicator} in {village} is {value}: write a share between 0 and 1.',
  },
  'coverage.above_whole': {
    id: '{indicator} di {village} melayani {numerator} dari {denominator}: lebih dari sasaran, ditampilkan 100 %. Lengkapi daftar sasaran.',
    en: '{indicator} in {village} reached {numerator} of {denominator}: more than are due, shown as 100 %. Complete the list of those due.',
  },
  'coverage.share_differs': {
    id: '{indicator} di {village} dilaporkan {share}, angkanya {numerator} dari {denominator}: yang dipakai angkanya.',
    en: '{indicator} in {village} is reported as {share}, its counts give {numerator} of {denominator}: the counts are taken.',
  },
  'coverage.no_people': {
    id: '{indicator} di {village} hanya berupa proporsi sehingga tidak dapat dijumlahkan: isi jumlah terlayani dan jumlah sasaran.',
    en: '{indicator} in {village} has a share and no people, so it can not be added up: give people reached and people due.',
  },
  'coverage.twice': {
    id: '{village} melaporkan {indicator} dua kali: sisakan satu.',
    en: '{village} reports {indicator} twice: keep one.',
  },
  'scorecard.code_unknown': {
    id: 'Kode {code} tidak dikenal: tulis salah satu dari {known}.',
    en: 'The code {code} is not known: write one of {known}.',
  },
  'scorecard.count_invalid': {
    id: 'Angka {value} bukan bilangan bulat mulai dari 0: tulis berapa kali.',
    en: 'The count {value} is no whole number from 0 on: write how many times.',
  },
  'scorecard.month_outside': {
    id: 'Bulan {month} bukan bulan triwulan {quarter}: isi bulan dalam triwulan itu saja.',
    en: 'Month {month} does not belong to quarter {quarter}: give the months of the quarter alone.',
  },
  'scorecard.born_later': {
    id: 'Anak lahir sesudah triwulan berakhir pada {end}: periksa tanggal lahirnya.',
    en: 'The child is born after the quarter ends on {end}: check its birth date.',
  },
  'scorecard.too_old': {
    id: 'Anak berusia {months} bulan pada {end} dan tidak dihitung: kartu skor berakhir pada 23 bulan.',
    en: 'The child is {months} months old on {end} and left out: the scorecard ends at 23 months.',
  },
  'scorecard.twice': {
    id: 'Orang pada baris {row} sudah ada pada baris {first}: sisakan satu baris per triwulan.',
    en: 'The person in row {row} stands in row {first} already: keep one row for the quarter.',
  },
  'action.no_form': {
    id: 'Tidak ada aksi konvergensi untuk {year}: aksi dimulai tahun 2018.',
    en: 'There are no convergence actions for {year}: they begin in 2018.',
  },
  'action.unknown': {
    id: 'Aksi "{action}" bukan aksi tahun {year}: periksa kodenya.',
    en: 'The action "{action}" is none of those of {year}: look up its id.',
  },
  'action.twice': {
    id: 'Aksi "{action}" tahun {year} tertulis dua kali: sisakan satu catatan.',
    en: 'The action "{action}" of {year} stands twice: keep one record.',
  },
  'action.output_unknown': {
    id: 'Keluaran "{output}" bukan keluaran aksi "{action}": periksa kodenya.',
    en: 'The output "{output}" is none of the action "{action}": look up its id.',
  },
  'action.reversed': {
    id: 'Aksi "{action}" selesai {doneOn}, sebelum mulai {startedOn}: periksa kedua tanggal.',
    en: 'The action "{action}" is done on {doneOn}, before it began on {startedOn}: check both dates.',
  },
  'action.unproven': {
    id: 'Aksi "{action}" dinyatakan selesai, tetapi {missing} keluarannya belum ada buktinya: tambahkan dokumennya.',
    en: 'The action "{action}" is said to be done, but {missing} of its outputs are not shown: add the documents.',
  },
  'action.out_of_order': {
    id: 'Aksi "{action}" selesai sebelum aksi yang menjadi dasarnya: periksa kelengkapan dasarnya.',
    en: 'The action "{action}" was done before one that feeds it: check whether its basis was complete.',
  },
  'action.not_judged': {
    id: 'Aksi "{action}" tidak termasuk yang dinilai, atau tertulis dua kali: periksa daftar aksi.',
    en: 'The action "{action}" is not among those judged, or stands twice: check the list of actions.',
  },
  'scorecard.marks_differ': {
    id: 'Tanda layanan "{service}" berjumlah {sum}, padahal orangnya {people}: hitung ulang Y, T, dan TS.',
    en: 'The marks of the service "{service}" add up to {sum}, but there are {people} people: count Y, T and TS again.',
  },
} as const satisfies Record<string, Bilingual>;
