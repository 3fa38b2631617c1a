import type { Language } from '../../result/message-of.js';
import { syllablesOf } from './syllables.js';

/** How hard a text is to read. */
export interface ReadingLevel {
  readonly sentences: number;
  readonly words: number;
  /** Words of the longest sentence. */
  readonly longestSentence: number;
  /** Mean; 0 for no word. */
  readonly syllablesPerWord: number;
  /** Words of more syllables than plain text has, in the order of the text, each once. */
  readonly longWords: readonly string[];
  /** The two numbers that are looked up in Fry's graph, per 100 words. */
  readonly fry: { readonly sentences: number; readonly syllables: number };
}

/** What plain text keeps to. */
export interface PlainLimits {
  readonly sentenceWords: number;
  readonly wordSyllables: number;
  /** Mean syllables a word. */
  readonly meanSyllables: Readonly<Record<Language, number>>;
}

/**
 * The limits of texts for families: our own, set below what a reader of grade 6 manages. Indonesian words
 * are longer than English ones of the same difficulty, hence two means: 0.6 times 2.5 is 1.5.
 */
export const PLAIN_LIMITS: PlainLimits = {
  sentenceWords: 15,
  wordSyllables: 4,
  meanSyllables: { id: 2.5, en: 1.5 },
};

/** Fry's graph was made for English: syllables of Indonesian text count 0.6. */
const FRY_FACTOR: Readonly<Record<Language, number>> = { id: 0.6, en: 1 };

/** What {@link readingLevel} may be told. */
export interface ReadingOptions {
  /** Names of places, whose words are not called long. Default: none. */
  readonly names?: readonly string[];
}

/**
 * How hard a text is to read, by the lengths of its sentences and words. A sentence ends at a full stop,
 * question or exclamation mark, or line end; a word stands between spaces.
 *
 * Source: Fry E, Journal of Reading 1977;21:242-252; the factor 0.6 for Indonesian: Harjasujana and
 * Mulyati (1996) Membaca 2.
 * Limits: lengths are a sign of difficulty only; let families read a text before it is printed.
 *
 * @example
 * readingLevel('Bawa anak ke Posyandu setiap bulan.', 'id').longestSentence; // => 6
 */
export function readingLevel(
  text: string,
  language: Language,
  { names = [] }: ReadingOptions = {},
): ReadingLevel {
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/)
    .map(wordsOf)
    .filter(({ length }) => length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const known = new Set(names.flatMap(wordsOf));
  const long = words.filter(
    (word) => !known.has(word) && syllablesOf(word, language) > PLAIN_LIMITS.wordSyllables,
  );
  const per100 = words.length === 0 ? 0 : 100 / words.length;
  return {
    sentences: sentences.length,
    words: words.length,
    longestSentence: Math.max(0, ...sentences.map(({ length }) => length)),
    syllablesPerWord: (syllables * per100) / 100,
    longWords: [...new Set(long)],
    fry: {
      sentences: sentences.length * per100,
      syllables: syllables * per100 * FRY_FACTOR[language],
    },
  };
}

/**
 * Whether a text keeps to the limits of plain text: sentences of at most 15 words, words of at most 4
 * syllables, names apart, and short words on average.
 *
 * @example
 * isPlain('Bawa anak ke Posyandu setiap bulan.', 'id'); // => true
 * @example
 * isPlain('Penyelenggaraan percepatan penurunan stunting terintegrasi.', 'id'); // => false
 */
export function isPlain(text: string, language: Language, options: ReadingOptions = {}): boolean {
  const level = readingLevel(text, language, options);
  return (
    level.longestSentence <= PLAIN_LIMITS.sentenceWords &&
    level.longWords.length === 0 &&
    level.syllablesPerWord <= PLAIN_LIMITS.meanSyllables[language]
  );
}

/** Words and numbers without the signs around them. */
function wordsOf(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}
