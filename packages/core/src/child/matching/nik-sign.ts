import { editDistance } from '../../area/area-name.js';
import { parseNik } from '../nik.js';
import { dayParts } from './compare-dates.js';

/**
 * What the NIK of a record can tell: `own` where its date is the child's birth date, or that with day and
 * month swapped; `foreign` where it is 16 digits of another date, often a parent's; `short` where it has
 * 12 to 15 digits; `masked`; `none` where it is missing, temporary or made up.
 */
export type NikSign = 'own' | 'foreign' | 'short' | 'masked' | 'none';

/** How two NIK stand to each other. */
export type NikAgreement =
  | 'same-own'
  | 'same-foreign'
  | 'same-short'
  | 'cut'
  | 'fits-mask'
  | 'against-mask'
  | 'own-slip'
  | 'two-own'
  | 'unknown';

/** A NIK as the matching reads it: its digits, with `*` where masked, and its worth. */
export interface SignedNik {
  readonly text: string;
  readonly sign: NikSign;
}

/** Region and birth date, which twins share. */
const REGION_AND_DATE = 12;
const WHOLE = 16;
/** A mask that shows fewer digits proves nothing. */
const SHOWN_FROM = 8;
/** Serial 0000, equal digits, prefix 999: the rule `nik.dummy`. */
const MADE_UP = /0000$|^(\d)\1+$|^999/;

/**
 * The NIK of a record with what it can tell.
 *
 * @param birthDay - days since 1970-01-01, `NO_DAY` where not known
 *
 * @example
 * signedNik('9911010203230001', 19418).sign; // => 'own'
 */
export function signedNik(text: string, birthDay: number): SignedNik {
  const digits = text.replace(/^\s*'|\s/g, '');
  if (/^[\d*]+$/.test(digits) && digits.includes('*')) return { text: digits, sign: 'masked' };
  if (/\D/.test(digits) || MADE_UP.test(digits)) return { text: '', sign: 'none' };
  if (digits.length === WHOLE) {
    return { text: digits, sign: isOwn(digits, birthDay) ? 'own' : 'foreign' };
  }
  const isShort = digits.length >= REGION_AND_DATE && digits.length < WHOLE;
  return isShort ? { text: digits, sign: 'short' } : { text: '', sign: 'none' };
}

/**
 * How the NIK of two records agree. A NIK that fits the birth date of one of the two is a child's own;
 * two different ones are two children, unless they differ by one slip of the keyboard.
 *
 * @example
 * compareNiks(signedNik('9911010203230001', 19418), signedNik('9911010203230002', 19418)); // => 'own-slip'
 */
export function compareNiks(a: SignedNik, b: SignedNik): NikAgreement {
  if (a.sign === 'none' || b.sign === 'none') return 'unknown';
  if (a.sign === 'masked') return compareMask(a.text, b);
  if (b.sign === 'masked') return compareMask(b.text, a);
  if (a.text === b.text) return sameNik(a, b);
  const [short, long] = a.text.length < b.text.length ? [a, b] : [b, a];
  if (short.sign === 'short' && long.sign !== 'short') {
    return isCut(short.text, long.text) ? 'cut' : 'unknown';
  }
  return a.sign === 'own' && b.sign === 'own' ? differentOwn(a.text, b.text) : 'unknown';
}

function differentOwn(a: string, b: string): NikAgreement {
  return editDistance(a, b, 1) !== undefined ? 'own-slip' : 'two-own';
}

function sameNik(a: SignedNik, b: SignedNik): NikAgreement {
  if (a.sign === 'own' || b.sign === 'own') return 'same-own';
  if (a.sign === 'foreign') return 'same-foreign';
  return a.text.length > REGION_AND_DATE ? 'same-short' : 'unknown';
}

function isOwn(digits: string, birthDay: number): boolean {
  const nik = parseNik(digits);
  if (!nik.ok) return false;
  const { day, month, yearOfCentury } = nik.value;
  const coded = dayParts(birthDay);
  if (coded === undefined || coded.year % 100 !== yearOfCentury) return false;
  const asWritten = coded.day === day && coded.month === month;
  return asWritten || (coded.day === month && coded.month === day);
}

/** Whether digits were lost on the way: all of the short one stand in the long one, in order. */
function isCut(short: string, long: string): boolean {
  if (short.length <= REGION_AND_DATE) return false;
  let at = 0;
  for (const digit of long) if (digit === short[at]) at++;
  return at === short.length;
}

function compareMask(mask: string, other: SignedNik): NikAgreement {
  if (other.sign === 'masked' || mask.length !== other.text.length) return 'unknown';
  let shown = 0;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === '*') continue;
    shown++;
    if (mask[i] !== other.text[i]) return other.sign === 'own' ? 'against-mask' : 'unknown';
  }
  return shown >= SHOWN_FROM ? 'fits-mask' : 'unknown';
}
