import { describe, expect, it } from 'vitest';
import { isTextKey, say, sayHtml, sayList } from '../../src/texts/say.js';
import { textsEn } from '../../src/texts/texts.en.js';
import { textsId } from '../../src/texts/texts.id.js';

const holes = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].sort();

describe('texts', () => {
  it('have the same keys in both languages, and no empty wording', () => {
    expect(Object.keys(textsId).sort()).toEqual(Object.keys(textsEn).sort());
    for (const text of [...Object.values(textsId), ...Object.values(textsEn)]) {
      expect(text.trim()).not.toBe('');
    }
  });

  it.each(Object.entries(textsEn))(
    '%s speaks of the same values in both languages',
    (key, text) => {
      expect(holes(textsId[key as keyof typeof textsId])).toEqual(holes(text));
    },
  );

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
