import { ageMonths, numberText } from './age-text.js';
import type { FileFormat } from './file-format.js';
import { ageColumn, numberColumn, wordColumn } from './format-column.js';

const WHO_SEX = { male: '1', female: '2' };

/**
 * A table for WHO Anthro.
 *
 * Source: arguments of `anthro_zscores`, WHO R package anthro 1.1.0.
 */
export const ANTHRO_FORMAT: FileFormat = {
  columns: [
    wordColumn('sex', 'sex', WHO_SEX),
    ageColumn('age', ({ age }) => numberText(age?.value)),
    ageColumn('is_age_in_month', ({ age }) =>
      age === undefined ? '' : String(Number(age.unit === 'months')),
    ),
    numberColumn('weight', 'weight'),
    numberColumn('lenhei', 'lengthHeight'),
    wordColumn('measure', 'position', { lying: 'l', standing: 'h' }),
    numberColumn('headc', 'headCircumference'),
    numberColumn('armc', 'armCircumference'),
    numberColumn('triskin', 'triceps'),
    numberColumn('subskin', 'subscapular'),
    wordColumn('oedema', 'oedema', { yes: 'y', no: 'n' }),
  ],
  needs: ['sex', 'age'],
  delimiter: ',',
  mark: '.',
  dates: 'iso',
};

/**
 * A table for WHO AnthroPlus.
 *
 * Source: arguments of `anthroplus_zscores`, WHO R package anthroplus 1.0.0.
 */
export const ANTHRO_PLUS_FORMAT: FileFormat = {
  columns: [
    wordColumn('sex', 'sex', WHO_SEX),
    ageColumn('age_in_months', (row) => numberText(ageMonths(row))),
    wordColumn('oedema', 'oedema', { yes: 'y', no: 'n' }),
    numberColumn('height_in_cm', 'lengthHeight'),
    numberColumn('weight_in_kg', 'weight'),
  ],
  needs: ['sex', 'age'],
  delimiter: ',',
  mark: '.',
  dates: 'iso',
};
