import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytes, eppgbm, HEADER, newFolder, runIn, sink } from './fixture.js';

const text = eppgbm([{}, { sex: 'X' }, { height: '' }]);

describe('zscores of an e-PPGBM export', () => {
  it('stand beside the columns of the input, with its decimal comma', async () => {
    const folder = newFolder({ 'aug.csv': text });
    const ran = await runIn(folder, ['zscores', 'aug.csv']);
    expect(ran.exitCode).toBe(0);
    const [header = '', first = '', second = '', ...rest] = ran.stdout.trimEnd().split(/\r?\n/);
    const names = header.split(';');
    expect(header.startsWith(`${HEADER};hitung_umur_hari;hitung_zs_bbu;hitung_zs_tbu;`)).toBe(true);
    const cell = (row: string, name: string) => row.split(';')[names.indexOf(name)];
    expect(cell(first, 'hitung_umur_hari')).toBe('896');
    expect(cell(first, 'hitung_zs_tbu')).toBe('-1,64');
    expect(cell(first, 'hitung_flag_tbu')).toBe('0');
    expect(cell(first, 'hitung_status_tbu')).toBe('Normal');
    expect(cell(first, 'hitung_alasan_tbu')).toBe('');
    expect(cell(second, 'hitung_zs_tbu')).toBe('');
    expect(cell(second, 'hitung_alasan_tbu')).toBe('measurement missing');
    expect(rest).toEqual([]);
    expect(ran.stderr).toMatch(/^aug\.csv: 1 of 3 rows rejected:\n {2}1 x .*\(first in row 4\)\n$/);
  });

  it('go to a file with its rejects beside it', async () => {
    const folder = newFolder({ 'aug.csv': text });
    const ran = await runIn(folder, [
      'zscores',
      'aug.csv',
      '--out',
      'z.csv',
      '--strict',
      '--quiet',
    ]);
    expect(ran).toEqual({ exitCode: 1, stdout: '', stderr: '' });
    expect(readdirSync(folder).sort()).toEqual(['aug.csv', 'z.csv', 'z.rejects.csv']);
    expect(readFileSync(join(folder, 'z.rejects.csv'), 'utf8')).toMatch(/;4;JK;sex\.unknown;/);
  });

  it('end the run where no row is left, and the rejects are kept', async () => {
    const folder = newFolder({ 'aug.csv': eppgbm([{ sex: 'X' }, { sex: '' }]) });
    const ran = await runIn(folder, ['zscores', 'aug.csv', '--out', 'z.csv']);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^balanting: aug\.csv: none of the 2 rows .*z\.rejects\.csv\n$/);
    expect(readdirSync(folder).sort()).toEqual(['aug.csv', 'z.rejects.csv']);
    const bare = await runIn(folder, ['zscores', 'aug.csv']);
    expect(bare.stderr).toMatch(/^balanting: aug\.csv: none of the 2 rows .* in row 3\.\n$/);
  });

  it('come as one JSON object a line', async () => {
    const folder = newFolder();
    const ran = await runIn(folder, ['zscores', '-', '--format', 'json', '--quiet'], {
      stdin: bytes(text),
    });
    const lines = ran.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({
      input: { JK: 'P', Tinggi: '84,5' },
      ageDays: 896,
      scores: { heightForAge: { z: -1.64, class: 'normal', flag: false } },
    });
    expect(lines[1].scores.heightForAge).toEqual({ reason: 'measurement-missing' });
  });

  it('never overwrite their own input, nor leave half a file', async () => {
    const folder = newFolder({ 'aug.csv': text, 'bad.csv': 'nothing\n' });
    const ran = await runIn(folder, ['zscores', 'aug.csv', '--out', './aug.csv']);
    expect(ran.stderr).toMatch(/^balanting: aug\.csv: would be overwritten/);
    expect((await runIn(folder, ['zscores', 'bad.csv', '--out', 'z.csv'])).exitCode).toBe(2);
    expect(existsSync(join(folder, 'z.csv'))).toBe(false);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('end with one line where standard output is closed', async () => {
    const folder = newFolder({ 'aug.csv': text });
    const { stream } = sink(() => 'EPIPE');
    const ran = await runIn(folder, ['zscores', 'aug.csv'], { stdout: stream });
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toBe('balanting: The reader of standard output closed it before the end.\n');
  });
});
