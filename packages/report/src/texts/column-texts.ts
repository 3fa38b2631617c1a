/** Headings of tables. */
export const columnTexts = {
  'column.period': {
    id: 'Periode',
    en: 'Period',
  },
  'column.measured': {
    id: 'Diukur',
    en: 'Measured',
  },
  'column.children': {
    id: 'Anak',
    en: 'Children',
  },
  'column.stunted': {
    id: 'Stunting',
    en: 'Stunted',
  },
  'column.percent': {
    id: '%',
    en: '%',
  },
  'column.interval': {
    id: 'Selang 95\u00a0%',
    en: '95\u00a0% interval',
  },
  'column.class': {
    id: 'Kelas',
    en: 'Class',
  },
  'column.change': {
    id: 'Perubahan (poin)',
    en: 'Change (pp)',
  },
  'column.kecamatan': {
    id: 'Kecamatan',
    en: 'Subdistrict',
  },
  'column.village': {
    id: 'Desa',
    en: 'Village',
  },
  'column.others': {
    id: 'Indikator lain (%)',
    en: 'Other indicators (%)',
  },
  'column.severeStunting': {
    id: 'Sangat pendek',
    en: 'Severe stunting',
  },
  'column.wasting': {
    id: 'Wasting',
    en: 'Wasting',
  },
  'column.underweight': {
    id: 'Berat kurang',
    en: 'Under-weight',
  },
  'column.overweight': {
    id: 'Gizi lebih',
    en: 'Over-weight',
  },
  'column.bar': {
    id: 'Gambar',
    en: 'Picture',
  },
  'column.reason': {
    id: 'Alasan',
    en: 'Reason',
  },
  'column.year': {
    id: 'Tahun',
    en: 'Year',
  },
  'column.target': {
    id: 'Target (%)',
    en: 'Target (%)',
  },
  'column.gap': {
    id: 'Prevalensi dikurangi target (poin)',
    en: 'Prevalence minus target (pp)',
  },
  'column.status': {
    id: 'Status',
    en: 'Status',
  },
  'column.file': {
    id: 'Berkas',
    en: 'File',
  },
  'column.rows': {
    id: 'Baris',
    en: 'Rows',
  },
  'column.accepted': {
    id: 'Diterima',
    en: 'Accepted',
  },
  'column.rejected': {
    id: 'Ditolak',
    en: 'Rejected',
  },
  'column.duplicates': {
    id: 'Ganda',
    en: 'Duplicates',
  },
  'column.outsideAge': {
    id: 'Di luar 0–59 bulan',
    en: 'Outside 0–59 months',
  },
  'column.downloaded': {
    id: 'Diunduh',
    en: 'Downloaded',
  },
  'column.periods': {
    id: 'Periode',
    en: 'Periods',
  },
  'column.examples': {
    id: 'Contoh',
    en: 'Examples',
  },
  'column.indicator': {
    id: 'Indikator',
    en: 'Indicator',
  },
  'column.flagged': {
    id: 'Dikeluarkan',
    en: 'Left out',
  },
  'row.total': {
    id: 'Jumlah',
    en: 'Total',
  },
} as const;
