import { messagesEn } from './messages.en.js';
import { messagesId } from './messages.id.js';
import type { Issue } from './result.js';

/** The languages in which the library speaks to people: Indonesian and English. */
export type Language = 'id' | 'en';

const MESSAGES = { en: messagesEn, id: messagesId } as const;

/**
 * The sentence of an issue: what is wrong and how to mend it. A value that the issue does not hold
 * stays as its placeholder.
 *
 * @example
 * messageOf(issue('age.negative', { values: { days: 3 } }), 'en');
 * // => 'The child was measured 3 days before birth: check both dates.'
 */
export function messageOf(issue: Pick<Issue, 'code' | 'values'>, language: Language): string {
  return MESSAGES[language][issue.code].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(issue.values[name] ?? placeholder),
  );
}
