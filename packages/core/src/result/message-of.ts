import { MESSAGES } from './messages/messages.js';
import type { Issue } from './result.js';

/** The languages in which the library speaks to people: Indonesian and English. */
export type Language = 'id' | 'en';

/**
 * The sentence of an issue: what is wrong and how to mend it. A value that the issue does not hold
 * stays as its placeholder; numbers have a decimal comma in Indonesian.
 *
 * @example
 * messageOf(issue('age.negative', { values: { days: 3 } }), 'en');
 * // => 'The child was measured 3 days before birth: check both dates.'
 */
export function messageOf(issue: Pick<Issue, 'code' | 'values'>, language: Language): string {
  return MESSAGES[issue.code][language].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    shown(issue.values[name] ?? placeholder, language),
  );
}

/** Indonesian writes decimals with a comma. */
function shown(value: string | number, language: Language): string {
  const text = String(value);
  return typeof value === 'number' && language === 'id' ? text.replace('.', ',') : text;
}
