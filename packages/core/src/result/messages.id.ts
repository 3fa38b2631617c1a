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
  'cell.code': 'Kode "{value}" pada "{column}" tidak dikenal dan dianggap kosong.',
  'nik.length': 'NIK terdiri dari {length} angka, seharusnya 16.',
  'nik.not_digits': 'NIK berisi huruf atau tanda: seharusnya 16 angka.',
  'nik.masked': 'NIK disamarkan dengan *, sehingga tidak dapat mengenali anak.',
  'nik.region': 'Enam angka pertama NIK bukan kode kecamatan.',
  'nik.date': 'Tanggal di dalam NIK berbeda dari tanggal lahir.',
  'nik.sex': 'Jenis kelamin di dalam NIK berbeda dari yang diisi.',
  'nik.dummy': 'NIK tampak buatan (nomor urut 0000, angka sama semua, atau awalan 999).',
  'nik.numeric':
    'NIK berakhir 0 dan mungkin kehilangan angka terakhir di Excel: jadikan format teks.',
  'measurement.missing': 'Berat dan tinggi keduanya kosong: isi paling sedikit salah satu.',
  'weight.out_of_range':
    'Berat {value} kg di luar 0,9 sampai 58 kg: timbang ulang atau perbaiki angkanya.',
  'length.out_of_range':
    'Panjang {value} cm di luar 38 sampai 150 cm: ukur ulang atau perbaiki angkanya.',
  'position.for_age':
    'Anak di bawah 24 bulan diukur terlentang, di atasnya berdiri: periksa cara ukur.',
  'age.text_differs': 'Usia dalam kata berbeda {days} hari dari kedua tanggal: periksa tanggalnya.',
  'weight.negative': 'Ada bobot sampel negatif ({value}): bobot harus 0 atau lebih.',
  'weight.none': 'Tidak ada anak dengan bobot sampel di atas 0: periksa kolom bobot.',
  'population.below_measured':
    'Daftar memuat {population} anak, kurang dari {measured} yang diukur: lengkapi daftarnya.',
  'row.cells': 'Baris berisi {cells} sel, seharusnya {expected}: cari tanda pemisah di dalam teks.',
  'row.open_quote': 'Tanda kutip dibuka tetapi tidak ditutup: hapus atau tutup.',
  'row.too_long': 'Baris lebih panjang dari {limit} byte: cari akhir baris yang hilang.',
  'file.empty': 'Berkas kosong: unduh ulang.',
  'file.no_rows': 'Berkas hanya berisi judul kolom tanpa baris data: unduh ulang.',
  'file.pdf': 'Ini dokumen PDF: unduh datanya sebagai CSV atau Excel.',
  'file.xlsx': 'Ini buku kerja Excel: buka lalu simpan sebagai CSV UTF-8.',
  'file.zip': 'Ini arsip ZIP: buka arsipnya lalu berikan berkas CSV di dalamnya.',
  'file.xls': 'Ini buku kerja Excel lama (.xls) atau yang bersandi: simpan sebagai CSV UTF-8.',
  'file.html':
    'Ini halaman web atau XML, mungkin bernama .xls: buka di Excel lalu simpan sebagai CSV UTF-8.',
  'file.not_text': 'Ini bukan berkas teks: simpan datanya sebagai CSV UTF-8.',
  'header.missing':
    'Judul kolom tidak ditemukan pada {rows} baris pertama: harus ada Nama dan Tgl Lahir.',
  'column.missing': 'Kolom yang diperlukan tidak ada: {columns}.',
  'column.twice':
    'Kolom "{column}" dan "{other}" berarti sama tetapi isinya berbeda ("{value}", "{otherValue}"): simpan yang benar.',
  'column.unknown': 'Kolom "{column}" tidak dikenal dan dilewati.',
  'z.differs':
    'Berkas mencetak {column} {printed}, nilainya sendiri memberi {computed}: hitung ulang atau periksa.',
  'area.unknown': 'Wilayah "{value}" tidak ada dalam daftar wilayah.',
  'area.ambiguous': 'Wilayah "{value}" cocok dengan lebih dari satu: {candidates}.',
  'area.near': 'Wilayah "{value}" tidak ada dalam daftar wilayah. Yang mirip: {candidates}.',
  'area.spelling': 'Wilayah "{value}" dibaca sebagai {read}.',
  'area.code_invalid': 'Kode wilayah "{value}" tidak sah dalam sistem {system}.',
  'json.invalid': 'Teks bukan JSON yang sah ({reason}).',
  'json.too_large': 'Teks JSON terdiri dari {characters} karakter, melebihi batas {limit}.',
  'json.too_deep': 'Teks JSON bersarang lebih dari {limit} tingkat.',
  'json.duplicate_key': 'Isian "{field}" tertulis dua kali dalam teks JSON: sisakan satu.',
  'json.shape': 'Isian "{field}" tidak sesuai: seharusnya {expected}.',
  'json.unknown_field': 'Isian "{field}" tidak dikenal: hapus.',
};
