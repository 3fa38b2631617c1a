/**
 * Whether a number can be a year of the programme, with parts of a year.
 *
 * @example
 * isYear(24); // => false
 */
export function isYear(year: number): boolean {
  return year >= 1900 && year < 2200;
}

/**
 * The whole years between the first and the last that are not in a list.
 *
 * @example
 * missingYears([2018, 2021]); // => [2019, 2020]
 */
export function missingYears(years: readonly number[]): readonly number[] {
  const rising = [...years].sort((a, b) => a - b);
  return rising.flatMap((year, i) => {
    const before = rising[i - 1] ?? year;
    return Array.from({ length: Math.max(0, year - before - 1) }, (_, k) => before + 1 + k);
  });
}
