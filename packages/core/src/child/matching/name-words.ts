/** A name made ready for comparing. */
export interface NameWords {
  /** Letters and digits, in capitals, as written: equal for equal names. */
  readonly letters: string;
  /** The digits of the name: some lists tell children apart by a number, and it is no slip. */
  readonly digits: string;
  /** The words with their spelling made one; empty where the child is not named yet. */
  readonly words: readonly string[];
  /** The words without spaces: one key for `Nur Aini` and `NURAINI`. */
  readonly key: string;
}

/** Words that are no part of a name: titles and forms of address. */
const TITLES: ReadonlySet<string> = new Set([
  'AN',
  'ANANDA',
  'ADIK',
  'H',
  'HJ',
  'TN',
  'AYAH',
  'BAPAK',
  'BPK',
  'IBU',
]);

/** A newborn without a name is written as "baby of" the mother. */
const UNNAMED: ReadonlySet<string> = new Set(['BY', 'BAYI', 'NY', 'BBY']);

/** Short forms of registers, after the spelling was made one. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['M', 'MUHAMAD'],
  ['MD', 'MUHAMAD'],
  ['MHD', 'MUHAMAD'],
  ['MUH', 'MUHAMAD'],
  ['MU', 'MUHAMAD'],
  ['MOH', 'MUHAMAD'],
  ['MO', 'MUHAMAD'],
  ['MOHAMAD', 'MUHAMAD'],
  ['MOHAMED', 'MUHAMAD'],
  ['MUHAMED', 'MUHAMAD'],
  ['ST', 'SITI'],
  ['ABD', 'ABDUL'],
]);

/** First words that so many children share that they tell nobody apart. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  'MUHAMAD',
  'AHMAD',
  'SITI',
  'NUR',
  'ABDUL',
  'BIN',
  'BINTI',
  'PUTRI',
  'PUTRA',
]);

/**
 * Spellings of one sound: those of before 1972 (oe, dj, tj), of Arabic names, and letters doubled at
 * will. Applied in this order.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/OE|OO/g, 'U'],
  [/DJ|DZ/g, 'J'],
  [/TJ/g, 'C'],
  [/SY|SJ|SH|TS/g, 'S'],
  [/KH|CH/g, 'H'],
  [/TH/g, 'T'],
  [/DH|DL/g, 'D'],
  [/PH|V/g, 'F'],
  [/Z/g, 'J'],
  [/Q/g, 'K'],
  [/X/g, 'KS'],
  [/Y/g, 'I'],
  [/(.)\1+/g, '$1'],
  [/H$/, ''],
];

/**
 * The words of a name with titles dropped, short forms written out and spelling made one, so that the
 * same name typed twice has the same key. For comparing only, never to be shown.
 *
 * Source of the spellings: Ejaan Yang Disempurnakan (1972) for the old ones; short forms as registers
 * write them.
 *
 * @example
 * nameWords('Moch. Djoemadi Contoh').words; // => ['MUHAMAD', 'JUMADI', 'CONTO']
 * @example
 * nameWords('By. Ny. Contoh').words; // => []
 */
export function nameWords(text: string): NameWords {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/['’`]/g, '');
  const written = plain.split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !TITLES.has(word));
  const isUnnamed = UNNAMED.has(written[0] ?? '');
  const words = isUnnamed ? [] : written.map(oneSpelling);
  const letters = written.join('');
  return { letters, digits: letters.replace(/\D/g, ''), words, key: words.join('') };
}

/** The word as it sounds. */
function oneSpelling(word: string): string {
  if (/\d/.test(word)) return word;
  let spelled = word.replace(/^MOC?H$|^MUC?H$/, 'MUH');
  for (const [from, to] of SPELLINGS) spelled = spelled.replace(from, to);
  return SHORT_FORMS.get(spelled) ?? spelled;
}
