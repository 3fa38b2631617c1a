import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/child/matching/compare-names.js';
import { compareParents } from '../../../src/child/matching/compare-parents.js';
import { nameWords } from '../../../src/child/matching/name-words.js';

describe('nameWords', () => {
  it.each([
    ['MUHAMMAD CONTOH', 'MUHAMADCONTO'],
    ['Moh. Contoh', 'MUHAMADCONTO'],
    ['M. Contoh', 'MUHAMADCONTO'],
    ['ST AISYAH', 'SITIAISA'],
    ['Siti Aisah', 'SITIAISA'],
    ['Soekarno', 'SUKARNO'],
    ['DJOEMADI', 'JUMADI'],
    ['Tjoet', 'CUT'],
    ['NUR AINI', 'NURAINI'],
    ["Nur'aini", 'NURAINI'],
    ['An. Rasyid', 'RASID'],
    ['Zahra', 'JAHRA'],
    ['René', 'RENE'],
    ['Bayi Ny. Contoh', ''],
    ['BY NY CONTOH', ''],
    ['', ''],
    ['-', ''],
  ])('reads %s as %s', (text, key) => {
    expect(nameWords(text).key).toBe(key);
  });

  it('keeps the letters as written', () => {
    expect(nameWords('Nur Aisyah')).toEqual({
      letters: 'NURAISYAH',
      words: ['NUR', 'AISA'],
      key: 'NURAISA',
    });
  });
});

describe('compareNames', () => {
  it.each([
    ['RANI CONTOH', 'Rani  contoh', 'same'],
    ['MUHAMMAD RANO', 'MUH RANO', 'sound'],
    ['SOEKARNO', 'SUKARNO', 'sound'],
    ['MUHAMMAD RIZKAN', 'MUHAMMAD RIZKAN CONTOH', 'part'],
    ['RIZKAN MUHAMMAD', 'MUHAMMAD RIZKAN', 'part'],
    ['RIZKAN A', 'RIZKAN AKBAR', 'part'],
    ['MUHAMMAD', 'MUHAMMAD RIZKAN', 'different'],
    ['SITI RAHMA', 'SITI RAMHA', 'slip'],
    ['SITI RAHMA', 'SITI RAHME', 'slip'],
    ['SITI RAFA', 'SITI RAFI', 'different'],
    ['RAMADHANIA', 'RAMODHENIA', 'slip'],
    ['RAMADHANI', 'ROMODHENI', 'different'],
    ['HASAN CONTOH', 'HUSEN CONTOH', 'share'],
    ['SITI HASANAH', 'SITI PERMATA', 'different'],
    ['RIZKANCONTOH', 'RIZKAN KONTOH', 'slip'],
    ['', 'RANI', 'unknown'],
    ['RANI', 'BY NY RANI', 'unknown'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compareNames(nameWords(a), nameWords(b))).toBe(expected);
    expect(compareNames(nameWords(b), nameWords(a))).toBe(expected);
  });
});

describe('compareParents', () => {
  it.each([
    ['BUDIMAN / RANI', 'BUDIMAN + RANI', 'same'],
    ['BUDIMAN / RANI', 'RANI', 'share'],
    ['BUDIMAN / MELATI', 'MELATY', 'share'],
    ['BUDIMAN / RANI', 'RINA', 'different'],
    ['MUHAMMAD / RANI', 'MUHAMMAD / DEWI', 'different'],
    ['', 'RANI', 'unknown'],
    ['-', 'RANI', 'unknown'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(compareParents(nameWords(a), nameWords(b))).toBe(expected);
    expect(compareParents(nameWords(b), nameWords(a))).toBe(expected);
  });
});
