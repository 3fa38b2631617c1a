import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eppgbm, HEADER, newFolder, runIn } from './fixture.js';

// Threads run the built files: there is no loader for sources in them.
const built: typeof import('../src/index.js') = await import(
  new URL('../dist/index.js', import.meta.url).href
);

/** 6,000 rows, about a megabyte, so that each thread reads many ranges; every dirt that is seen in files. */
function largeFile(): string {
  const rows = Array.from({ length: 6_000 }, (_, i) => ({
    name: `CONTOH ANAK ${i % 5_500}`,
    sex: i % 2 === 0 ? 'L' : 'P',
    ...(i % 97 === 0 && { height: 'x' }),
    ...(i % 89 === 0 && { name: '"CONTOH\nANAK ""KECIL"""' }),
    ...(i % 601 === 0 && { name: '"CONTOH ANAK' }),
  }));
  return eppgbm(rows);
}

/** One cell in quotes that holds lines which look like rows, longer than a range of a small file is. */
function quotedLines(): string {
  const row = eppgbm([{}]).split('\n').at(-2) ?? '';
  const within = `${row}\n`.repeat(150);
  const cell = eppgbm([{ name: `"${within.slice(0, 60_000)}"` }]);
  return `${eppgbm(Array(300).fill({}))}${cell.slice(cell.indexOf(HEADER) + HEADER.length + 1)}`;
}

describe('a file read in threads', () => {
  const folder = newFolder({ 'large.csv': largeFile(), 'quoted.csv': quotedLines() });

  it.each(['large.csv', 'quoted.csv'])('%s has the counts of one thread', async (name) => {
    const path = join(folder, name);
    const options = { by: ['village', 'sex', 'month'] } as const;
    const one = await built.countFiles([path], { ...options, threads: 1 });
    expect(one.frame).toBeGreaterThan(0);
    for (const threads of [2, 3]) {
      expect(await built.countFiles([path], { ...options, threads })).toEqual(one);
    }
  });

  it('gives the report and the rejects of one thread', async () => {
    const args = (threads: number) => [
      ...['report', 'large.csv', '--threads', String(threads)],
      ...['--out', `out-${threads}`, '--format', 'json,csv'],
    ];
    for (const threads of [1, 3]) {
      const ran = await runIn(folder, args(threads), {}, built.run);
      expect(ran.exitCode, ran.stderr).toBe(0);
    }
    const files = readdirSync(join(folder, 'out-1'));
    expect(files.some((name) => name.includes('rejects'))).toBe(true);
    for (const name of files) {
      const [one, three] = ['out-1', 'out-3'].map((out) =>
        readFileSync(join(folder, out, name), 'utf8'),
      );
      expect(three).toBe(one);
    }
  });

  it.each([
    [['zscores', 'large.csv']],
    [['zscores', 'quoted.csv']],
    [['zscores', 'large.csv', '--format', 'json']],
    [['prevalence', 'large.csv', '--by', 'desa', '--format', 'json']],
    [['prevalence', 'quoted.csv', '--format', 'csv']],
    [['quality', 'large.csv', '--format', 'json']],
    [['quality', 'quoted.csv', '--by', 'desa']],
    // A column that the layout does not have: one thread reads it, whatever is asked for.
    [['quality', 'large.csv', '--by', 'RT']],
  ])('%j says the same byte for byte', async (args) => {
    const one = await runIn(folder, [...args, '--threads', '1'], {}, built.run);
    expect(one.exitCode, one.stderr).toBe(0);
    expect(one.stdout.length).toBeGreaterThan(500);
    for (const threads of ['2', '3']) {
      expect(await runIn(folder, [...args, '--threads', threads], {}, built.run)).toEqual(one);
    }
  });

  it('writes the scores and the rejects of one thread', async () => {
    for (const threads of [1, 2]) {
      const args = ['zscores', 'large.csv', '--threads', String(threads)];
      const ran = await runIn(folder, [...args, '--out', `z${threads}.csv`], {}, built.run);
      expect(ran.exitCode, ran.stderr).toBe(0);
    }
    for (const ending of ['.csv', '.rejects.csv']) {
      const [one, two] = ['z1', 'z2'].map((name) =>
        readFileSync(join(folder, `${name}${ending}`), 'utf8'),
      );
      expect(two).toBe(one);
      expect(one?.split('\n').length).toBeGreaterThan(10);
    }
  });

  it('ends at once where the run is interrupted', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const counting = built.countFiles([join(folder, 'large.csv')], { by: [], threads: 2, signal });
    controller.abort(new Error('stopped'));
    await expect(counting).rejects.toThrow('stopped');
  });

  it('tells of a file that no thread can read', async () => {
    const counting = built.countFiles([join(folder, 'none.csv')], { by: [], threads: 2 });
    await expect(counting).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
