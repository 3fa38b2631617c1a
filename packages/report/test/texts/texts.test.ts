import { describe, expect, it } from 'vitest';
import { areaTexts } from '../../src/texts/area-texts.js';
import { columnTexts } from '../../src/texts/column-texts.js';
import { dataTexts } from '../../src/texts/data-texts.js';
import { documentTexts } from '../../src/texts/document-texts.js';
import { messageTexts } from '../../src/texts/message-texts.js';
import { methodTexts } from '../../src/texts/method-texts.js';
import { outcomeTexts } from '../../src/texts/outcome-texts.js';
import { isTextKey, say, sayHtml, sayList } from '../../src/texts/say.js';
import { screenTexts } from '../../src/texts/screen-texts.js';
import { TEXTS } from '../../src/texts/texts.js';
import { trendTexts } from '../../src/texts/trend-texts.js';

const holes = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe('texts', () => {
  it.each(Object.entries(TEXTS))(
    '%s speaks of the same values in both languages, and is not empty',
    (_, { id, en }) => {
      expect(id.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      expect(holes(id)).toEqual(holes(en));
    },
  );

  it('of each section have keys of their own', () => {
    const parts = [documentTexts, outcomeTexts, messageTexts, trendTexts, columnTexts, areaTexts];
    const keys = [...parts, dataTexts, methodTexts, screenTexts].flatMap((part) =>
      Object.keys(part),
    );
    expect(keys).toHaveLength(Object.keys(TEXTS).length);
  });

  it('name twelve months', () => {
    expect(say('doc.months', 'id').split(' ')).toHaveLength(12);
    expect(say('doc.months', 'en').split(' ')).toHaveLength(12);
  });
});

describe('say', () => {
  it('puts values in their places', () => {
    expect(say('range.of', 'id', { cases: '3', n: '7' })).toBe('3 dari 7');
    expect(say('range.of', 'en', { cases: '3', n: '7' })).toBe('3 of 7');
  });

  it('chooses the word for one and for many', () => {
    expect(say('message.remeasure', 'en', { count: '1' })).toBe('1 village needs measuring again.');
    expect(say('message.remeasure', 'en', { count: '21' })).toBe(
      '21 villages need measuring again.',
    );
  });

  it('does not read a value as a template', () => {
    expect(say('remeasure.kecamatan', 'id', { name: '{name} $&' })).toBe('Kecamatan {name} $&');
  });

  it('asks for every value', () => {
    // @ts-expect-error n is missing
    expect(say('range.of', 'id', { cases: '3' })).toBe('3 dari {n}');
  });
});

describe('sayHtml', () => {
  it('escapes values and keeps figures on one line', () => {
    expect(sayHtml('message.largestFall', 'id', { area: 'A<b>', points: '9,92 poin' }).markup).toBe(
      'Penurunan terbesar di Kecamatan A&lt;b&gt;, sebesar <span class="figure">9,92 poin</span>.',
    );
  });
});

describe('sayList', () => {
  it('joins names as the language does', () => {
    expect(sayList([], 'id')).toBe('');
    expect(sayList(['a'], 'id')).toBe('a');
    expect(sayList(['a', 'b'], 'en')).toBe('a and b');
    expect(sayList(['a', 'b', 'c'], 'id')).toBe('a, b, dan c');
  });
});

it('isTextKey knows own keys only', () => {
  expect(isTextKey('row.total')).toBe(true);
  expect(isTextKey('toString')).toBe(false);
});
