import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eppgbm, newFolder, runIn } from './fixture.js';

const DATA = resolve(import.meta.dirname, '../../../examples/data');
/** The rows of the example export that are enough for every village to differ. */
const EXAMPLE = readFileSync(join(DATA, 'contoh-eppgbm-balangan-2022-09.csv'), 'utf8')
  .split('\n')
  .slice(0, 2500)
  .join('\n');

/** The report as data, without what names its sources. */
function reportIn(folder: string) {
  const report = JSON.parse(readFileSync(join(folder, 'laporan/laporan.json'), 'utf8'));
  const [{ rows, accepted, rejected, duplicates, outsideAge, periods }] = report.sources;
  const { district, kecamatan, villages } = report;
  const source = { rows: rows - rejected, accepted, duplicates, outsideAge, periods };
  return { source, periods: report.periods, district, kecamatan, villages };
}

async function reported(folder: string, args: readonly string[]) {
  const ran = await runIn(folder, ['report', ...args, '--format', 'json', '--lang', 'en']);
  expect(ran, ran.stderr).toMatchObject({ exitCode: 0 });
  return { report: reportIn(folder), ...ran };
}

describe('balanting report --engine duckdb', () => {
  it('gives the figures of the files for the same rows', async () => {
    const folder = newFolder({ 'a.csv': EXAMPLE });
    const made = await runIn(folder, ['convert', 'a.csv', '--to', 'parquet', '--out', 'a.parquet']);
    expect(made.exitCode, made.stderr).toBe(0);
    const files = await reported(folder, ['a.csv']);
    const parquet = await reported(folder, ['a.parquet']);
    const counted = await reported(folder, ['a.parquet', '--engine', 'duckdb']);
    expect(files.report.source.accepted).toBeGreaterThan(2000);
    expect(files.report.source.duplicates).toBeGreaterThan(0);
    expect(parquet.report).toEqual(files.report);
    expect(counted.report).toEqual(files.report);
    expect(counted.stderr).toContain('without the quality of data by row');
  }, 300_000);

  it('counts a child of a thin month once, as files do', async () => {
    const rows = Array.from({ length: 9 }, (_, i) => ({ name: `CONTOH ${i}`, height: '80' }));
    const late = { name: 'CONTOH 0', measured: '2025-07-30', height: '90' };
    const folder = newFolder({ 'a.csv': eppgbm([late, ...rows]) });
    await runIn(folder, ['convert', 'a.csv', '--to', 'parquet', '--out', 'a.parquet']);
    const files = await reported(folder, ['a.csv']);
    const counted = await reported(folder, ['a.parquet', '--engine', 'duckdb']);
    expect(files.report.source.duplicates).toBe(1);
    expect(counted.report).toEqual(files.report);
  }, 60_000);

  it('takes a table with columns of its own, and tells rows that it left out', async () => {
    const columns = {
      sex: { column: 'jk', male: ['L'], female: ['P'] },
      age: { months: 'umur' },
      lengthHeight: { column: 'tb', unit: 'cm' },
      village: 'desa',
    };
    const folder = newFolder({
      'kolom.json': JSON.stringify(columns),
      'anak.csv':
        'jk,umur,tb,desa\nL,0,44.1,CONTOH\nP,24,80.5,CONTOH\nP,24,80.5001,CONTOH\n,70,110,X\n',
    });
    const args = ['anak.csv', '--engine', 'duckdb', '--columns', 'kolom.json'];
    const { report } = await reported(folder, args);
    expect(report.source).toEqual({
      rows: 3,
      accepted: 3,
      duplicates: 0,
      outsideAge: 1,
      periods: [],
    });
    const { rejected } = JSON.parse(readFileSync(join(folder, 'laporan/laporan.json'), 'utf8'));
    expect(rejected).toMatchObject([{ code: 'sql.rows_inexact', count: 1 }]);
  }, 60_000);

  it.each([
    [['--table', 'anak'], 'anak'],
    [['tiada.parquet'], 'tiada.parquet'],
    [['lain.csv'], '--columns'],
    [[], '--table'],
    [['lain.csv', '--table', 'anak'], '--table'],
    [['lain.csv', '--rejects', 'x.csv'], '--rejects'],
    [['lain.csv', '--columns', 'salah.json'], 'sex'],
    [['--table', 'gizi.'], 'gizi.anak'],
    [['lain.csv', '--engine', 'postgres', '--url', 'x'], 'duckdb'],
    [['--table', 'a', '--engine', 'postgres'], 'PGHOST'],
    [['--table', 'a', '--engine', 'clickhouse'], 'CLICKHOUSE_URL'],
    [['--table', 'a', '--engine', 'oracle'], 'duckdb'],
  ])('names the cure of %s', async (words, cure) => {
    const folder = newFolder({ 'lain.csv': 'a,b\n1,2\n', 'salah.json': '{"sex":"jk"}' });
    const ran = await runIn(folder, ['report', '--engine', 'duckdb', ...words, '--lang', 'en']);
    expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain(cure);
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('never tells a password', async () => {
    const url = 'postgres://contoh:rahasia%21@127.0.0.1:1/gizi';
    const args = ['report', '--engine', 'postgres', '--table', 'a', '--url', url, '--debug'];
    const ran = await runIn(newFolder(), args);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toContain('PostgreSQL');
    expect(ran.stderr).not.toContain('rahasia');
  });

  it('asks for an engine where an option needs one', async () => {
    const ran = await runIn(newFolder(), ['report', '--table', 'anak', '--lang', 'en']);
    expect([ran.exitCode, ran.stderr]).toEqual([2, expect.stringContaining('--engine')]);
  });
});
