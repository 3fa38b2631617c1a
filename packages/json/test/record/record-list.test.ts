import { dayOfCell, type Issue, MISSING, type RecordTable, readRecord } from '@balanting/core';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { cellsOfRecord, type JsonRecord, readRecords } from '../../src/index.js';
import { anyRecord, CHILD } from './made-up.js';

function codesOf(found: readonly { readonly issue: Issue }[]): readonly string[] {
  return found.map(({ issue }) => issue.code);
}

describe('readRecords', () => {
  it('reads a record into columns', () => {
    const { table, rejects, rows } = readRecords([CHILD]);
    expect([rows, rejects]).toEqual([1, []]);
    expect(table).toMatchObject({
      length: 1,
      row: Float64Array.of(1),
      sex: Uint8Array.of(2),
      birthDay: Int32Array.of(dayOfCell('2023-03-02')!),
      ageDays: Int32Array.of(896),
      position: Uint8Array.of(2),
      weight: Int32Array.of(11_200),
      lengthHeight: Int32Array.of(8450),
      armCircumference: Int32Array.of(1450),
      headCircumference: Int32Array.of(MISSING),
      printedZ: {
        weightForAge: Int32Array.of(-94),
        heightForAge: Int32Array.of(-164),
        weightForHeight: Int32Array.of(MISSING),
      },
    });
    expect(table.place.values[table.place.codes[0]!]).toMatchObject({
      kecamatan: 'JUAI',
      posyandu: 'MELATI',
    });
    expect(table.oedema).toBeUndefined();
  });

  it('takes numbers and text alike', () => {
    const numbers = { ...CHILD, sex: 2, lengthHeight: 84.5, weightForAge: -0.94 };
    const texts = { ...CHILD, weight: '11.2', armCircumference: '14,5', heightForAge: '-1.64' };
    expect(readRecords([numbers]).table).toEqual(readRecords([texts]).table);
  });

  it('keeps more digits than the integers hold, in doubles', () => {
    const { table } = readRecords([{ ...CHILD, weight: 11.2004 }, CHILD]);
    expect(table.weight).toEqual(Float64Array.of(11.2004, 11.2));
  });

  it('tells of oedema', () => {
    const { table } = readRecords([CHILD, { ...CHILD, oedema: true }, { ...CHILD, oedema: null }]);
    expect(table.oedema).toEqual(Uint8Array.of(0, 1, 0));
  });

  it('gives one number to a place, however its spaces are written', () => {
    const spaced = { ...CHILD, village: ' DESA CONTOH\u200b' };
    const { table } = readRecords([CHILD, spaced, { ...CHILD, village: 'LAIN' }, CHILD]);
    expect([...table.place.codes]).toEqual([0, 0, 1, 0]);
    expect(table.childKey[1]).toBe(table.childKey[0]);
    expect(table.childKey[2]).not.toBe(table.childKey[0]);
  });

  it.each([
    ['a number', 3, 'json.shape'],
    ['a list', [CHILD], 'json.shape'],
    ['null', null, 'json.shape'],
    ['an unknown field', { ...CHILD, alamat: 'x' }, 'json.unknown_field'],
    ['a field named constructor', { ...CHILD, constructor: 'x' }, 'json.unknown_field'],
    ['a NIK as a number', { ...CHILD, nik: 9911014203230 }, 'json.shape'],
    ['a weight that is an object', { ...CHILD, weight: {} }, 'json.shape'],
    ['oedema in words', { ...CHILD, oedema: 'ya' }, 'json.shape'],
    ['an infinite weight', { ...CHILD, weight: Number.POSITIVE_INFINITY }, 'json.shape'],
    ['no sex', { ...CHILD, sex: null }, 'sex.missing'],
    [
      'no weight and no length',
      { ...CHILD, weight: null, lengthHeight: '' },
      'measurement.missing',
    ],
  ])('rejects %s', (_, value, code) => {
    const { table, rejects, rows } = readRecords([CHILD, value]);
    expect([rows, table.length, rejects.length]).toEqual([2, 1, 1]);
    expect(rejects[0]?.row).toBe(2);
    expect(codesOf(rejects[0]?.issues ?? [])).toContain(code);
  });

  it('judges dates by the day that it is told', () => {
    expect(readRecords([CHILD], { asOf: '2025-08-14' }).rejects).toEqual([]);
    const { rejects } = readRecords([CHILD], { asOf: '2025-08-13' });
    expect(codesOf(rejects[0]!.issues)).toEqual(['date.future']);
    expect(rejects[0]!.issues[0].column).toBe('measuredOn');
  });

  it('brings accepted records where asked for', () => {
    expect(readRecords([CHILD, {}], { keepRecords: true }).records).toEqual([CHILD]);
    expect(readRecords([CHILD]).records).toBeUndefined();
  });

  test.prop([fc.array(anyRecord, { maxLength: 12 })])('judges as readRecord does', (records) => {
    const { table, rejects, doubts } = readRecords(records, { asOf: '2025-01-01' });
    const options = { lastDay: dayOfCell('2025-01-01') };
    const expected = records.map((record) => readRecord(cellsOfRecord(record), options));
    const rows = expected.flatMap((read, i) => (read.ok ? [i + 1] : []));
    expect([...table.row]).toEqual(rows);
    expect(rejects.map(({ row, issues }) => [row, codesOf(issues)])).toEqual(
      expected.flatMap((read, i) =>
        read.ok ? [] : [[i + 1, read.issues.map(({ code }) => code)]],
      ),
    );
    expect(doubts.map(({ row, issue }) => [row, issue])).toEqual(
      expected.flatMap((read, i) => (read.ok ? read.warnings.map((found) => [i + 1, found]) : [])),
    );
    for (const [at, row] of rows.entries()) expectRow(table, at, expected[row - 1]!);
  });

  test.prop([fc.array(anyRecord, { maxLength: 8 }), fc.array(anyRecord, { maxLength: 8 })])(
    'does not let rows touch each other',
    (first, second) => {
      const both = readRecords([...first, ...second]).table;
      const [a, b] = [readRecords(first).table, readRecords(second).table];
      for (const column of [
        'sex',
        'birthDay',
        'ageDays',
        'position',
        'childKey',
        'nikKey',
      ] as const)
        expect([...both[column]!]).toEqual([...a[column]!, ...b[column]!]);
    },
  );
});

