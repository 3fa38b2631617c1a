import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/result/message-of.js';
import { areasMessages } from '../../src/result/messages/areas.js';
import { cellsMessages } from '../../src/result/messages/cells.js';
import { dhis2Messages } from '../../src/result/messages/dhis2.js';
import { documentsMessages } from '../../src/result/messages/documents.js';
import { enginesMessages } from '../../src/result/messages/engines.js';
import { filesMessages } from '../../src/result/messages/files.js';
import { locusMessages } from '../../src/result/messages/locus.js';
import { type IssueCode, MESSAGES } from '../../src/result/messages/messages.js';
import { peopleMessages } from '../../src/result/messages/people.js';
import { programmeMessages } from '../../src/result/messages/programme.js';
import { seriesMessages } from '../../src/result/messages/series.js';
import { servicesMessages } from '../../src/result/messages/services.js';
import { tablesMessages } from '../../src/result/messages/tables.js';
import { targetsMessages } from '../../src/result/messages/targets.js';
import { workbooksMessages } from '../../src/result/messages/workbooks.js';
import { issue } from '../../src/result/result.js';

const TOPICS = [
  cellsMessages,
  peopleMessages,
  filesMessages,
  workbooksMessages,
  tablesMessages,
  documentsMessages,
  dhis2Messages,
  areasMessages,
  targetsMessages,
  locusMessages,
  seriesMessages,
  servicesMessages,
  programmeMessages,
  enginesMessages,
];
const codes = Object.keys(MESSAGES) as IssueCode[];
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('the messages', () => {
  it('are told once: no topic has a code of another', () => {
    const told = TOPICS.flatMap((topic) => Object.keys(topic));
    expect(told.sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s is a sentence with the same values in both languages', (code) => {
    const { id: indonesian, en: english } = MESSAGES[code];
    expect(code).toMatch(/^[a-z][a-z0-9]*(_[a-z]+)*\.[a-z]+(_[a-z]+)*$/);
    expect(placeholders(indonesian)).toEqual(placeholders(english));
    expect(indonesian).not.toBe(english);
    for (const text of [english, indonesian]) {
      expect(text).toMatch(/^["A-Z{].*\.$/);
      expect(text).not.toMatch(/ {2}|\bNIK \{|\{nik\}|\{name\}/);
      expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    }
  });
});

describe('messageOf', () => {
  const early = issue('age.negative', { values: { days: 3 } });

  it('puts the values into the sentence of the language', () => {
    expect(messageOf(early, 'en')).toBe(
      'The child was measured 3 days before birth: check both dates.',
    );
    expect(messageOf(early, 'id')).toBe('Anak diukur 3 hari sebelum lahir: periksa kedua tanggal.');
  });

  it('puts every value in, also 0 and signs that mean something elsewhere', () => {
    const zero = issue('measurement.not_positive', { values: { column: '$&', value: 0 } });
    expect(messageOf(zero, 'en')).toBe('$& 0 is not above 0: leave it empty where not measured.');
    const nested = issue('sex.unknown', { values: { value: '{limit}' } });
    expect(messageOf(nested, 'en')).toContain('"{limit}"');
  });

  it('leaves a value that the issue does not hold as its placeholder', () => {
    expect(messageOf(issue('age.negative'), 'en')).toContain('{days}');
    expect(messageOf(issue('date.future', { values: { value: 'x' } }), 'id')).toContain('{limit}');
  });

  it('leaves no placeholder where all values are given', () => {
    for (const code of codes) {
      const names = placeholders(MESSAGES[code].en).map((name) => name.slice(1, -1));
      const values = Object.fromEntries(names.map((name) => [name, `CONTOH ${name}`]));
      for (const language of ['id', 'en'] as const) {
        expect(messageOf(issue(code, { values }), language)).not.toMatch(/[{}]/);
      }
    }
  });

  it('writes decimals with a comma in Indonesian only', () => {
    const found = issue('weight.grams', { values: { value: 11_200, kg: 11.2 } });
    expect(messageOf(found, 'id')).toContain('11,2 kg');
    expect(messageOf(found, 'en')).toContain('11.2 kg');
  });
});
