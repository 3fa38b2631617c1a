/** The report on one screen of a terminal. */
export const screenTexts = {
  'text.title': {
    id: 'STUNTING {district}, {period}',
    en: 'STUNTING {district}, {period}',
  },
  'text.prevalence': {
    id: 'Prevalensi',
    en: 'Prevalence',
  },
  'text.of': {
    id: '{cases} dari {n} anak',
    en: '{cases} of {n} children',
  },
  'text.interval': {
    id: 'selang 95 % {low} sampai {high}',
    en: '95 % interval {low} to {high}',
  },
  'text.few': {
    id: 'terlalu sedikit untuk persen',
    en: 'too few for a percentage',
  },
  'text.none': {
    id: 'tidak ada anak dengan nilai TB/U yang sah',
    en: 'no child with a valid height-for-age',
  },
  'text.target': {
    id: 'Target {year}',
    en: 'Target {year}',
  },
  'text.reached': {
    id: 'tercapai, {gap} di bawah target',
    en: 'reached, {gap} below it',
  },
  'text.exact': {
    id: 'tercapai tepat pada target',
    en: 'reached exactly',
  },
  'text.on-track': {
    id: 'belum tercapai, sesuai jalur, {gap} di atas target',
    en: 'not reached, on track, {gap} above it',
  },
  'text.off-track': {
    id: 'belum tercapai, {gap} di atas target',
    en: 'not reached, {gap} above it',
  },
  'text.early': {
    id: 'Lebih awal',
    en: 'Reached early',
  },
  'text.earlyTargets': {
    id: 'target tahun {years} sudah tercapai',
    en: 'the targets of {years}',
  },
  'text.change': {
    id: 'Perubahan',
    en: 'Change',
  },
  'text.since': {
    id: 'sejak {previous} ({before})',
    en: 'since {previous} ({before})',
  },
  'text.kecamatan': {
    id: 'Kecamatan',
    en: 'Subdistricts',
  },
  'text.upDown': {
    id: '{down} turun, {up} naik, {same} tetap',
    en: '{down} down, {up} up, {same} unchanged',
  },
  'text.highest': {
    id: '  tertinggi',
    en: '  highest',
  },
  'text.lowest': {
    id: '  terendah',
    en: '  lowest',
  },
  'text.fall': {
    id: '  turun terbesar',
    en: '  largest fall',
  },
  'text.rise': {
    id: '  naik terbesar',
    en: '  largest rise',
  },
  'text.villages': {
    id: 'Desa',
    en: 'Villages',
  },
  'text.remeasure': {
    id: '{count} desa perlu pengukuran ulang',
    en: '{count} {count:needs:need} measuring again',
  },
  'text.rows': {
    id: 'Baris',
    en: 'Rows',
  },
  'text.rowCounts': {
    id: 'dibaca: {accepted} diterima, {rejected} ditolak',
    en: 'read: {accepted} accepted, {rejected} rejected',
  },
} as const;
