import type { Bilingual } from '../bilingual.js';

/** What is written in a cell: sex, dates, ages, measurements. */
export const cellsMessages = {
  'sex.missing': {
    id: 'Jenis kelamin kosong: isi L atau P.',
    en: 'The sex is missing: give male (L) or female (P).',
  },
  'sex.unknown': {
    id: 'Jenis kelamin "{value}" tidak dikenal: tulis L (laki-laki) atau P (perempuan).',
    en: 'The sex "{value}" is not known: write L (boy) or P (girl).',
  },
  'date.missing': {
    id: 'Tanggal pada "{column}" kosong: tulis hari/bulan/tahun.',
    en: 'The date in "{column}" is missing: write it as day/month/year.',
  },
  'date.invalid': {
    id: 'Tanggal "{value}" tidak dapat dibaca: tulis hari/bulan/tahun, misalnya 14/08/2025.',
    en: 'The date "{value}" can not be read: write day/month/year, such as 14/08/2025.',
  },
  'date.future': {
    id: 'Tanggal {value} melewati {limit}: periksa tahunnya.',
    en: 'The date {value} lies after {limit}: check the year.',
  },
  'date.swapped': {
    id: 'Tanggal {value} dibaca {read}: lembar kerja telah menukar hari dan bulan.',
    en: 'The date {value} was read as {read}: a spreadsheet had swapped day and month.',
  },
  'date.mixed': {
    id: 'Kolom "{column}" mencampur tanggal dan teks: hari dan bulan pada tanggal mungkin tertukar. Bandingkan beberapa di antaranya.',
    en: 'The column "{column}" mixes real dates and text: day and month of the real dates may be swapped. Compare some of them.',
  },
  'column.millimetres': {
    id: 'Kolom "{column}" dibaca sebagai mm: nilainya terlalu besar untuk cm.',
    en: 'The column "{column}" was read as mm: its values are too large for cm.',
  },
  'column.month_first': {
    id: 'Kolom "{column}" dibaca sebagai bulan/hari/tahun: tanggalnya tidak dapat dibaca lain.',
    en: 'The column "{column}" was read as month/day/year: its dates have no other reading.',
  },
  'column.age_in_months': {
    id: 'Kolom "{column}" dibaca sebagai bulan: {count} dari {rows} anak pertama terlalu besar untuk umur sekian hari.',
    en: 'The column "{column}" was read as months: {count} of the first {rows} children are too large for so many days.',
  },
  'column.age_like_months': {
    id: 'Kolom "{column}" dibaca sebagai hari seperti pada WHO, tetapi {count} dari {rows} anak pertama terlalu besar: bila dalam bulan, tambahkan kolom is_age_in_month berisi 1.',
    en: 'The column "{column}" was read as days, as WHO does, yet {count} of the first {rows} children are too large for them: if these are months, add a column is_age_in_month with 1.',
  },
  'age.negative': {
    id: 'Anak diukur {days} hari sebelum lahir: periksa kedua tanggal.',
    en: 'The child was measured {days} days before birth: check both dates.',
  },
  'age.missing': {
    id: 'Umur kosong: isi tanggal lahir, atau umur dalam hari atau bulan.',
    en: 'The age is missing: give a birth date, or the age in days or months.',
  },
  'age.invalid': {
    id: 'Umur "{value}" bukan angka hari atau bulan.',
    en: 'The age "{value}" is not a number of days or months.',
  },
  'gestation.invalid': {
    id: 'Usia kehamilan "{value}" tidak terbaca: tulis minggu dan hari, misalnya 33+4.',
    en: 'The gestational age "{value}" can not be read: write weeks and days, such as 33+4.',
  },
  'gestation.out_of_range': {
    id: 'Kehamilan {days} hari berada di luar 22+0 sampai 44+6 minggu: periksa usia kehamilannya.',
    en: 'A pregnancy of {days} days lies outside 22+0 to 44+6 weeks: check the gestational age.',
  },
  'measurement.invalid': {
    id: '{column} "{value}" bukan angka: tulis angka dengan satu koma atau satu titik.',
    en: '{column} "{value}" is not a number: write digits with one comma or dot.',
  },
  'measurement.not_positive': {
    id: '{column} {value} tidak lebih dari 0: kosongkan bila tidak diukur.',
    en: '{column} {value} is not above 0: leave it empty where not measured.',
  },
  'measurement.too_many_digits': {
    id: '{column} "{value}" lebih dari 20 angka: bulatkan.',
    en: '{column} "{value}" has more than 20 digits: round it.',
  },
  'position.unknown': {
    id: 'Cara ukur "{value}" tidak dikenal: tulis Terlentang atau Berdiri.',
    en: 'The position "{value}" is not known: write Terlentang or Berdiri.',
  },
  'weight.grams': {
    id: 'Berat {value} dibaca sebagai gram: {kg} kg.',
    en: 'Weight {value} was read as grams: {kg} kg.',
  },
  'height.metres': {
    id: 'Tinggi {value} dibaca sebagai meter: {cm} cm.',
    en: 'Height {value} was read as metres: {cm} cm.',
  },
  'cell.time_for_decimal': {
    id: '"{value}" adalah jam buatan Excel dari angka desimal: dibaca {read}.',
    en: '"{value}" is a time made by Excel from a decimal: read as {read}.',
  },
  'cell.code': {
    id: 'Kode "{value}" pada "{column}" tidak dikenal dan dianggap kosong.',
    en: 'The code "{value}" in "{column}" is not known and counts as missing.',
  },
  'measurement.missing': {
    id: 'Berat dan tinggi keduanya kosong: isi paling sedikit salah satu.',
    en: 'Neither weight nor height is given: a row needs at least one.',
  },
  'weight.out_of_range': {
    id: 'Berat {value} kg di luar 0,9 sampai 58 kg: timbang ulang atau perbaiki angkanya.',
    en: 'Weight {value} kg lies outside 0.9 to 58 kg: weigh again or mend the number.',
  },
  'length.out_of_range': {
    id: 'Panjang {value} cm di luar 38 sampai 150 cm: ukur ulang atau perbaiki angkanya.',
    en: 'Length {value} cm lies outside 38 to 150 cm: measure again or mend the number.',
  },
  'position.for_age': {
    id: 'Anak di bawah 24 bulan diukur terlentang, di atasnya berdiri: periksa cara ukur.',
    en: 'Children below 24 months are measured lying, older ones standing: check the position.',
  },
  'age.text_differs': {
    id: 'Usia dalam kata berbeda {days} hari dari kedua tanggal: periksa tanggalnya.',
    en: 'The age in words differs from the two dates by {days} days: check the dates.',
  },
  'weight.negative': {
    id: 'Ada bobot sampel negatif ({value}): bobot harus 0 atau lebih.',
    en: 'A sampling weight is negative ({value}): weights are 0 or more.',
  },
  'weight.unworkable': {
    id: 'Bobot sampel {value} tidak dapat dihitung: beri bobot yang rata-ratanya sekitar 1.',
    en: 'The sampling weight {value} can not be computed with: give weights that are about 1 on average.',
  },
  'weight.none': {
    id: 'Tidak ada anak dengan bobot sampel di atas 0: periksa kolom bobot.',
    en: 'No child has a sampling weight above 0: check the column of weights.',
  },
  'column.missing': {
    id: 'Kolom yang diperlukan tidak ada: {columns}.',
    en: 'Needed columns are missing: {columns}.',
  },
  'column.twice': {
    id: 'Kolom "{column}" dan "{other}" berarti sama tetapi isinya berbeda ("{value}", "{otherValue}"): simpan yang benar.',
    en: 'The columns "{column}" and "{other}" mean the same but differ ("{value}", "{otherValue}"): keep the right one.',
  },
  'column.unknown': {
    id: 'Kolom "{column}" tidak dikenal dan dilewati.',
    en: 'The column "{column}" is not known and was left out.',
  },
  'z.differs': {
    id: 'Berkas mencetak {column} {printed}, nilainya sendiri memberi {computed}: hitung ulang atau periksa.',
    en: 'The file prints {column} {printed}, its own values give {computed}: recompute it or check them.',
  },
  'date.not_iso': {
    id: 'Tanggal "{value}" tidak dapat dibaca: tulis tahun-bulan-hari, misalnya 2022-01-27.',
    en: 'The date "{value}" can not be read: write year-month-day, such as 2022-01-27.',
  },
} as const satisfies Record<string, Bilingual>;
