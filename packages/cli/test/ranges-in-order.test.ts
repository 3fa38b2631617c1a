import type { PartRange, PartRead } from '@balanting/csv';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../src/threads/file-ranges.js';
import { rangesInOrder } from '../src/threads/ranges-in-order.js';
import type { ReadRange } from '../src/threads/written-part.js';

const NOTHING_SKIPPED = { blank: 0, repeatedHeaders: 0, footers: 0 };

function rangesFor(count: number): readonly PartRange[] {
  return Array.from({ length: count }, (_, i) => ({ from: i, to: i + 1, startsRow: i === 0 }));
}

function partOf({ from, to }: PartRange): PartRead {
  const place = { start: from, next: to, rows: 1 };
  return { place, chunks: [], skipped: NOTHING_SKIPPED, refused: undefined };
}

/** A reader that answers after so many turns of the event loop as the list says. */
function slow(turns: readonly number[], begun: number[]): ReadRange {
  return async (range) => {
    begun.push(range.from);
    for (let turn = turns[range.from] ?? 0; turn > 0; turn--) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    return partOf(range);
  };
}

describe('rangesInOrder', () => {
  const turns = fc.array(fc.nat(5), { maxLength: 12 });
  test.prop([turns, fc.integer({ min: 1, max: 3 })])(
    'gives every range once and in order, whoever reads it and however long it takes',
    async (turns, others) => {
      const [here, elsewhere]: [number[], number[]] = [[], []];
      const readers = { here: slow(turns, here), elsewhere: slow(turns, elsewhere), others };
      const ranges = rangesFor(turns.length);
      const given: number[] = [];
      for await (const [range, part] of rangesInOrder(ranges, readers)) {
        expect(part.place.start).toBe(range.from);
        given.push(range.from);
        const ahead = Math.max(...here, ...elsewhere) - range.from;
        expect(ahead).toBeLessThan(2 * others + 2);
      }
      expect(given).toEqual(ranges.map(({ from }) => from));
      expect([...here, ...elsewhere].sort((a, b) => a - b)).toEqual(given);
    },
  );

  it('lets this thread read too, beginning with the first range', async () => {
    const [here, elsewhere]: [number[], number[]] = [[], []];
    const readers = {
      here: slow([], here),
      elsewhere: slow(Array(9).fill(3), elsewhere),
      others: 1,
    };
    for await (const _ of rangesInOrder(rangesFor(9), readers));
    expect(here[0]).toBe(0);
    expect(here.length).toBeGreaterThan(1);
    expect(elsewhere.length).toBeGreaterThan(1);
  });

  it('tells an error when its range is next, and not before', async () => {
    const given: number[] = [];
    const failing: ReadRange = async (range) => {
      if (range.from === 2) throw new Error('EIO');
      return partOf(range);
    };
    const readers = { here: failing, elsewhere: failing, others: 2 };
    const all = async () => {
      for await (const [{ from }] of rangesInOrder(rangesFor(6), readers)) given.push(from);
    };
    await expect(all()).rejects.toThrow('EIO');
    expect(given).toEqual([0, 1]);
  });
});

describe('rangesOf', () => {
  test.prop([fc.nat(2000), fc.nat(50_000_000), fc.integer({ min: 1, max: 8 })])(
    'covers the rows without a gap',
    (rowsFrom, length, threads) => {
      const ranges = rangesOf(rowsFrom, rowsFrom + length, threads);
      expect(ranges[0]).toMatchObject({ from: rowsFrom, startsRow: true });
      expect(ranges.at(-1)?.to).toBe(Number.POSITIVE_INFINITY);
      for (const [i, { from, startsRow }] of ranges.entries()) {
        if (i === 0) continue;
        expect(from).toBe(ranges[i - 1]?.to);
        expect(startsRow).toBe(false);
      }
    },
  );

  it.each([
    [300_000_000, 2, 4 * 2 ** 20],
    [4_000_000, 2, 500_000],
    [100_000, 4, 65_536],
  ])('%d bytes for %d threads go by %d', (size, threads, bytes) => {
    expect(rangesOf(0, size, threads)[0]?.to ?? 0).toBe(bytes);
  });
});
