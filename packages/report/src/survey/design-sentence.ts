import type { Language, SurveyTable } from '@balanting/core';
import { count } from '../print/figures.js';
import { filled } from '../texts/filled.js';
import { SURVEY_WORDS } from './survey-blocks.js';

/** How the children of a table were chosen, in one sentence. */
export function designSentence({ design }: SurveyTable, language: Language): string {
  const { kind, rows, psus, strata, df } = design;
  const words = kind === 'design' ? SURVEY_WORDS.design : SURVEY_WORDS.simpleDesign;
  const values: Readonly<Record<string, string>> = {
    rows: count(rows, language),
    kind: SURVEY_WORDS.kinds[kind][language],
    psus: count(psus, language),
    strata: count(strata, language),
    df: count(Math.max(df.share, 0), language),
  };
  return filled(words[language], values);
}
