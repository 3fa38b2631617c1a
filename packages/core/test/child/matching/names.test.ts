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
      digits: '',
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

  it.each([
    ['Anak Contoh 26', 'ANAK CONTOH 26', 'same'],
    ['Contoh Anak 000001', 'Contoh Anak 000003', 'different'],
    ['Contoh Anak 11', 'Contoh Anak 1', 'different'],
    ['Contoh Anak', 'Contoh Anak 7', 'part'],
  ])('keeps numbers apart: %s and %s are %s', (a, b, agreement) => {
    expect(compareNames(nameWords(a), nameWords(b))).toBe(agreement);
    expect(compareNames(nameWords(b), nameWords(a))).toBe(agreement);
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
