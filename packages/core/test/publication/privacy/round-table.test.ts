import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { caseTable } from '../../../src/publication/privacy/case-table.js';
import { publishedShare } from '../../../src/publication/privacy/published-share.js';
import { roundTable } from '../../../src/publication/privacy/round-table.js';
import {
  type PublishedTable,
  suppressTable,
} from '../../../src/publication/privacy/suppress-table.js';
import { tables } from './attack.js';

const table = (...counts: (readonly (number | null)[])[]): PublishedTable => ({
  columns: ['cases', 'others', 'n'],
  areas: counts.map((list, k) => ({
    id: `A${k}`,
    parent: k === 0 ? null : 'A0',
    counts: list,
    figures: { share: 0.25 },
  })),
});

describe('roundTable', () => {
  it('rounds to the nearest five, hidden cells stay hidden', () => {
    const { areas } = roundTable(table([0, 2, 2], [3, 7, 10], [8, null, null]));
    expect(areas.map(({ counts }) => counts)).toEqual([
      [0, 0, 0],
      [5, 5, 10],
      [10, null, null],
    ]);
  });

  it('rounds halves up in an even base, and takes figures out', () => {
    const rounded = roundTable(table([5, 14, 15]), { base: 10 });
    expect(rounded.areas[0]?.counts).toEqual([10, 10, 20]);
    expect(rounded.areas[0]?.figures).toEqual({ share: null });
    expect(rounded.base).toBe(10);
    expect(rounded.note.en).toContain('multiple of 10');
    expect(rounded.note.id).toContain('kelipatan 10');
  });

  it('says which margins no longer add up, of rows and of areas', () => {
    const rounded = roundTable(table([14, 40, 54], [7, 20, 27], [7, 20, 27]));
    // 15 + 40 = 55 and 5 + 20 = 25 stand; 5 + 5 is not 15, 25 + 25 not 55.
    expect(rounded.notAdding).toEqual([
      { area: 'A0', column: 'cases' },
      { area: 'A0', column: 'n' },
    ]);
    expect(rounded.addsUp).toBe(false);
    expect(roundTable(table([8, 21, 29])).notAdding).toEqual([]);
    expect(roundTable(table([8, 22, 30])).notAdding).toEqual([]);
    expect(roundTable(table([8, 21, 28])).addsUp).toBe(true);
    expect(roundTable(table([8, 13, 21])).notAdding).toEqual([{ area: 'A0', column: 'n' }]);
    // A sum with a hidden part can not be seen to fail.
    expect(roundTable(table([null, 13, 21])).addsUp).toBe(true);
  });

  test.prop([tables(60), fc.integer({ min: 2, max: 12 })])(
    'is off by half the base at most',
    (open, base) => {
      const { published } = suppressTable(open);
      const rounded = roundTable(published, { base });
      published.areas.forEach(({ counts }, row) => {
        counts.forEach((count, column) => {
          const shown = rounded.areas[row]?.counts[column];
          if (count === null) expect(shown).toBeNull();
          else {
            expect((shown ?? Number.NaN) % base).toBe(0);
            expect(Math.abs(count - (shown ?? Number.NaN))).toBeLessThanOrEqual(base / 2);
          }
        });
      });
      expect(roundTable(rounded, { base }).areas).toEqual(rounded.areas);
    },
  );

  it.each([0, 1, -5, 2.5, Number.NaN])('has no base %d', (base) => {
    expect(() => roundTable(table([1, 2, 3]), { base })).toThrow(RangeError);
  });
});

describe('publishedShare', () => {
  const share = (column: string, of?: string) =>
    publishedShare(table([9, 21, 30], [null, 5, null], [0, 0, 0]), {
      area: 'A0',
      column,
      ...(of !== undefined && { of }),
    });

  it('is a proportion of the total, or of another column', () => {
    expect(share('cases')).toBe(0.3);
    expect(share('cases', 'others')).toBe(9 / 21);
  });

  it('is null beside a hidden count and of no child', () => {
    const counts = table([9, 21, 30], [null, 5, 9], [5, 5, null], [0, 0, 0]);
    for (const area of ['A1', 'A2', 'A3'])
      expect(publishedShare(counts, { area, column: 'cases' })).toBeNull();
  });

  it('throws for what the table has not', () => {
    expect(() => share('x')).toThrow(RangeError);
    expect(() => share('cases', 'x')).toThrow(RangeError);
    expect(() => publishedShare(table([1, 2, 3]), { area: 'X', column: 'cases' })).toThrow(
      RangeError,
    );
  });

  test.prop([tables()])('never tells of a table what it hides', (open) => {
    const { published } = suppressTable(open);
    for (const { id, counts } of published.areas) {
      published.columns.forEach((column, place) => {
        const value = publishedShare(published, { area: id, column });
        if (counts[place] === null || counts.at(-1) === null) expect(value).toBeNull();
      });
    }
  });
  it('is what a table of cases gives', () => {
    const open = caseTable([{ id: 'Juai', cases: 9, n: 30 }]);
    const { published } = suppressTable(
      open.ok ? open.value : { columns: [], figures: {}, areas: [] },
    );
    expect(publishedShare(published, { area: 'Juai', column: 'cases' })).toBe(0.3);
  });
});
