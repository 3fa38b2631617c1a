import {
  formatPercent,
  type Language,
  REGISTER_RULES,
  type RegisterReport,
  ROW_RULE_CODES,
} from '@balanting/core';
import { count } from '../print/figures.js';

/** One rule of a register that is broken somewhere, as text. */
export interface RegisterRow {
  readonly code: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly label: string;
  readonly rows: string;
  readonly share: string;
  /** First rows of the file. */
  readonly examples: string;
  readonly meaning: string;
  readonly action: string;
}

const LEVELS = ['error', 'warning', 'info'] as const;

/** The rules that rows break, the worst first, then the most frequent. */
export function registerRows({ all }: RegisterReport, language: Language): readonly RegisterRow[] {
  const broken = ROW_RULE_CODES.filter((code) => all.rules[code].rows > 0);
  const rankOf = (code: (typeof broken)[number]) => LEVELS.indexOf(REGISTER_RULES[code].level);
  return [...broken]
    .sort((a, b) => rankOf(a) - rankOf(b) || all.rules[b].rows - all.rules[a].rows)
    .map((code) => {
      const { rows, share, examples } = all.rules[code];
      const { level, label, meaning, action } = REGISTER_RULES[code];
      return {
        code,
        level,
        label: label[language],
        rows: count(rows, language),
        share: share === null ? '–' : formatPercent(share, 1, language),
        examples: examples.join(', '),
        meaning: meaning[language],
        action: action[language],
      };
    });
}
