import { fail, issue, ok, type Result } from '../result/result.js';

/** The sex of a child: the WHO standards differ between boys and girls. */
export type Sex = 'male' | 'female';

/**
 * The words that registers use, in lower-case letters and digits only: Indonesian (L/P), e-PPGBM
 * numbers, and the codes of WHO Anthro.
 */
export const SEX_WORDS: ReadonlyMap<string, Sex> = new Map([
  ['l', 'male'],
  ['lk', 'male'],
  ['laki', 'male'],
  ['lakilaki', 'male'],
  ['pria', 'male'],
  ['m', 'male'],
  ['male', 'male'],
  ['1', 'male'],
  ['p', 'female'],
  ['pr', 'female'],
  ['perempuan', 'female'],
  ['wanita', 'female'],
  ['f', 'female'],
  ['female', 'female'],
  ['2', 'female'],
]);

/**
 * The sex that a cell of a register names. Case, spaces of every kind and hyphens do not matter.
 *
 * @returns fails with `sex.missing` for an empty cell or a dash, with `sex.unknown` for another word
 *
 * @example
 * parseSex('Laki-laki '); // => { ok: true, value: 'male', warnings: [] }
 */
export function parseSex(text: string): Result<Sex> {
  const known = SEX_WORDS.get(text);
  if (known !== undefined) return ok(known);
  const word = text.toLowerCase().replace(/[\s\-.'’]/g, '');
  const sex = SEX_WORDS.get(word);
  if (sex !== undefined) return ok(sex);
  if (word === '') return fail(issue('sex.missing', { path: ['sex'] }));
  return fail(issue('sex.unknown', { path: ['sex'], values: { value: text.trim() } }));
}
