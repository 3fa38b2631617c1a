/**
 * Between these a number is never longer as `String` prints it than in any other notation, but for whole
 * thousands: 9000 is 9e3.
 */
const LEAST = 0.01;
const MOST = 99_999;

/**
 * The length of a number as the shortest JSON text; -1 for one that could be written shorter than `String`
 * prints it.
 *
 * @example
 * numberSize(11.2); // => 4
 * @example
 * numberSize(9000); // => -1
 */
export function numberSize(value: number): number {
  const size = Math.abs(value);
  if (value !== 0 && (size < LEAST || size > MOST || (size >= 1000 && size % 1000 === 0)))
    return -1;
  const thousandths = Math.round(size * 1000);
  if (thousandths / 1000 !== size) return String(value).length;
  const sign = value < 0 ? 1 : 0;
  return sign + wholeDigits(size) + FRACTION_SIZES[zerosAtEnd(thousandths)];
}

function wholeDigits(size: number): number {
  if (size < 10) return 1;
  if (size < 100) return 2;
  return size < 1000 ? 3 : size < 10_000 ? 4 : 5;
}

/** Signs behind the whole part of a number, by the zeros at the end of its thousandths. */
const FRACTION_SIZES = [4, 3, 2, 0] as const;

function zerosAtEnd(thousandths: number): 0 | 1 | 2 | 3 {
  if (thousandths % 10 !== 0) return 0;
  if (thousandths % 100 !== 0) return 1;
  return thousandths % 1000 !== 0 ? 2 : 3;
}
