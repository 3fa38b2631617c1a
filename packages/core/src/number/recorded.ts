import type { DecimalInput } from './decimal.js';

/** More digits than any scale shows: beyond them text is refused rather than cut. */
const MOST_DIGITS = 20;

/** Why text is no recorded value. */
export type NotRecorded = 'invalid' | 'too_many_digits';

/**
 * The double nearest to a recorded value: NaN where it is absent or empty, or why it is no number.
 * Text must be plain digits with at most one point: no exponent, no comma, no unit.
 *
 * @example
 * recordedNumber('84.5'); // => 84.5
 * @example
 * recordedNumber('84,5'); // => 'invalid'
 */
export function recordedNumber(value: DecimalInput | undefined): number | NotRecorded {
  if (value === undefined || value === '') return Number.NaN;
  if (typeof value === 'number') {
    return Number.isFinite(value) || Number.isNaN(value) ? value : 'invalid';
  }
  if (typeof value === 'string') return recordedText(value);
  if (!value.isFinite()) return 'invalid';
  return value.precision() > MOST_DIGITS ? 'too_many_digits' : value.toNumber();
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** Up to so many digits a value is the quotient of two exact whole numbers: rightly rounded. */
const SHORT = 15;

function recordedText(text: string): number | NotRecorded {
  const short = text.length <= SHORT ? unsignedNumber(text) : Number.NaN;
  if (!Number.isNaN(short)) return short;
  if (!PLAIN.test(text)) return 'invalid';
  // Only a long text can hold too many digits.
  if (text.length > MOST_DIGITS && text.replace(/\D/g, '').length > MOST_DIGITS) {
    return 'too_many_digits';
  }
  return Number(text);
}

/** The value of digits with at most one point, NaN for any other text: what registers mostly hold. */
function unsignedNumber(text: string): number {
  let digits = 0;
  let scale = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      scale *= 10;
    } else if (digit === POINT && scale === 0 && text.length > 1) scale = 1;
    else return Number.NaN;
  }
  return digits / Math.max(scale, 1);
}

const ZERO = 48;
const POINT = 46 - ZERO;
