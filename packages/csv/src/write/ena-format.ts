import { ageMonths } from './age-text.js';
import type { FileFormat } from './file-format.js';
import {
  ageColumn,
  dateColumn,
  numberColumn,
  optional,
  otherColumn,
  textColumn,
  wordColumn,
} from './format-column.js';

const MM_PER_CM = 10;

/**
 * A table for ENA for SMART; arm circumferences in mm.
 *
 * Source: the columns of ENA for SMART 2020 (SURVDATE, CLUSTER, TEAM, ID, HH, SEX, BIRTHDAT, MONTHS and so on).
 */
export const ENA_FORMAT: FileFormat = {
  columns: [
    dateColumn('SURVDATE', 'measuredOn'),
    ...['CLUSTER', 'TEAM'].map(otherColumn),
    textColumn('ID', 'id'),
    otherColumn('HH'),
    wordColumn('SEX', 'sex', { male: 'm', female: 'f' }),
    dateColumn('BIRTHDAT', 'birthDate'),
    ageColumn('MONTHS', (row) => ageMonths(row)?.toFixed(2) ?? ''),
    numberColumn('WEIGHT', 'weight'),
    numberColumn('HEIGHT', 'lengthHeight'),
    wordColumn('EDEMA', 'oedema', { yes: 'y', no: 'n' }),
    numberColumn('MUAC', 'armCircumference', MM_PER_CM),
    optional(wordColumn('MEASURE', 'position', { lying: 'l', standing: 'h' })),
  ],
  needs: ['sex', 'measuredOn'],
  delimiter: ',',
  mark: '.',
  dates: 'dayFirst',
};
