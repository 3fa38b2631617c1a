import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, runIn } from './fixture.js';

const HEADER = 'id,cluster,sw,sex,age,is_age_in_month,weight,lenhei,measure,oedema,team';

/** A made-up survey (CONTOH) of 300 children; team 2 writes lengths in whole centimetres. */
const rows = Array.from({ length: 300 }, (_, i) => {
  const age = 190 + 5 * i;
  const cm = 66 + i * 0.12 + (i % 7) * 0.7;
  const length = i % 2 === 0 ? cm.toFixed(1) : cm.toFixed(0);
  const weight = (6.9 + i * 0.027 + (i % 6) * 0.3).toFixed(1);
  return `${i},${i % 10},1,${1 + (i % 2)},${age},0,${weight},${length},,n,${1 + (i % 2)}`;
});
const survey = () => newFolder({ 'survey.csv': `${[HEADER, ...rows].join('\n')}\n` });
const run = (folder: string, ...words: string[]) =>
  runIn(folder, ['quality', 'survey.csv', ...words]);

describe('quality', () => {
  it('prints what to mend, the score of SMART, and the groups', async () => {
    const ran = await run(survey(), '--by', 'team', '--cluster', 'cluster');
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^Quality of anthropometric data\nChildren: 300\n/);
    expect(ran.stdout).toMatch(/Mend first \(\d+\)/);
    expect(ran.stdout).toMatch(/Heights? (?:that end|ending) in 0 or 5|Last digits? of length/);
    expect(ran.stdout).toMatch(/^2 +150 /m);
  });

  it('writes JSON, CSV and HTML by the ending of --out', async () => {
    const folder = survey();
    for (const [name, start] of [
      ['q.json', '{\n  "format": "balanting-quality",\n  "version": 1,\n  "children": 300'],
      ['q.csv', 'group,children,id,level'],
      ['q.html', '<!DOCTYPE html>'],
    ] as const) {
      expect(await run(folder, '--out', name)).toMatchObject({ exitCode: 0, stdout: '' });
      expect(readFileSync(join(folder, name), 'utf8').startsWith(start)).toBe(true);
    }
    const json = JSON.parse(readFileSync(join(folder, 'q.json'), 'utf8'));
    expect(json.who.ageDistribution.months).toHaveLength(72);
    expect(json.smart.tests).toHaveLength(10);
  });

  it('of a register is by posyandu unless told otherwise', async () => {
    const header = 'Nama,JK,Tgl Lahir,Kec,Desa/Kel,Posyandu,Tanggal Pengukuran,Tinggi,Berat';
    const child = (i: number) =>
      `ANAK CONTOH ${i},L,2024-0${1 + (i % 9)}-11,JUAI,DESA ${i % 2},MELATI,2025-08-1${i % 9},"8${i % 10},4","10,${i % 10}"`;
    const children = Array.from({ length: 20 }, (_, i) => child(i));
    const folder = newFolder({ 'survey.csv': [header, ...children, 'ANAK,X,,,,,,,'].join('\n') });
    const ran = await run(folder);
    expect(ran.stdout).toMatch(/^MELATI \(DESA 1, JUAI\) +10 /m);
    expect(ran.stderr).toContain('1 of 21 rows rejected');
    // Twenty NIK that are not there, and the row that was refused.
    expect(ran.stdout).toMatch(/^Rules of the e-PPGBM register$/m);
    const json = JSON.parse((await run(folder, '--format', 'json')).stdout);
    expect(json.register.all).toMatchObject({ rows: 21 });
    expect(json.outliers.total).toBe(json.outliers.shown.length);
    expect(json.copied.map(({ label }: { label: string }) => label)).toHaveLength(2);
    expect((await run(folder, '--by', 'kecamatan')).stdout).toMatch(/^JUAI +20 /m);
    expect((await run(folder, '--strict')).exitCode).toBe(1);
  });

  it.each([
    [['--by', 'tim'], 'survey.csv: Needed columns are missing: tim.'],
    [['--format', 'xml'], '--format "xml" is not known: choose text, csv, json, html, section.'],
    [
      ['--out', 'survey.csv'],
      'survey.csv: would be overwritten by a result; choose another --out.',
    ],
  ])('%j is refused', async (words, message) => {
    const ran = await run(survey(), ...words);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '', stderr: `balanting: ${message}\n` });
  });

  it('refuses children of 5 to 19 years', async () => {
    const text = 'sex,age_in_months,oedema,height_in_cm,weight_in_kg\n1,100,n,128,25\n';
    const ran = await run(newFolder({ 'survey.csv': text }));
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('AnthroPlus children are 5 to 19 years old');
  });
});
