import type { Language } from '../../result/message-of.js';

/**
 * The syllables of a word, 1 or more; of a number 1, since readers take it in at a glance.
 *
 * Indonesian: one for each vowel; `ai`, `au`, `ei` and `oi` are one at the end of a word (pan-tai) and two
 * inside it (ma-in). The few diphthongs inside a word (`bagaimana`) are counted one too high, which makes
 * the rule stricter, never laxer. English: one for each group of vowels, without a silent e at the end.
 * Source: Kemendikbudristek (2022) EYD edition V, on vowels and diphthongs; for English the usual rule of
 * thumb.
 *
 * @example
 * syllablesOf('meningkatkan', 'id'); // => 4
 * @example
 * syllablesOf('children', 'en'); // => 2
 */
export function syllablesOf(word: string, language: Language): number {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, ' ')
    .trim();
  const parts = letters === '' ? [] : letters.split(/\s+/);
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + COUNTED[language](part), 0),
  );
}

const COUNTED: Readonly<Record<Language, (part: string) => number>> = {
  id: (part) => countOf(part, /[aeiou]/g) - countOf(part, /(?:ai|au|ei|oi)$/g),
  en: (part) => Math.max(1, countOf(part.replace(/(?<=[a-z]{2})(?<!l)e$/, ''), /[aeiouy]+/g)),
};

function countOf(part: string, pattern: RegExp): number {
  return (part.match(pattern) ?? []).length;
}
