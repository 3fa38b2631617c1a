/** Spaces of every kind, zero-width signs, direction marks and the byte order mark. */
const INVISIBLE = '\\s\\u0085\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const AT_ENDS = new RegExp(`^[${INVISIBLE}]+|[${INVISIBLE}]+$`, 'gu');
const ZERO_WIDTH = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The text of a cell without what no reader sees: spaces of every kind around it, zero-width signs and
 * direction marks anywhere.
 *
 * @example
 * stripCell('\u00a0L\u00a0\u200b'); // => 'L'
 */
export function stripCell(text: string): string {
  return text.replace(ZERO_WIDTH, '').replace(AT_ENDS, '');
}

/** What registers and spreadsheets write where there is nothing; in capital letters. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  '',
  '-',
  'NULL',
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
]);

/**
 * Whether a stripped cell stands for "no value": empty, a dash, `NULL`, or an error of a spreadsheet.
 *
 * @example
 * isEmptyCell('#N/A'); // => true
 */
export function isEmptyCell(stripped: string): boolean {
  return EMPTY_WORDS.has(stripped) || EMPTY_WORDS.has(stripped.toUpperCase());
}

/**
 * A cell as a message may show it: at most 20 characters, letters as `x` and long runs of digits as `*`,
 * since a cell that slipped into the wrong column may hold a name or a NIK.
 *
 * @example
 * shownCell('32/13/2024'); // => '32/13/2024'
 * @example
 * shownCell('ANAK CONTOH'); // => 'xxxx xxxxxx'
 */
export function shownCell(text: string): string {
  return text
    .slice(0, 20)
    .replace(/\p{L}/gu, 'x')
    .replace(/\d{9,}/g, (digits) => '*'.repeat(digits.length));
}

/**
 * A word as a message may show it: whole up to three characters, else the first two.
 *
 * @example
 * shownWord('CONTOH'); // => 'CO...'
 */
export function shownWord(text: string): string {
  return text.length <= 3 ? text : `${text.slice(0, 2)}...`;
}
