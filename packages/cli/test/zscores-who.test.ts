import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newFolder, runIn } from './fixture.js';

const published = (name: string) =>
  readFileSync(new URL(`../../core/test/published/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));

/** The answers of WHO beside ours, for one file fed with its input columns only. */
async function compare(name: string, inputs: number, firstAnswer: string) {
  const [header = [], ...rows] = published(name);
  const input = [header, ...rows].map((cells) => cells.slice(0, inputs).join(',')).join('\n');
  const folder = newFolder({ 'children.csv': `${input}\n` });
  const ran = await runIn(folder, ['zscores', 'children.csv']);
  const [ourHeader = [], ...ours] = ran.stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd().split(','));
  const answers = header.slice(header.indexOf(firstAnswer), header.indexOf('quirk'));
  const wrong: unknown[] = [];
  rows.forEach((who, r) => {
    if (who[header.indexOf('quirk')]) return;
    for (const column of answers) {
      const theirs = who[header.indexOf(column)] ?? '';
      const own = ours[r]?.[ourHeader.indexOf(column)] ?? 'no column';
      const close = column === 'cbmi' || column === 'clenhei';
      const same = close
        ? theirs === own ||
          Math.abs(Number(theirs) - Number(own)) <= 1e-12 * Math.abs(Number(theirs))
        : /^[zf]/.test(column) && theirs !== '' && own !== ''
          ? Number(theirs) === Number(own)
          : theirs === own;
      if (!same) wrong.push({ row: who.slice(0, inputs).join(), column, theirs, own });
    }
  });
  return { ran, ourHeader, ours, rows, wrong, inputs: header.slice(0, inputs), answers };
}

describe("zscores answers a file of WHO's in WHO's words", () => {
  it('anthro: 5,000 children, every column and row', async () => {
    const { ran, ourHeader, ours, rows, wrong, inputs, answers } = await compare(
      'who-anthro-children.csv',
      13,
      'clenhei',
    );
    expect(ran.exitCode).toBe(0);
    expect(ourHeader).toEqual([...inputs, ...answers]);
    expect(ours).toHaveLength(rows.length);
    expect(wrong).toEqual([]);
  });

  it('anthroplus: 2,000 children, every column and row', async () => {
    const { ran, ourHeader, ours, rows, wrong, inputs, answers } = await compare(
      'who-anthroplus-children.csv',
      7,
      'csex',
    );
    expect(ran.exitCode).toBe(0);
    expect(ourHeader).toEqual([...inputs, ...answers]);
    expect(ours).toHaveLength(rows.length);
    expect(wrong).toEqual([]);
  });
});
