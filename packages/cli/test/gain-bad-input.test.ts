import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, runIn } from './fixture.js';
import { exportOf, MONTHS } from './gain-fixture.js';

const folder = newFolder(MONTHS);
const files = Object.keys(MONTHS);
const run = (...words: string[]) => runIn(folder, ['gain', ...files, ...words]);

describe('what is doubtful', () => {
  const bad = newFolder({
    'juli.csv': exportOf('2025-07-31', [
      { name: 'CONTOH A', on: '2025-07-10', kg: '11000', cm: '86,0', nik: '4203230001' },
      { name: 'CONTOH B', on: '2025-07-10', kg: '10,0', sex: 'P', nik: '4203230002' },
      { name: 'CONTOH C', on: '2025-07-10', kg: '10,0', nik: '4203230003' },
    ]),
    'agustus.csv': exportOf('2025-08-31', [
      { name: 'CONTOH A', on: '2025-08-10', kg: '11,3', cm: '83,0', nik: '4203230001', gain: 'T' },
      { name: 'CONTOH B', on: '2025-08-10', kg: '10,3', sex: 'L', nik: '4203230002', gain: 'N' },
      { name: 'CONTOH C', on: '2025-08-10', kg: '10,3', nik: '4203230003' },
      { name: 'CONTOH C', on: '2025-08-10', kg: '10,9', nik: '4203230003' },
    ]),
  });

  it('is told with both rows named and without a name', async () => {
    const ran = await runIn(bad, ['gain', 'juli.csv', 'agustus.csv', '--format', 'json']);
    const { findings, total } = JSON.parse(ran.stdout);
    expect(findings.map(({ code }: { code: string }) => code)).toEqual([
      'series.height_lost',
      'series.sex_changed',
      'series.same_date',
    ]);
    for (const { text } of findings) {
      expect(text.id).toMatch(/agustus\.csv .*\d/);
      expect(text.id).not.toMatch(/CONTOH/);
    }
    expect(total).toMatchObject({ d: 3, n: 3 });
    expect(ran.stderr).toMatch(/read as grams/);
    expect(ran.stderr).toMatch(/differs from the computed one in 1 of 2 rows/);
  });
});

it('tells of a month that is missing between two rows', async () => {
  const ran = await runIn(folder, ['gain', 'agustus.csv', 'juni.csv', '--format', 'json']);
  const { findings, total } = JSON.parse(ran.stdout);
  const missing = findings.filter(({ code }: { code: string }) => code === 'series.months_missing');
  expect(missing).toHaveLength(2);
  expect(missing[0].text.en).toMatch(/juni\.csv row 4.*agustus\.csv row 4|row 3.*row 3/);
  expect(total).toMatchObject({ d: 3, o: 2, b: 1 });
});

describe('rows that can not be used', () => {
  const broken = newFolder({
    ...MONTHS,
    'agustus.csv': `${MONTHS['agustus.csv']}9;;CONTOH LIMA;P;2023-03-02;;;;;;;;;;;;;;;9,1\n`,
  });

  it('go to a file beside the result, and are told', async () => {
    const ran = await runIn(broken, ['gain', ...files, '--out', 'hasil.html', '--strict']);
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toMatch(/agustus\.csv: 1 of 4 rows rejected/);
    const rejects = readFileSync(join(broken, 'agustus.rejects.csv'), 'utf8');
    expect(rejects).toMatch(/CONTOH LIMA.*row\.cells/);
    expect(readFileSync(join(broken, 'hasil.html'), 'utf8')).not.toContain('CONTOH LIMA');
  });

  it('are only counted beside standard output', async () => {
    const ran = await runIn(broken, ['gain', 'agustus.csv']);
    expect(ran).toMatchObject({ exitCode: 0 });
    expect(ran.stderr).toMatch(/1 of 4 rows rejected/);
    const two = await runIn(broken, ['gain', ...files, '--rejects', 'r.csv']);
    expect(two.stderr).toMatch(/--rejects works with one input file/);
  });
});

describe('wrong use', () => {
  it.each([
    [['--month', '2025-13'], '--month "2025-13" is no month: write YYYY-MM, such as 2025-08.'],
    [
      ['--month', '2024-01'],
      'No child was listed in 2024-01. The files have: 2025-06, 2025-07, 2025-08.',
    ],
    [['--part', 'semua'], '--part "semua" is not known: choose skdn, tindak-lanjut, all.'],
    [['--out', 'juli.csv'], 'juli.csv: would be overwritten by a result; choose another --out.'],
    [['--targets', 'none.csv'], 'none.csv: no such file; check the name and the folder.'],
  ])('%j is refused', async (words, message) => {
    const ran = await run(...words);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '', stderr: `balanting: ${message}\n` });
  });

  it('names the row of a target that is no number or stands twice', async () => {
    const wrong = newFolder({
      ...MONTHS,
      'a.csv': 'kecamatan;desa;posyandu;S\nParingin;Lok Batung;Melati;4,5\n',
      'b.csv': 'kecamatan;desa;posyandu;S\nA;B;C;4\nA;B;Posyandu C;5\n',
      'who.csv': 'sex,age,weight,lenhei\n1,300,9.1,72\n',
    });
    const targets = (name: string) =>
      runIn(wrong, ['gain', 'juli.csv', '--targets', name, '--format', 'json']);
    expect((await targets('a.csv')).stderr).toMatch(/^balanting: a\.csv, row 2: The number 4,5/);
    expect((await targets('b.csv')).stderr).toBe(
      'balanting: b.csv, row 3: this place stands twice; keep one row of each.\n',
    );
    expect((await runIn(wrong, ['gain', 'who.csv'])).stderr).toMatch(/columns of WHO Anthro/);
  });
});
