/** What a number stands for by its format. */
export type NumberKind = 'number' | 'date' | 'time';

/** Letters that stand for themselves: in quotes, after a backslash, a space as wide as, fill with. */
const LITERAL = /"[^"]*"?|\\.|_.|\*./g;
/** Colours, currencies and conditions; hours beyond a day such as `[h]` stay. */
const BRACKETS = /\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/**
 * What a number stands for by the format of its cell: a date where it shows day or year, a time where it shows
 * hours, minutes or seconds alone.
 *
 * Source: ECMA-376 part 1, 18.8.31.
 *
 * @example
 * numberKind('[h]:mm:ss'); // => 'time'
 */
export function numberKind(format: string | undefined): NumberKind {
  if (format === undefined || format === 'General') return 'number';
  const known = KINDS.get(format);
  if (known) return known;
  const letters = (format.split(';')[0] ?? '').replace(LITERAL, '').replace(BRACKETS, '');
  if (/[dy]/i.test(letters)) return 'date';
  if (/general/i.test(letters)) return 'number';
  if (/[hs]/i.test(letters) || /^m{1,2}$/i.test(letters)) return 'time';
  return /m/i.test(letters) ? 'date' : 'number';
}

/** The formats that most workbooks have. */
const KINDS: ReadonlyMap<string, NumberKind> = new Map([
  ['@', 'number'],
  ['0', 'number'],
  ['0.0', 'number'],
  ['0.00', 'number'],
  ['m/d/yy', 'date'],
  ['dd/mm/yyyy', 'date'],
  ['yyyy-mm-dd', 'date'],
  ['h:mm', 'time'],
  ['[h]:mm:ss', 'time'],
]);
