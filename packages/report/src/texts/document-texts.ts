/** The page as a whole, lists and ranges. */
export const documentTexts = {
  'doc.title': {
    id: 'Laporan stunting {district}, {period}',
    en: 'Stunting report {district}, {period}',
  },
  'doc.kicker': {
    id: 'Laporan stunting',
    en: 'Stunting report',
  },
  'doc.label.register': {
    id: 'Data administratif e-PPGBM, bukan survei',
    en: 'e-PPGBM administrative data, not a survey',
  },
  'doc.label.survey': {
    id: 'Data survei (kolom WHO Anthro), tanpa rancangan sampel dan bobot',
    en: 'Survey data (WHO Anthro columns), without sampling design and weights',
  },
  'doc.made': {
    id: 'Dibuat tanggal {date}',
    en: 'Made on {date}',
  },
  'doc.skip': {
    id: 'Langsung ke isi',
    en: 'Skip to the content',
  },
  'doc.contents': {
    id: 'Daftar isi',
    en: 'Contents',
  },
  'doc.page': {
    id: 'Halaman ',
    en: 'Page ',
  },
  'doc.pageOf': {
    id: ' dari ',
    en: ' of ',
  },
  'doc.months': {
    id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    en: 'January February March April May June July August September October November December',
  },
  'doc.sort': {
    id: 'Urutkan menurut kolom ini',
    en: 'Sort by this column',
  },
  'doc.filter': {
    id: 'Tampilkan baris berisi',
    en: 'Show rows with',
  },
  'list.and': {
    id: ' dan ',
    en: ' and ',
  },
  'list.lastAnd': {
    id: ', dan ',
    en: ', and ',
  },
  'range.of': {
    id: '{cases} dari {n}',
    en: '{cases} of {n}',
  },
} as const;
