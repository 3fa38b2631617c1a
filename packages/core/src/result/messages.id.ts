import type { IssueCode } from './messages.en.js';

/** What each issue says in Indonesian. Every code of {@link messagesEn} has its sentence here. */
export const messagesId: Readonly<Record<IssueCode, string>> = {
  'sex.missing': 'Jenis kelamin kosong: isi L atau P.',
  'sex.unknown': 'Jenis kelamin "{value}" tidak dikenal: tulis L (laki-laki) atau P (perempuan).',
  'date.missing': 'Tanggal pada "{column}" kosong: tulis hari/bulan/tahun.',
  'date.invalid':
    'Tanggal "{value}" tidak dapat dibaca: tulis hari/bulan/tahun, misalnya 14/08/2025.',
  'date.future': 'Tanggal {value} melewati {limit}: periksa tahunnya.',
  'date.swapped': 'Tanggal {value} dibaca {read}: lembar kerja telah menukar hari dan bulan.',
  'date.mixed':
    'Kolom "{column}" mencampur tanggal dan teks: hari dan bulan pada tanggal mungkin tertukar. Bandingkan beberapa di antaranya.',
  'column.millimetres': 'Kolom "{column}" dibaca sebagai mm: nilainya terlalu besar untuk cm.',
  'age.negative': 'Anak diukur {days} hari sebelum lahir: periksa kedua tanggal.',
  'age.missing': 'Umur kosong: isi tanggal lahir, atau umur dalam hari atau bulan.',
  'age.invalid': 'Umur "{value}" bukan angka hari atau bulan.',
  'gestation.invalid':
    'Usia kehamilan "{value}" tidak terbaca: tulis minggu dan hari, misalnya 33+4.',
  'gestation.out_of_range':
    'Kehamilan {days} hari berada di luar 22+0 sampai 44+6 minggu: periksa usia kehamilannya.',
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
  'weight.unworkable':
    'Bobot sampel {value} tidak dapat dihitung: beri bobot yang rata-ratanya sekitar 1.',
  'weight.none': 'Tidak ada anak dengan bobot sampel di atas 0: periksa kolom bobot.',
  'population.below_measured':
    'Daftar memuat {population} anak, kurang dari {measured} yang diukur: lengkapi daftarnya.',
  'row.cells': 'Baris berisi {cells} sel, seharusnya {expected}: cari tanda pemisah di dalam teks.',
  'row.open_quote': 'Tanda kutip dibuka tetapi tidak ditutup: hapus atau tutup.',
  'row.too_long': 'Baris lebih panjang dari {limit} byte: cari akhir baris yang hilang.',
  'file.empty': 'Berkas kosong: unduh ulang.',
  'file.no_rows': 'Berkas hanya berisi judul kolom tanpa baris data: unduh ulang.',
  'file.pdf': 'Ini dokumen PDF: unduh datanya sebagai CSV atau Excel.',
  'file.xlsx': 'Buku kerja ini rusak atau terpotong: buka di Excel, atau unduh lagi.',
  'file.zip': 'Ini arsip ZIP: buka arsipnya lalu berikan berkas CSV atau Excel di dalamnya.',
  'file.xls':
    'Buku kerja Excel lama (.xls) ini rusak atau tanpa lembar: buka di Excel lalu simpan sebagai .xlsx.',
  'file.html':
    'Halaman web atau XML ini, mungkin bernama .xls, tidak memuat tabel yang terbaca: simpan datanya sebagai .xlsx.',
  'file.xlsb': 'Ini buku kerja Excel biner (.xlsb): buka di Excel lalu simpan sebagai .xlsx.',
  'file.no_table':
    'Ini dokumen {kind} yang tidak memuat lembar kerja: simpan tabelnya sebagai .xlsx atau CSV.',
  'file.not_text': 'Ini bukan berkas teks: simpan datanya sebagai CSV UTF-8.',
  'table.too_many_rows': 'Tabel lebih dari {limit} baris: bagi menjadi beberapa berkas.',
  'workbook.password': 'Berkas {format} ini bersandi: hapus kata sandinya lalu simpan lagi.',
  'workbook.too_large':
    'Isi berkas ini melebihi {limit} MiB: bagi berkasnya, atau simpan register saja sebagai CSV.',
  'workbook.too_many_columns':
    'Lembar "{sheet}" memakai {count} kolom, lebih dari {limit}: sebutkan lembar yang dibaca, atau hapus kolom.',
  'workbook.too_many_rows':
    'Lembar "{sheet}" memakai {count} baris, lebih dari {limit}: bagi lembarnya, atau simpan sebagai CSV.',
  'workbook.too_many_cells':
    'Buku kerja berisi lebih dari {limit} sel: bagi berkasnya, atau simpan register saja sebagai CSV.',
  'workbook.part_damaged':
    'Buku kerja ini rusak pada "{part}": buka di Excel lalu simpan lagi, atau unduh lagi.',
  'workbook.part_missing':
    'Buku kerja ini tidak memiliki bagian "{part}": buka di Excel lalu simpan lagi, atau unduh lagi.',
  'workbook.part_twice':
    'Buku kerja ini memuat "{part}" dua kali: buka di Excel lalu simpan lagi, atau unduh lagi.',
  'sheet.unknown': 'Tidak ada lembar "{sheet}" di buku kerja ini.',
  'sheet.no_header':
    'Lembar "{sheet}" tidak punya judul kolom di baris-baris awal dan tidak dibaca.',
  'sheet.other_layout': 'Lembar "{sheet}" memakai susunan kolom lain dan tidak dibaca.',
  'sheet.joined': 'Lembar "{first}" dan "{second}" digabung menurut kolom "{column}".',
  'sheet.several': 'Beberapa lembar dibaca: {sheets}.',
  'sheet.hidden':
    'Baris ({rows}), kolom ({columns}) dan lembar ({sheets}) tersembunyi dibaca seperti yang lain.',
  'sheet.merged': 'Isi sel gabungan diberikan ke setiap barisnya: {count} sel.',
  'sheet.errors': 'Sel galat seperti #N/A dianggap kosong: {count}.',
  'sheet.no_result':
    'Rumus tanpa hasil dianggap kosong: {count}. Buka berkas di Excel lalu simpan lagi.',
  'sheet.cut_off':
    'Berkas berakhir di tengah tabel "{sheet}": bandingkan baris terakhirnya, atau unduh lagi.',
  'header.missing':
    'Judul kolom tidak ditemukan pada {rows} baris pertama: harus ada Nama dan Tgl Lahir.',
  'column.missing': 'Kolom yang diperlukan tidak ada: {columns}.',
  'column.twice':
    'Kolom "{column}" dan "{other}" berarti sama tetapi isinya berbeda ("{value}", "{otherValue}"): simpan yang benar.',
  'column.unknown': 'Kolom "{column}" tidak dikenal dan dilewati.',
  'z.differs':
    'Berkas mencetak {column} {printed}, nilainya sendiri memberi {computed}: hitung ulang atau periksa.',
  'area.unknown': 'Wilayah "{value}" tidak ada dalam daftar wilayah: periksa kode atau namanya.',
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
  'json.number':
    'Angka pada "{field}" terlalu besar atau digitnya lebih banyak dari yang disimpan pembaca JSON: tulis sebagai teks.',
  'json.half_character': 'Teks pada "{field}" memuat setengah karakter: tulis secara utuh.',
  'json.encoding': 'Baris bukan teks UTF-8: simpan berkas sebagai UTF-8.',
  'json.line_too_long':
    'Baris lebih dari {limit} bita: tulis tiap catatan sebagai satu baris JSON yang pendek.',
  'fhir.patient_missing':
    'Observation menyebut pasien yang tidak ada dalam Bundle: tambahkan Patient sebagai entry.',
  'fhir.date_missing':
    'Observation tidak bertanggal: isi effectiveDateTime sebagai YYYY-MM-DD atau lebih panjang.',
  'fhir.value_missing': 'Observation tidak memuat {field}: isi, atau hapus Observation itu.',
  'fhir.unit_unknown':
    'Satuan {unit} tidak dapat dibaca di sini: pakai salah satu dari {expected}.',
  'fhir.value_twice':
    'Kunjungan yang sama memuat dua nilai {field}: sisakan yang benar, tandai yang lain entered-in-error.',
  'dhis2.figure_unknown': 'Angka "{value}" tidak dikenal: pakai salah satu dari FIGURE_NAMES.',
  'dhis2.element_twice': 'Elemen data {value} tertulis dua kali dalam pemetaan: sisakan satu.',
  'dhis2.area_twice': 'Wilayah {value} tertulis dua kali dalam pemetaan: sisakan satu.',
  'dhis2.group_twice': 'Kelompok {value} tertulis dua kali dalam pemetaan: sisakan satu.',
  'dhis2.id_invalid':
    '"{value}" bukan UID DHIS2 (11 huruf dan angka, diawali huruf): perbaiki, atau sebut skema lain.',
  'dhis2.area_unmapped':
    'Pemetaan tidak memuat unit organisasi untuk {area}: tambahkan ke "areas".',
  'dhis2.area_unused': 'Tidak ada anak terhitung di {area}: periksa ejaannya.',
  'dhis2.group_unmapped':
    'Pemetaan tidak memuat category option combo untuk {group}: tambahkan ke "groups".',
  'dhis2.period_missing': 'Anak di {area} tidak berbulan: beri periode untuk semua nilai.',
  'dhis2.value_twice':
    'Dua kelompok di {area} jatuh pada periode {period}: hitung menurut periode itu, atau petakan terpisah.',
  'person.not_pseudonym':
    'Orang harus ditulis dengan nama samaran dari huruf dan angka, misalnya kader-017: jangan nama atau nomor.',
  'person.twice': 'Orang atau pasangan yang sama tertulis dua kali: sisakan satu.',
  'text.missing': 'Isian "{field}" kosong: lengkapi.',
  'date.not_iso':
    'Tanggal "{value}" tidak dapat dibaca: tulis tahun-bulan-hari, misalnya 2022-01-27.',
  'period.reversed': 'Periode berakhir {to}, sebelum mulai {from}: periksa kedua tanggal.',
  'period.outside_year':
    'Periode {from} sampai {to} tidak berada dalam tahun {year}: periksa tanggalnya atau pindahkan ke rencana lain.',
  'place.missing': 'Tempat tidak disebut: isi paling sedikit satu kode wilayah.',
  'count.not_whole': 'Angka {value} pada "{field}" bukan bilangan bulat mulai dari 0: perbaiki.',
  'entry.twice': 'Kode "{id}" tertulis dua kali: beri setiap entri kode sendiri.',
  'entry.unknown':
    'Kode "{id}" tidak ada dalam daftar yang dirujuk: tambahkan di sana atau perbaiki kodenya.',
  'role.unknown':
    'Tim {team} tidak memiliki peran "{role}" pada tingkat wilayah {area}: pilih dari daftar peran.',
  'role.held_twice':
    'Peran "{role}" dalam tim {team} wilayah {area} hanya untuk satu pihak: hapus yang kedua.',
  'document.number_invalid': 'Nomor "{value}" tidak sesuai bentuknya: tulis seperti {example}.',
  'document.year_differs':
    'Nomor {number} dan tanggal {date} menyebut tahun yang berbeda: periksa keduanya.',
  'document.two_for_year':
    'Dokumen {other} dan {number} sama-sama mengatur {subject} untuk {year}: tandai yang lama sebagai diganti.',
  'transition.not_allowed':
    'Dalam keadaan "{state}", {kind} tidak dapat menjalani langkah "{event}". Yang boleh sekarang: {allowed}.',
  'transition.note_missing': 'Langkah "{event}" memerlukan catatan: tulis alasan atau buktinya.',
  'transition.before_last':
    'Langkah bertanggal {at}, sebelum langkah terakhir pada {last}: periksa tanggalnya.',
  'transition.trail_broken':
    'Jejak {kind} "{id}" putus pada langkah {step}: pulihkan dari salinan terakhir yang utuh.',
  'money.not_whole_rupiah': 'Jumlah {value} bukan rupiah bulat mulai dari 0: perbaiki.',
  'money.source_unknown': 'Sumber dana "{source}" tidak dikenal: pilih dari daftar sumber.',
  'money.source_twice': 'Sumber dana "{source}" tertulis dua kali dalam satu kegiatan: jumlahkan.',
  'money.over_budget':
    'Dari {source} terpakai {realised} rupiah dari {budget}: periksa angkanya atau ubah anggaran.',
  'people.more_than_planned':
    'Terjangkau {reached} orang dari {planned} yang direncanakan: periksa kedua angka.',
  'training.certified_absent': 'Ada orang bersertifikat tanpa hadir: perbaiki salah satunya.',
  'commitment.empty': 'Komitmen "{id}" tidak menyebut uang atau barang: tulis apa yang dijanjikan.',
  'commitment.twice':
    'Mitra "{partner}" menjanjikan "{service}" dua kali untuk {area} dalam waktu yang sama ({other} dan {id}): sisakan satu atau bedakan.',
  'delivery.outside_period':
    'Penyaluran pada {on} di luar periode komitmen "{id}": periksa tanggalnya.',
  'delivery.outside_places':
    'Penyaluran ke {area} di luar tempat komitmen "{id}": periksa wilayahnya.',
  'delivery.over_promise':
    'Penyaluran melebihi janji komitmen "{id}": periksa apakah ada yang tercatat dua kali.',
  'foster.child_twice':
    'Seorang anak memiliki dua orang tua asuh pada waktu yang sama: periksa apakah memang demikian.',
  'form.missing': 'Isian "{field}" pada formulir {form} belum dijawab: lengkapi.',
  'form.invalid': 'Jawaban pada "{field}" tidak sesuai: seharusnya {expected}.',
  'form.unknown_field': 'Formulir {form} tidak memiliki isian "{field}": hapus.',
  'chain.stage_missing':
    'Rantai logika "{id}" tidak memiliki langkah pada tahap {stage}: tambahkan.',
  'chain.actual_undated':
    'Langkah "{id}" memerlukan angka beserta tanggal pengukurannya, atau tidak keduanya.',
  'chain.not_finite': 'Angka pada langkah "{id}" bukan bilangan: perbaiki.',
  'target.empty':
    'Jalur target "{path}" tidak berisi tahun: isi paling sedikit satu tahun dengan targetnya.',
  'target.share':
    'Target {year} pada "{path}" adalah {value}: tulis proporsi antara 0 dan 1, 18,4 % menjadi 0.184.',
  'target.year': 'Jalur "{path}" memuat {value} sebagai tahun: tulis empat angka, misalnya 2024.',
  'target.year_order': 'Pada "{path}" tahun {year} berada setelah {before}: urutkan tahunnya.',
  'target.year_twice':
    'Jalur "{path}" memuat dua target untuk {year}: sisakan target dari peraturan yang berlaku.',
  'target.rises':
    'Pada "{path}" target naik dari {earlier} ({before}) ke {value} ({year}): periksa keduanya di peraturan.',
  'target.years_missing':
    'Jalur "{path}" tidak menetapkan target untuk {years}: tahun itu tidak dapat dinilai.',
  'target.id_twice':
    'Jalur "{path}" tertulis dua kali dalam daftar: sisakan satu, atau beri id masing-masing.',
  'target.two_decrees':
    'Untuk {year} "{path}" menetapkan {value} dan "{other}" menetapkan {otherValue}: sebutkan peraturan mana yang berlaku.',
  'target.other_source':
    'Jalur "{path}" ditetapkan untuk sumber lain (survei atau register) daripada angkanya: pakai hanya sebagai pembanding.',
  'series.mixed':
    'Angka survei dan angka register tidak boleh satu garis: pisahkan, atau beri garis itu label yang mengatakannya.',
  'series.mixed_labelled':
    'Garis "{label}" memuat angka survei dan angka register: jangan hitung laju atau uji dari garis ini.',
  'series.share':
    'Angka {year} adalah {value}: tulis proporsi dari 0 sampai 1, 18,4 % menjadi 0.184.',
  'series.year': 'Deret memuat {value} sebagai tahun: tulis empat angka, misalnya 2024.',
  'series.year_twice': 'Deret memuat dua angka untuk {year}: sisakan satu.',
  'series.years_missing': 'Deret tidak memuat angka untuk {years}: tidak ada yang diisikan.',
  'table.area_twice': 'Wilayah "{area}" tertulis dua kali dalam tabel: sisakan satu.',
  'table.parent_unknown': 'Wilayah "{parent}" di atas "{area}" tidak ada dalam tabel: tambahkan.',
  'table.parent_loop':
    'Wilayah "{area}" berada di dalam dirinya sendiri: periksa wilayah di atasnya.',
  'table.counts_missing':
    'Wilayah "{area}" tidak memiliki angka: isi angkanya, atau wilayah di dalamnya.',
  'table.counts_inside':
    'Wilayah "{area}" memiliki angka dan wilayah di dalamnya: buat wilayah sendiri untuk anak itu.',
  'table.count_invalid':
    'Angka {value} pada "{area}" bukan bilangan bulat mulai dari 0: perbaiki angkanya.',
  'table.areas_differ': 'Tabel tidak memuat wilayah dan kolom yang sama: samakan dulu daftarnya.',
  'export.name': '"{column}" memuat nama orang (baris pertama {row}): hapus kolomnya.',
  'export.nik':
    '"{column}" memuat nomor identitas, mungkin disamarkan (baris pertama {row}): hapus kolomnya, atau ganti dengan nama samaran.',
  'export.birth_date':
    '"{column}" memuat tanggal lahir (baris pertama {row}): isi umur dalam bulan, atau bulan dan tahun.',
  'export.full_date':
    '"{column}" memuat tanggal lengkap (baris pertama {row}): isi bulan dan tahun, atau sebut sebagai tanggal laporan.',
  'export.neighbourhood':
    '"{column}" memuat RT atau RW (baris pertama {row}): desa adalah wilayah terkecil yang boleh terbit.',
  'export.address':
    '"{column}" memuat alamat (baris pertama {row}): desa adalah wilayah terkecil yang boleh terbit.',
  'export.phone': '"{column}" memuat nomor telepon (baris pertama {row}): hapus kolomnya.',
  'key.too_short':
    'Kunci terdiri dari {bytes} byte, kurang dari {least}: ambil {least} atau lebih dari sumber acak.',
  'key.weak': 'Semua byte kunci sama: ambil dari sumber acak.',
  'pseudonym.empty': 'Tidak ada teks untuk nama samaran: kosongkan selnya.',
  'locus.code_missing': 'Baris {row} tidak memiliki kode desa: isi kode desanya.',
  'locus.code_twice': 'Kode desa {code} tertulis dua kali: sisakan satu baris untuk setiap desa.',
  'locus.count_invalid':
    '{cases} dari {n} bukan jumlah anak yang mungkin di {code}: isi bilangan bulat, stunting tidak lebih dari yang diukur.',
  'locus.target_children_invalid': '{value} bukan jumlah balita di {code}: isi bilangan bulat.',
  'locus.target_children_missing':
    'Jumlah balita sasaran {code} kosong: dipakai {n} anak yang diukur.',
  'locus.target_children_low':
    '{code} memiliki {value} balita sasaran tetapi {n} diukur: dipakai {n}, lengkapi daftarnya.',
  'locus.share_invalid':
    '{field} di {code} berisi {value}: isi bagian dari 0 sampai 1, atau jumlah orang terlayani dan sasaran.',
  'locus.percent':
    '{field} berisi persen (sampai {highest}): bagi kolom itu dengan 100, isinya dari 0 sampai 1.',
  'locus.coverage_capped':
    '{field} di {code} berisi {value}, melebihi semua sasaran: dipakai 1, periksa jumlah sasarannya.',
  'locus.indicator_twice': 'Indikator "{id}" tertulis dua kali: sisakan satu target.',
  'locus.indicator_invalid':
    'Indikator "{id}" bertarget {target} dan berbobot {weight}: target di atas 0 sampai 1, bobot di atas 0.',
  'locus.indicator_unknown':
    'Layanan "{id}" tidak memiliki target dan dilewati: tambahkan ke daftar indikator.',
  'locus.no_children': 'Tidak ada desa dengan anak yang diukur: lakukan pengukuran dahulu.',
  'locus.no_cases':
    'Tidak ada anak stunting tercatat di desa mana pun, sehingga tidak ada lokus: pastikan semua anak diukur.',
  'locus.not_distinguishable':
    'Tidak ada desa yang dapat dibedakan dari prevalensinya: perbedaannya tidak melebihi kebetulan, urutan mengikuti jumlah balita dan layanan.',
  'locus.weights_invalid':
    'Bobot {weights} tidak dapat dipakai: isi angka 0 atau lebih, paling sedikit satu di atas 0 untuk bagian yang diketahui.',
  'locus.weights_rescaled': 'Bobot berjumlah {total} dan disesuaikan menjadi 1: perbaiki bobotnya.',
  'locus.part_dropped':
    'Bagian "{part}" tidak diketahui untuk desa mana pun dan dilewati: bobot lainnya disesuaikan.',
  'locus.kecamatan_too_small':
    'Kecamatan {kecamatan} memiliki {villages} desa dan {children} anak diukur, kurang dari 8 dan 300: gunakan seluruh desa untuk penghalusan.',
  'locus.village_unknown': 'Desa {code} dalam keputusan tidak ada di antara desa: periksa kodenya.',
  'locus.reason_missing': 'Keputusan tentang {code} tanpa alasan: tulis alasannya.',
  'locus.excluded_included':
    '{code} sekaligus dimasukkan dan dikeluarkan oleh keputusan: desa itu dikeluarkan.',
  'locus.previous_unknown':
    '{code} pernah menjadi lokus tetapi tidak ada di antara desa: bila dimekarkan atau berganti kode, sebutkan penggantinya.',
  'locus.village_missing':
    '{village} ({code}) ada dalam daftar wilayah tetapi tanpa baris: tambahkan, isi 0 bila tidak ada yang diukur.',
  'locus.too_few_eligible':
    'Hanya {count} desa dapat dipilih, diminta {number}: tidak ada lagi yang memenuhi syarat.',
  'locus.more_than_number':
    'Daftar memuat {count} desa, diminta {number}: keputusan dan batas paling sedikit per kecamatan didahulukan.',
  'locus.burden_not_reached':
    'Sebanyak {count} desa yang dapat dipilih tidak mencapai bagian beban yang diminta: turunkan bagiannya.',
  'locus.kecamatan_short':
    'Kecamatan {kecamatan} memiliki {chosen} desa lokus, kurang dari {minPerKecamatan}: tidak ada lagi yang memenuhi syarat.',
  'coverage.indicator_unknown':
    'Indikator "{indicator}" tidak ada dalam daftar: tulis kodenya, misalnya E1.',
  'coverage.target':
    'Target {indicator} adalah {value}: tulis proporsi antara 0 dan 1, 90 % sebagai 0.9.',
  'coverage.percent':
    '{indicator} dilaporkan dalam persen ({largest} pada {rows} baris): tulis proporsi, 85 % sebagai 0.85, atau jumlah terlayani dan jumlah sasaran.',
  'coverage.denominator_hundred':
    'Semua {rows} desa melaporkan {indicator} dari 100 sasaran: bila itu persen, tulis jumlah terlayani dan jumlah sasaran.',
  'coverage.incomplete':
    '{indicator} di {village} hanya memiliki satu dari dua angka: isi jumlah terlayani dan jumlah sasaran.',
  'coverage.not_people':
    '{indicator} di {village} berisi {value} orang: tulis bilangan bulat mulai dari 0, bukan proporsi atau persen.',
  'coverage.share_invalid':
    'Proporsi {indicator} di {village} adalah {value}: tulis proporsi antara 0 dan 1.',
  'coverage.above_whole':
    '{indicator} di {village} melayani {numerator} dari {denominator}: lebih dari sasaran, ditampilkan 100 %. Lengkapi daftar sasaran.',
  'coverage.share_differs':
    '{indicator} di {village} dilaporkan {share}, angkanya {numerator} dari {denominator}: yang dipakai angkanya.',
  'coverage.no_people':
    '{indicator} di {village} hanya berupa proporsi sehingga tidak dapat dijumlahkan: isi jumlah terlayani dan jumlah sasaran.',
  'coverage.twice': '{village} melaporkan {indicator} dua kali: sisakan satu.',
  'scorecard.code_unknown': 'Kode {code} tidak dikenal: tulis salah satu dari {known}.',
  'scorecard.count_invalid': 'Angka {value} bukan bilangan bulat mulai dari 0: tulis berapa kali.',
  'scorecard.month_outside':
    'Bulan {month} bukan bulan triwulan {quarter}: isi bulan dalam triwulan itu saja.',
  'scorecard.born_later':
    'Anak lahir sesudah triwulan berakhir pada {end}: periksa tanggal lahirnya.',
  'scorecard.too_old':
    'Anak berusia {months} bulan pada {end} dan tidak dihitung: kartu skor berakhir pada 23 bulan.',
  'scorecard.twice':
    'Orang pada baris {row} sudah ada pada baris {first}: sisakan satu baris per triwulan.',
  'family.number_invalid':
    'Angka {value} bukan bilangan bulat dari {from} sampai {to}: perbaiki, atau kosongkan bila tidak diketahui.',
  'family.code_unknown':
    'Kode "{code}" tidak dikenal: tulis salah satu dari {known}, atau kosongkan bila tidak diketahui.',
  'action.no_form': 'Tidak ada aksi konvergensi untuk {year}: aksi dimulai tahun 2018.',
  'action.unknown': 'Aksi "{action}" bukan aksi tahun {year}: periksa kodenya.',
  'action.twice': 'Aksi "{action}" tahun {year} tertulis dua kali: sisakan satu catatan.',
  'action.output_unknown': 'Keluaran "{output}" bukan keluaran aksi "{action}": periksa kodenya.',
  'action.reversed':
    'Aksi "{action}" selesai {doneOn}, sebelum mulai {startedOn}: periksa kedua tanggal.',
  'action.unproven':
    'Aksi "{action}" dinyatakan selesai, tetapi {missing} keluarannya belum ada buktinya: tambahkan dokumennya.',
  'action.out_of_order':
    'Aksi "{action}" selesai sebelum aksi yang menjadi dasarnya: periksa kelengkapan dasarnya.',
  'action.not_judged':
    'Aksi "{action}" tidak termasuk yang dinilai, atau tertulis dua kali: periksa daftar aksi.',
  'grade.unknown': 'Nilai "{grade}" pada {code} tidak dikenal: tulis A, B, C, atau D.',
  'grade.twice': '{code} pada aksi "{action}" memiliki dua nilai: sisakan satu.',
  'grade.scale_invalid': 'Skala {scale} tidak menurun dari A ke D ke 0: perbaiki angkanya.',
  'grade.weights_invalid':
    'Bobot {weights} tidak dapat dipakai: beri setiap aksi yang dinilai bobot 0 atau lebih.',
  'grade.weights_rescaled':
    'Bobot berjumlah {total} dan disesuaikan menjadi 1: perbaiki bila bukan itu maksudnya.',
  'grade.action_missing':
    'Aksi "{action}" belum dinilai dan mendapat skor 0: masukkan nilai dari panel.',
  'review.number_invalid': 'Angka {value} bukan bilangan bulat mulai dari 0: perbaiki.',
  'review.over_budget':
    '{source} terealisasi {realised} dari rencana {planned}: periksa keduanya, atau masukkan anggaran perubahan.',
  'review.more_kept':
    '{fulfilled} komitmen dipenuhi dari {agreed} yang disepakati: masukkan pula komitmen lainnya sebagai disepakati.',
  'gain.code_unknown': '"{value}" bukan kode kenaikan berat badan: tulis N, T, O, atau B.',
  'gain.code_differs':
    'Register menulis {exported} untuk penimbangan {date}, dari beratnya {computed}: yang dipakai {computed}, periksa kedua berat.',
  'gain.history_missing':
    'Register menulis {exported} untuk penimbangan {date}, tetapi penimbangan sebelumnya tidak ada: sertakan berkas bulan-bulan sebelumnya.',
  'series.height_lost':
    'Tinggi turun dari {before} cm ({beforeDate}, {beforeFile} baris {beforeRow}) menjadi {now} cm ({date}, {file} baris {row}): ukur ulang, salah satunya keliru.',
  'series.carried_forward':
    'Berat {weight} kg dan tinggi {height} cm sama pada {beforeDate} ({beforeFile} baris {beforeRow}) dan {date} ({file} baris {row}): periksa apakah yang kedua diukur atau hanya disalin.',
  'series.swapped':
    'Berat {weight} kg dan tinggi {height} cm pada {date} ({file} baris {row}) tampak tertukar, dibandingkan {beforeDate} ({beforeFile} baris {beforeRow}): tukar keduanya.',
  'series.unit_slip':
    '{now} pada {date} ({file} baris {row}) tidak sesuai dengan {before} pada {beforeDate} ({beforeFile} baris {beforeRow}): satuan atau tanda desimal bergeser, tulis {proposed}.',
  'series.same_date':
    'Anak ini punya dua hasil ukur berbeda pada {date}, {beforeFile} baris {beforeRow} dan {file} baris {row}: baris terakhir yang dipakai, hapus yang salah.',
  'series.repeated':
    'Hasil ukur {date} tertulis dua kali, {beforeFile} baris {beforeRow} dan {file} baris {row}: hapus salah satunya.',
  'series.birth_date_changed':
    'Tanggal lahir {before} di {beforeFile} baris {beforeRow} dan {now} di {file} baris {row}: yang dipakai {before}, periksa akta kelahiran.',
  'series.sex_changed':
    'Jenis kelamin {before} di {beforeFile} baris {beforeRow} dan {now} di {file} baris {row}: yang dipakai {before}, periksa kartu keluarga.',
  'series.months_missing':
    'Tidak ada baris selama {months} bulan antara {beforeDate} ({beforeFile} baris {beforeRow}) dan {date} ({file} baris {row}): tanyakan mengapa anak tidak diukur.',
  'sql.columns_invalid': 'Peta kolom salah pada {place}: {problem}. Perbaiki petanya.',
  'sql.column_unknown':
    'Tabel {table} tidak punya kolom "{column}": sebut salah satu dari {known} pada peta kolom.',
  'sql.column_type':
    'Kolom "{column}" pada {table} berjenis {type}, padahal perlu {wanted}: sebut kolom lain, atau ubah jenisnya lewat view.',
  'sql.engine_missing':
    'Paket {package} belum terpasang: jalankan npm install {package}, lalu coba lagi.',
  'sql.engine_old': '{engine} {version} terlalu lama: perlu {needed} atau yang lebih baru.',
  'sql.connection_lost':
    '{engine} tidak menjawab ({reason}): nyalakan atau perbaiki sambungannya, lalu hitung lagi. Belum ada yang terhitung.',
  'sql.statement_failed':
    '{engine} menolak perintah ({reason}): perbaiki yang disebutnya, lalu hitung lagi. Belum ada yang terhitung.',
  'sql.answer_invalid':
    'Jawaban {engine} berisi {value} pada {column}, bukan jumlah: jalankan perintah dari versi pustaka ini.',
};
