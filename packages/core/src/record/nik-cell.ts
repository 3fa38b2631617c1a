import { isoDateFromDays } from '../child/iso-date.js';
import { checkNik } from '../child/nik.js';
import type { Sex } from '../child/sex.js';
import { type Issue, issue } from '../result/result.js';
import { stripCell } from './cell-text.js';
import { MISSING } from './record-table.js';

/** A NIK that a spreadsheet took for a number: an exponent, or a decimal part. */
const NUMERIC_NIK = /^\d[.,]?\d*E\+?\d+$|^\d{15,16}[.,]0+$/i;

/**
 * The doubts about the NIK of a child, as warnings: a row is not refused for its NIK. Beside those of
 * `checkNik` there is `nik.numeric`, where a spreadsheet took the NIK for a number: it keeps 15 digits.
 *
 * @param birthDay - days since 1970-01-01, or `MISSING`
 *
 * @example
 * nikDoubts('9,91101E+15', 'male', 19418).map(({ code }) => code); // => ['nik.numeric']
 */
export function nikDoubts(cell: string, sex: Sex, birthDay: number): readonly Issue[] {
  const text = stripCell(cell);
  if (NUMERIC_NIK.test(text)) return [issue('nik.numeric', { level: 'warning', path: ['nik'] })];
  const birthDate = birthDay === MISSING ? undefined : isoDateFromDays(birthDay);
  return checkNik(text, { birthDate, sex }).map((doubt) => ({ ...doubt, level: 'warning' }));
}
