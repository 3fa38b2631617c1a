/** An age in calendar parts, as e-PPGBM prints it. */
export interface AgeParts {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

const AGE_TEXT = /^\s*(\d+)\s*tahun\s*-\s*(\d+)\s*bulan\s*-\s*(\d+)\s*hari\s*$/i;

/**
 * The parts of an age in the words of the e-PPGBM column `Usia Saat Ukur`; undefined for other text.
 * Only a cross-check: the age that counts follows from the two dates (see `ageBetween`).
 *
 * @example
 * parseAgeText('2 Tahun - 3 Bulan - 14 Hari'); // => { years: 2, months: 3, days: 14 }
 */
export function parseAgeText(text: string): AgeParts | undefined {
  const found = AGE_TEXT.exec(text);
  if (found === null) return undefined;
  const [years, months, days] = found.slice(1).map(Number) as [number, number, number];
  return { years, months, days };
}
