import { editDistance } from '../../area/area-name.js';
import { COMMON_WORDS, type NameWords } from './name-words.js';

/**
 * How two names stand to each other: `same` letters; `sound` the same in another spelling; `part` of a
 * longer one; `slip` of the keyboard; `share` a word that few children have; `different`; `unknown`
 * where one is missing.
 */
export type NameAgreement = 'same' | 'sound' | 'part' | 'slip' | 'share' | 'different' | 'unknown';

/** Words this long may hold one slip, and words twice as long two. */
const ONE_SLIP_FROM = 5;
const TWO_SLIPS_FROM = 9;
/** Shorter words are initials or particles, and prove nothing. */
const WHOLE_WORD_FROM = 3;

/**
 * How two names of children agree.
 *
 * Short words must be equal: the names of twins often differ by one letter. Names with different numbers, such
 * as those of made-up children, are different.
 *
 * @example
 * compareNames(nameWords('Rahma Contoh'), nameWords('RAMHA CONTOH')); // => 'slip'
 */
export function compareNames(a: NameWords, b: NameWords): NameAgreement {
  if (a.key === '' || b.key === '') return 'unknown';
  if (a.letters === b.letters) return 'same';
  if (a.digits !== b.digits && a.digits !== '' && b.digits !== '') return 'different';
  if (a.key === b.key) return 'sound';
  if (isPart(a.words, b.words) || isPart(b.words, a.words)) return 'part';
  if (isSlip(a, b)) return 'slip';
  return sharesWord(a.words, b.words) ? 'share' : 'different';
}

/** Whether the shorter name is the longer one with words left out or cut to an initial. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length) return false;
  const left = [...long];
  let proves = false;
  for (const word of short) {
    const at = left.findIndex(
      (other) => other === word || (isInitial(word) && other.startsWith(word)),
    );
    if (at < 0) return false;
    left.splice(at, 1);
    proves ||= word.length >= WHOLE_WORD_FROM && !COMMON_WORDS.has(word);
  }
  return proves;
}

function isInitial(word: string): boolean {
  return word.length < WHOLE_WORD_FROM;
}

function isSlip(a: NameWords, b: NameWords): boolean {
  if (a.words.length !== b.words.length) {
    return a.key.length >= TWO_SLIPS_FROM && editDistance(a.key, b.key, 1) !== undefined;
  }
  return a.words.every((word, i) => isSlipOfWord(word, b.words[i] as string));
}

function isSlipOfWord(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  const allowed = length >= TWO_SLIPS_FROM ? 2 : length >= ONE_SLIP_FROM ? 1 : 0;
  return editDistance(a, b, allowed) !== undefined;
}

function sharesWord(a: readonly string[], b: readonly string[]): boolean {
  return a.some(
    (word) => word.length >= WHOLE_WORD_FROM && !COMMON_WORDS.has(word) && b.includes(word),
  );
}
