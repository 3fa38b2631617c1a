import type { Language } from './message-of.js';
import type { IssueCode } from './messages/messages.js';

/**
 * What is said of many rows with one problem, in place of a sentence that names the value of one row.
 * Codes that are not here have sentences without values. `{column}` is the column of the file.
 */
const SUMMARIES: Readonly<Partial<Record<IssueCode, Readonly<Record<Language, string>>>>> = {
  'sex.unknown': {
    id: 'Jenis kelamin tidak dikenal: tulis L (laki-laki) atau P (perempuan).',
    en: 'Sex not known: write L (boy) or P (girl).',
  },
  'date.missing': {
    id: '{column} kosong: tulis hari/bulan/tahun.',
    en: '{column} is missing: write day/month/year.',
  },
  'date.invalid': {
    id: '{column} tidak dapat dibaca: tulis hari/bulan/tahun, misalnya 14/08/2025.',
    en: '{column} can not be read: write day/month/year, such as 14/08/2025.',
  },
  'date.future': {
    id: '{column} di masa depan: periksa tahunnya.',
    en: '{column} lies in the future: check the year.',
  },
  'age.negative': {
    id: 'Anak diukur sebelum lahir: periksa kedua tanggal.',
    en: 'Measured before birth: check both dates.',
  },
  'measurement.invalid': {
    id: '{column} bukan angka: tulis angka dengan satu koma atau satu titik.',
    en: '{column} is not a number: write digits with one comma or dot.',
  },
  'measurement.not_positive': {
    id: '{column} tidak lebih dari 0: kosongkan bila tidak diukur.',
    en: '{column} is not above 0: leave it empty where not measured.',
  },
  'measurement.too_many_digits': {
    id: '{column} lebih dari 20 angka: bulatkan.',
    en: '{column} has more than 20 digits: round it.',
  },
  'position.unknown': {
    id: 'Cara ukur tidak dikenal: tulis Terlentang atau Berdiri.',
    en: 'Position not known: write Terlentang or Berdiri.',
  },
  'weight.grams': {
    id: 'Berat ditulis dalam gram: dibaca sebagai kg.',
    en: 'Weights written in grams: read as kg.',
  },
  'height.metres': {
    id: 'Tinggi ditulis dalam meter: dibaca sebagai cm.',
    en: 'Heights written in metres: read as cm.',
  },
  'cell.time_for_decimal': {
    id: '{column} menjadi jam oleh Excel: dibaca sebagai angka desimal.',
    en: '{column} was made a time by Excel: read as a decimal.',
  },
  'nik.length': { id: 'NIK tidak 16 angka.', en: 'The NIK has not 16 digits.' },
  'weight.out_of_range': {
    id: 'Berat di luar 0,9 sampai 58 kg: timbang lagi atau perbaiki angkanya.',
    en: 'Weight outside 0.9 to 58 kg: weigh again or mend the number.',
  },
  'length.out_of_range': {
    id: 'Panjang atau tinggi di luar 38 sampai 150 cm: ukur lagi atau perbaiki angkanya.',
    en: 'Length or height outside 38 to 150 cm: measure again or mend the number.',
  },
  'age.text_differs': {
    id: 'Umur dalam kata berbeda dari kedua tanggal: periksa tanggalnya.',
    en: 'The age in words differs from the two dates: check the dates.',
  },
  'row.cells': {
    id: 'Jumlah sel tidak sama dengan judul kolom: cari tanda pemisah di dalam teks.',
    en: 'Another number of cells than the header: look for a delimiter inside a text.',
  },
  'z.differs': {
    id: '{column} di berkas berbeda dari hitungan ulang lebih dari 0,10: periksa atau hitung ulang.',
    en: '{column} of the file differs from its recomputation by more than 0.10: check or recompute.',
  },
};

/**
 * What is said of many rows with one problem whose values differ; undefined where the sentence of the
 * issue holds for all of them.
 *
 * @example
 * summaryOf('date.future', 'Tgl Lahir', 'en'); // => 'Tgl Lahir lies in the future: check the year.'
 */
export function summaryOf(code: IssueCode, column: string, language: Language): string | undefined {
  const text = SUMMARIES[code]?.[language];
  if (text === undefined) return undefined;
  return column === ''
    ? text.replace(/\{column\}/, '-')
    : text.replaceAll('{column}', () => column);
}
