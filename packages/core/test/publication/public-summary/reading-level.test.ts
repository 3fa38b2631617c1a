import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isPlain, readingLevel } from '../../../src/publication/public-summary/reading-level.js';
import { syllablesOf } from '../../../src/publication/public-summary/syllables.js';

const total = (text: string) =>
  text.split(' ').reduce((sum, word) => sum + syllablesOf(word, 'id'), 0);

describe('syllablesOf', () => {
  // Sentences of an Indonesian school text whose syllables were counted by hand for Fry's graph.
  it.each([
    [21, 'Seni adalah salah satu kreativitas yang patut dikembangkan.'],
    [24, 'Salah satu cara pengembangannya adalah dengan melalui pentas seni.'],
    [
      35,
      'Dalam acara tersebut, akan ada pertunjukkan-pertunjukkan kesenian yang akan melibatkan para siswa.',
    ],
    [
      36,
      'Pentas drama, pentas tari tradisional, dan kontes band adalah pertunjukkan kesenian yang akan dilaksanakan.',
    ],
    [16, 'Pentas drama diikuti siswa setiap kelasnya.'],
    [
      56,
      'Pentas drama tersebut dilakukan untuk meningkatkan apresiasi siswa dalam dunia peran dan melatih rasa percaya diri yang hingga saat ini masih terasa kurang.',
    ],
  ])('counts %d as the hand does', (syllables, text) => expect(total(text)).toBe(syllables));

  it.each([
    ['main', 2],
    ['pantai', 2],
    ['pulau', 2],
    ['baik', 2],
    ['laut', 2],
    ['amboi', 2],
    ['survei', 2],
    ['lalui', 3],
    ['radio', 3],
    ['rata-rata', 4],
    ['ASI', 2],
    ['Posyandu', 3],
    ['RT', 1],
    ['2022', 1],
    ['1.610', 1],
    ['é', 1],
  ])('counts %s as %d', (word, syllables) => expect(syllablesOf(word, 'id')).toBe(syllables));

  it.each([
    ['children', 2],
    ['age', 1],
    ['the', 1],
    ['measured', 3],
    ['people', 2],
    ['every', 3],
    ['prevention', 3],
    ['100', 1],
  ])('counts the English %s as %d', (word, syllables) =>
    expect(syllablesOf(word, 'en')).toBe(syllables),
  );
});

describe('readingLevel', () => {
  it('counts sentences, words and syllables', () => {
    const level = readingLevel('Bawa anak ke Posyandu. Kenapa?\n1.610 anak!', 'id');
    expect(level).toMatchObject({ sentences: 3, words: 7, longestSentence: 4, longWords: [] });
    // ba-wa a-nak ke po-syan-du ke-na-pa (1) a-nak
    expect(level.syllablesPerWord).toBeCloseTo(14 / 7, 12);
    expect(level.fry.sentences).toBeCloseTo(300 / 7, 10);
    expect(level.fry.syllables).toBeCloseTo(0.6 * 200, 10);
    expect(readingLevel('a b', 'en').fry.syllables).toBe(100);
  });

  it('gives 262 syllables of 100 words the 157 of the graph', () => {
    expect(Math.round(262 * 0.6)).toBe(157);
    const words = [...Array(62).fill('bunga-i'), ...Array(38).fill('kata')];
    expect(readingLevel(words.join(' '), 'id').fry.syllables).toBeCloseTo(157.2, 10);
  });

  it('has nothing of no text', () => {
    for (const text of ['', ' \n . ']) {
      expect(readingLevel(text, 'id')).toEqual({
        sentences: 0,
        words: 0,
        longestSentence: 0,
        syllablesPerWord: 0,
        longWords: [],
        fry: { sentences: 0, syllables: 0 },
      });
    }
  });

  it('names long words once, but not those of places', () => {
    const text = 'Pemerintahan (pemerintahan) Pemerintahan Batumandiria.';
    expect(readingLevel(text, 'id').longWords).toEqual([
      'Pemerintahan',
      'pemerintahan',
      'Batumandiria',
    ]);
    expect(readingLevel(text, 'id', { names: ['Desa Batumandiria'] }).longWords).toHaveLength(2);
  });

  test.prop([
    fc.array(fc.constantFrom('anak', 'gizi', 'Posyandu'), { minLength: 1, maxLength: 40 }),
  ])('is plain up to 15 words a sentence', (words) => {
    expect(isPlain(`${words.join(' ')}.`, 'id')).toBe(
      words.length <= 15 && readingLevel(words.join(' '), 'id').syllablesPerWord <= 2.5,
    );
  });
});

describe('isPlain', () => {
  const words = (n: number) => Array(n).fill('anak').join(' ');
  it('ends at 15 words, 4 syllables and the mean', () => {
    expect(isPlain(words(15), 'id')).toBe(true);
    expect(isPlain(words(16), 'id')).toBe(false);
    expect(isPlain(`${words(15)}. ${words(15)}`, 'id')).toBe(true);
    expect(isPlain(`${words(9)} kesempatan`, 'id')).toBe(true);
    expect(isPlain(`${words(9)} berkesempatan`, 'id')).toBe(false);
    expect(isPlain('Posyandu Posyandu', 'id')).toBe(false);
  });
});
