import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportData } from '@balanting/core';
import { describe, expect, it } from 'vitest';
import { bytes, eppgbm, newFolder, type RowValues, runIn, sink } from './fixture.js';

const children = (count: number, values: RowValues = {}): RowValues[] =>
  Array.from({ length: count }, (_, i) => ({ height: `${80 + (i % 12)},5`, ...values }));
const reportOf = (folder: string): ReportData =>
  JSON.parse(readFileSync(join(folder, 'laporan/laporan.json'), 'utf8'));

describe('a report', () => {
  it('is written in both languages, as JSON with its schema, and as tables', async () => {
    const folder = newFolder({ 'aug.csv': eppgbm(children(40)) });
    const ran = await runIn(folder, ['report', 'aug.csv']);
    expect(ran).toMatchObject({ exitCode: 0 });
    expect(ran.stdout).toContain('BALANGAN');
    expect(readdirSync(join(folder, 'laporan')).sort()).toEqual([
      'kecamatan.csv',
      'laporan.html',
      'laporan.json',
      'laporan.schema.json',
      'periods.csv',
      'problems.csv',
      'report.html',
      'villages.csv',
    ]);
    expect(ran.stderr).toMatch(/^Written to .*laporan: laporan\.html, report\.html, /);
    const { sources, districtName, dataKind, kecamatan, villages } = reportOf(folder);
    expect(dataKind).toBe('register');
    expect(sources[0]).toMatchObject({ rows: 40, accepted: 40, rejected: 0 });
    expect(districtName).toMatch(/Balangan/);
    expect(kecamatan.find(({ measured }) => measured > 0)).toMatchObject({
      code: '63.11.06',
      measured: 40,
    });
    expect(villages.some(({ code }) => code?.startsWith('63.11.06'))).toBe(true);
  });

  it('counts a child once who was measured in the month of the file and in the days around it', async () => {
    const month = children(40).map((child, i) => ({ ...child, name: `ANAK CONTOH ${i}` }));
    const early = { ...month[0], name: 'ANAK CONTOH 0', measured: '2025-07-30' };
    const folder = newFolder({ 'aug.csv': eppgbm([...month, early]) });
    await runIn(folder, ['report', 'aug.csv', '--format', 'json']);
    const { periods, sources } = reportOf(folder);
    expect(periods.map(({ id, district }) => [id, district.measured])).toEqual([['2025-08', 40]]);
    expect(sources[0]).toMatchObject({ rows: 41, accepted: 41, duplicates: 1 });
  });

  it('beside the targets that still run: those of the district to 2024, then the national ones', async () => {
    const folder = newFolder({
      'aug.csv': eppgbm(children(40)),
      'old.csv': eppgbm(children(40, { measured: '2024-08-10' })),
    });
    const pathOf = async (...words: string[]) => {
      await runIn(folder, ['report', ...words, '--format', 'json']);
      return reportOf(folder).targets?.label.en;
    };
    expect(await pathOf('old.csv')).toMatch(/RPJMD/);
    expect(await pathOf('aug.csv')).toMatch(/RPJMN|national/i);
    expect(await pathOf('aug.csv', '--target', 'rpjmd-balangan')).toMatch(/RPJMD/);
  });

  it('speaks the language asked for and keeps quiet when told', async () => {
    const folder = newFolder({ 'aug.csv': eppgbm(children(12)) });
    const ran = await runIn(folder, ['report', 'aug.csv', '--lang', 'id', '--quiet']);
    expect(ran.stdout).toContain('Prevalensi');
    expect(ran.stderr).toBe('');
  });

  it('writes only the forms asked for', async () => {
    const folder = newFolder({ 'aug.csv': eppgbm(children(12)) });
    await runIn(folder, ['report', 'aug.csv', '--format', 'json', '--out', 'x/y']);
    expect(readdirSync(join(folder, 'x/y')).sort()).toEqual([
      'laporan.json',
      'laporan.schema.json',
    ]);
  });

  it('does not depend on the order of its files', async () => {
    const files = {
      'old.csv': eppgbm(children(30, { measured: '2024-08-10', height: '76,5' })),
      'new.csv': eppgbm(children(30)),
    };
    const a = newFolder(files);
    const b = newFolder(files);
    await runIn(a, ['report', 'old.csv', 'new.csv']);
    await runIn(b, ['report', 'new.csv', 'old.csv']);
    expect(reportOf(a).periods.map(({ id }) => id)).toEqual(['2024-08', '2025-08']);
    expect(reportOf(a)).toEqual(reportOf(b));
  });

  it('counts a child of two downloads of one month once, as the newer one has it', async () => {
    const folder = newFolder({
      'a.csv': eppgbm(children(20, { height: '84,5' }), 'Data tanggal : 2025-08-31'),
      'b.csv': eppgbm(children(20, { height: '74,5' }), 'Data tanggal : 2025-08-20'),
    });
    await runIn(folder, ['report', 'a.csv', 'b.csv']);
    const { periods, sources } = reportOf(folder);
    expect(periods[0]?.district).toMatchObject({
      measured: 20,
      outcomes: { stunting: { cases: 0 } },
    });
    expect(sources.map(({ file, duplicates }) => [file, duplicates])).toEqual([
      ['b.csv', 0],
      ['a.csv', 20],
    ]);
  });

  it('takes each file for a period, or each month, when told', async () => {
    const rows = [...children(6, { measured: '2025-07-14' }), ...children(20)];
    const folder = newFolder({ 'a.csv': eppgbm(rows) });
    const periodsOf = async (...argv: string[]) => {
      await runIn(folder, ['report', 'a.csv', '--format', 'json', ...argv]);
      return reportOf(folder).periods.map(({ id, district }) => [id, district.measured]);
    };
    expect(await periodsOf()).toEqual([
      ['2025-07', 6],
      ['2025-08', 20],
    ]);
    expect(await periodsOf('--period', 'file')).toEqual([['2025-08', 26]]);
    const thin = [...children(4, { measured: '2025-07-14' }), ...children(20)];
    writeFileSync(join(folder, 'a.csv'), eppgbm(thin));
    expect(await periodsOf()).toEqual([['2025-08', 24]]);
    expect(await periodsOf('--period', 'month')).toEqual([
      ['2025-07', 4],
      ['2025-08', 20],
    ]);
  });

  it('is written even where nobody reads the screen', async () => {
    const folder = newFolder({ 'aug.csv': eppgbm(children(12)) });
    const ran = await runIn(folder, ['report', 'aug.csv'], { stdout: sink(() => 'EPIPE').stream });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toBe('balanting: The reader of standard output closed it before the end.\n');
    expect(existsSync(join(folder, 'laporan/laporan.html'))).toBe(true);
  });

  it('reads standard input', async () => {
    const folder = newFolder();
    const ran = await runIn(folder, ['report', '-'], { stdin: bytes(eppgbm(children(12))) });
    expect(ran.exitCode).toBe(0);
  });

  it('takes a file of WHO Anthro as one period without places', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `1,${600 + i},0,10.5,${78 + (i % 5)},h,n`);
    const text = `sex,age,is_age_in_month,weight,lenhei,measure,oedema\n${rows.join('\n')}\n`;
    const folder = newFolder({ 'survey.csv': text });
    const ran = await runIn(folder, ['report', 'survey.csv']);
    expect(ran.exitCode).toBe(0);
    expect(reportOf(folder)).toMatchObject({ dataKind: 'survey', periods: { length: 1 } });
    expect(ran.stdout).toContain('Survey data (WHO Anthro columns), without sampling design');
  });

  it.each(['balangan', 'none'])(
    'shows the villages of a file that names no kecamatan, and no others: --areas %s',
    async (areas) => {
      const nowhere = { district: '', kecamatan: '' };
      const rows = ['MELATI', 'MELATI', 'MAWAR'].map((village) => ({ ...nowhere, village }));
      const folder = newFolder({ 'desa.csv': eppgbm(rows) });
      const ran = await runIn(folder, ['report', 'desa.csv', '--areas', areas]);
      expect(ran.exitCode, ran.stderr).toBe(0);
      const { kecamatan, villages, districtName } = reportOf(folder);
      expect({ kecamatan, districtName }).toEqual({ kecamatan: [], districtName: 'desa' });
      const named = villages.map(({ name, measured }) => [name, measured]);
      expect(named).toEqual([
        ['Mawar', 1],
        ['Melati', 2],
      ]);
    },
  );

  it('lets districts other than Balangan keep their names and aims for the national path', async () => {
    const place = { district: 'TABALONG', kecamatan: 'TANTA', village: 'CONTOH DESA' };
    const folder = newFolder({ 'aug.csv': eppgbm(children(20, place)) });
    await runIn(folder, ['report', 'aug.csv']);
    const report = reportOf(folder);
    expect(report.districtName).toMatch(/tabalong/i);
    expect(report.kecamatan[0]?.name).toMatch(/tanta/i);
    expect(report.targets?.label.en).not.toMatch(/Balangan/);
    await runIn(folder, ['report', 'aug.csv', '--target', 'none']);
    expect(reportOf(folder).targets).toBeNull();
  });
});

