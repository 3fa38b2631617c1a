import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, runIn } from './fixture.js';

const HEADER = 'id,cluster,strata,sw,sex,age,is_age_in_month,weight,lenhei,measure,oedema,Team';

/** A made-up survey (CONTOH): newborn boys of 44 cm (stunted) and 50 cm. */
function survey(rows: readonly string[]): string {
  return newFolder({ 'survey.csv': `${[HEADER, ...rows].join('\n')}\n` });
}

const child = (
  id: number,
  cm: number,
  { cluster = '1', strata = 'a', sw = '1', team = 'A' } = {},
) => `${id},${cluster},${strata},${sw},M,0,0,3.3,${cm},L,n,${team}`;

const run = (folder: string, ...words: string[]) =>
  runIn(folder, ['prevalence', 'survey.csv', ...words]);

describe('prevalence', () => {
  const twelve = Array.from({ length: 12 }, (_, i) =>
    child(i + 1, i < 3 ? 44 : 50, { cluster: String(i % 4), team: i < 9 ? 'A' : 'B' }),
  );

  it('prints a text table, and says that the file could tell a design', async () => {
    const ran = await run(survey(twelve));
    expect(ran.exitCode).toBe(0);
    expect(ran.stdout).toMatch(/^All +12 +25\.0 +25\.0 +6\.7–60\.7 /m);
    expect(ran.stderr).toContain('--cluster cluster --strata strata --weight sw');
  });

  it('groups by any column, and is silent with --quiet', async () => {
    const ran = await run(survey(twelve), '--by', 'team', '--quiet');
    expect(ran.stdout).toMatch(/^team$/m);
    expect(ran.stdout).toMatch(/^ {2}B +3( +\*)+$/m);
    expect(ran.stderr).toBe('');
  });

  it('chooses the format by the ending of --out', async () => {
    const folder = survey(twelve);
    for (const [name, start] of [
      ['t.csv', 'Group,HAZ_pop'],
      [
        't.json',
        '{\n  "format": "balanting-survey",\n  "version": 1,\n  "population": "under-five"',
      ],
      ['t.html', '<!DOCTYPE html>'],
      ['t.txt', 'Prevalence table'],
    ] as const) {
      const ran = await run(folder, '--out', name, '--cluster', 'cluster');
      expect(ran).toMatchObject({ exitCode: 0, stdout: '' });
      expect(readFileSync(join(folder, name), 'utf8').startsWith(start)).toBe(true);
    }
  });

  it('takes each age in its own unit, months or days', async () => {
    const rows = [
      '1,1,a,1,M,24,1,12,87,H,n,A',
      '2,2,a,1,M,731,0,12,87,H,n,A',
      '3,3,a,1,M,60.1,1,18,109,H,n,A',
      '4,4,a,1,M,1829,0,18,109,H,n,A',
    ];
    const ran = await run(survey(rows), '--format', 'csv');
    const children = (group: string) =>
      ran.stdout
        .split('\r\n')
        .find((line) => line.startsWith(`${group},`))
        ?.split(',')[2];
    expect(children('All')).toBe('2');
    expect(children('Age group: 24-35 mo')).toBe('2');
    expect(ran.stderr).toContain('2 rows left out: outside the ages of the table.');
  });

  it('gives its HTML as sections for the page of a report', async () => {
    const ran = await run(survey(twelve), '--format', 'section', '--quiet');
    expect(ran.stdout).toMatch(/^<section id="heightForAge"[\s\S]*<\/section>\n$/);
    expect(ran.stdout).not.toContain('<html');
  });

  it('counts what it leaves out', async () => {
    const rows = [...twelve, child(13, 50, { cluster: '', sw: '' }), child(14, 50, { sw: 'x' })];
    const ran = await run(survey(rows), '--cluster', 'cluster', '--weight', 'sw');
    expect(ran.stderr).toContain('1 rows left out: cluster or stratum missing.');
    expect(ran.stderr).toContain('1 rows without a weight count as weight 0.');
  });

  it.each([
    [['--cluster', 'klaster'], 'survey.csv: Needed columns are missing: klaster.'],
    [['--format', 'pdf'], '--format "pdf" is not known: choose text, csv, json, html, section.'],
    [
      ['--out', 'survey.csv'],
      'survey.csv: would be overwritten by a result; choose another --out.',
    ],
  ])('%j is refused', async (words, message) => {
    const ran = await run(survey(twelve), ...words);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toBe(`balanting: ${message}\n`);
  });

  it('names the row of a negative weight', async () => {
    const ran = await run(survey([child(1, 50), child(2, 50, { sw: '-2' })]), '--weight', 'sw');
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('survey.csv, row 3: A sampling weight is negative (-2)');
  });

  it('refuses weights that are all 0 or missing', async () => {
    const ran = await run(
      survey([child(1, 50, { sw: '0' }), child(2, 50, { sw: 'NA' })]),
      '--weight',
      'sw',
    );
    expect(ran.stderr).toContain('No child has a sampling weight above 0');
  });
});

describe('prevalence of an e-PPGBM export', () => {
  const header = 'Nama,JK,Tgl Lahir,Kec,Desa/Kel,Posyandu,Tanggal Pengukuran,Tinggi,Berat';
  const row = (name: string, kec: string, date: string, cm: string) =>
    `ANAK CONTOH ${name},L,2025-01-01,${kec},DESA ${kec},MELATI,${date},"${cm}","3,3"`;
  const folder = newFolder({
    'survey.csv': [
      header,
      row('A', 'JUAI', '2025-01-01', '44'),
      row('A', 'JUAI', '2025-01-03', '50'),
      row('B', 'JUAI', '2025-01-02', '44'),
      row('C', 'AWAYAN', '2025-01-02', '50'),
      row('D', 'AWAYAN', '2025-13-02', '50'),
    ].join('\n'),
  });

  it('is by kecamatan, counts a child once a month, and tells of rejected rows', async () => {
    const ran = await runIn(folder, [
      'prevalence',
      'survey.csv',
      '--format',
      'csv',
      '--by',
      'desa',
    ]);
    const lines = ran.stdout.split('\r\n').map((line) => line.split(','));
    const children = (group: string) => lines.find(([name]) => name === group)?.[2];
    expect(children('All')).toBe('3');
    expect(children('Kecamatan: JUAI')).toBe('2');
    expect(children('Desa: DESA AWAYAN (AWAYAN)')).toBe('1');
    expect(ran.stderr).toContain('1 rows left out: a later row has the same child and month.');
    expect(ran.stderr).toContain('1 of 5 rows rejected');
    const strict = await runIn(folder, ['prevalence', 'survey.csv', '--strict', '--quiet']);
    expect(strict.exitCode).toBe(1);
  });
});
