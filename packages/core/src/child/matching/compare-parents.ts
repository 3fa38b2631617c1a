import { editDistance } from '../../area/area-name.js';
import { COMMON_WORDS, type NameWords } from './name-words.js';

/** How the parents' names of two records stand to each other. */
export type ParentAgreement = 'same' | 'share' | 'different' | 'unknown';

const WHOLE_WORD_FROM = 3;
const ONE_SLIP_FROM = 5;

/**
 * How two cells of parents' names agree: `same`, `share` where they have a word in common (one names
 * both parents, the other the mother alone), `different`, or `unknown` where one is empty.
 *
 * @example
 * compareParents(nameWords('Ayah Contoh / Rani Melati'), nameWords('RANI')); // => 'share'
 */
export function compareParents(a: NameWords, b: NameWords): ParentAgreement {
  if (a.key === '' || b.key === '') return 'unknown';
  if (a.key === b.key) return 'same';
  return a.words.some((word) => tells(word) && b.words.some((other) => isNear(word, other)))
    ? 'share'
    : 'different';
}

function tells(word: string): boolean {
  return word.length >= WHOLE_WORD_FROM && !COMMON_WORDS.has(word);
}

function isNear(a: string, b: string): boolean {
  return editDistance(a, b, a.length >= ONE_SLIP_FROM ? 1 : 0) !== undefined;
}
