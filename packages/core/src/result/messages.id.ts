import type { IssueCode } from './messages.en.js';

/** What each issue says in Indonesian. Every code of {@link messagesEn} has its sentence here. */
export const messagesId: Readonly<Record<IssueCode, string>> = {
  'sex.missing': 'Jenis kelamin kosong: isi L atau P.',
  'sex.unknown': 'Jenis kelamin "{value}" tidak dikenal: tulis L (laki-laki) atau P (perempuan).',
  'date.missing': 'Tanggal pada "{column}" kosong: tulis hari/bulan/tahun.',
  'date.invalid':
    'Tanggal "{value}" tidak dapat dibaca: tulis hari/bulan/tahun, misalnya 14/08/2025.',
  'date.future': 'Tanggal {value} melewati {limit}: periksa tahunnya.',
  'age.negative': 'Anak diukur {days} hari sebelum lahir: periksa kedua tanggal.',
  'age.missing': 'Umur kosong: isi tanggal lahir, atau umur dalam hari atau bulan.',
  'age.invalid': 'Umur "{value}" bukan angka hari atau bulan.',
  'measurement.invalid':
    '{column} "{value}" bukan angka: tulis angka dengan satu koma atau satu titik.',
  'measurement.not_positive': '{column} {value} tidak lebih dari 0: kosongkan bila tidak diukur.',
  'measurement.too_many_digits': '{column} "{value}" lebih dari 20 angka: bulatkan.',
  'position.unknown': 'Cara ukur "{value}" tidak dikenal: tulis Terlentang atau Berdiri.',
  'weight.grams': 'Berat {value} dibaca sebagai gram: {kg} kg.',
  'height.metres': 'Tinggi {value} dibaca sebagai meter: {cm} cm.',
  'cell.time_for_decimal': '"{value}" adalah jam buatan Excel dari angka desimal: dibaca {read}.',
  'nik.length': 'NIK terdiri dari {length} angka, seharusnya 16.',
  'nik.not_digits': 'NIK berisi huruf atau tanda: seharusnya 16 angka.',
  'nik.masked': 'NIK disamarkan dengan *, sehingga tidak dapat mengenali anak.',
  'nik.region': 'Enam angka pertama NIK bukan kode kecamatan.',
  'nik.date': 'Tanggal di dalam NIK berbeda dari tanggal lahir.',
  'nik.sex': 'Jenis kelamin di dalam NIK berbeda dari yang diisi.',
  'nik.dummy': 'NIK tampak buatan (nomor urut 0000, angka sama semua, atau awalan 999).',
  'nik.numeric':
    'NIK berakhir 0 dan mungkin kehilangan angka terakhir di Excel: jadikan format teks.',
  'area.unknown': 'Wilayah "{value}" tidak ada dalam daftar wilayah.',
  'area.ambiguous': 'Wilayah "{value}" cocok dengan lebih dari satu: {candidates}.',
  'area.code_invalid': 'Kode wilayah "{value}" tidak sah dalam sistem {system}.',
};
