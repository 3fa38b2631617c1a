import { compareGainCodes, formatNumber, type Language } from '@balanting/core';
import { say } from '../output/say.js';
import type { FollowedRows } from './gain-page.js';
import type { GainReading } from './gain-reading.js';

const MOST_DOUBTS = 5;

/** Why rows were rejected, the most frequent doubts about the others, and codes that differ. */
export function gainNotes(
  { notes, doubts }: GainReading,
  followed: FollowedRows,
  language: Language,
): string {
  const lines = doubts.slice(0, MOST_DOUBTS).map(({ count, text, examples }) => {
    const { file = '', row = 0 } = examples[0] ?? {};
    const values = { count: formatNumber(count, 0, language), text, file, row };
    return `${say('gain.doubt', language, values)}\n`;
  });
  return [...notes, ...lines, codeNote(followed, language)].join('');
}

/** How often the register's own code of weight gain differs from the computed one, which counts. */
function codeNote({ gains, rows }: FollowedRows, language: Language): string {
  const { compared, equal, historyMissing } = compareGainCodes(gains, rows.exportedCode);
  const differing = compared - equal - historyMissing;
  if (differing === 0) return '';
  const values = {
    differing: formatNumber(differing, 0, language),
    compared: formatNumber(compared, 0, language),
  };
  return `${say('gain.codes', language, values)}\n`;
}
