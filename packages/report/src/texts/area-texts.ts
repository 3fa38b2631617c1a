/** Kecamatan, villages and places to measure again. */
export const areaTexts = {
  'kecamatan.title': {
    id: 'Menurut kecamatan',
    en: 'By subdistrict',
  },
  'kecamatan.caption': {
    id: 'Status gizi menurut kecamatan, {period}',
    en: 'Nutritional status by subdistrict, {period}',
  },
  'kecamatan.note': {
    id: 'Urut dari prevalensi stunting tertinggi. Pada gambar: batang = prevalensi, garis tipis = selang 95\u00a0%, garis putus = {district}.',
    en: 'Ordered from the highest prevalence of stunting. In the picture: bar = prevalence, thin line = 95\u00a0% interval, dashed line = {district}.',
  },
  'note.change': {
    id: 'Perubahan: poin persentase sejak {previous}.',
    en: 'Change: percentage points since {previous}.',
  },
  'note.few': {
    id: 'Kurang dari 10 anak dengan nilai yang sah: hanya jumlah anak yang dicetak, tanpa persen.',
    en: 'Fewer than 10 children with a valid score: only counts are printed, no percentage.',
  },
  'remeasure.title': {
    id: 'Desa yang perlu pengukuran ulang',
    en: 'Villages to measure again',
  },
  'remeasure.intro': {
    id: 'Angka wilayah berikut cukup janggal sehingga anak perlu diukur ulang sebelum angkanya dipakai untuk mengambil keputusan.',
    en: 'The figures of these places are unlikely enough to be measured again before they are used to decide.',
  },
  'remeasure.caption': {
    id: 'Wilayah yang perlu pengukuran ulang dan alasannya',
    en: 'Places to measure again, with the reasons',
  },
  'remeasure.none': {
    id: 'Tidak ada desa yang perlu pengukuran ulang.',
    en: 'No village needs measuring again.',
  },
  'remeasure.kecamatan': {
    id: 'Kecamatan {name}',
    en: 'Subdistrict of {name}',
  },
  'villages.title': {
    id: 'Menurut desa',
    en: 'By village',
  },
  'villages.caption': {
    id: 'Status gizi menurut desa, {period}',
    en: 'Nutritional status by village, {period}',
  },
  'villages.remeasure': {
    id: 'Perlu pengukuran ulang: lihat alasannya pada "{section}".',
    en: 'To be measured again: see the reasons in "{section}".',
  },
  'villages.unknown': {
    id: 'Kecamatan tidak diketahui',
    en: 'Subdistrict not known',
  },
} as const;
