import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileBytes } from '../src/input/file-bytes.js';
import { newFolder } from './fixture.js';

const BYTES = Uint8Array.from({ length: 1_000_003 }, (_, i) => (i * 31 + (i >> 8)) & 255);
const folder = newFolder({ 'bytes.csv': BYTES, 'empty.csv': '' });
const path = join(folder, 'bytes.csv');

async function joined(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  // Copied: a piece is overwritten later.
  for await (const piece of source) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

it.each([0, 1, 262_144, 1_000_002, 1_000_003, 2_000_000])('reads on from byte %d', async (from) => {
  expect((await joined(fileBytes(path, from))).equals(BYTES.subarray(from))).toBe(true);
});

it('leaves a piece alone until the next is asked for', async () => {
  const source = fileBytes(path);
  const { value } = await source.next();
  const before = Buffer.from(value as Uint8Array);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(before.equals(value as Uint8Array)).toBe(true);
  await source.return(undefined);
});

it('has nothing of an empty file, and tells of none', async () => {
  expect((await joined(fileBytes(join(folder, 'empty.csv')))).length).toBe(0);
  await expect(joined(fileBytes(join(folder, 'none.csv')))).rejects.toMatchObject({
    code: 'ENOENT',
  });
});
