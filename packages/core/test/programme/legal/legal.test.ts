import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { balanganDocuments } from '../../../src/programme/legal/balangan-documents.js';
import {
  decreeNumberText,
  parseDecreeNumber,
  parseRegulationNumber,
} from '../../../src/programme/legal/document-number.js';
import {
  checkDocuments,
  documentsFor,
  type LegalDocument,
} from '../../../src/programme/legal/legal-document.js';
import { codesOf, issuesOf } from '../builders.js';

describe('parseDecreeNumber', () => {
  it.each([
    ['188.45/313/Kum Tahun 2022', 313, 2022],
    ['188.45/317/Kum/2022', 317, 2022],
    ['Nomor 188.45/498/Kum Tahun 2021', 498, 2021],
    ['  nomor: 188.45/498/Kum  Tahun 2021 ', 498, 2021],
  ])('reads "%s" of the proposal', (text, serial, year) => {
    expect(parseDecreeNumber(text)).toEqual({
      ok: true,
      value: { archive: '188.45', serial, unit: 'Kum', year },
      warnings: [],
    });
  });

  it.each([
    '188.45/317/2022',
    '188.45/0/Kum/2022',
    '188.45/317/Kum/22',
    '188.45/317/Kum/2022/1',
    '188,45/317/Kum/2022',
    '188.45/317/Kum 2022',
    '188.45/317/Kum/1822',
    '',
  ])('refuses "%s"', (value) => {
    expect(issuesOf(parseDecreeNumber(value))).toEqual([
      {
        code: 'document.number_invalid',
        level: 'error',
        path: ['number'],
        values: { value, example: '188.45/317/Kum/2022' },
      },
    ]);
  });

  test.prop([fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1950, max: 2099 })])(
    'reads back what is written',
    (serial, year) => {
      const number = { archive: '188.45', serial, unit: 'Kum', year };
      const read = parseDecreeNumber(decreeNumberText(number));
      expect(read.ok && read.value).toEqual(number);
    },
  );
});

describe('parseRegulationNumber', () => {
  it.each([
    ['17 Tahun 2022', 17, 2022],
    ['nomor 72 tahun 2021', 72, 2021],
    ['2/2020', 2, 2020],
  ])('reads "%s"', (text, serial, year) => {
    const read = parseRegulationNumber(text);
    expect(read.ok && read.value).toEqual({ serial, year });
  });

  it.each(['17', 'Tahun 2022', '0/2022', '188.45/317/Kum/2022'])('refuses "%s"', (text) => {
    expect(codesOf(parseRegulationNumber(text))).toEqual(['document.number_invalid']);
  });
});

describe('the documents of Balangan', () => {
  it('are those of the proposal and sound', () => {
    expect(checkDocuments(balanganDocuments).ok).toBe(true);
    expect(balanganDocuments.map(({ number, date }) => [number, date])).toEqual([
      ['72 Tahun 2021', null],
      ['17 Tahun 2022', null],
      ['188.45/313/Kum/2022', '2022-01-03'],
      ['188.45/317/Kum/2022', '2022-01-27'],
      ['188.45/498/Kum/2021', null],
    ]);
  });

  it('are found by subject and year', () => {
    const ids = (...[subject, year]: [LegalDocument['subject'], number]) =>
      documentsFor(balanganDocuments, subject, year).map(({ id }) => id);
    expect(ids('lokus', 2022)).toEqual(['sk-lokus-2022']);
    expect(ids('lokus', 2021)).toEqual([]);
    expect(ids('stunting', 2021)).toEqual(['perpres-72-2021']);
    expect(ids('stunting', 2023)).toEqual(['perpres-72-2021', 'perbup-17-2022']);
    expect(ids('pokja', 2021)).toEqual([]);
  });
});

describe('checkDocuments', () => {
  const [lokus] = balanganDocuments.filter(({ subject }) => subject === 'lokus');
  const decree = (id: string, given: Partial<LegalDocument> = {}): LegalDocument => ({
    ...(lokus as LegalDocument),
    id,
    number: '188.45/12/Kum/2022',
    ...given,
  });

  it('refuses two decrees in force for one year, until the older is replaced', () => {
    const both = [decree('a'), decree('b', { number: '188.45/13/Kum/2022' })];
    expect(issuesOf(checkDocuments(both))).toEqual([
      {
        code: 'document.two_for_year',
        level: 'error',
        path: [1],
        values: {
          subject: 'lokus',
          year: 2022,
          number: '188.45/13/Kum/2022',
          other: '188.45/12/Kum/2022',
        },
      },
    ]);
    const replaced = [decree('a', { replacedBy: 'b' }), decree('b')];
    expect(checkDocuments(replaced).ok).toBe(true);
    expect(documentsFor(replaced, 'lokus', 2022).map(({ id }) => id)).toEqual(['b']);
    expect(checkDocuments([decree('a'), decree('b', { year: 2023 })]).ok).toBe(true);
    expect(checkDocuments([decree('a'), decree('b', { issuer: 'Gubernur' })]).ok).toBe(true);
  });

  it('sets the date beside the year of the number', () => {
    expect(codesOf(checkDocuments([decree('a', { date: '2021-12-30' })]))).toEqual([
      'document.year_differs',
    ]);
    expect(checkDocuments([decree('a', { date: '2022-12-30' })]).ok).toBe(true);
    expect(codesOf(checkDocuments([decree('a', { date: '2022-13-01' })]))).toEqual([
      'date.not_iso',
    ]);
  });

  it('names the document with a wrong number, and takes any number of a circular letter', () => {
    const regulation = decree('r', { type: 'perbup', number: '188.45/12/Kum/2022' });
    expect(codesOf(checkDocuments([regulation]))).toEqual(['document.number_invalid']);
    const wrong = issuesOf(
      checkDocuments([decree('a'), decree('b', { number: '12', year: null })]),
    );
    expect(wrong.map(({ code, path }) => [code, ...path])).toEqual([
      ['document.number_invalid', 1, 'number'],
    ]);
    const letter = decree('c', { type: 'se', number: '400.5/8476/SJ', date: '2022-11-27' });
    expect(checkDocuments([letter]).ok).toBe(true);
    // A letter without a year in its number holds in any year, and so does a number that is not read.
    for (const number of ['400.5/8476/SJ', '12']) {
      const open = decree('c', { type: number === '12' ? 'sk' : 'se', number, year: null });
      expect(documentsFor([open], 'lokus', 1990)).toEqual([open]);
    }
    expect(codesOf(checkDocuments([decree('a'), decree('a', { year: null })]))).toEqual([
      'entry.twice',
    ]);
  });
});
