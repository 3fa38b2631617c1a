import type { Bilingual, Language } from '@balanting/core';
import { type TextKey, textsEn } from '../texts/texts.en.js';
import { textsId } from '../texts/texts.id.js';

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  en: textsEn,
  id: textsId,
};

/** What a wording speaks of; a text in both languages is said in the one of the run. */
export type SayValues = Readonly<Record<string, string | number | Bilingual>>;

/**
 * The wording of a key in the language, with its values in place of `{name}`.
 *
 * @example
 * say('file.missing', 'en', { file: 'x.csv' });
 * // => 'x.csv: no such file; check the name and the folder.'
 */
export function say(key: TextKey, language: Language, values: SayValues = {}): string {
  return TEXTS[language][key].replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name] ?? hole;
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/** The wording of a key in both languages. */
export function sayBoth(key: TextKey, values: SayValues = {}): Bilingual {
  return { id: say(key, 'id', values), en: say(key, 'en', values) };
}

/**
 * The language to speak: `--lang` where the arguments have it, else English where the locale of the
 * environment is English, else Indonesian.
 *
 * @example
 * languageOf(['report', 'x.csv'], { LANG: 'en_GB.UTF-8' }); // => 'en'
 */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  if (asked === 'id' || asked === 'en') return asked;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'id';
}
