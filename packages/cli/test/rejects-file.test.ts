import { issue } from '@balanting/core';
import { expect, it } from 'vitest';
import { rejectsFile } from '../src/output/rejects-file.js';

const reject = (row: number, cells: readonly string[], ...columns: [string, ...string[]]) => {
  const [first, ...others] = columns.map((column) => ({
    row,
    column,
    issue: issue('date.invalid', { values: { value: '31/02' } }),
  }));
  return { row, cells, issues: [first!, ...others] as const };
};

function written(header: readonly string[], language: 'id' | 'en' = 'en') {
  const texts: string[] = [];
  const write = async (text: string) => {
    texts.push(text);
  };
  const keep = async () => undefined;
  const create = async () => ({ path: 'x', write, keep });
  return { rejects: rejectsFile({ header, delimiter: ';' }, { create, language }), texts };
}

it('makes no file where no row is rejected', async () => {
  const { rejects, texts } = written(['No']);
  await rejects.write([]);
  expect(texts).toEqual([]);
});

it('writes header and byte order mark once, then cells and reasons in both languages', async () => {
  const { rejects, texts } = written(['No', 'Nama']);
  await rejects.write([reject(3, ['1', 'CONTOH; SATU'], 'Tgl Lahir', 'Tanggal Pengukuran')]);
  await rejects.write([reject(9, ['2'], 'Tgl Lahir')]);
  const [header, first, second] = texts.join('').split('\n');
  expect(header).toBe('\ufeffNo;Nama;_row;_column;_code;_message');
  expect(first).toMatch(
    /^1;"CONTOH; SATU";3;"Tgl Lahir; Tanggal Pengukuran";"date.invalid; date.invalid";"The date "/,
  );
  expect(second).toMatch(/^2;;9;Tgl Lahir;date.invalid;"?The date .* \/ Tanggal /);
});

it('keeps the cells that a row has too many, after the reasons', async () => {
  const { rejects, texts } = written(['No', 'Nama'], 'id');
  await rejects.write([reject(3, ['1', 'CONTOH', 'x', 'y'], '')]);
  expect(texts.join('').split('\n')[1]).toMatch(/^1;CONTOH;3;;date\.invalid;.*;x;y$/);
});

it('puts new reasons in place of old ones', async () => {
  const { rejects, texts } = written(['No', '_row', '_column', '_code', '_message']);
  await rejects.write([reject(3, ['1', '77', 'JK', 'sex.missing', 'old'], 'Tgl Lahir')]);
  const [header, first] = texts.join('').split('\n');
  expect(header).toBe('\ufeffNo;_row;_column;_code;_message');
  expect(first).toMatch(/^1;3;Tgl Lahir;date\.invalid;/);
});

it('writes no cell that a spreadsheet would run', async () => {
  const { rejects, texts } = written(['No', 'Nama']);
  await rejects.write([reject(3, ['-1,5', '=1+1'], '')]);
  expect(texts.join('')).toContain("\n-1,5;'=1+1;3;");
});
