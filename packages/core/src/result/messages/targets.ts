import type { Bilingual } from '../bilingual.js';

/** Targets, and how they are judged. */
export const targetsMessages = {
  'transition.not_allowed': {
    id: 'Dalam keadaan "{state}", {kind} tidak dapat menjalani langkah "{event}". Yang boleh sekarang: {allowed}.',
    en: 'In state "{state}" a {kind} can not take the step "{event}". Allowed now: {allowed}.',
  },
  'transition.note_missing': {
    id: 'Langkah "{event}" memerlukan catatan: tulis alasan atau buktinya.',
    en: 'The step "{event}" needs a note: give the reason or the proof.',
  },
  'transition.before_last': {
    id: 'Langkah bertanggal {at}, sebelum langkah terakhir pada {last}: periksa tanggalnya.',
    en: 'The step is dated {at}, before the last one on {last}: check the date.',
  },
  'transition.trail_broken': {
    id: 'Jejak {kind} "{id}" putus pada langkah {step}: pulihkan dari salinan terakhir yang utuh.',
    en: 'The trail of {kind} "{id}" breaks at step {step}: restore it from the last sound copy.',
  },
  'target.empty': {
    id: 'Jalur target "{path}" tidak berisi tahun: isi paling sedikit satu tahun dengan targetnya.',
    en: 'The target path "{path}" has no year: give at least one year with its target.',
  },
  'target.share': {
    id: 'Target {year} pada "{path}" adalah {value}: tulis proporsi antara 0 dan 1, 18,4 % menjadi 0.184.',
    en: 'The target of {year} in "{path}" is {value}: write a share between 0 and 1, 18.4 % as 0.184.',
  },
  'target.year': {
    id: 'Jalur "{path}" memuat {value} sebagai tahun: tulis empat angka, misalnya 2024.',
    en: 'The path "{path}" has {value} as a year: write four digits, such as 2024.',
  },
  'target.year_order': {
    id: 'Pada "{path}" tahun {year} berada setelah {before}: urutkan tahunnya.',
    en: 'In "{path}" {year} stands after {before}: put the years in order.',
  },
  'target.year_twice': {
    id: 'Jalur "{path}" memuat dua target untuk {year}: sisakan target dari peraturan yang berlaku.',
    en: 'The path "{path}" has two targets for {year}: keep that of the decree in force.',
  },
  'target.rises': {
    id: 'Pada "{path}" target naik dari {earlier} ({before}) ke {value} ({year}): periksa keduanya di peraturan.',
    en: 'In "{path}" the target rises from {earlier} ({before}) to {value} ({year}): check both in the decree.',
  },
  'target.years_missing': {
    id: 'Jalur "{path}" tidak menetapkan target untuk {years}: tahun itu tidak dapat dinilai.',
    en: 'The path "{path}" sets no target for {years}: these years can not be judged.',
  },
  'target.id_twice': {
    id: 'Jalur "{path}" tertulis dua kali dalam daftar: sisakan satu, atau beri id masing-masing.',
    en: 'The path "{path}" stands twice in the list: keep one, or give each its own id.',
  },
  'target.two_decrees': {
    id: 'Untuk {year} "{path}" menetapkan {value} dan "{other}" menetapkan {otherValue}: sebutkan peraturan mana yang berlaku.',
    en: 'For {year} "{path}" sets {value} and "{other}" sets {otherValue}: say which decree counts.',
  },
  'target.other_source': {
    id: 'Jalur "{path}" ditetapkan untuk sumber lain (survei atau register) daripada angkanya: pakai hanya sebagai pembanding.',
    en: 'The path "{path}" is set for another source (survey or register) than the figure: use it as a yardstick only.',
  },
  'grade.unknown': {
    id: 'Nilai "{grade}" pada {code} tidak dikenal: tulis A, B, C, atau D.',
    en: 'The grade "{grade}" of {code} is not known: write A, B, C or D.',
  },
  'grade.twice': {
    id: '{code} pada aksi "{action}" memiliki dua nilai: sisakan satu.',
    en: '{code} of the action "{action}" has two grades: keep one.',
  },
  'grade.scale_invalid': {
    id: 'Skala {scale} tidak menurun dari A ke D ke 0: perbaiki angkanya.',
    en: 'The scale {scale} does not fall from A to D to 0: mend the numbers.',
  },
  'grade.weights_invalid': {
    id: 'Bobot {weights} tidak dapat dipakai: beri setiap aksi yang dinilai bobot 0 atau lebih.',
    en: 'The weights {weights} can not be used: give each action judged one of 0 or more.',
  },
  'grade.weights_rescaled': {
    id: 'Bobot berjumlah {total} dan disesuaikan menjadi 1: perbaiki bila bukan itu maksudnya.',
    en: 'The weights sum to {total} and were brought to 1: mend them if this was not meant.',
  },
  'grade.action_missing': {
    id: 'Aksi "{action}" belum dinilai dan mendapat skor 0: masukkan nilai dari panel.',
    en: 'The action "{action}" has no grade and scores 0: enter the grades of the panel.',
  },
} as const satisfies Record<string, Bilingual>;
