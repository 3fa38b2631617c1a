import { daysFromIsoDate } from '../child/iso-date.js';

/** `YYYY-MM-DD` or `YYYY/MM/DD`, with or without a time behind it. */
const YEAR_FIRST =
  /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** `DD/MM/YYYY`, `DD-MM-YYYY` or `DD.MM.YYYY`, with or without a time behind it. */
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?: \d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?$/;
/** The day number of a spreadsheet, with or without a part of a day. */
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;

/** Spreadsheets count from 1899-12-30: 25569 is 1970-01-01. */
const SERIAL_OF_EPOCH = 25_569;
const SERIAL_RANGE = { above: 20_000, below: 60_000 } as const;

/**
 * The date of a stripped cell as days since 1970-01-01; undefined where the text is no date that exists.
 *
 * Read are `YYYY-MM-DD`, `YYYY/MM/DD`, `DD/MM/YYYY`, `DD-MM-YYYY`, `DD.MM.YYYY`, each with a time of day
 * that is dropped, and the serial number of a spreadsheet between 20000 and 60000. Always day first, as
 * every public importer of e-PPGBM exports reads them.
 *
 * @example
 * dayOfCell('14/08/2025') === dayOfCell('2025-08-14'); // => true
 * @example
 * dayOfCell('45883') === dayOfCell('2025-08-14'); // => true
 */
export function dayOfCell(stripped: string): number | undefined {
  const iso = YEAR_FIRST.exec(stripped);
  if (iso) return dayOf(iso[1], iso[3], iso[4]);
  const local = DAY_FIRST.exec(stripped);
  if (local) return dayOf(local[4], local[3], local[1]);
  const serial = Number(SERIAL.exec(stripped)?.[1]);
  return serial > SERIAL_RANGE.above && serial < SERIAL_RANGE.below
    ? serial - SERIAL_OF_EPOCH
    : undefined;
}

function dayOf(year = '', month = '', day = ''): number | undefined {
  return daysFromIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
