import { fail, issue, ok, type Result } from '../../result/result.js';

/** The number of a decision (SK) in its parts: `188.45/317/Kum/2022`. */
export interface DecreeNumber {
  /** Code of the archive: 188.45 for decisions. */
  readonly archive: string;
  readonly serial: number;
  /** The unit that keeps it: `Kum`, the legal section. */
  readonly unit: string;
  readonly year: number;
}

/** The number of a regulation in its parts: `17 Tahun 2022`. */
export interface RegulationNumber {
  readonly serial: number;
  readonly year: number;
}

const DECREE =
  /^(?<archive>\d{3}(?:\.\d{1,3})?)\/(?<serial>[1-9]\d{0,4})\/(?<unit>[A-Za-z-]+)(?:\/| Tahun )(?<year>(?:19|20)\d\d)$/i;
const REGULATION = /^(?<serial>[1-9]\d{0,3})(?:\/| Tahun )(?<year>(?:19|20)\d\d)$/i;

/**
 * The parts of the number of a decision, as `188.45/317/Kum/2022` or `188.45/317/Kum Tahun 2022`; a
 * leading `Nomor` and spaces around are taken off.
 *
 * Source: the decisions of the regent of Balangan of 2021 and 2022.
 *
 * @returns fails with `document.number_invalid`
 *
 * @example
 * const number = parseDecreeNumber('188.45/317/Kum Tahun 2022');
 * number.ok && number.value; // => { archive: '188.45', serial: 317, unit: 'Kum', year: 2022 }
 */
export function parseDecreeNumber(text: string): Result<DecreeNumber> {
  const { archive, serial, unit, year } = DECREE.exec(bare(text))?.groups ?? {};
  if (archive === undefined || unit === undefined) return invalid(text, '188.45/317/Kum/2022');
  return ok({ archive, serial: Number(serial), unit, year: Number(year) });
}

/**
 * The number of a decision as it is written first in a decree.
 *
 * @example
 * decreeNumberText({ archive: '188.45', serial: 317, unit: 'Kum', year: 2022 });
 * // => '188.45/317/Kum/2022'
 */
export function decreeNumberText({ archive, serial, unit, year }: DecreeNumber): string {
  return `${archive}/${serial}/${unit}/${year}`;
}

/**
 * The parts of the number of a regulation, as `17 Tahun 2022` or `17/2022`.
 *
 * @returns fails with `document.number_invalid`
 *
 * @example
 * const number = parseRegulationNumber('17 Tahun 2022');
 * number.ok && number.value; // => { serial: 17, year: 2022 }
 */
export function parseRegulationNumber(text: string): Result<RegulationNumber> {
  const { serial, year } = REGULATION.exec(bare(text))?.groups ?? {};
  if (serial === undefined) return invalid(text, '17 Tahun 2022');
  return ok({ serial: Number(serial), year: Number(year) });
}

/** The text with single spaces, without the word "Nomor" before it. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:nomor|no\.?) ?:? ?/i, '');
}

function invalid(value: string, example: string): Result<never> {
  return fail(issue('document.number_invalid', { path: ['number'], values: { value, example } }));
}
