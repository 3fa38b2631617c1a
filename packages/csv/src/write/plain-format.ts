import { ageDays, numberText } from './age-text.js';
import type { FileFormat } from './file-format.js';
import {
  ageColumn,
  dateColumn,
  numberColumn,
  optional,
  textColumn,
  wordColumn,
} from './format-column.js';

/**
 * A plain table with units in its header words.
 */
export const PLAIN_FORMAT: FileFormat = {
  columns: [
    optional(textColumn('id', 'id')),
    optional(textColumn('nik', 'nik')),
    optional(textColumn('name', 'name')),
    wordColumn('sex', 'sex', { male: 'male', female: 'female' }),
    dateColumn('birth_date', 'birthDate'),
    dateColumn('date', 'measuredOn'),
    ageColumn('age_days', (row) => numberText(ageDays(row))),
    optional(textColumn('Usia Saat Ukur', 'ageText')),
    numberColumn('weight_kg', 'weight'),
    numberColumn('height_cm', 'lengthHeight'),
    wordColumn('position', 'position', { lying: 'lying', standing: 'standing' }),
    optional(wordColumn('oedema', 'oedema', { yes: 'y', no: 'n' })),
    optional(numberColumn('muac_cm', 'armCircumference')),
    optional(numberColumn('head_circumference_cm', 'headCircumference')),
    optional(textColumn('province', 'province')),
    optional(textColumn('district', 'district')),
    optional(textColumn('subdistrict', 'kecamatan')),
    optional(textColumn('health_centre', 'puskesmas')),
    optional(textColumn('village', 'village')),
    optional(textColumn('posyandu', 'posyandu')),
    optional(numberColumn('ZS BB/U', 'weightForAge')),
    optional(numberColumn('ZS TB/U', 'heightForAge')),
    optional(numberColumn('ZS BB/TB', 'weightForHeight')),
    optional(textColumn('Naik Berat Badan', 'printedGain')),
  ],
  needs: ['sex', 'measuredOn'],
  delimiter: ',',
  mark: '.',
  dates: 'iso',
};
