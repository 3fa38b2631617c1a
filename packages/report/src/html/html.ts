/** Text that is HTML already and must not be escaped again. Only {@link html} and {@link trusted} make it. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a hole of {@link html}: text is escaped, HTML is kept, null and false are left out. */
export type HtmlValue = string | number | Html | null | false | readonly HtmlValue[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: HTML forbids these characters.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufdd0-\ufdef\ufffe\uffff]/g;

/**
 * Text as HTML shows it literally, in an element or in a quoted attribute. Control characters, which
 * HTML forbids, are dropped.
 *
 * @example
 * escapeHtml('<b>'); // => '&lt;b&gt;'
 */
export function escapeHtml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** HTML from a text of our own source, such as the style sheet. Never give it a value of the data. */
export function trusted(markup: string): Html {
  return { markup };
}

/**
 * HTML from a template: every value in a hole is escaped, unless it is {@link Html} itself.
 *
 * @example
 * html`<td>${"Ju'uh"}</td>`.markup; // => '<td>Ju&#39;uh</td>'
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = strings[0] ?? '';
  values.forEach((value, i) => {
    markup += markupOf(value) + (strings[i + 1] ?? '');
  });
  return { markup };
}

function markupOf(value: HtmlValue): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(markupOf).join('');
}
