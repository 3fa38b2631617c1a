import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blockFile } from '../src/output/block-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'balanting-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('blockFile', () => {
  it('gives back every block, in any order', () => {
    const file = blockFile(folder);
    const blocks = Array.from({ length: 20 }, (_, i) => new Uint8Array(300).fill(i + 1));
    expect(blocks.map(file.put)).toEqual(blocks.map((_, i) => i));
    for (const number of [19, 0, 7]) {
      const into = new Uint8Array(300);
      file.get(number, into);
      expect(into).toEqual(blocks[number]);
    }
    file.close();
  });

  it('keeps what it was given, not the array', () => {
    const file = blockFile(folder);
    const block = Uint8Array.of(1, 2, 3);
    file.put(block);
    block.fill(9);
    const into = new Uint8Array(3);
    file.get(0, into);
    expect([...into]).toEqual([1, 2, 3]);
    file.close();
  });

  it('makes no file before the first block, and leaves none behind', () => {
    const file = blockFile(folder);
    expect(readdirSync(folder)).toEqual([]);
    file.put(Uint8Array.of(1));
    file.close();
    file.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says what is wrong with the folder, and what to do', () => {
    const missing = join(folder, 'missing');
    expect(() => blockFile(missing).put(Uint8Array.of(1))).toThrow(/ENOENT.*TMPDIR/);
  });
});
