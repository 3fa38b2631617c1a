/** The files that were read and their rows. */
export const dataTexts = {
  'data.title': {
    id: 'Data dan baris bermasalah',
    en: 'Data and rows with problems',
  },
  'data.sources': {
    id: 'Baris menurut berkas',
    en: 'Rows by file',
  },
  'data.balance': {
    id: 'Setiap baris yang dibaca diterima atau ditolak: baris = diterima + ditolak. Baris ganda dan anak di luar 0–59 bulan adalah baris diterima yang tidak ikut dihitung.',
    en: 'Every row that was read is either accepted or rejected: rows = accepted + rejected. Duplicates and children outside 0 to 59 months are accepted rows that do not count.',
  },
  'data.rejected': {
    id: 'Baris yang ditolak menurut alasan',
    en: 'Rejected rows, by reason',
  },
  'data.rejectedNone': {
    id: 'Tidak ada baris yang ditolak.',
    en: 'No row was rejected.',
  },
  'data.warnings': {
    id: 'Baris yang dipakai dengan catatan menurut alasan',
    en: 'Rows used in doubt, by reason',
  },
  'data.warningsNone': {
    id: 'Tidak ada baris yang dipakai dengan catatan.',
    en: 'No row was used in doubt.',
  },
  'data.example': {
    id: '{file}: baris {rows}',
    en: '{file}: row {rows}',
  },
  'data.flagged': {
    id: 'Nilai z tidak wajar yang dikeluarkan dari indikatornya',
    en: 'Implausible z-scores left out of their indicator',
  },
} as const;
