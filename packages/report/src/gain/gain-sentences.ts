import type { Language, SkdnFigures } from '@balanting/core';
import { count } from '../print/figures.js';
import { filled } from '../texts/filled.js';
import type { GainPage } from './gain-page.js';
import { GAIN_WORDS } from './gain-words.js';
import { monthName } from './skdn-columns.js';

/** The title of the page of a month. */
export function gainTitle({ month }: GainPage, language: Language): string {
  return `${GAIN_WORDS.title[language]}, ${monthName(month, language)}`;
}

/** What the month comes to, one sentence a line. */
export function gainSentences(page: GainPage, language: Language): readonly string[] {
  const { total, followUp } = page;
  if (total === null) return [GAIN_WORDS.noMonth[language]];
  const say = (
    key: 'sentence' | 'noHistory' | 'visits',
    values: Readonly<Record<string, number>>,
  ) => {
    const shown = Object.entries(values).map(([name, value]) => [name, count(value, language)]);
    return filled(GAIN_WORDS[key][language], Object.fromEntries(shown));
  };
  const visits = followUp?.reduce((sum, { children }) => sum + children.length, 0);
  return [
    say('sentence', numbersOf(total)),
    ...(total.bNoHistory > 0 ? [say('noHistory', { count: total.bNoHistory })] : []),
    ...(visits === undefined ? [] : [say('visits', { count: visits })]),
    ...(total.s === null ? [GAIN_WORDS.noTargets[language]] : []),
  ];
}

function numbersOf({ d, n, t, o, b, bgm, twoT }: SkdnFigures): Readonly<Record<string, number>> {
  return { d, n, t, o, b, bgm, twoT };
}