type Read = ReturnType<typeof readRecord>;

function expectRow(table: RecordTable, at: number, read: Read): void {
  if (!read.ok) throw new Error('The row was refused.');
  const { sex, birthDay, measuredDay, ageDays, position, measures } = read.value;
  expect([table.sex[at], table.birthDay[at], table.measuredDay[at]]).toEqual([
    sex,
    birthDay,
    measuredDay,
  ]);
  expect([table.ageDays[at], table.position?.[at]]).toEqual([ageDays, position]);
  expect(measureOf(table.weight, at, 1000)).toBe(Number(measures.weight ?? Number.NaN));
  expect(measureOf(table.lengthHeight, at, 100)).toBe(Number(measures.lengthHeight ?? Number.NaN));
  expect(measureOf(table.armCircumference, at, 100)).toBe(
    Number(measures.armCircumference ?? Number.NaN),
  );
}

function measureOf(column: RecordTable['weight'], at: number, scale: number): number {
  const value = column?.[at] ?? Number.NaN;
  if (column instanceof Float64Array) return value;
  return value === MISSING ? Number.NaN : value / scale;
}

describe('cellsOfRecord', () => {
  it('writes numbers as text and leaves out null', () => {
    const record: JsonRecord = { sex: 1, weight: 11.2, nik: null, village: '', oedema: true };
    expect(cellsOfRecord(record)).toEqual({ sex: '1', weight: '11.2', village: '' });
  });
});
