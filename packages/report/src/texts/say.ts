import type { Language } from '@balanting/core';
import { type Html, html } from '../html/html.js';
import { TEXTS, type TextKey } from './texts.js';

/** The names of the values that a wording speaks of, read from its text. */
type ValueName<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Base}:${string}` ? Base : Name) | ValueName<Rest>
  : never;

/** The values a wording needs: none at all, or one argument with every name. */
export type SayValues<Key extends TextKey> = [ValueName<(typeof TEXTS)[Key]['en']>] extends [never]
  ? []
  : [Readonly<Record<ValueName<(typeof TEXTS)[Key]['en']>, string>>];

const HOLE = /\{(\w+)(?::([^:}]*):([^}]*))?\}/g;

/** A figure with its unit, which must stay on one line. */
const FIGURE = /^[+-]?\d[\d.,]*(?: (?:%|pp|poin))?$/;

/**
 * The wording of a key with its values, as plain text.
 *
 * @example
 * say('doc.made', 'en', { date: '30 September 2022' }); // => 'Made on 30 September 2022'
 */
export function say<Key extends TextKey>(
  key: Key,
  language: Language,
  ...values: SayValues<Key>
): string {
  return parts(key, language, values[0]).join('');
}

/** The wording of a key as HTML: values are escaped, and figures do not break over two lines. */
export function sayHtml<Key extends TextKey>(
  key: Key,
  language: Language,
  ...values: SayValues<Key>
): Html {
  return html`${parts(key, language, values[0]).map((part) =>
    FIGURE.test(part) ? html`<span class="figure">${part}</span>` : part,
  )}`;
}

/**
 * Names as a list in the language: "a", "a and b", "a, b, and c".
 *
 * @example
 * sayList(['Juai', 'Halong'], 'id'); // => 'Juai dan Halong'
 */
export function sayList(names: readonly string[], language: Language): string {
  if (names.length < 3) return names.join(say('list.and', language));
  return names.slice(0, -1).join(', ') + say('list.lastAnd', language) + names.at(-1);
}

/** Whether a text names a wording. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(TEXTS, key);
}

function parts(
  key: TextKey,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string[] {
  const text = TEXTS[key][language];
  const found: string[] = [];
  let end = 0;
  for (const hole of text.matchAll(HOLE)) {
    const [all, name = '', one, other] = hole;
    const value = values[name] ?? all;
    found.push(text.slice(end, hole.index), one === undefined ? value : wordFor(value, one, other));
    end = hole.index + all.length;
  }
  return [...found, text.slice(end)];
}

function wordFor(value: string, one: string, other = ''): string {
  return value === '1' ? one : other;
}
