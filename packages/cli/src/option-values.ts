import { userError } from './errors.js';

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