describe('rejected rows', () => {
  const bad = [...children(12), { sex: 'X' }, { born: '31/02/2023' }, { height: '84,5', sex: '' }];

  it('go to a file that can be mended and read again', async () => {
    const folder = newFolder({ 'aug.csv': eppgbm(bad) });
    const ran = await runIn(folder, ['report', 'aug.csv']);
    expect(ran.exitCode).toBe(0);
    expect(ran.stderr).toContain('3 rejected rows: ');
    const text = readFileSync(join(folder, 'laporan/aug.rejects.csv'), 'utf8');
    const [header = '', ...rows] = text.trimEnd().split(/\r?\n/);
    expect(header).toMatch(/^\ufeff?No;NIK;.*;KIA;_row;_column;_code;_message$/);
    expect(rows.map((row) => row.split(';')[34])).toEqual(['15', '16', '17']);
    const mended = text.replace(/;X;/, ';L;').replace('31/02/2023', '28/02/2023');
    writeFileSync(join(folder, 'mended.csv'), mended);
    await runIn(folder, ['report', 'mended.csv', '--out', 'again']);
    const again = JSON.parse(readFileSync(join(folder, 'again/laporan.json'), 'utf8'));
    expect(again.sources[0]).toMatchObject({ rows: 3, accepted: 2, rejected: 1 });
    const left = readFileSync(join(folder, 'again/mended.rejects.csv'), 'utf8');
    expect(left.split(/\r?\n/)[0]).toBe(header);
  });

  it('make --strict exit with 1', async () => {
    const folder = newFolder({ 'aug.csv': eppgbm(bad) });
    expect(await runIn(folder, ['report', 'aug.csv', '--strict'])).toMatchObject({ exitCode: 1 });
    expect(existsSync(join(folder, 'laporan/laporan.html'))).toBe(true);
  });

  it('go where --rejects says', async () => {
    const folder = newFolder({ 'aug.csv': eppgbm(bad) });
    await runIn(folder, ['report', 'aug.csv', '--rejects', 'bad/rows.csv']);
    expect(existsSync(join(folder, 'bad/rows.csv'))).toBe(true);
    expect(existsSync(join(folder, 'laporan/aug.rejects.csv'))).toBe(false);
  });

  it('do not flood the terminal: 10,000 of them', async () => {
    const rows = [...children(12), ...children(10_000, { sex: 'X' })];
    const folder = newFolder({ 'aug.csv': eppgbm(rows) });
    const ran = await runIn(folder, ['report', 'aug.csv']);
    expect(ran.exitCode).toBe(0);
    expect(`${ran.stdout}${ran.stderr}`.split('\n').length).toBeLessThan(40);
    expect(reportOf(folder).rejected[0]).toMatchObject({ code: 'sex.unknown', count: 10_000 });
  });

  it('end the run where no row is left, and are kept', async () => {
    const good = eppgbm(children(12));
    const folder = newFolder({ 'a.csv': good, 'aug.csv': eppgbm(children(7, { sex: 'X' })) });
    const ran = await runIn(folder, ['report', 'a.csv', 'aug.csv']);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toMatch(
      /^balanting: aug\.csv: none of the 7 rows .* in row 3\. All are kept in .*aug\.rejects\.csv\n$/,
    );
    expect(readdirSync(join(folder, 'laporan'))).toEqual(['aug.rejects.csv']);
    const kept = readFileSync(join(folder, 'laporan/aug.rejects.csv'), 'utf8');
    expect(kept.trimEnd().split('\n')).toHaveLength(8);
  });
});

