import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { who2006 } from '../../src/growth/reference/who2006.js';
import type { BlockStore } from '../../src/prevalence/seen-drawers.js';
import { createTally } from '../../src/prevalence/tally.js';
import { SAMPLE_ROW, type SampleRow, sampleRow, sampleTable } from '../sample-rows.js';

const BY = ['village', 'sex', 'month'] as const;
const CHILD_KEYS = [Number.NaN, 1, 2, 3, 2 ** 32 + 1, 2 ** 52 + 1];

function memoryStore() {
  const blocks: Uint8Array[] = [];
  const store: BlockStore = {
    put: (block) => blocks.push(block.slice()) - 1,
    get: (number, into) => into.set(blocks[number] as Uint8Array),
  };
  return { store, blocks };
}

/** The counts of files, and what each tells of its rows. */
function counted(files: readonly (readonly SampleRow[])[], after?: number) {
  const overflow = after === undefined ? undefined : { store: memoryStore().store, after };
  const tally = createTally({ by: BY, reference: who2006, overflow });
  const parts = files.map((rows) => {
    const part = tally.part();
    tally.add(sampleTable(rows));
    return part;
  });
  const told = parts.map(({ duplicates, outsideAge }) => ({ duplicates, outsideAge }));
  const { duplicates, outsideAge } = tally;
  return { counts: tally.counts(), told, duplicates, outsideAge };
}

const keyedRow = fc
  .tuple(sampleRow, fc.constantFrom(...CHILD_KEYS))
  .map(([row, childKey]) => ({ ...row, childKey }));
const filesOfRows = fc.array(fc.array(keyedRow, { maxLength: 20 }), { maxLength: 4 });

describe('createTally with an overflow', () => {
  test.prop([filesOfRows, fc.integer({ min: 1, max: 12 })])(
    'counts the same, in all and by file, however few children stand in memory',
    (files, after) => {
      expect(counted(files, after)).toEqual(counted(files));
    },
  );

  it('tells the same again after more rows', () => {
    const tally = createTally({
      by: BY,
      reference: who2006,
      overflow: { store: memoryStore().store, after: 1 },
    });
    const file = sampleTable([{ ...SAMPLE_ROW, childKey: 5 }]);
    tally.add(file);
    expect([tally.counts().frame, tally.duplicates]).toEqual([1, 0]);
    tally.add(file);
    expect([tally.counts().frame, tally.duplicates]).toEqual([1, 1]);
    tally.add(file);
    expect([tally.counts().frame, tally.duplicates, tally.duplicates]).toEqual([1, 2, 2]);
  });

  it('keeps in memory no more than it is told to', () => {
    const { store, blocks } = memoryStore();
    const overflow = { store, after: 100 };
    const tally = createTally({ by: BY, reference: who2006, overflow });
    const rows = Array.from({ length: 200_000 }, (_, i) => ({ ...SAMPLE_ROW, childKey: i }));
    const table = sampleTable(rows);
    tally.add(table);
    // 200,000 rows of 12 bytes, but for the blocks that are not full.
    expect(blocks.length * 24).toBeGreaterThan((200_000 * 12) / 1024 - 64 * 24);
    tally.add(table);
    expect(tally.counts().frame).toBe(200_000);
    expect(tally.duplicates).toBe(200_000);
  });

  it('hands on what the store throws', () => {
    const store: BlockStore = {
      put: () => {
        throw new Error('full');
      },
      get: () => undefined,
    };
    const tally = createTally({ by: BY, reference: who2006, overflow: { store, after: 1 } });
    const rows = Array.from({ length: 200_000 }, (_, i) => ({ ...SAMPLE_ROW, childKey: i }));
    expect(() => tally.add(sampleTable(rows))).toThrow('full');
  });
});
