import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countFiles } from '../src/index.js';
import { eppgbm, newFolder } from './fixture.js';

it('counts the children of several files by group, each child once a month', async () => {
  const folder = newFolder({
    'a.csv': eppgbm([{}, { height: '76,5' }, { sex: 'X' }]),
    'b.csv': eppgbm([{}, {}, { sex: 'L' }]),
    'words.csv': 'nothing\n',
  });
  const counts = await countFiles([join(folder, 'a.csv'), join(folder, 'b.csv')], { by: ['sex'] });
  expect(counts.frame).toBe(3);
  expect(counts.cells.map(({ key, measured }) => [key.sex, measured])).toEqual([
    ['female', 2],
    ['male', 1],
  ]);
  await expect(countFiles([join(folder, 'words.csv')], { by: [] })).rejects.toThrow(/header/);
});
