import { fail, type Issue, issue, ok, type Result } from '../result/result.js';
import { daysFromIsoDate } from './iso-date.js';
import type { Sex } from './sex.js';

/**
 * A NIK (Nomor Induk Kependudukan) in its parts: 6 digits of the kecamatan that issued it, the birth
 * date as DDMMYY with 40 added to the day of girls, 4 digits of a serial number.
 *
 * Source: PP 37/2007, article 37.
 */
export interface Nik {
  /** The 16 digits: personal data, never to be printed in a message or a report. */
  readonly digits: string;
  /** Kemendagri code of the kecamatan, plain. */
  readonly region: string;
  readonly sex: Sex;
  /** 1 to 31 in a sound NIK, the 40 of girls taken off. */
  readonly day: number;
  readonly month: number;
  readonly yearOfCentury: number;
  readonly serial: string;
}

const NIK_PATH = ['nik'] as const;
const GIRL = 40;

/**
 * The parts of a NIK. A leading apostrophe and spaces of every kind are taken off first; the parts are
 * not judged (see {@link checkNik}).
 *
 * @returns fails with `nik.masked` where digits are hidden by `*`, with `nik.not_digits`, or with
 * `nik.length`
 *
 * @example
 * const nik = parseNik("'9911014203230001");
 * nik.ok && nik.value.sex; // => 'female'
 */
export function parseNik(text: string): Result<Nik> {
  const digits = text.replace(/^\s*'|\s/g, '');
  if (digits.includes('*')) return fail(issue('nik.masked', { path: NIK_PATH }));
  if (/\D/.test(digits)) return fail(issue('nik.not_digits', { path: NIK_PATH }));
  if (digits.length !== 16) {
    return fail(issue('nik.length', { path: NIK_PATH, values: { length: digits.length } }));
  }
  const codedDay = Number(digits.slice(6, 8));
  return ok({
    digits,
    region: digits.slice(0, 6),
    sex: codedDay > GIRL ? 'female' : 'male',
    day: codedDay > GIRL ? codedDay - GIRL : codedDay,
    month: Number(digits.slice(8, 10)),
    yearOfCentury: Number(digits.slice(10, 12)),
    serial: digits.slice(12),
  });
}

/**
 * The birth date in a NIK, `YYYY-MM-DD`; undefined where its digits are no real date. A NIK has no
 * century: the year is the last one, not after `referenceYear`, that ends in its two digits.
 *
 * @param referenceYear - a year in which the child was alive, such as the year of measuring
 *
 * @example
 * const nik = parseNik('9911014203230001');
 * nik.ok && birthDateOfNik(nik.value, 2025); // => '2023-03-02'
 */
export function birthDateOfNik(nik: Nik, referenceYear: number): string | undefined {
  const back = (((referenceYear - nik.yearOfCentury) % 100) + 100) % 100;
  const date = [referenceYear - back, two(nik.month), two(nik.day)].join('-');
  return daysFromIsoDate(date) === undefined ? undefined : date;
}

/** What {@link checkNik} compares a NIK with. */
export interface CheckNikOptions {
  /** `YYYY-MM-DD`; absent: the date in the NIK is not compared. */
  readonly birthDate?: string | undefined;
  /** Absent: the sex in the NIK is not compared. */
  readonly sex?: Sex | undefined;
}

/**
 * Everything that is wrong (level `error`) or doubtful (level `warning`) about the NIK of a child;
 * empty for a sound one. No issue holds a digit of the NIK.
 *
 * Errors: `nik.length`, `nik.masked`, `nik.not_digits`. Warnings: `nik.region`, `nik.date`, `nik.sex`,
 * `nik.dummy`. A NIK whose date does not fit is often that of a parent.
 *
 * @example
 * const child = { birthDate: '2023-03-02', sex: 'male' } as const;
 * checkNik('6311014203230001', child).map(({ code }) => code); // => ['nik.sex']
 */
export function checkNik(text: string, options: CheckNikOptions = {}): readonly Issue[] {
  const parsed = parseNik(text);
  if (!parsed.ok) return parsed.issues;
  return DOUBTS.filter(({ holds }) => holds(parsed.value, options)).map(({ code }) =>
    issue(code, { level: 'warning', path: NIK_PATH }),
  );
}

/**
 * The 38 provinces, by the digits of the islands they lie on.
 *
 * Source: Kepmendagri 300.2.2-2138 of 2025.
 */
const PROVINCE = /^(1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-6])/;
/** Kabupaten 01 to 69, kota 71 to 99; kecamatan from 01. */
const KECAMATAN = /^..(?!00|70)\d\d(?!00)\d\d$/;
/** Serial 0000 and nine or more zeros at the end are one case; then equal digits, and prefix 999. */
const DUMMY = /0000$|^(\d)\1{15}$|^999/;

const DOUBTS = [
  {
    code: 'nik.region',
    holds: ({ region }: Nik) => !PROVINCE.test(region) || !KECAMATAN.test(region),
  },
  {
    code: 'nik.date',
    holds: (nik: Nik, { birthDate }: CheckNikOptions) =>
      birthDate !== undefined &&
      birthDate.slice(2) !== [two(nik.yearOfCentury), two(nik.month), two(nik.day)].join('-'),
  },
  {
    code: 'nik.sex',
    holds: (nik: Nik, { sex }: CheckNikOptions) => sex !== undefined && sex !== nik.sex,
  },
  { code: 'nik.dummy', holds: ({ digits }: Nik) => DUMMY.test(digits) },
] as const;

function two(value: number): string {
  return String(value).padStart(2, '0');
}
