import { Decimal } from '../number/decimal.js';

/** Units in which a measurement may be written, and how many of the base unit (kg, cm) they are. */
const UNITS = {
  weight: { kg: '1', g: '0.001' },
  length: { cm: '1', mm: '0.1', m: '100' },
} as const;

/** What a decimal cell measures: its base unit is kg or cm. */
export type CellDimension = keyof typeof UNITS;

/** The number in a cell, as plain text with a point such as `11.2`. */
export interface CellDecimal {
  readonly text: string;
  /** Whether the cell wrote a unit, so that its size needs no guessing. */
  readonly hasUnit: boolean;
  /** Whether a spreadsheet had turned the decimal into a time of day. */
  readonly fromTime: boolean;
}

/** Whether minutes of a {@link CellDecimal} made of a time are tenths or hundredths. */
export type MinuteDigits = 'tenths' | 'hundredths';

/** Why a cell holds no number: no digits as a measurement has them, or more than 20 of them. */
export type NoDecimal = 'invalid' | 'too_many_digits';

const NUMBER = /^([+-]?\d+)(?:[.,](\d+))?(?: ?(kg|g|cm|mm|m))?$/i;
const TIME = /^(\d{1,3}):(\d{2})(?::00)?$/;
const MOST_DIGITS = 20;
/** A spreadsheet keeps 15 significant digits; 14.799999999999999 is its 14.8. */
const SPREADSHEET_DIGITS = 15;

/**
 * The number in a stripped cell: an optional sign, ASCII digits, at most one comma or point, and a unit.
 * Exponents, `1.234,5`, full-width digits, `NaN` and `Infinity` are refused.
 *
 * An Indonesian spreadsheet turns `2.15` into the time 02:15 and `14.8` into 14:08. With two decimals the
 * minutes are hundredths; where all minutes of the column are below 10, one decimal was typed and they are
 * tenths. Minutes of 10 and more are always hundredths.
 *
 * @param minutes - what minutes below 10 are, decided by column
 *
 * @example
 * parseDecimalCell('14,8', 'weight'); // => { text: '14.8', hasUnit: false, fromTime: false }
 * @example
 * parseDecimalCell('2:15', 'weight'); // => { text: '2.15', hasUnit: false, fromTime: true }
 * @example
 * parseDecimalCell('1.234,5', 'length'); // => 'invalid'
 */
export function parseDecimalCell(
  stripped: string,
  dimension: CellDimension,
  minutes: MinuteDigits = 'tenths',
): CellDecimal | NoDecimal {
  const time = TIME.exec(stripped);
  if (time) return decimalOfTime(time[1] as string, time[2] as string, minutes);
  const [, whole, fraction = '', unit] = NUMBER.exec(stripped) ?? [];
  if (whole === undefined) return 'invalid';
  const digits = `${whole}${fraction}`.replace(/^[+-]?0*/, '');
  if (digits.length > MOST_DIGITS) return 'too_many_digits';
  const plain = plainDecimal(whole, fraction);
  const isLong = digits.length > SPREADSHEET_DIGITS;
  const text = isLong ? new Decimal(plain).toSD(SPREADSHEET_DIGITS).toFixed() : plain;
  if (unit === undefined) return { text, hasUnit: false, fromTime: false };
  const factors: Readonly<Record<string, string>> = UNITS[dimension];
  const factor = factors[unit.toLowerCase()];
  if (factor === undefined) return 'invalid';
  return { text: new Decimal(text).times(factor).toFixed(), hasUnit: true, fromTime: false };
}

/** Without a plus, zeros in front, and zeros at the end of the fraction. */
function plainDecimal(whole: string, fraction: string): string {
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.replace(/^[+-]?0*(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? `${sign}${digits}` : `${sign}${digits}.${rest}`;
}

/**
 * The minutes of a stripped cell that holds a time of day in the place of a decimal; undefined for any
 * other cell.
 *
 * @example
 * minutesOfCell('14:08'); // => 8
 */
export function minutesOfCell(stripped: string): number | undefined {
  const found = TIME.exec(stripped);
  return found ? Number(found[2]) : undefined;
}

function decimalOfTime(
  hours: string,
  minute: string,
  minutes: MinuteDigits,
): CellDecimal | 'invalid' {
  if (Number(minute) > 59) return 'invalid';
  const tenths = minutes === 'tenths' && minute.startsWith('0');
  const text = plainDecimal(hours, tenths ? minute.slice(1) : minute);
  return { text, hasUnit: false, fromTime: true };
}
