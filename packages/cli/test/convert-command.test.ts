import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytes, eppgbm, newFolder, runIn } from './fixture.js';

const register = eppgbm([{ name: '=1+1' }, { sex: 'L', weight: '9,85' }, { sex: 'X' }]);
const quiet = ['--quiet'];

describe('convert', () => {
  it('writes WHO Anthro to standard output and says what it has no column for', async () => {
    const folder = newFolder({ 'aug.csv': register });
    const ran = await runIn(folder, ['convert', 'aug.csv', '--to', 'anthro']);
    expect(ran.exitCode).toBe(0);
    const [header = '', ...rows] = ran.stdout.trimEnd().split('\n');
    expect(header).toMatch(/^sex,age,is_age_in_month,weight,lenhei,measure,headc,armc,/);
    expect(rows.map((row) => row.split(',').slice(0, 8).join())).toEqual([
      '2,896,0,11.2,84.5,h,,14.5',
      '1,896,0,9.85,84.5,h,,14.5',
    ]);
    expect(ran.stderr).toMatch(/^aug\.csv: left out, since the format anthro .*: NIK, Nama, /);
    expect(ran.stderr).toMatch(/1 of 3 rows rejected/);
  });

  it('keeps an e-PPGBM export through a workbook and back, but for formulas', async () => {
    const folder = newFolder({ 'aug.csv': register });
    const there = ['convert', 'aug.csv', '--to', 'eppgbm', '--out', 'aug.xlsx', ...quiet];
    expect(await runIn(folder, there)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(readdirSync(folder).sort()).toEqual(['aug.csv', 'aug.rejects.csv', 'aug.xlsx']);
    expect(readFileSync(join(folder, 'aug.rejects.csv'), 'utf8')).toContain('sex.unknown');
    const back = await runIn(folder, ['convert', 'aug.xlsx', '--to', 'eppgbm', ...quiet]);
    const direct = await runIn(folder, ['convert', 'aug.csv', '--to', 'eppgbm', ...quiet]);
    expect(back.stdout).toBe(direct.stdout);
    expect(back.stdout).toContain(";'=1+1;P;2023-03-02;");
    expect(back.stdout).toContain(';9,85;84,5;Berdiri;');
  });

  it('writes with the decimal mark that is asked for', async () => {
    const ran = await runIn(
      newFolder(),
      ['convert', '-', '--to', 'eppgbm', '--decimal', 'point', ...quiet],
      { stdin: bytes(register) },
    );
    expect(ran.stdout).toContain(';9.85;84.5;');
  });

  it('writes NDJSON of the fields of a record', async () => {
    const folder = newFolder({ 'aug.csv': register });
    const ran = await runIn(folder, ['convert', 'aug.csv', '--to', 'ndjson', ...quiet]);
    const [first] = ran.stdout.split('\n').map((line) => (line === '' ? {} : JSON.parse(line)));
    expect(first).toMatchObject({
      ...{ name: '=1+1', sex: 'female', birthDate: '2023-03-02', measuredOn: '2025-08-14' },
      ...{ weight: 11.2, lengthHeight: 84.5, position: 'standing', village: 'LOK BATUNG' },
    });
  });

  it('writes a line for each child with a block for each month', async () => {
    const folder = newFolder({ 'aug.csv': register });
    const ran = await runIn(folder, ['convert', 'aug.csv', '--to', 'monthly', '--out', 'm.csv']);
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain('left out');
    const back = await runIn(folder, ['convert', 'm.csv', '--to', 'plain', ...quiet]);
    expect(back.stdout.trimEnd().split('\n')).toHaveLength(3);
    expect(back.stdout).toContain('2025-08-14');
  });

  it('writes no text under the name of a workbook', async () => {
    const folder = newFolder({ 'aug.csv': register });
    const ran = await runIn(folder, ['convert', 'aug.csv', '--to', 'ndjson', '--out', 'x.xlsx']);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('ndjson');
    expect(readdirSync(folder)).toEqual(['aug.csv']);
  });

  it('reads tables of other words by a map, and their date from an option', async () => {
    const map = { name: 'anak', sex: 'kelamin', birthDate: 'lahir', weightKg: 'Berat badan bayi' };
    const table = 'anak;kelamin;lahir;Berat badan bayi\nCONTOH;L;02/03/2023;11,2\n';
    const folder = newFolder({ 'a.csv': table, 'map.json': JSON.stringify(map) });
    const words = ['convert', 'a.csv', '--columns', 'map.json', '--to', 'plain', ...quiet];
    const without = await runIn(folder, words);
    expect(without).toMatchObject({ exitCode: 2, stdout: '' });
    expect(without.stderr).toContain('Tanggal Pengukuran');
    const ran = await runIn(folder, [...words, '--measured-on', '2025-08-14']);
    expect(ran.stdout.split('\n')[1]).toBe('CONTOH,male,2023-03-02,2025-08-14,896,11.2,,');
  });

  it('writes nothing where a map names an unknown field', async () => {
    const folder = newFolder({ 'aug.csv': register, 'map.json': '{"weight":"BB"}' });
    const words = ['convert', 'aug.csv', '--to', 'plain', '--columns', 'map.json'];
    const ran = await runIn(folder, [...words, '--out', 'x.csv']);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^balanting: map\.json: .* weightKg, heightCm, /);
    expect(readdirSync(folder).sort()).toEqual(['aug.csv', 'map.json']);
  });

  it('refuses a format that needs what the file does not have', async () => {
    const folder = newFolder({ 'who.csv': 'sex,age,weight\n1,300,8.1\n' });
    const ran = await runIn(folder, ['convert', 'who.csv', '--to', 'eppgbm', '--out', 'x.csv']);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('birth date, date of measuring');
    expect(readdirSync(folder)).toEqual(['who.csv']);
  });

  it('names the formats where the one asked for is not known, and will not overwrite its input', async () => {
    const folder = newFolder({ 'aug.csv': register });
    const unknown = await runIn(folder, ['convert', 'aug.csv', '--to', 'pdf']);
    expect(unknown).toMatchObject({ exitCode: 2, stdout: '' });
    expect(unknown.stderr).toContain(
      'eppgbm, html, anthro, anthroplus, ena, plain, sikades, bok, monthly, xlsx, ',
    );
    const own = await runIn(folder, ['convert', 'aug.csv', '--to', 'plain', '--out', 'aug.csv']);
    expect(own.exitCode).toBe(2);
    expect(readFileSync(join(folder, 'aug.csv'), 'utf8')).toBe(register);
    expect((await runIn(folder, ['convert', 'aug.csv'])).exitCode).toBe(2);
  });
});

describe('--sheet', () => {
  it('picks one sheet of a workbook by name or position, in every verb', async () => {
    const folder = newFolder({ 'aug.csv': register });
    await runIn(folder, ['convert', 'aug.csv', '--to', 'eppgbm', '--out', 'aug.xlsx', ...quiet]);
    for (const verb of ['quality', 'prevalence', 'zscores']) {
      const named = await runIn(folder, [verb, 'aug.xlsx', '--sheet', 'Data', ...quiet]);
      expect([verb, named.exitCode]).toEqual([verb, 0]);
      const other = await runIn(folder, [verb, 'aug.xlsx', '--sheet', '2', ...quiet]);
      expect([verb, other.exitCode]).toEqual([verb, 2]);
      expect(other.stderr).toContain('There is no sheet');
    }
  });
});
