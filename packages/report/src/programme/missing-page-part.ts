import type { Language, ReportSentence } from '@balanting/core';
import { type PagePart, sentenceBlocks } from './block.js';
import { PROGRAMME_WORDS } from './programme-words.js';

/** The last part of a report: what nobody gave. */
export function missingPart(missing: readonly ReportSentence[], language: Language): PagePart {
  const blocks =
    missing.length === 0
      ? [{ kind: 'text', text: PROGRAMME_WORDS.nothingMissing[language] } as const]
      : sentenceBlocks(missing, language);
  return { id: 'missing', title: PROGRAMME_WORDS.missing[language], blocks };
}
