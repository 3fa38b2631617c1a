import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { safeOutput } from '../src/output/safe-output.js';
import { newFolder } from './fixture.js';

it('shows no file before all are complete', async () => {
  const folder = newFolder({ 'a.txt': 'old' });
  const output = safeOutput();
  const a = await output.create(join(folder, 'a.txt'));
  const b = await output.create(join(folder, 'deep/er/b.txt'));
  await a.write('new ');
  await a.write('text');
  await b.write('b');
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
  expect(await output.commit()).toEqual([a.path, b.path]);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new text');
  expect(readdirSync(join(folder, 'deep/er'))).toEqual(['b.txt']);
  await output.discard();
  expect(readdirSync(join(folder, 'deep/er'))).toEqual(['b.txt']);
});

it('leaves nothing behind when discarded, not even folders', async () => {
  const folder = newFolder({ 'a.txt': 'old' });
  const output = safeOutput();
  await (await output.create(join(folder, 'a.txt'))).write('new');
  await output.create(join(folder, 'deep/er/b.txt'));
  await output.discard();
  expect(readdirSync(folder)).toEqual(['a.txt']);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
});

it('keeps one file and discards the others', async () => {
  const folder = newFolder();
  const output = safeOutput();
  const a = await output.create(join(folder, 'deep/a.txt'));
  await (await output.create(join(folder, 'deep/b.txt'))).write('b');
  await a.write('a');
  await a.keep();
  await output.discard();
  expect(readdirSync(join(folder, 'deep'))).toEqual(['a.txt']);
  expect(readFileSync(a.path, 'utf8')).toBe('a');
});

it('renames nothing where one of the places has become a folder', async () => {
  const folder = newFolder({ 'a.txt': 'old' });
  const output = safeOutput();
  await output.create(join(folder, 'a.txt'));
  await output.create(join(folder, 'b.txt'));
  mkdirSync(join(folder, 'b.txt'));
  await expect(output.commit()).rejects.toThrow(/a folder stands/);
  await output.discard();
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt']);
});

it('says what is in the way of a folder', async () => {
  const folder = newFolder({ out: 'a file' });
  await expect(safeOutput().create(join(folder, 'out/a.txt'))).rejects.toThrow(/not a folder/);
  writeFileSync(join(folder, 'x'), '');
  await expect(safeOutput().create(join(folder, 'x/y/a.txt'))).rejects.toThrow(/not a folder/);
});
