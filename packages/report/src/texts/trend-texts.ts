/** The trend and the targets. */
export const trendTexts = {
  'trend.title': {
    id: 'Perkembangan stunting',
    en: 'Stunting over time',
  },
  'trend.chart': {
    id: 'Prevalensi stunting menurut periode, {district}',
    en: 'Prevalence of stunting by period, {district}',
  },
  'trend.single': {
    id: 'Hanya satu periode yang dibaca, sehingga belum ada perkembangan untuk digambar.',
    en: 'Only one period was read, so there is no trend to draw yet.',
  },
  'trend.caption': {
    id: 'Stunting menurut periode',
    en: 'Stunting by period',
  },
  'trend.falls': {
    id: 'turun {share}',
    en: 'a fall of {share}',
  },
  'trend.rises': {
    id: 'naik {share}',
    en: 'a rise of {share}',
  },
  'trend.counting': {
    id: 'Laju antara kedua periode: {rate} per tahun (selang 95\u00a0%: {steep} sampai {flat}). Bila laju itu tetap, prevalensi pada pertengahan {year} menjadi {share} (selang 95\u00a0%: {low} sampai {high}).',
    en: 'The rate between the two periods: {rate} a year (95\u00a0% interval: {steep} to {flat}). If it stays, the prevalence in the middle of {year} is {share} (95\u00a0% interval: {low} to {high}).',
  },
  'trend.countingLimits': {
    id: 'Selang proyeksi ini hanya memuat galat pencacahan kedua prevalensi itu. Perubahan program, kesalahan ukur, dan anak yang tidak datang tidak termasuk.',
    en: 'The interval of this projection holds the counting error of the two prevalences alone. Changes of the programme, errors of measuring and children who did not come are not in it.',
  },
  'trend.scatter': {
    id: 'Laju pada garis melalui {points} periode: {rate} per tahun (selang 95\u00a0%: {steep} sampai {flat}). Bila garis itu berlanjut, prevalensi pada pertengahan {year} menjadi {share} (selang prediksi 95\u00a0%: {low} sampai {high}).',
    en: 'The rate of the line through {points} periods: {rate} a year (95\u00a0% interval: {steep} to {flat}). If the line goes on, the prevalence in the middle of {year} is {share} (95\u00a0% prediction interval: {low} to {high}).',
  },
  'trend.scatterLimits': {
    id: 'Garis lurus pada logaritma prevalensi (AARR, UNICEF). Selangnya memuat simpangan periode dari garis itu (sebaran t, derajat bebas {df}). Perubahan program yang akan datang tidak termasuk.',
    en: 'A straight line on the logarithm of the prevalence (AARR, UNICEF). Its interval holds how far the periods lie from the line (t distribution, degrees of freedom {df}). Coming changes of the programme are not in it.',
  },
  'trend.unsure': {
    id: 'Selang laju itu memuat turun dan naik: {points} periode belum cukup untuk memperkirakan arah berikutnya.',
    en: 'The interval of the rate holds both falls and rises: {points} periods are too few to tell where it goes next.',
  },
  'targets.title': {
    id: 'Target',
    en: 'Targets',
  },
  'targets.source': {
    id: 'Sumber: {source}.',
    en: 'Source: {source}.',
  },
  'targets.caption': {
    id: 'Prevalensi {period} ({share}) terhadap target',
    en: 'Prevalence of {period} ({share}) against the targets',
  },
  'targets.captionNone': {
    id: 'Target',
    en: 'Targets',
  },
  'targets.reached': {
    id: 'tercapai',
    en: 'reached',
  },
  'targets.early': {
    id: 'tercapai lebih awal',
    en: 'reached early',
  },
  'targets.on-track': {
    id: 'sesuai jalur',
    en: 'on track',
  },
  'targets.off-track': {
    id: 'di luar jalur',
    en: 'off track',
  },
} as const;
