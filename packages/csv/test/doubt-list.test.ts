import { issue } from '@balanting/core';
import { expect, it } from 'vitest';
import { doubtList, withDoubts } from '../src/doubt-list.js';
import type { RecordChunk } from '../src/index.js';
import { firstChunk } from './register.js';

const DUMMY = issue('nik.dummy', { level: 'warning', path: ['nik'] });

async function chunkWith(list: ReturnType<typeof doubtList>): Promise<RecordChunk> {
  const { doubts, packedDoubts, ...chunk } = await firstChunk({});
  return withDoubts(chunk, list.packed());
}

it('gives back every doubt in its order', async () => {
  const list = doubtList();
  const told = Array.from({ length: 3_000 }, (_, i) => ({
    row: i + 2,
    column: i % 3 === 0 ? 'NIK' : 'No KTP',
    issue: i % 7 === 0 ? issue('age.text_differs', { values: { days: i } }) : DUMMY,
  }));
  for (const { row, column, issue } of told) list.add(row, column, issue);
  const chunk = await chunkWith(list);
  expect(chunk.doubts).toEqual(told);
  expect(chunk.doubts).toBe(chunk.doubts);
});

it('keeps a doubt that many rows share once', () => {
  const list = doubtList();
  for (let row = 2; row < 5_000; row++) list.add(row, 'NIK', DUMMY);
  expect(list.packed().kinds).toEqual([{ column: 'NIK', issue: DUMMY }]);
});

it('has none to begin with', async () => {
  expect((await chunkWith(doubtList())).doubts).toEqual([]);
});
