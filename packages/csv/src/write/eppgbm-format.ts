import type { FileFormat } from './file-format.js';
import {
  dateColumn,
  numberColumn,
  optional,
  otherColumn,
  textColumn,
  wordColumn,
} from './format-column.js';

/**
 * An e-PPGBM export.
 *
 * Source: its header as public importers read it, with the misspelling `Pukesmas` that it has itself.
 */
export const EPPGBM_FORMAT: FileFormat = {
  columns: [
    otherColumn('No'),
    textColumn('NIK', 'nik'),
    textColumn('Nama', 'name'),
    wordColumn('JK', 'sex', { male: 'L', female: 'P' }),
    dateColumn('Tgl Lahir', 'birthDate'),
    ...['BB Lahir', 'TB Lahir', 'Nama Ortu'].map(otherColumn),
    textColumn('Prov', 'province'),
    textColumn('Kab/Kota', 'district'),
    textColumn('Kec', 'kecamatan'),
    textColumn('Pukesmas', 'puskesmas'),
    textColumn('Desa/Kel', 'village'),
    textColumn('Posyandu', 'posyandu'),
    ...['RT', 'RW', 'Alamat'].map(otherColumn),
    textColumn('Usia Saat Ukur', 'ageText'),
    dateColumn('Tanggal Pengukuran', 'measuredOn'),
    numberColumn('Berat', 'weight'),
    numberColumn('Tinggi', 'lengthHeight'),
    wordColumn('Cara Ukur', 'position', { lying: 'Terlentang', standing: 'Berdiri' }),
    numberColumn('LiLA', 'armCircumference'),
    otherColumn('BB/U'),
    numberColumn('ZS BB/U', 'weightForAge'),
    otherColumn('TB/U'),
    numberColumn('ZS TB/U', 'heightForAge'),
    otherColumn('BB/TB'),
    numberColumn('ZS BB/TB', 'weightForHeight'),
    textColumn('Naik Berat Badan', 'printedGain'),
    ...['PMT Diterima (kg)', 'Jml Vit A', 'KPSP', 'KIA'].map(otherColumn),
    optional(numberColumn('Lingkar Kepala', 'headCircumference')),
    optional(wordColumn('Edema', 'oedema', { yes: 'Ya', no: 'Tidak' })),
  ],
  needs: ['sex', 'birthDate', 'measuredOn'],
  delimiter: ';',
  mark: ',',
  dates: 'iso',
};