it('counts printed z-scores that the measurements do not give', async () => {
  const rows = [...children(12, { height: '84,5' }), { zsTbu: '-2,64' }, { zsTbu: '-1,74' }];
  const folder = newFolder({ 'aug.csv': eppgbm(rows) });
  await runIn(folder, ['report', 'aug.csv']);
  const found = reportOf(folder).warnings.find(({ code }) => code === 'z.differs');
  expect(found).toMatchObject({ count: 1, examples: [{ file: 'aug.csv', row: 15 }] });
});

describe('an old report stays as it was', () => {
  const good = eppgbm(children(12));
  const withOld = (files: Readonly<Record<string, string | Uint8Array>>) => {
    const folder = newFolder({ 'aug.csv': good, ...files });
    mkdirSync(join(folder, 'laporan'));
    writeFileSync(join(folder, 'laporan/laporan.html'), 'old');
    return folder;
  };
  const expectOld = (folder: string) => {
    expect(readdirSync(join(folder, 'laporan'))).toEqual(['laporan.html']);
    expect(readFileSync(join(folder, 'laporan/laporan.html'), 'utf8')).toBe('old');
  };

  it('when a file is bad', async () => {
    const folder = withOld({ 'bad.csv': '%PDF-1.7 not a table' });
    expect(await runIn(folder, ['report', 'aug.csv', 'bad.csv'])).toMatchObject({ exitCode: 2 });
    expectOld(folder);
  });

  it('on Ctrl-C, in the middle of the rows', async () => {
    const folder = withOld({});
    const controller = new AbortController();
    async function* slow() {
      yield* bytes(eppgbm([...children(3000), { sex: 'X' }]));
      controller.abort();
      yield* bytes('1;2;3\n');
    }
    const ran = await runIn(folder, ['report', '-'], { stdin: slow(), signal: controller.signal });
    expect(ran).toEqual({
      exitCode: 130,
      stdout: '',
      stderr: 'balanting: Stopped. Nothing was written.\n',
    });
    expectOld(folder);
  });

  it('where a folder has the name of a result', async () => {
    const folder = withOld({});
    mkdirSync(join(folder, 'laporan/kecamatan.csv'));
    const ran = await runIn(folder, ['report', 'aug.csv']);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toMatch(/^balanting: .*kecamatan\.csv: a folder stands/);
    expect(readFileSync(join(folder, 'laporan/laporan.html'), 'utf8')).toBe('old');
  });

  it('where an input would be overwritten', async () => {
    const folder = withOld({});
    writeFileSync(join(folder, 'laporan/kecamatan.csv'), good);
    const ran = await runIn(folder, ['report', 'laporan/kecamatan.csv']);
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toMatch(/^balanting: laporan\/kecamatan\.csv: would be overwritten/);
  });
});
