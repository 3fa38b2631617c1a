/** Method, limits and what made the report. */
export const methodTexts = {
  'method.title': {
    id: 'Metode dan keterbatasan',
    en: 'Method and limits',
  },
  'method.source.term': {
    id: 'Sumber data',
    en: 'Source of the data',
  },
  'method.source.register': {
    id: 'Angka berasal dari pencatatan posyandu dalam e-PPGBM: menggambarkan anak yang diukur, bukan sampel seluruh anak. Angka ini tidak dapat disandingkan dengan angka survei (SSGI, SKI) tanpa keterangan.',
    en: 'Figures come from the records of posyandu in e-PPGBM: they describe the children who were measured, not a sample of all children. They can not be compared with survey figures (SSGI, SKI) without saying so.',
  },
  'method.source.survey': {
    id: 'Data survei (kolom WHO Anthro), tanpa rancangan sampel dan bobot: setiap anak dihitung sama. Angka ini dapat berbeda dari angka yang diterbitkan survei itu sendiri.',
    en: 'Survey data (WHO Anthro columns), without sampling design and weights: every child counts the same. The figures can differ from those that the survey itself publishes.',
  },
  'method.z.term': {
    id: 'Nilai z',
    en: 'Z-scores',
  },
  'method.z': {
    id: 'Standar Pertumbuhan Anak WHO 2006 dengan metode LMS dan aturan WHO untuk nilai di luar −3 dan +3\u00a0SD. Umur dihitung dalam hari. Tinggi yang diukur berdiri sebelum umur 24 bulan ditambah 0,7 cm; panjang yang diukur terlentang sejak umur 24 bulan dikurangi 0,7 cm. Nilai z dibulatkan ke dua desimal.',
    en: 'WHO Child Growth Standards 2006 by the LMS method, with the WHO rule for values beyond −3 and +3\u00a0SD. Age is counted in days. A height taken standing below 24 months gets 0.7 cm added, a length taken lying from 24 months on gets 0.7 cm taken off. Z-scores are rounded to two decimals.',
  },
  'method.cut.term': {
    id: 'Batas kategori',
    en: 'Cut-offs',
  },
  'method.cut': {
    id: 'Batas berlaku pada nilai z yang sudah dibulatkan dan bersifat tegas: anak dengan −2,00 SD tidak stunting, anak dengan −2,01 SD stunting.',
    en: 'Cut-offs act on the rounded z-score and are strict: a child at −2.00 SD is not stunted, a child at −2.01 SD is.',
  },
  'method.flag.term': {
    id: 'Nilai tidak wajar',
    en: 'Implausible values',
  },
  'method.flag': {
    id: 'Nilai z di luar batas WHO (TB/U di bawah −6 atau di atas +6, BB/U di bawah −6 atau di atas +5, BB/TB di bawah −5 atau di atas +5) dikeluarkan dari indikator itu saja.',
    en: 'A z-score outside the WHO limits (height-for-age below −6 or above +6, weight-for-age below −6 or above +5, weight-for-height below −5 or above +5) is left out of its own indicator only.',
  },
  'method.interval.term': {
    id: 'Selang 95\u00a0%',
    en: '95\u00a0% interval',
  },
  'method.interval.register': {
    id: 'Selang kepercayaan WHO untuk data sederhana, tanpa rancangan survei, pada skala logit. Selang ini menganggap anak yang diukur sebagai sampel dari anak yang jauh lebih banyak; bila hampir semua anak diukur, ketidakpastian karena kebetulan lebih kecil, tetapi kesalahan ukur dan anak yang tidak datang tidak tercakup di dalamnya.',
    en: 'The interval of WHO for simple data, without survey design, on the logit scale. It treats the children as a sample of many more; where nearly all children were measured the true uncertainty from chance is smaller, but errors of measuring and missing children stay outside the interval.',
  },
  'method.interval.survey': {
    id: 'Selang kepercayaan WHO untuk data sederhana, tanpa rancangan survei, pada skala logit. Bila anak dipilih per klaster atau dengan bobot, ketidakpastian sebenarnya biasanya lebih besar.',
    en: 'The interval of WHO for simple data, without survey design, on the logit scale. Where children were drawn in clusters or with weights, the true uncertainty is usually larger.',
  },
  'method.points.term': {
    id: 'Perubahan',
    en: 'Change',
  },
  'method.points': {
    id: 'Perubahan dan selisih dinyatakan dalam poin persentase, yaitu selisih dua persentase, bukan persen dari nilai sebelumnya.',
    en: 'Changes and gaps are percentage points (pp), the difference of two percentages, not percent of the earlier value.',
  },
  'method.projection.term': {
    id: 'Proyeksi',
    en: 'Projection',
  },
  'method.projection': {
    id: 'Laju penurunan rata-rata per tahun (AARR, UNICEF 2007): dari dua periode, laju di antara keduanya dengan galat pencacahan keduanya (metode delta pada logaritma prevalensi); dari tiga periode atau lebih, garis regresi logaritma prevalensi dengan selang prediksi sebaran t. Proyeksi menyatakan apa yang terjadi bila laju tetap, bukan ramalan.',
    en: 'The average annual rate of reduction (AARR, UNICEF 2007): of two periods the rate between them with the counting error of both (delta method on the logarithm of the prevalence); of three or more the regression line of the logarithm, with the prediction interval of the t distribution. A projection says what comes if the rate stays; it is no forecast.',
  },
  'method.classes.term': {
    id: 'Kelas',
    en: 'Classes',
  },
  'method.classes': {
    id: 'Kelas prevalensi stunting WHO/UNICEF: sangat rendah di bawah 2,5\u00a0%, rendah di bawah 10\u00a0%, sedang di bawah 20\u00a0%, tinggi di bawah 30\u00a0%, sangat tinggi mulai 30\u00a0% (de Onis dkk., Public Health Nutrition 2019;22:175–179).',
    en: 'WHO/UNICEF prevalence classes for stunting: very low below 2.5\u00a0%, low below 10\u00a0%, medium below 20\u00a0%, high below 30\u00a0%, very high from 30\u00a0% (de Onis et al., Public Health Nutrition 2019;22:175–179).',
  },
  'method.few.term': {
    id: 'Jumlah kecil',
    en: 'Small numbers',
  },
  'method.few': {
    id: 'Persen tidak dicetak bila kurang dari 10 anak mempunyai nilai yang sah, dan wilayah itu tidak ikut diperingkat.',
    en: 'No percentage is printed where fewer than 10 children have a valid score, and such places are left out of the ranking.',
  },
  'provenance.caption': {
    id: 'Cara laporan ini dibuat',
    en: 'How this report was made',
  },
  'provenance.what': {
    id: 'Bagian',
    en: 'Part',
  },
  'provenance.value': {
    id: 'Isi',
    en: 'Value',
  },
  'provenance.library': {
    id: 'Pustaka',
    en: 'Library',
  },
  'provenance.version': {
    id: 'Versi',
    en: 'Version',
  },
  'provenance.reference': {
    id: 'Rujukan pertumbuhan',
    en: 'Growth reference',
  },
  'provenance.references': {
    id: 'Rujukan pertumbuhan',
    en: 'Growth references',
  },
  'provenance.rules': {
    id: 'Aturan',
    en: 'Rules',
  },
  'provenance.classification': {
    id: 'Klasifikasi',
    en: 'Classification',
  },
  'provenance.interval': {
    id: 'Selang',
    en: 'Interval',
  },
  'provenance.severity': {
    id: 'Kelas prevalensi',
    en: 'Severity classes',
  },
  'provenance.flags': {
    id: 'Batas nilai z yang wajar',
    en: 'Limits of plausible z-scores',
  },
  'provenance.areas': {
    id: 'Daftar wilayah',
    en: 'Area list',
  },
} as const;
