import type { Bilingual } from '../bilingual.js';

/** The course of a child: series and weight gain. */
export const seriesMessages = {
  'series.mixed': {
    id: 'Angka survei dan angka register tidak boleh satu garis: pisahkan, atau beri garis itu label yang mengatakannya.',
    en: 'Figures of a survey and of a register do not belong on one line: keep them apart, or give the line a label that says so.',
  },
  'series.mixed_labelled': {
    id: 'Garis "{label}" memuat angka survei dan angka register: jangan hitung laju atau uji dari garis ini.',
    en: 'The line "{label}" holds figures of a survey and of a register: work out no rate and no test from it.',
  },
  'series.share': {
    id: 'Angka {year} adalah {value}: tulis proporsi dari 0 sampai 1, 18,4 % menjadi 0.184.',
    en: 'The figure of {year} is {value}: write a share from 0 to 1, 18.4 % as 0.184.',
  },
  'series.year': {
    id: 'Deret memuat {value} sebagai tahun: tulis empat angka, misalnya 2024.',
    en: 'The series has {value} as a year: write four digits, such as 2024.',
  },
  'series.year_twice': {
    id: 'Deret memuat dua angka untuk {year}: sisakan satu.',
    en: 'The series has two figures for {year}: keep one.',
  },
  'series.years_missing': {
    id: 'Deret tidak memuat angka untuk {years}: tidak ada yang diisikan.',
    en: 'The series has no figure for {years}: nothing was filled in.',
  },
  'gain.code_unknown': {
    id: '"{value}" bukan kode kenaikan berat badan: tulis N, T, O, atau B.',
    en: '"{value}" is no code of weight gain: write N, T, O or B.',
  },
  'gain.code_differs': {
    id: 'Register menulis {exported} untuk penimbangan {date}, dari beratnya {computed}: yang dipakai {computed}, periksa kedua berat.',
    en: 'The register gives {exported} for the weighing of {date}, the weights give {computed}: {computed} counts, check both weights.',
  },
  'gain.history_missing': {
    id: 'Register menulis {exported} untuk penimbangan {date}, tetapi penimbangan sebelumnya tidak ada: sertakan berkas bulan-bulan sebelumnya.',
    en: 'The register gives {exported} for the weighing of {date}, and no earlier weighing was given: add the files of the months before.',
  },
  'series.height_lost': {
    id: 'Tinggi turun dari {before} cm ({beforeDate}, {beforeFile} baris {beforeRow}) menjadi {now} cm ({date}, {file} baris {row}): ukur ulang, salah satunya keliru.',
    en: 'Height fell from {before} cm ({beforeDate}, {beforeFile} row {beforeRow}) to {now} cm ({date}, {file} row {row}): measure again, one of the two is wrong.',
  },
  'series.carried_forward': {
    id: 'Berat {weight} kg dan tinggi {height} cm sama pada {beforeDate} ({beforeFile} baris {beforeRow}) dan {date} ({file} baris {row}): periksa apakah yang kedua diukur atau hanya disalin.',
    en: 'Weight {weight} kg and height {height} cm are the same on {beforeDate} ({beforeFile} row {beforeRow}) and {date} ({file} row {row}): check whether the second was measured, or copied.',
  },
  'series.swapped': {
    id: 'Berat {weight} kg dan tinggi {height} cm pada {date} ({file} baris {row}) tampak tertukar, dibandingkan {beforeDate} ({beforeFile} baris {beforeRow}): tukar keduanya.',
    en: 'Weight {weight} kg and height {height} cm of {date} ({file} row {row}) look exchanged, beside {beforeDate} ({beforeFile} row {beforeRow}): exchange them.',
  },
  'series.unit_slip': {
    id: '{now} pada {date} ({file} baris {row}) tidak sesuai dengan {before} pada {beforeDate} ({beforeFile} baris {beforeRow}): satuan atau tanda desimal bergeser, tulis {proposed}.',
    en: '{now} of {date} ({file} row {row}) does not follow {before} of {beforeDate} ({beforeFile} row {beforeRow}): a unit or decimal mark slipped, write {proposed}.',
  },
  'series.same_date': {
    id: 'Anak ini punya dua hasil ukur berbeda pada {date}, {beforeFile} baris {beforeRow} dan {file} baris {row}: baris terakhir yang dipakai, hapus yang salah.',
    en: 'The child has two different readings of {date}, {beforeFile} row {beforeRow} and {file} row {row}: the later row counts, delete the wrong one.',
  },
  'series.repeated': {
    id: 'Hasil ukur {date} tertulis dua kali, {beforeFile} baris {beforeRow} dan {file} baris {row}: hapus salah satunya.',
    en: 'The reading of {date} stands twice, {beforeFile} row {beforeRow} and {file} row {row}: delete one.',
  },
  'series.birth_date_changed': {
    id: 'Tanggal lahir {before} di {beforeFile} baris {beforeRow} dan {now} di {file} baris {row}: yang dipakai {before}, periksa akta kelahiran.',
    en: 'The birth date is {before} in {beforeFile} row {beforeRow} and {now} in {file} row {row}: {before} holds, check the birth certificate.',
  },
  'series.sex_changed': {
    id: 'Jenis kelamin {before} di {beforeFile} baris {beforeRow} dan {now} di {file} baris {row}: yang dipakai {before}, periksa kartu keluarga.',
    en: 'The sex is {before} in {beforeFile} row {beforeRow} and {now} in {file} row {row}: {before} holds, check the family card.',
  },
  'series.months_missing': {
    id: 'Tidak ada baris selama {months} bulan antara {beforeDate} ({beforeFile} baris {beforeRow}) dan {date} ({file} baris {row}): tanyakan mengapa anak tidak diukur.',
    en: 'No row for {months} months between {beforeDate} ({beforeFile} row {beforeRow}) and {date} ({file} row {row}): ask why the child was not measured.',
  },
} as const satisfies Record<string, Bilingual>;
