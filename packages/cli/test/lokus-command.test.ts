import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytes, eppgbm, newFolder, runIn } from './fixture.js';

/** Ten invented villages (CONTOH): the check of the method, with three services. */
const TABLE = [
  'kode;desa;kecamatan;stunting;diukur;sasaran;TTD90;ASI;sanitasi;KRS;miskin',
  'target;;;;;;0,8;0,8;0,9;;',
  'D01;Contoh 1;A;1;2;3;0,50;0,40;0,60;0,45;0,20',
  'D02;Contoh 2;A;1;1;4;0,60;0,50;0,30;0,50;0,25',
  'D03;Contoh 3;A;0;3;5;0,70;0,60;0,70;0,40;0,15',
  'D04;Contoh 4;A;9;18;20;0,40;0,45;0,40;0,55;0,22',
  'D05;Contoh 5;A;6;40;45;0,75;0,70;0,80;0,25;0,10',
  'D06;Contoh 6;B;30;120;130;0,65;0,60;0,70;0,35;0,12',
  'D07;Contoh 7;B;12;95;100;0,82;0,78;0,88;0,22;0,08',
  'D08;Contoh 8;B;4;60;75;0,85;0,80;0,92;0,18;0,06',
  'D09;Contoh 9;B;0;25;40;0,78;0,66;0,75;0,30;0,11',
  'D10;Contoh 10;B;22;88;90;0,55;0,62;0,58;0,38;0,14',
].join('\n');

const folder = newFolder({ 'desa.csv': TABLE });
const run = (...words: string[]) => runIn(folder, ['lokus', 'desa.csv', ...words]);

describe('lokus', () => {
  it('of half of the burden chooses the three villages of the published check', async () => {
    const ran = await run('--share-of-burden', '50%', '--format', 'json');
    expect(ran.exitCode).toBe(0);
    expect(JSON.parse(ran.stdout).lokus).toEqual(['D04', 'D06', 'D10']);
  });

  it('gives the same list from the same seed', async () => {
    const first = await run('--number', '4', '--seed', '7');
    expect(first.stdout).toBe((await run('--number', '4', '--seed', '7')).stdout);
    expect(first.stdout).toMatch(/^4 of 10 villages are chosen/m);
  });

  it('writes CSV and HTML by the ending of --out', async () => {
    expect(await run('--out', 'l.csv')).toMatchObject({ exitCode: 0, stdout: '' });
    expect(readFileSync(join(folder, 'l.csv'), 'utf8')).toMatch(/^rank,code,name/);
    await run('--out', 'l.html', '--lang', 'id');
    expect(readFileSync(join(folder, 'l.html'), 'utf8')).toContain('Desa lokus penurunan stunting');
  });

  it('reads a table from standard input', async () => {
    const ran = await runIn(folder, ['lokus', '-', '--number', '1'], { stdin: bytes(TABLE) });
    expect(ran.stdout).toMatch(/^1 of 10 villages are chosen/m);
  });

  it('counts the villages of a register, and tells each kind of warning once', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({
      name: `CONTOH ${i}`,
      height: i % 3 === 0 ? '74,5' : '86,5',
      village: i < 15 ? 'LOK BATUNG' : 'BALIDA',
    }));
    const register = newFolder({ 'aug.csv': eppgbm(rows) });
    const ran = await runIn(register, ['lokus', 'aug.csv', '--number', '1', '--format', 'json']);
    expect(ran.exitCode).toBe(0);
    const { villages } = JSON.parse(ran.stdout);
    expect(villages).toHaveLength(157);
    expect(villages[0]).toMatchObject({ n: 15, cases: 5 });
    expect(ran.stderr).toMatch(/\(and \d+ more alike\)/);
  });

  it.each([
    [['--number', '0'], '--number "0" is no whole number of 1 or more.'],
    [['--share-of-burden', '2'], '--share-of-burden "2" is no share: write 0.5 or 50%.'],
    [['--profile', 'adil'], '--profile "adil" is not known: choose seimbang, beban, layanan.'],
    [['--out', 'desa.csv'], 'desa.csv: would be overwritten by a result; choose another --out.'],
  ])('%j is refused', async (words, message) => {
    const ran = await run(...words);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '', stderr: `balanting: ${message}\n` });
  });

  it('names the village and row of figures that can not be', async () => {
    const broken = newFolder({ 'desa.csv': 'kode,stunting,diukur\nA,5,3\nB,x,3\n' });
    const ran = await runIn(broken, ['lokus', 'desa.csv']);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('desa.csv, row 3: stunting "x" is not a number');
  });
});
