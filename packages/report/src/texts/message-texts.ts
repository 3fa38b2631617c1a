/** The sentences of the summary. */
export const messageTexts = {
  'summary.title': {
    id: 'Ringkasan',
    en: 'Summary',
  },
  'message.prevalence': {
    id: 'Pada {period}, {cases} dari {n} anak umur 0–59 bulan dengan tinggi badan yang sah di {district} mengalami stunting: prevalensi {share} (selang 95\u00a0%: {low} sampai {high}).',
    en: 'In {period}, {cases} of {n} children aged 0 to 59 months with a valid height in {district} were stunted: a prevalence of {share} (95\u00a0% interval: {low} to {high}).',
  },
  'message.prevalenceFew': {
    id: 'Pada {period}, {cases} dari {n} anak umur 0–59 bulan dengan tinggi badan yang sah di {district} mengalami stunting. Jumlah ini terlalu sedikit untuk dinyatakan dalam persen.',
    en: 'In {period}, {cases} of {n} {n:child:children} aged 0 to 59 months with a valid height in {district} {cases:was:were} stunted. These are too few for a percentage.',
  },
  'message.prevalenceNone': {
    id: 'Pada {period} tidak ada anak dengan nilai TB/U yang sah di {district}, sehingga prevalensi tidak dapat dihitung.',
    en: 'In {period} no child in {district} has a valid height-for-age, so there is no prevalence to report.',
  },
  'message.severity': {
    id: 'Menurut kelas WHO/UNICEF, angka ini tergolong {severity}.',
    en: 'By the WHO/UNICEF classes this is {severity}.',
  },
  'message.fell': {
    id: 'Prevalensi turun {points} sejak {previous}, dari {before} menjadi {after}.',
    en: 'The prevalence fell by {points} since {previous}, from {before} to {after}.',
  },
  'message.rose': {
    id: 'Prevalensi naik {points} sejak {previous}, dari {before} menjadi {after}.',
    en: 'The prevalence rose by {points} since {previous}, from {before} to {after}.',
  },
  'message.same': {
    id: 'Prevalensi tidak berubah sejak {previous}: saat itu {before}.',
    en: 'The prevalence has not changed since {previous}: it was {before}.',
  },
  'message.targetReached': {
    id: 'Target tahun {year} ({target}) tercapai: prevalensi {gap} di bawah target.',
    en: 'The target for {year} ({target}) is reached: the prevalence is {gap} below it.',
  },
  'message.targetExact': {
    id: 'Target tahun {year} ({target}) tercapai: prevalensi tepat pada target.',
    en: 'The target for {year} ({target}) is reached: the prevalence equals it.',
  },
  'message.targetOnTrack': {
    id: 'Target tahun {year} ({target}) belum tercapai, tetapi masih sesuai jalur: prevalensi {gap} di atas target.',
    en: 'The target for {year} ({target}) is not reached yet but on track: the prevalence is {gap} above it.',
  },
  'message.targetOffTrack': {
    id: 'Target tahun {year} ({target}) belum tercapai: prevalensi {gap} di atas target.',
    en: 'The target for {year} ({target}) is not reached: the prevalence is {gap} above it.',
  },
  'message.early': {
    id: 'Target tahun berikutnya sudah tercapai lebih awal: {targets}.',
    en: 'Targets of later years are reached early: {targets}.',
  },
  'message.earlyTarget': {
    id: '{year} ({target})',
    en: '{year} ({target})',
  },
  'message.extremes': {
    id: 'Prevalensi tertinggi di Kecamatan {highest} ({highShare}) dan terendah di Kecamatan {lowest} ({lowShare}).',
    en: 'The prevalence is highest in {highest} ({highShare}) and lowest in {lowest} ({lowShare}).',
  },
  'message.above': {
    id: 'Kecamatan di atas angka {district}: {names}.',
    en: 'Above the figure of the whole of {district}: {names}.',
  },
  'message.upDown': {
    id: 'Dibandingkan {previous}, prevalensi turun di {down} kecamatan dan naik di {up} kecamatan{risen}.',
    en: 'Since {previous} the prevalence fell in {down} {down:subdistrict:subdistricts} and rose in {up}{risen}.',
  },
  'message.risenNames': {
    id: ' ({names})',
    en: ' ({names})',
  },
  'message.largestFall': {
    id: 'Penurunan terbesar di Kecamatan {area}, sebesar {points}.',
    en: 'The largest fall is in {area}, by {points}.',
  },
  'message.largestRise': {
    id: 'Kenaikan terbesar di Kecamatan {area}, sebesar {points}.',
    en: 'The largest rise is in {area}, by {points}.',
  },
  'message.rowsAll': {
    id: 'Semua {rows} baris yang dibaca dapat dipakai.',
    en: 'All {rows} rows that were read could be used.',
  },
  'message.rows': {
    id: 'Dari {rows} baris yang dibaca, {accepted} diterima dan {rejected} ditolak.',
    en: 'Of {rows} {rows:row:rows} read, {accepted} {accepted:was:were} accepted and {rejected} rejected.',
  },
  'message.rejectedWhy': {
    id: 'Alasan terbanyak: {reasons}.',
    en: 'Most common reasons: {reasons}.',
  },
  'message.remeasure': {
    id: '{count} desa perlu pengukuran ulang.',
    en: '{count} {count:village needs:villages need} measuring again.',
  },
} as const;
