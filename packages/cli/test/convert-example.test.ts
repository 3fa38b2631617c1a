import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newFolder, runIn } from './fixture.js';

const EXAMPLE = fileURLToPath(
  new URL('../../../examples/data/contoh-eppgbm-balangan-2022-09.csv', import.meta.url),
);
/** The library's own reading of the example costs most of the time: a part of it says as much. */
const lines = readFileSync(EXAMPLE, 'utf8').split('\r\n').slice(0, 1501);
const folder = newFolder({ 'asal.csv': `${lines.join('\r\n')}\r\n` });
const run = (...words: string[]) => runIn(folder, [...words, '--quiet']);

/** Ages and z-scores of a file; WHO's layouts have columns that the example does not fill. */
async function scores(file: string) {
  const { stdout } = await run('zscores', file, '--format', 'json');
  const rows = stdout.trimEnd().split('\n');
  return rows.map((row) => {
    const { ageDays, adjustedLengthCm, scores: all } = JSON.parse(row);
    const found = Object.entries<{ z?: number }>(all).filter(([, { z }]) => z !== undefined);
    return { ageDays, adjustedLengthCm, found };
  });
}

describe('the example export, written in another format,', async () => {
  const wanted = await scores('asal.csv');

  it.each([
    ['eppgbm', 'a.csv'],
    ['eppgbm', 'a.xlsx'],
    ['plain', 'b.csv'],
    ['plain', 'b.xlsx'],
    ['ena', 'c.csv'],
    ['anthro', 'd.csv'],
  ])('as %s in %s has the same z-scores', async (format, file) => {
    const ran = await run('convert', 'asal.csv', '--to', format, '--out', file);
    expect(ran).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(wanted.length).toBeGreaterThan(1400);
    const found = await scores(file);
    expect(found.length).toBe(wanted.length);
    const differing = found.filter((row, i) => JSON.stringify(row) !== JSON.stringify(wanted[i]));
    expect(differing.slice(0, 3)).toEqual([]);
  });

  it('comes back the same from a workbook', async () => {
    await run('convert', 'asal.csv', '--to', 'xlsx', '--out', 'e.xlsx');
    const back = await run('convert', 'e.xlsx', '--to', 'eppgbm');
    const direct = await run('convert', 'asal.csv', '--to', 'eppgbm');
    expect(back.stdout === direct.stdout).toBe(true);
  });
});
