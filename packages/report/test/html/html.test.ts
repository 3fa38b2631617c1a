import { describe, expect, it } from 'vitest';
import { cssString } from '../../src/html/css-string.js';
import { escapeHtml, html, trusted } from '../../src/html/html.js';

/** Every UTF-16 code unit alone, and one character beyond them. */
function everyCharacter(): readonly string[] {
  return [...Array.from({ length: 0x10000 }, (_, i) => String.fromCharCode(i)), '\u{1f600}'];
}

describe('html', () => {
  it('escapes every value in a hole', () => {
    expect(html`<td title="${`a"b'`}">${"Ju'uh <script>"} & ${3}</td>`.markup).toBe(
      '<td title="a&quot;b&#39;">Ju&#39;uh &lt;script&gt; & 3</td>',
    );
  });

  it('keeps HTML, joins lists, and leaves null and false out', () => {
    const item = html`<li>${'<'}</li>`;
    expect(html`<ul>${[item, [item, null]]}${false}</ul>`.markup).toBe(
      '<ul><li>&lt;</li><li>&lt;</li></ul>',
    );
    expect(html`${trusted('<br>')}`.markup).toBe('<br>');
  });

  it('drops control characters, which HTML forbids', () => {
    expect(escapeHtml('a\u0000b\u001bc\td\n')).toBe('abc\td\n');
  });

  it('lets no character open a tag or end an attribute', () => {
    for (const mark of everyCharacter()) {
      const escaped = escapeHtml(`a${mark}b`);
      expect(
        /^a(?:[^<>"'&]*|&(?:amp|lt|gt|quot|#39);)b$/s.test(escaped),
        JSON.stringify(mark),
      ).toBe(true);
    }
  });
});

describe('cssString', () => {
  it('writes all but letters, digits and spaces as code points', () => {
    expect(cssString('Balangan 2022')).toBe('"Balangan 2022"');
    expect(cssString('a"b\\</style>')).toBe('"a\\22 b\\5c \\3c \\2f style\\3e "');
    expect(cssString('\u0000')).toBe('"\\fffd "');
  });

  it('lets no character end itself or the style element', () => {
    for (const mark of everyCharacter()) {
      const text = cssString(mark).slice(1, -1);
      expect(/^(?:[A-Za-z0-9 ]|\\[0-9a-f]+ )*$/.test(text), JSON.stringify(mark)).toBe(true);
    }
  });
});
