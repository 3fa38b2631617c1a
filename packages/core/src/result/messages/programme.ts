import type { Bilingual } from '../bilingual.js';

/** The programme: chain, commitments, partners, money, reviews. */
export const programmeMessages = {
  'role.unknown': {
    id: 'Tim {team} tidak memiliki peran "{role}" pada tingkat wilayah {area}: pilih dari daftar peran.',
    en: 'The team {team} has no role "{role}" at the level of area {area}: take one from the list of roles.',
  },
  'role.held_twice': {
    id: 'Peran "{role}" dalam tim {team} wilayah {area} hanya untuk satu pihak: hapus yang kedua.',
    en: 'The role "{role}" in team {team} of area {area} has one holder: remove the second.',
  },
  'money.not_whole_rupiah': {
    id: 'Jumlah {value} bukan rupiah bulat mulai dari 0: perbaiki.',
    en: 'The amount {value} is not a whole number of rupiah from 0 on: mend it.',
  },
  'money.source_unknown': {
    id: 'Sumber dana "{source}" tidak dikenal: pilih dari daftar sumber.',
    en: 'The source of money "{source}" is not known: take one from the list of sources.',
  },
  'money.source_twice': {
    id: 'Sumber dana "{source}" tertulis dua kali dalam satu kegiatan: jumlahkan.',
    en: 'The source of money "{source}" stands twice in one activity: add the amounts up.',
  },
  'money.over_budget': {
    id: 'Dari {source} terpakai {realised} rupiah dari {budget}: periksa angkanya atau ubah anggaran.',
    en: 'From {source} {realised} rupiah were spent of {budget}: check the figures or revise the budget.',
  },
  'training.certified_absent': {
    id: 'Ada orang bersertifikat tanpa hadir: perbaiki salah satunya.',
    en: 'A person is certified without having attended: mend one of the two.',
  },
  'commitment.empty': {
    id: 'Komitmen "{id}" tidak menyebut uang atau barang: tulis apa yang dijanjikan.',
    en: 'Commitment "{id}" names neither money nor goods: say what is promised.',
  },
  'commitment.twice': {
    id: 'Mitra "{partner}" menjanjikan "{service}" dua kali untuk {area} dalam waktu yang sama ({other} dan {id}): sisakan satu atau bedakan.',
    en: 'Partner "{partner}" promises "{service}" twice for {area} in the same time ({other} and {id}): keep one, or tell them apart.',
  },
  'delivery.outside_period': {
    id: 'Penyaluran pada {on} di luar periode komitmen "{id}": periksa tanggalnya.',
    en: 'The delivery on {on} lies outside the period of commitment "{id}": check the date.',
  },
  'delivery.outside_places': {
    id: 'Penyaluran ke {area} di luar tempat komitmen "{id}": periksa wilayahnya.',
    en: 'The delivery to {area} lies outside the places of commitment "{id}": check the area.',
  },
  'delivery.over_promise': {
    id: 'Penyaluran melebihi janji komitmen "{id}": periksa apakah ada yang tercatat dua kali.',
    en: 'More was delivered than commitment "{id}" promises: check for a delivery entered twice.',
  },
  'foster.child_twice': {
    id: 'Seorang anak memiliki dua orang tua asuh pada waktu yang sama: periksa apakah memang demikian.',
    en: 'A child has two foster parents at the same time: check whether both are meant.',
  },
  'form.missing': {
    id: 'Isian "{field}" pada formulir {form} belum dijawab: lengkapi.',
    en: 'The field "{field}" of form {form} has no answer: fill it in.',
  },
  'form.invalid': {
    id: 'Jawaban pada "{field}" tidak sesuai: seharusnya {expected}.',
    en: 'The answer in "{field}" does not fit: expected {expected}.',
  },
  'form.unknown_field': {
    id: 'Formulir {form} tidak memiliki isian "{field}": hapus.',
    en: 'The form {form} has no field "{field}": remove it.',
  },
  'chain.stage_missing': {
    id: 'Rantai logika "{id}" tidak memiliki langkah pada tahap {stage}: tambahkan.',
    en: 'Logic chain "{id}" has no step at the stage {stage}: add one.',
  },
  'chain.actual_undated': {
    id: 'Langkah "{id}" memerlukan angka beserta tanggal pengukurannya, atau tidak keduanya.',
    en: 'Step "{id}" needs both a figure and the day it was measured, or neither.',
  },
  'chain.not_finite': {
    id: 'Angka pada langkah "{id}" bukan bilangan: perbaiki.',
    en: 'The figures of step "{id}" are not numbers: mend them.',
  },
  'review.number_invalid': {
    id: 'Angka {value} bukan bilangan bulat mulai dari 0: perbaiki.',
    en: 'The number {value} is no whole number from 0 on: mend it.',
  },
  'review.over_budget': {
    id: '{source} terealisasi {realised} dari rencana {planned}: periksa keduanya, atau masukkan anggaran perubahan.',
    en: '{source} spent {realised} of {planned} planned: check both, or enter the changed budget.',
  },
  'review.more_kept': {
    id: '{fulfilled} komitmen dipenuhi dari {agreed} yang disepakati: masukkan pula komitmen lainnya sebagai disepakati.',
    en: '{fulfilled} promises are kept of {agreed} agreed: enter the others as agreed too.',
  },
} as const satisfies Record<string, Bilingual>;
