import { userError } from '../errors.js';

/** What `report` can write. */
export type ReportFormat = 'html' | 'json' | 'csv';

const FORMATS = ['html', 'json', 'csv'] as const;

/** A value out of a fixed list, or an error that names the list. */
export function checkedChoice<T extends string>(
  option: string,
  word: string,
  words: readonly T[],
): T {
  const found = words.find((known) => known === word);
  if (found === undefined) throw userError('use.choice', { option, word, words: words.join(', ') });
  return found;
}

/**
 * The formats of a list with commas; all where none is given.
 *
 * @example
 * [...checkedFormats('html,csv')]; // => ['html', 'csv']
 */
export function checkedFormats(list: string | undefined): ReadonlySet<ReportFormat> {
  const words = list?.split(',').map((word) => word.trim()) ?? FORMATS;
  return new Set(words.map((word) => checkedChoice('--format', word, FORMATS)));
}

/**
 * A date of the calendar as YYYY-MM-DD.
 *
 * @example
 * checkedDate('--as-of', '2025-08-31'); // => '2025-08-31'
 */
export function checkedDate(option: string, word: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(word) ? new Date(`${word}T00:00:00Z`) : undefined;
  const real = date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(word);
  if (!real) throw userError('use.date', { option, word });
  return word;
}

/**
 * A month as YYYY-MM.
 *
 * @example
 * checkedMonth('--month', '2025-08'); // => '2025-08'
 */
export function checkedMonth(option: string, word: string): string {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(word)) throw userError('use.month', { option, word });
  return word;
}

/**
 * A whole number of at least `least`.
 *
 * @example
 * checkedCount('--number', '10'); // => 10
 */
export function checkedCount(option: string, word: string, least = 0): number {
  const count = /^\d{1,9}$/.test(word) ? Number(word) : Number.NaN;
  if (!(count >= least)) throw userError('use.count', { option, word, least });
  return count;
}

/**
 * A share above 0 and up to 1, also written as percent or with a decimal comma.
 *
 * @example
 * checkedShare('--share-of-burden', '50%'); // => 0.5
 */
export function checkedShare(option: string, word: string): number {
  const [, digits, percent] = /^(\d+(?:[.,]\d+)?) ?(%?)$/.exec(word) ?? [];
  const share = Number((digits ?? 'x').replace(',', '.')) / (percent === '%' ? 100 : 1);
  if (!(share > 0 && share <= 1)) throw userError('use.share', { option, word });
  return share;
}
