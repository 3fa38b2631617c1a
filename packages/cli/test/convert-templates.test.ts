import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eppgbm, newFolder, runIn } from './fixture.js';

const register = eppgbm([
  {},
  { measured: '2025-07-14', name: 'CONTOH 1', weight: '10,9' },
  { name: '=1+1', sex: 'L' },
]).replace('9911014203230002', '9911014203230001');
const COLUMNS = 'name,sex,birth_date,date,weight_kg,height_cm'.split(',');

/** The rows of a file by some columns of the plain format, in their order. */
async function plainRows(folder: string, file: string, ...more: string[]) {
  const ran = await runIn(folder, ['convert', file, '--to', 'plain', '--quiet', ...more]);
  const [header = '', ...lines] = ran.stdout.trimEnd().split('\n');
  const at = COLUMNS.map((name) => header.split(',').indexOf(name));
  return lines.map((line) => at.map((k) => line.split(',')[k]).join()).sort();
}

describe('the templates around e-PPGBM', () => {
  it.each([
    ['html', 'aug.xls'],
    ['sikades', 'aug.csv'],
    ['bok', 'aug.csv'],
    ['bok', 'aug.xlsx'],
    ['import', 'aug.xlsx'],
    ['posyandu', 'aug.xlsx'],
  ])('%s in %s holds the children and what was measured', async (format, out) => {
    const folder = newFolder({ 'asal.csv': register });
    const ran = await runIn(folder, ['convert', 'asal.csv', '--to', format, '--out', out]);
    expect(ran.exitCode).toBe(0);
    const wanted = await plainRows(folder, 'asal.csv');
    expect(wanted).toHaveLength(3);
    expect(await plainRows(folder, out)).toEqual(wanted);
    if (!out.endsWith('.xlsx')) {
      expect(readFileSync(join(folder, out), 'utf8')).toContain("'=1+1");
    }
  });

  it('say which rows no reader can give back to their children', async () => {
    const twins = eppgbm([
      { name: 'SAMA' },
      { name: 'SAMA', born: '2023-03-03' },
      { name: 'LAIN' },
    ]);
    const folder = newFolder({ 'a.csv': twins });
    const ran = await runIn(folder, ['convert', 'a.csv', '--to', 'import', '--out', 'b.xlsx']);
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain('a.csv: 2 rows have a child without a key, or one key for two');
    expect(await plainRows(folder, 'b.xlsx')).toHaveLength(1);
  });

  it('are workbooks where they have two sheets, and text under no other name', async () => {
    const folder = newFolder({ 'a.csv': register });
    const html = await runIn(folder, ['convert', 'a.csv', '--to', 'html', '--out', 'b.xlsx']);
    expect(html).toMatchObject({ exitCode: 2, stdout: '' });
    const who = newFolder({ 'who.csv': 'sex,age,weight\n1,300,8.1\n' });
    const none = await runIn(who, ['convert', 'who.csv', '--to', 'posyandu', '--out', 'b.xlsx']);
    expect(none.exitCode).toBe(2);
    expect(none.stderr).toContain('NIK, name, birth date, date of measuring');
  });
});

describe('rows that lack what a format needs', () => {
  const lines = [
    '{"sex":"L","ageText":"0 Tahun - 3 Bulan - 1 Hari","measuredOn":"2025-08-14","weight":5.1}',
    '{"sex":"L","name":"CONTOH","birthDate":"2025-05-01","measuredOn":"2025-08-14","weight":5.1}',
  ].join('\n');

  it('are written and counted', async () => {
    const folder = newFolder({ 'a.ndjson': lines });
    const ran = await runIn(folder, ['convert', 'a.ndjson', '--to', 'eppgbm']);
    expect(ran.stdout.trimEnd().split('\n')).toHaveLength(3);
    expect(ran.stderr).toBe(
      'a.ndjson: 1 rows lack what the format eppgbm needs to be read again: birth date.\n',
    );
  });

  it('stop a format that can not write them, with their row', async () => {
    const folder = newFolder({ 'a.ndjson': lines });
    const words = ['convert', 'a.ndjson', '--to', 'fhir', '--organization', '100012345'];
    const ran = await runIn(folder, [...words, '--out', 'b.ndjson']);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^balanting: a\.ndjson, row 1: .*birthDate.*\n$/);
  });
});
