import { describe, expect, it } from 'vitest';
import { RECORD_ROW_FIELDS, recordOfRow } from '../../src/index.js';

describe('recordOfRow', () => {
  it('holds measures and scores as numbers, all else as text', () => {
    const values = {
      nik: '9911010203230001',
      weight: '11.2',
      heightForAge: '-1.5',
      measuredOn: '2025-08-14',
      oedema: 'no',
    };
    expect(recordOfRow({ values })).toEqual({
      nik: '9911010203230001',
      weight: 11.2,
      heightForAge: -1.5,
      measuredOn: '2025-08-14',
      oedema: false,
    });
  });

  it('keeps numbers that a double does not hold, and words, as they stand', () => {
    const values = { weight: '11.20000000000000001', lengthHeight: '84,5' };
    expect(recordOfRow({ values })).toEqual(values);
  });

  it('writes an age in numbers in words, where no birth date tells it', () => {
    const age = { value: 24, unit: 'months' } as const;
    expect(recordOfRow({ values: {}, age }).ageText).toBe('0 Tahun - 0 Bulan - 731 Hari');
    expect(recordOfRow({ values: { birthDate: '2023-03-02' }, age }).ageText).toBeUndefined();
    expect(recordOfRow({ values: { ageText: '2 Tahun' }, age }).ageText).toBe('2 Tahun');
  });

  it('has a place for what it writes, and for no other', () => {
    expect(['weight', 'age', 'oedema'].every((field) => RECORD_ROW_FIELDS.has(field))).toBe(true);
    expect(RECORD_ROW_FIELDS.has('id')).toBe(false);
  });
});
