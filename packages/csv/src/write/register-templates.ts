import type { FileFormat } from './file-format.js';
import {
  dateColumn,
  numberColumn,
  optional,
  otherColumn,
  textColumn,
  wordColumn,
} from './format-column.js';

const SEX = { male: 'L', female: 'P' };

/**
 * A table of SiKades posyandu.
 *
 * Source: header of the CSV of sikades-lite, an open posyandu app.
 */
export const SIKADES_FORMAT: FileFormat = {
  columns: [
    textColumn('NIK', 'nik'),
    textColumn('NAMA_LENGKAP', 'name'),
    dateColumn('TANGGAL_LAHIR', 'birthDate'),
    wordColumn('JENIS_KELAMIN', 'sex', SEX),
    dateColumn('TANGGAL_PERIKSA', 'measuredOn'),
    numberColumn('BERAT_BADAN', 'weight'),
    numberColumn('TINGGI_BADAN', 'lengthHeight'),
    numberColumn('LINGKAR_KEPALA', 'headCircumference'),
    numberColumn('LINGKAR_LENGAN', 'armCircumference'),
    ...['VITAMIN_A', 'ASI_EKSKLUSIF', 'IMUNISASI', 'KETERANGAN'].map(otherColumn),
  ],
  needs: ['name', 'sex', 'birthDate', 'measuredOn'],
  delimiter: ',',
  mark: '.',
  dates: 'iso',
};

/**
 * A follow-up list of a puskesmas (BOK). The list has no date of measuring of its own, so one column more
 * holds it where the file that is read has it.
 *
 * Source: header of lists that are read by an open seed script of 2025.
 */
export const BOK_FORMAT: FileFormat = {
  columns: [
    textColumn('Nama Lengkap Balita', 'name'),
    dateColumn('Tgl Lahir Tgl/Bln/Thn', 'birthDate'),
    wordColumn('JK', 'sex', SEX),
    otherColumn('Nama Orang Tua'),
    numberColumn('BB', 'weight'),
    numberColumn('TB', 'lengthHeight'),
    numberColumn('LiLA', 'armCircumference'),
    ...['BB/U', 'PB-TB/U', 'BB/PB-TB'].map(otherColumn),
    optional(dateColumn('Tanggal Pengukuran', 'measuredOn')),
  ],
  needs: ['name', 'sex', 'birthDate'],
  delimiter: ';',
  mark: ',',
  dates: 'dayFirst',
};
