import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isPseudonym, personIssues, personTwiceIssues } from '../../src/programme/person.js';

describe('isPseudonym', () => {
  it.each([
    'kader-017',
    'k_1',
    'A9',
    'a1b2c3d4e5f60718293a4b5c6d7e8f90',
    `${'1234567890'.repeat(6)}abcd`,
  ])('%s can stand for a person', (text) => expect(isPseudonym(text)).toBe(true));

  it.each([
    ['a name', 'Ibu Contoh'],
    ['one word', 'contoh'],
    ['a NIK', '9911014203230001'],
    ['a NIK with a letter', 'n9911014203230001'],
    ['a phone number', 'hp081234567'],
    ['a name and a digit', 'Ibu 1'],
    ['nothing', ''],
    ['a sign', 'k1@desa'],
    ['letters of another script', 'ké1'],
  ])('%s can not', (_, text) => expect(isPseudonym(text)).toBe(false));

  it('draws the line at nine digits in a row, and at 32 characters', () => {
    expect(isPseudonym('k12345678')).toBe(true);
    expect(isPseudonym('k123456789')).toBe(false);
    expect(isPseudonym(`k123456789${'a'.repeat(21)}`)).toBe(false);
    expect(isPseudonym(`k123456789${'a'.repeat(22)}`)).toBe(true);
  });

  test.prop([fc.string()])('an issue never repeats the text', (text) => {
    for (const one of [...personIssues(text, ['by']), ...personTwiceIssues([text, text], [])]) {
      expect(one.values).toEqual({});
    }
    expect(personIssues(text, ['by']).length).toBe(isPseudonym(text) ? 0 : 1);
  });
});

describe('personTwiceIssues', () => {
  it('names each place after the first', () => {
    const found = personTwiceIssues(['k-1', 'k-2', 'k-1', 'k-1'], ['people']);
    expect(found.map(({ path }) => path)).toEqual([
      ['people', 2],
      ['people', 3],
    ]);
  });
});
