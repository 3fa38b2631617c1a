import { type Issue, type IssuePath, issue } from '../result/result.js';

/** Letters, digits, `-` and `_`, with at least one letter and one digit: a name has no digit. */
const PSEUDONYM = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_-]+$/;

/** As many digits in a row as a phone number has; a NIK or a date and serial has more. */
const PERSONAL_NUMBER = /\d{9}/;

/** From this length on, as in a hash, digits may stand in a row by chance. */
const HASH_LENGTH = 32;

/**
 * Whether a text can stand for a person in the programme: `kader-017` or a hash, never a name, NIK or
 * telephone number.
 *
 * @example
 * isPseudonym('kader-017'); // => true
 * @example
 * isPseudonym('Ibu Contoh'); // => false
 */
export function isPseudonym(text: string): boolean {
  return PSEUDONYM.test(text) && (text.length >= HASH_LENGTH || !PERSONAL_NUMBER.test(text));
}

/**
 * `person.not_pseudonym` where the text may tell who a person is. The issue never repeats the text.
 *
 * @example
 * personIssues('Ibu Contoh', ['by'])[0]?.values; // => {}
 */
export function personIssues(text: string, path: IssuePath): readonly Issue[] {
  return isPseudonym(text) ? [] : [issue('person.not_pseudonym', { path })];
}

/**
 * `person.twice` for each text after its first place. The issue never repeats the text.
 *
 * @example
 * personTwiceIssues(['k-1', 'k-1'], ['people'])[0]?.path; // => ['people', 1]
 */
export function personTwiceIssues(texts: readonly string[], path: IssuePath): readonly Issue[] {
  return texts.flatMap((text, i) =>
    texts.indexOf(text) === i ? [] : [issue('person.twice', { path: [...path, i] })],
  );
}
