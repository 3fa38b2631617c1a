import type { ChildKeyField } from '../child-word.js';
import type { RowField } from './file-row.js';
import {
  dateColumn,
  type FormatColumn,
  numberColumn,
  optional,
  otherColumn,
  textColumn,
  wordColumn,
} from './format-column.js';

/** A workbook with a sheet of children and a sheet of what was measured. */
export interface BookTemplate {
  /** What both sheets know a child by. */
  readonly key: ChildKeyField;
  readonly needs: readonly RowField[];
  readonly children: SheetTemplate;
  readonly measurements: SheetTemplate;
}

/** One sheet of a {@link BookTemplate}. */
export interface SheetTemplate {
  readonly name: string;
  readonly columns: readonly FormatColumn[];
}

const SEX = { male: 'L', female: 'P' };

/**
 * The workbooks with two sheets, by the name that `balanting convert` knows: the import template of e-PPGBM,
 * and the one of posyandu apps (Data Dasar and Pemantauan).
 *
 * The import template has no date of measuring, so one column more holds it where the file that is read has
 * it: its own columns are read by their places.
 *
 * Source: positions of an importer for the e-PPGBM template; a posyandu app and its tests.
 */
export const BOOK_TEMPLATES = {
  import: {
    key: 'name',
    needs: ['name', 'sex', 'birthDate'],
    children: {
      name: 'Identitas',
      columns: [
        otherColumn('No'),
        textColumn('NIK', 'nik'),
        textColumn('Nama anak', 'name'),
        dateColumn('Tgl lahir', 'birthDate'),
        wordColumn('Jenis kelamin', 'sex', SEX),
        ...['Nama ortu', 'NIK ortu', 'HP ortu'].map(otherColumn),
        textColumn('PKM', 'puskesmas'),
        textColumn('Kel', 'village'),
        textColumn('Posyandu', 'posyandu'),
        ...['RT', 'RW', 'Alamat'].map(otherColumn),
      ],
    },
    measurements: {
      name: 'Pengukuran',
      columns: [
        textColumn('Nama anak', 'name'),
        numberColumn('Tinggi', 'lengthHeight'),
        numberColumn('Berat', 'weight'),
        wordColumn('Cara ukur', 'position', { lying: 'Terlentang', standing: 'Berdiri' }),
        optional(dateColumn('Tanggal Pengukuran', 'measuredOn')),
      ],
    },
  },
  posyandu: {
    key: 'nik',
    needs: ['nik', 'name', 'sex', 'birthDate', 'measuredOn'],
    children: {
      name: 'Data Dasar',
      columns: [
        otherColumn('No. KK'),
        textColumn('NIK anak', 'nik'),
        textColumn('Nama anak', 'name'),
        dateColumn('Tanggal lahir', 'birthDate'),
        wordColumn('L/P', 'sex', SEX),
        ...['Anak ke', 'Berat lahir', 'Panjang lahir', 'NIK ibu', 'NIK ayah'].map(otherColumn),
        ...['Nama ibu', 'Alamat', 'ID Posyandu', 'ID Puskesmas'].map(otherColumn),
      ],
    },
    measurements: {
      name: 'Pemantauan',
      columns: [
        textColumn('NIK Anak', 'nik'),
        textColumn('nama', 'name'),
        monthColumn('bulan'),
        dateColumn('tanggal penimbangan', 'measuredOn'),
        numberColumn('BB', 'weight'),
        numberColumn('TB', 'lengthHeight'),
        numberColumn('lingkar kepala', 'headCircumference'),
        numberColumn('LiLA', 'armCircumference'),
        ...['Status BB/U', 'Status TB/U', 'Status BB/TB'].map(otherColumn),
      ],
    },
  },
} as const satisfies Readonly<Record<string, BookTemplate>>;

/** The name of a workbook with two sheets. */
export type BookTemplateId = keyof typeof BOOK_TEMPLATES;

/** The month of measuring, `2025-08`. */
function monthColumn(header: string): FormatColumn {
  const print: FormatColumn['print'] = () => (row) => (row.values.measuredOn ?? '').slice(0, 7);
  return { header, kind: 'text', print };
}
