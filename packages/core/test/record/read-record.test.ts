import { describe, expect, it } from 'vitest';
import { type RecordCells, readRecord } from '../../src/record/read-record.js';
import { recordSchema } from '../../src/record/record-schema.js';
import { MISSING } from '../../src/record/record-table.js';
import { messageOf } from '../../src/result/message-of.js';

const CELLS: RecordCells = {
  nik: '6311010203230001',
  sex: 'L',
  birthDate: '2023-03-02',
  measuredOn: '14/08/2025',
  weight: '11,2',
  lengthHeight: '84,5',
  position: 'Berdiri',
};

function read(cells: RecordCells, lastDay?: number) {
  const record = readRecord({ ...CELLS, ...cells }, { lastDay });
  const issues = record.ok ? record.warnings : record.issues;
  return { record, codes: issues.map(({ path, code }) => `${path[0]} ${code}`) };
}

describe('readRecord', () => {
  it('reads a sound row', () => {
    expect(read({}).record).toEqual({
      ok: true,
      value: {
        sex: 1,
        birthDay: 19_418,
        measuredDay: 20_314,
        ageDays: 896,
        position: 2,
        measures: { weight: '11.2', lengthHeight: '84.5' },
      },
      warnings: [],
    });
  });

  it.each<[RecordCells, string[]]>([
    [{ sex: '-', birthDate: '' }, ['sex sex.missing', 'birthDate date.missing']],
    [
      { weight: '0', armCircumference: 'x' },
      ['weight measurement.not_positive', 'armCircumference measurement.invalid'],
    ],
    [{ weight: '9911010203230001' }, ['weight measurement.invalid']],
    [{ weight: '', lengthHeight: '' }, ['weight measurement.missing']],
    [{ measuredOn: '2020-01-01' }, ['birthDate age.negative']],
  ])('refuses %j', (cells, codes) => {
    expect(read(cells)).toMatchObject({ record: { ok: false }, codes });
  });

  it.each<[RecordCells, string[]]>([
    [{ armCircumference: '0' }, []],
    [{ lengthHeight: '#N/A' }, []],
    [{ weight: '11200' }, ['weight weight.grams']],
    [{ weight: '150000' }, ['weight weight.grams', 'weight weight.out_of_range']],
    [{ lengthHeight: '0,845' }, ['lengthHeight height.metres']],
    [{ weight: '120 kg' }, ['weight weight.out_of_range']],
    [{ weight: '11:02' }, ['weight cell.time_for_decimal']],
    [{ position: 'L' }, ['position position.for_age']],
    [{ nik: '' }, ['nik nik.length']],
    [{ nik: '631101020323000,0' }, ['nik nik.numeric']],
    [{ ageText: '30' }, []],
    [{ ageText: '12' }, ['ageText age.text_differs']],
  ])('accepts %j', (cells, codes) => {
    expect(read(cells)).toMatchObject({ record: { ok: true }, codes });
  });

  it('judges dates by the last day', () => {
    expect(read({}, 20_314).codes).toEqual([]);
    expect(read({}, 20_313).codes).toEqual(['measuredOn date.future']);
  });

  it('takes the age where there is no column of birth dates', () => {
    const { birthDate, nik, ...cells } = CELLS;
    const record = readRecord({ ...cells, ageText: '2 Tahun - 5 Bulan - 12 Hari' });
    expect(record.ok && record.value).toMatchObject({ birthDay: MISSING, ageDays: 895 });
    expect(readRecord(cells).ok).toBe(false);
    expect([birthDate, nik]).toEqual([CELLS.birthDate, CELLS.nik]);
  });

  it('names columns as the register does', () => {
    const record = readRecord({ ...CELLS, weight: 'x' }, { columnOf: () => 'Berat' });
    expect(!record.ok && messageOf(record.issues[0], 'en')).toContain('Berat "x"');
  });
});

describe('recordSchema', () => {
  it('gives the record, or our code and values in each issue', () => {
    expect(recordSchema().parse(CELLS).ageDays).toBe(896);
    const refused = recordSchema().safeParse({ ...CELLS, sex: 'X' });
    expect(refused.error?.issues).toMatchObject([
      { path: ['sex'], params: { code: 'sex.unknown', values: { value: 'X' } } },
    ]);
  });

  it('refuses what is no field and no text', () => {
    expect(recordSchema().safeParse({ ...CELLS, berat: '1' }).success).toBe(false);
    expect(recordSchema().safeParse({ ...CELLS, weight: 11.2 }).success).toBe(false);
  });
});
