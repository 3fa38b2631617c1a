import type { Bilingual } from '../../result/bilingual.js';
import type { Language } from '../../result/message-of.js';
import { missingWords } from './missing-words.js';
import { resultWords } from './result-words.js';

const WORDS = { ...resultWords, ...missingWords };

/** What a sentence of a report says. */
export type SentenceCode = keyof typeof WORDS;

/** A sentence that was written from figures, in both languages. */
export interface ReportSentence {
  readonly code: SentenceCode;
  readonly text: Bilingual;
}

/** The values of a sentence by the names of its holes, as the language writes them. */
export type SentenceValues = (language: Language) => Readonly<Record<string, string>>;

/**
 * The sentence of a code with its values in both languages.
 *
 * @throws RangeError where a hole has no value
 *
 * @example
 * reportSentence('result.above', () => ({ names: 'Juai' })).text.en;
 * // => 'Above the figure of the district: Juai.'
 */
export function reportSentence(code: SentenceCode, values: SentenceValues): ReportSentence {
  const { id, en } = WORDS[code];
  return { code, text: { id: filled(id, values('id')), en: filled(en, values('en')) } };
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`No value for ${hole} in "${text}"`);
    return value;
  });
}
