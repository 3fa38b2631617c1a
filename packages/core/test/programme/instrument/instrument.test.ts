import { describe, expect, it } from 'vitest';
import { checklistScore, type Instrument } from '../../../src/programme/instrument/instrument.js';
import { instrumentSchema, readForm } from '../../../src/programme/instrument/instrument-schema.js';
import {
  activityVisit,
  INSTRUMENTS,
  posyanduVisit,
} from '../../../src/programme/instrument/instruments.js';
import { issuesOf } from '../builders.js';

const visit = {
  date: '2022-05-04',
  area: '63.11.05.2001',
  by: 'kader-017',
  activity: 'keg-2022-01',
  'as-planned': 'yes',
  'funds-arrived': 'no',
  'right-people': 'not-applicable',
  reached: 24,
};

describe('the instruments', () => {
  it('serve policy, monitoring and reports', () => {
    expect([...new Set(INSTRUMENTS.map(({ purpose }) => purpose))]).toEqual([
      'policy',
      'monitoring',
      'report',
    ]);
    expect(new Set(INSTRUMENTS.map(({ id }) => id)).size).toBe(INSTRUMENTS.length);
  });

  it.each(INSTRUMENTS.map((one) => [one.id, one] as const))(
    '%s has each field once, in both languages, and some checks',
    (_, { fields, source }) => {
      expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
      for (const { label } of fields) {
        expect(label.id).not.toBe('');
        expect(label.en).not.toBe('');
      }
      expect(fields.filter(({ type }) => type === 'check').length).toBeGreaterThan(1);
      expect(source).not.toBe('');
    },
  );
});

describe('readForm', () => {
  it('takes sound answers, with or without what may be left out', () => {
    expect(readForm(activityVisit, visit)).toEqual({ ok: true, value: visit, warnings: [] });
    const noted = readForm(activityVisit, { ...visit, note: ' Hujan ' });
    expect(noted.ok && noted.value.note).toBe('Hujan');
    expect(instrumentSchema(activityVisit).parse(visit)).toEqual(visit);
  });

  it.each([
    ['date', '04/05/2022'],
    ['date', '2022-02-30'],
    ['area', '63.11.05.9001'],
    ['by', 'Ibu Contoh'],
    ['activity', 'Contoh kegiatan'],
    ['as-planned', 'ya'],
    ['reached', -1],
    ['reached', 1.5],
    ['reached', '24'],
    ['note', 'x'.repeat(1001)],
  ])('refuses %s as %s and does not repeat it', (field, value) => {
    const result = readForm(activityVisit, { ...visit, [field]: value });
    expect(issuesOf(result).map(({ code, path }) => [code, ...path])).toEqual([
      ['form.invalid', field],
    ]);
    expect(JSON.stringify(result)).not.toContain('Contoh');
  });

  it('names what is missing and what is not asked', () => {
    const { by: _, ...rest } = visit;
    expect(issuesOf(readForm(activityVisit, { ...rest, nama: 'x' }))).toEqual([
      {
        code: 'form.missing',
        level: 'error',
        path: ['by'],
        values: { field: 'by', form: 'activity-visit' },
      },
      {
        code: 'form.unknown_field',
        level: 'error',
        path: ['nama'],
        values: { field: 'nama', form: 'activity-visit' },
      },
    ]);
  });

  it.each([[null], ['text'], [3], [[]], [undefined]])('refuses %s as a whole', (answers) => {
    const result = readForm(activityVisit, answers);
    expect(result.ok).toBe(false);
    expect(issuesOf(result).map(({ code }) => code)).toEqual(['form.invalid']);
  });
});

describe('checklistScore', () => {
  it('counts yes among yes and no', () => {
    expect(checklistScore(activityVisit, visit as never)).toEqual({
      yes: 1,
      due: 2,
      share: 0.5,
      failed: ['funds-arrived'],
    });
    expect(checklistScore(posyanduVisit, {})).toEqual({ yes: 0, due: 0, share: null, failed: [] });
  });

  it('counts checks alone', () => {
    const text: Instrument = {
      ...activityVisit,
      fields: activityVisit.fields.filter(({ type }) => type !== 'check'),
    };
    expect(checklistScore(text, { note: 'yes' }).due).toBe(0);
  });
});
