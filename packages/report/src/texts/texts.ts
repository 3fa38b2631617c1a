import type { Bilingual } from '@balanting/core';
import { areaTexts } from './area-texts.js';
import { columnTexts } from './column-texts.js';
import { dataTexts } from './data-texts.js';
import { documentTexts } from './document-texts.js';
import { messageTexts } from './message-texts.js';
import { methodTexts } from './method-texts.js';
import { outcomeTexts } from './outcome-texts.js';
import { screenTexts } from './screen-texts.js';
import { trendTexts } from './trend-texts.js';

/**
 * Every wording of the report in both languages. `{name}` stands for a value, `{name:one:other}` for the
 * first word where that value is 1, else for the second.
 */
export const TEXTS = {
  ...documentTexts,
  ...outcomeTexts,
  ...messageTexts,
  ...trendTexts,
  ...columnTexts,
  ...areaTexts,
  ...dataTexts,
  ...methodTexts,
  ...screenTexts,
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The key of a wording. */
export type TextKey = keyof typeof TEXTS;
