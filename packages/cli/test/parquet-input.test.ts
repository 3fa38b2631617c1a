import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, runIn } from './fixture.js';

const SURVEY = 'sex,age,weight,lenhei,measure,oedema\n1,300,8.1,70.5,l,n\n2,900,11.2,84.5,h,n\n';

async function withParquet() {
  const folder = newFolder({ 'a.csv': SURVEY });
  const made = await runIn(folder, ['convert', 'a.csv', '--to', 'parquet', '--out', 'a.parquet']);
  expect(made).toMatchObject({ exitCode: 0, stderr: '' });
  return folder;
}

describe('a Parquet file', () => {
  it('is scored as the table that it was made of, whatever its name', async () => {
    const folder = await withParquet();
    writeFileSync(join(folder, 'b.csv'), readFileSync(join(folder, 'a.parquet')));
    const [text, parquet] = [
      await runIn(folder, ['zscores', 'a.csv', '--format', 'json']),
      await runIn(folder, ['zscores', 'b.csv', '--format', 'json']),
    ].map((ran) =>
      ran.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    const scores = (rows: typeof text) => rows?.map(({ input, ...score }) => score);
    expect(text).toHaveLength(2);
    // The columns of WHO that the table has not are there, and empty.
    expect(scores(parquet)).toMatchObject(scores(text) ?? []);
  });

  it('is told of in one line where it is cut off', async () => {
    const folder = await withParquet();
    const path = join(folder, 'a.parquet');
    writeFileSync(path, readFileSync(path).subarray(0, 200));
    const ran = await runIn(folder, ['zscores', 'a.parquet', '--lang', 'en']);
    expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toContain('a.parquet: This Parquet file is damaged');
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('is no stream', async () => {
    const folder = await withParquet();
    const bytes = readFileSync(join(folder, 'a.parquet'));
    const stdin = (async function* () {
      yield new Uint8Array(bytes);
    })();
    const ran = await runIn(folder, ['zscores', '-', '--lang', 'en'], { stdin });
    expect([ran.exitCode, ran.stderr]).toEqual([2, expect.stringContaining('by its name')]);
  });
});
