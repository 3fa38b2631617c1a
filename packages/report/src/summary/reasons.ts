import type { Language, ProblemData } from '@balanting/core';
import { count } from '../print/figures.js';

/** How {@link commonReasons} picks and words its reasons. */
export interface CommonReasonsOptions {
  readonly language: Language;
  /** How many reasons at most. */
  readonly most: number;
}

/**
 * The most frequent problems, each with its count and with the first half of its text: a text says
 * what is wrong, a colon, and how to mend it, and a summary has room for the first only.
 */
export function commonReasons(
  problems: readonly ProblemData[],
  options: CommonReasonsOptions,
): readonly { readonly text: string; readonly count: string }[] {
  const { language, most } = options;
  return mostFrequentFirst(problems)
    .slice(0, most)
    .map((problem) => ({
      text: whatIsWrong(problem.text[language]),
      count: count(problem.count, language),
    }));
}

/** Problems by falling count; equal counts keep their order. */
export function mostFrequentFirst(problems: readonly ProblemData[]): readonly ProblemData[] {
  return [...problems].sort((a, b) => b.count - a.count);
}

function whatIsWrong(text: string): string {
  return (text.split(': ')[0] ?? text).replace(/\.$/, '');
}
