import type { TextKey } from './texts.en.js';

/** The wording of the command line in Indonesian. */
export const textsId: Readonly<Record<TextKey, string>> = {
  'program.about': 'Balanting: dari pengukuran anak sampai keputusan tentang stunting.',
  'program.more': 'Bantuan satu perintah: balanting help report',
  'report.about': 'Menulis laporan stunting kabupaten: HTML, JSON, dan tabel CSV.',
  'report.files': 'berkas CSV e-PPGBM atau WHO Anthro, urutan bebas; - membaca masukan standar',
  'report.out': 'folder laporan (bawaan: ./laporan)',
  'report.lang': 'bahasa layar dan pesan: id atau en (bawaan: dari LANG, selain itu id)',
  'report.format': 'yang ditulis: html, json, csv (bawaan: html,json,csv)',
  'report.asOf': 'tidak ada tanggal setelah tanggal ini, YYYY-MM-DD (bawaan: hari ini)',
  'report.programme':
    'dokumen JSON layanan, mitra, dan kerja Pokja, untuk laporan yang lengkap (balanting-programme)',
  'report.target':
    'jalur target: rpjmd-balangan, nasional, atau none (bawaan: rpjmd-balangan untuk Balangan, selain itu nasional)',
  'report.areas': 'daftar wilayah untuk mencocokkan nama: balangan atau none (bawaan: balangan)',
  'report.period':
    'satu periode ialah: file (berkas), month (bulan), atau auto, per bulan bila berkas memuat beberapa bulan (bawaan: auto)',
  'report.threads': 'utas pembaca berkas besar (bawaan: sebanyak inti prosesor, paling banyak 4)',
  'report.rejects':
    'berkas untuk baris yang ditolak, hanya dengan satu masukan (bawaan: di samping laporan)',
  'zscores.about': 'Menulis z-score, tanda, dan kategori di samping kolom masukan.',
  'zscores.file': 'berkas CSV e-PPGBM, WHO Anthro, atau AnthroPlus; - membaca masukan standar',
  'zscores.out': 'berkas hasil (bawaan: keluaran standar)',
  'zscores.format': 'csv, atau json untuk satu objek JSON per baris (bawaan: csv)',
  'zscores.rejects': 'berkas untuk baris yang ditolak (bawaan: di samping --out)',
  'prevalence.about':
    'Menulis tabel prevalensi survei atau register: ambang, rerata, selang kepercayaan.',
  'prevalence.file': 'berkas CSV WHO Anthro, AnthroPlus, atau e-PPGBM; - membaca masukan standar',
  'prevalence.cluster': 'kolom unit sampel primer (klaster)',
  'prevalence.strata': 'kolom strata',
  'prevalence.weight': 'kolom bobot sampel',
  'prevalence.by': 'kolom pengelompokan lain, dipisah koma',
  'prevalence.out': 'berkas hasil (bawaan: keluaran standar)',
  'prevalence.format':
    'text, csv (tata letak WHO Anthro), json, html, atau section: HTML untuk disisipkan ke laporan (bawaan: menurut akhiran --out, jika tidak: text)',
  'quality.about': 'Memeriksa mutu data: tujuh pemeriksaan WHO/UNICEF, umur, skor SMART.',
  'quality.file': 'berkas CSV e-PPGBM atau WHO Anthro; - membaca masukan standar',
  'quality.by':
    'kolom kelompok pemeriksaan, misalnya tim; e-PPGBM: posyandu (bawaan), desa, puskesmas, kecamatan',
  'quality.format':
    'text, csv (satu temuan per baris), json, html, atau section: HTML untuk disisipkan ke laporan (bawaan: menurut akhiran --out, jika tidak: text)',
  'quality.school':
    '{file}: anak AnthroPlus berumur 5 sampai 19 tahun; pemeriksaan ini untuk anak di bawah 5 tahun.',
  'gain.about': 'Menulis SKDN satu bulan dan daftar anak yang perlu dikunjungi.',
  'gain.files': 'ekspor e-PPGBM tiap bulan, urutan bebas; - membaca masukan standar',
  'gain.month': 'bulan, YYYY-MM (bawaan: bulan terakhir dalam berkas)',
  'gain.targets':
    'daftar sasaran: kecamatan, desa, posyandu, S (balita yang tinggal), boleh K (punya KMS atau Buku KIA)',
  'gain.part':
    'skdn (tanpa nama), tindak-lanjut (daftar tindak lanjut, dengan nama), atau all (bawaan: all, untuk CSV skdn)',
  'gain.format':
    'text, csv, json, atau html untuk dicetak (bawaan: menurut akhiran --out, jika tidak: text)',
  'gain.layout':
    '{file} berkolom {layout}, tanpa nama: SKDN dan daftar tindak lanjut memerlukan ekspor e-PPGBM.',
  'gain.noChildren':
    'Tidak ada anak di bawah 5 tahun dengan tanggal pengukuran: periksa tanggalnya.',
  'gain.noMonth': 'Tidak ada anak terdaftar pada {month}. Berkas memuat: {months}.',
  'gain.targetTwice': '{file}, baris {row}: tempat ini tertulis dua kali; sisakan satu baris.',
  'gain.codes':
    'Kode kenaikan berat badan berbeda dari hasil hitung pada {differing} dari {compared} baris; hasil hitung yang dipakai.',
  'gain.doubt': '{count} x {text} (pertama di {file}, baris {row})',
  'lokus.about': 'Mengurutkan desa dan memilih desa lokus, beserta alasannya.',
  'lokus.file':
    'tabel desa (kode, desa, kecamatan, stunting, diukur, sasaran, layanan), atau CSV e-PPGBM',
  'lokus.number': 'sebanyak ini desa (bawaan: 10)',
  'lokus.share': 'desa teratas yang memuat bagian ini dari anak stunting, misalnya 50%',
  'lokus.score': 'semua desa dengan skor sekurangnya ini, 0 sampai 1',
  'lokus.services': 'tabel desa dengan layanan dan target, di samping berkas e-PPGBM',
  'lokus.profile': 'bobot: seimbang, beban, atau layanan (bawaan: seimbang)',
  'lokus.perKecamatan': 'paling sedikit desa dari tiap kecamatan (bawaan: 0)',
  'lokus.draws': 'banyaknya undian untuk melihat kekuatan daftar (bawaan: 1000)',
  'lokus.seed': 'awal undian: awal yang sama memberi daftar yang sama (bawaan: 1)',
  'lokus.format':
    'text, csv (satu desa per baris), json, atau html (bawaan: menurut akhiran --out, jika tidak: text)',
  'lokus.more': '(dan {count} lagi yang serupa)',
  'report.engine':
    'hitung di mesin basis data: duckdb, postgres, atau clickhouse; dengan --table, atau berkas Parquet atau CSV (duckdb)',
  'report.table': 'tabel pada mesin itu, misalnya gizi.anak',
  'report.columns': 'berkas JSON berisi kolom tabel (bawaan: kolom e-PPGBM atau WHO Anthro)',
  'report.url': 'alamat mesin (bawaan: PGHOST dan sejenisnya, CLICKHOUSE_URL)',
  'engine.noUrl': 'Alamat mesin belum ada: tulis --url {example}, atau isi {variables}.',
  'engine.oneSource':
    'Mesin menghitung satu tabel atau satu berkas: tulis --table NAMA, atau nama satu berkas.',
  'engine.noFile':
    'Hanya duckdb yang membaca berkas: tulis --engine duckdb, atau --table dengan nama tabel.',
  'engine.needed':
    '--table, --columns, dan --url dipakai bersama mesin: tulis --engine duckdb, postgres, atau clickhouse.',
  'engine.empty':
    '{table}: tidak ada anak di bawah lima tahun untuk dihitung; periksa kolom umur dan satuannya.',
  'engine.notWith': '{option} memerlukan barisnya sendiri: hilangkan bila memakai --engine.',
  'engine.leftOut':
    'Dihitung di {engine}, yang memberi jumlah dan bukan baris: laporan ini tanpa mutu data per baris, SKDN, dan daftar baris yang ditolak.',
  'sql.about':
    'cetak SQL yang menghitung atau menilai tabel di tempatnya, untuk DuckDB, PostgreSQL, dan ClickHouse',
  'sql.dialect':
    'duckdb, postgres, clickhouse, atau ansi (bawaan: duckdb); ansi dijalankan di DuckDB saja, belum di Spark atau Trino',
  'sql.part': 'counts, scores, atau school (bawaan: counts)',
  'sql.columns': 'berkas JSON berisi kolom tabel (bawaan: kolom WHO Anthro, umur dalam hari)',
  'sql.tableName': 'nama tabel pengukuran, misalnya gizi.anak (bawaan: anak)',
  'sql.by': 'kelompok hitungan: district, kecamatan, village, sex, ageGroup, month',
  'sql.table': '"{table}" bukan nama tabel; tulis misalnya anak atau gizi.anak.',
  'conformance.about':
    'Menilai program lain dengan anak uji standar WHO, dan menyebut kesalahannya.',
  'conformance.csv':
    'jawaban dalam berkas: id, zlen, flen dan seterusnya; - membaca masukan standar',
  'conformance.url':
    'bertanya ke layanan: anak uji dikirim sebagai CSV, jawaban kembali sebagai CSV',
  'conformance.cmd':
    'bertanya ke program: anak uji di masukan standar, jawaban di keluaran standar',
  'conformance.vectors': 'tulis anak uji dan jawaban yang benar ke folder ini',
  'conformance.set': 'children, school-age atau survey (bawaan: children)',
  'conformance.format': 'text atau json (bawaan: text)',
  'conformance.strict': 'keluar dengan 1 bila ada jawaban salah atau kurang',
  'conformance.oneSource':
    'Sebut satu dari --csv, --url, --cmd atau --vectors; lihat balanting help conformance.',
  'conformance.unreachable':
    '{url}: tidak menjawab ({reason}); periksa alamat dan apakah layanan berjalan.',
  'conformance.refused':
    '{url}: menjawab dengan status {status}; layanan harus menerima dan memberi CSV.',
  'conformance.failed': '{command}: berakhir dengan kode {code}: {reason}',
  'conformance.noColumns':
    'Tidak ada kolom jawaban; beri nama paling sedikit satu dari: {columns}.',
  'conformance.notNumber':
    'baris {row}, {column}: "{value}" bukan angka; kosongkan sel atau tulis NA bila tanpa skor.',
  'completion.about': 'Mencetak skrip yang melengkapi perintah dan opsi di shell.',
  'completion.shell': 'bash, zsh atau fish',
  'convert.about':
    'Menulis baris berkas dalam format lain: e-PPGBM, WHO Anthro, ENA, tabel biasa, XLSX, JSON, FHIR.',
  'convert.file':
    'tabel, buku kerja, NDJSON, JSON atau Bundle FHIR, dalam format apa pun yang dikenal; - membaca masukan baku',
  'convert.to':
    'eppgbm, html (yang oleh e-PPGBM dinamai .xls), anthro, anthroplus, ena, plain, sikades, bok (daftar tindak lanjut), monthly (satu baris tiap anak), xlsx atau parquet (kolom berkas asal), import atau posyandu (buku kerja dua lembar), ndjson, fhir atau dhis2',
  'convert.out':
    'berkas hasil; nama berakhiran .xlsx menjadikan tabel buku kerja (bawaan: keluaran baku)',
  'convert.map':
    'berkas JSON berisi judul kolom tabel yang memakai istilah sendiri, misalnya {"weightKg": "Berat bayi"}',
  'convert.measuredOn':
    'tanggal pengukuran semua baris, YYYY-MM-DD, bila berkas tidak punya kolomnya',
  'convert.decimal': 'tanda desimal: comma atau point (bawaan: menurut format)',
  'convert.leftOut':
    '{file}: tidak ikut ditulis karena format {format} tidak punya kolomnya: {columns}',
  'convert.lacking': '{file}: format {format} memerlukan yang tidak ada di berkas: {fields}.',
  'convert.incomplete':
    '{file}: {count} baris tidak memuat isian yang perlu agar format {format} dapat dibaca lagi: {fields}.',
  'convert.unclear':
    '{file}: {count} baris memuat anak tanpa kunci, atau satu kunci untuk dua anak: format {format} tidak dapat membedakan pemiliknya.',
  'convert.columns':
    '{file}: tulis objek JSON dari nama isian ke judul kolom. Nama isian: {fields}.',
  'convert.noWorkbook': 'Format {format} berupa teks: pilih --out yang tidak berakhiran .xlsx.',
  'convert.sheetFull': 'Satu lembar memuat paling banyak {limit} baris: tulis CSV saja.',
  'serve.about':
    'Menjalankan layanan HTTP: perhitungan yang sama untuk program lain, dengan OpenAPI.',
  'serve.port': 'port yang didengarkan, 0 untuk sembarang yang bebas (bawaan: 8080)',
  'serve.host': 'alamat yang didengarkan; 0.0.0.0 untuk semua alamat mesin (bawaan: 127.0.0.1)',
  'serve.cors': 'asal halaman yang boleh memanggil, dipisah koma (bawaan: tidak ada)',
  'serve.grace': 'detik untuk permintaan yang masih berjalan saat berhenti (bawaan: 10)',
  'serve.log':
    'json menulis satu baris per permintaan ke keluaran galat, none tidak menulis (bawaan: json)',
  'serve.token':
    'Dengan variabel lingkungan BALANTING_TOKEN setiap panggilan perlu token itu sebagai Authorization: Bearer.',
  'serve.listening': 'Mendengarkan di {address}. Daftar operasi: {address}/docs. Ctrl-C berhenti.',
  'serve.open':
    'Siapa pun yang mencapai {host} dapat memanggil: isi BALANTING_TOKEN, atau pasang penjaga di depannya.',
  'serve.stopping': 'Berhenti: {count} permintaan masih berjalan.',
  'serve.cut': 'Berhenti. Permintaan yang tidak selesai dalam {seconds} detik diputus.',
  'serve.taken': 'Port {port} di {host} sudah terpakai: pilih --port lain.',
  'serve.denied': 'Port {port} tidak boleh dipakai: pilih port mulai 1024 dengan --port.',
  'serve.address': '{host} bukan alamat mesin ini: pilih --host lain.',
  'serve.failed':
    'Tidak dapat mendengarkan di {host}, port {port} ({reason}): pilih --host atau --port lain.',
  'field.nik': 'NIK',
  'field.name': 'nama',
  'field.sex': 'jenis kelamin',
  'field.birthDate': 'tanggal lahir',
  'field.measuredOn': 'tanggal pengukuran',
  'field.age': 'umur',
  'option.sheet':
    'lembar buku kerja, menurut nama atau urutannya (bawaan: semua yang berjudul kolom)',
  'convert.organization': 'dengan --to fhir: id organisasi di SATUSEHAT',
  'convert.mapping': 'dengan --to dhis2: berkas JSON elemen data dan unit organisasi',
  'convert.noMapping':
    '--to dhis2 perlu --mapping BERKAS: angka mana elemen data mana, wilayah mana unit organisasi mana.',
  'convert.noOrganization': '--to fhir perlu --organization ID: id organisasi di SATUSEHAT.',
  'option.quiet': 'tanpa bilah kemajuan dan tanpa catatan akhir',
  'option.strict': 'keluar dengan 1 bila ada baris yang ditolak',
  'option.debug': 'cetak jejak kesalahan',
  'option.help': 'tampilkan bantuan ini',
  'option.version': 'tampilkan versi',
  'command.help': 'tampilkan bantuan satu perintah',
  'help.usage': 'Cara pakai:',
  'help.options': 'Pilihan:',
  'help.commands': 'Perintah:',
  'help.arguments': 'Masukan:',
  'help.examples': 'Contoh:',
  'help.exits':
    'Kode keluar: 0 selesai, 1 ada baris ditolak dan --strict, 2 salah pakai atau masukan tak terbaca, 130 Ctrl-C.',
  'use.unknownVerb': 'Perintah "{word}" tidak dikenal. {cure}',
  'use.unknownOption': 'Pilihan "{word}" tidak dikenal. {cure}',
  'use.meant': 'Maksud Anda "{words}"?',
  'use.seeHelp': 'Lihat: balanting --help',
  'use.noFile': 'Berkas belum disebut: tulis nama berkas, atau - untuk masukan standar.',
  'use.noValue': 'Pilihan {word} belum diberi nilai.',
  'use.tooMany': 'Perintah ini membaca satu berkas saja.',
  'use.choice': '{option} "{word}" tidak dikenal: pilih {words}.',
  'use.count': '{option} "{word}" bukan bilangan bulat mulai {least}.',
  'use.share': '{option} "{word}" bukan bagian: tulis 0,5 atau 50%.',
  'use.date': '{option} "{word}" bukan tanggal: tulis YYYY-MM-DD, misalnya 2025-08-31.',
  'use.month': '{option} "{word}" bukan bulan: tulis YYYY-MM, misalnya 2025-08.',
  'use.oneInput':
    '--rejects hanya untuk satu berkas masukan; tanpa pilihan ini tiap berkas mendapat berkasnya sendiri.',
  'use.stdinTwice': 'Masukan standar (-) hanya dapat dibaca satu kali.',
  'use.ownInput': '{file}: akan tertimpa oleh hasil; pilih --out lain.',
  'file.missing': '{file}: berkas tidak ada; periksa nama dan foldernya.',
  'file.directory': '{file}: ini folder; sebut berkas CSV di dalamnya.',
  'file.denied': '{file}: tidak ada izin membaca; minta kepada pemiliknya atau salin dulu.',
  'file.unreadable': '{file}: tidak dapat dibaca ({reason}).',
  'file.issue': '{file}: {text}',
  'programme.issue': '{file}, {place}: {text}',
  'programme.issues': '{file}, {place}: {text} Masih ada {count} lagi yang perlu diperbaiki.',
  'file.issueRow': '{file}, baris {row}: {text}',
  'file.jsonOption': '{file}: berkas JSON, yang isiannya sudah bernama; hapus {option}.',
  'file.allRejected':
    '{file}: tak satu pun dari {count} baris dapat dipakai. Paling sering: {text} Pertama di baris {row}.',
  'file.allRejectedKept':
    '{file}: tak satu pun dari {count} baris dapat dipakai. Paling sering: {text} Pertama di baris {row}. Semuanya disimpan di {rejects}',
  'file.mixed':
    '{file} berkolom {layout} tetapi {first} berkolom {firstLayout}; buat laporannya terpisah.',
  'file.school':
    '{file}: anak AnthroPlus berumur 5 sampai 19 tahun, laporan ini untuk di bawah 5 tahun; pakai balanting zscores.',
  'temporary.full':
    '{folder}: disk penuh, padahal menghitung anak sebanyak ini memerlukan berkas sementara di sana; kosongkan ruang, atau sebutkan folder lain dalam TMPDIR.',
  'temporary.failed':
    '{folder}: menghitung anak sebanyak ini memerlukan berkas sementara di sana, tetapi gagal ({reason}); sebutkan folder lain dalam TMPDIR.',
  'write.denied': '{file}: tidak ada izin menulis di sana; pilih folder lain dengan --out.',
  'write.full': '{file}: disk penuh; kosongkan ruang atau pilih --out lain.',
  'write.folder': '{file}: di tempat berkas ini ada folder; pilih --out lain.',
  'write.notFolder': '{file}: bukan folder; pilih --out lain.',
  'write.pipe': 'Pembaca keluaran standar menutupnya sebelum selesai.',
  'write.failed': '{file}: tidak dapat ditulis ({reason}).',
  'error.inside':
    'Kesalahan di dalam balanting: {reason}. Jalankan lagi dengan --debug dan laporkan.',
  'done.interrupted': 'Dihentikan. Tidak ada yang ditulis.',
  'done.wrote': 'Ditulis ke {folder}: {files}',
  'done.rejects': '{count} baris ditolak: {file}',
  'done.rejected': '{file}: {rejected} dari {rows} baris ditolak:',
  'done.reason': '  {count} x {text} (pertama di baris {row})',
  'done.moreReasons': '  dan {count} alasan lain',
  'survey.replaced':
    '{file}: {count} baris tidak dihitung: baris berikutnya berisi anak dan bulan yang sama.',
  'survey.outsideAge': '{file}: {count} baris tidak dihitung: di luar umur tabel ini.',
  'survey.noCluster': '{file}: {count} baris tidak dihitung: klaster atau strata kosong.',
  'survey.noWeight': '{file}: {count} baris tanpa bobot dihitung dengan bobot 0.',
  'survey.unused':
    '{file}: dihitung sebagai sampel acak sederhana. Kolomnya dapat menjelaskan rancangan: {options}',
  'stdin.name': 'masukan standar',
};
