import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { mergeOutliers, outliersOf } from '../../../src/quality/register/outliers.js';
import { MISSING } from '../../../src/record/record-table.js';
import { assessed, rowsOf } from './register-table.js';

/** A boy of 900 days with 64 cm stands at -7.2. */
const SHORT = { length: 6400, weight: MISSING };

describe('outliersOf', () => {
  it('lists row, indicator, z and group', () => {
    const rows = rowsOf({}, SHORT, { weight: 26_000, place: {} });
    const { total, shown } = outliersOf(assessed(rows));
    const z = (row: number, id: 'heightForAge' | 'weightForAge' | 'weightForHeight') =>
      (assessed(rows).scores[id]?.z[row - 2] ?? 0) / 100;
    expect(total).toBe(3);
    expect(shown).toEqual([
      {
        row: 3,
        indicator: 'heightForAge',
        z: z(3, 'heightForAge'),
        group: 'MELATI (DESA CONTOH, CONTOH)',
      },
      { row: 4, indicator: 'weightForAge', z: z(4, 'weightForAge'), group: '' },
      { row: 4, indicator: 'weightForHeight', z: z(4, 'weightForHeight'), group: '' },
    ]);
    expect(shown[0]?.z).toBeLessThan(-6);
    expect(shown[1]?.z).toBeGreaterThan(5);
  });

  it('shows 200 and counts all, or as many as wanted', () => {
    const rows = rowsOf(...new Array(201).fill(SHORT));
    expect(outliersOf(assessed(rows)).shown).toHaveLength(200);
    expect(outliersOf(assessed(rows)).total).toBe(201);
    const few = outliersOf(assessed(rows), { most: 2, groupOf: ({ village }) => village });
    expect(few.shown.map(({ row, group }) => [row, group])).toEqual([
      [2, 'DESA CONTOH'],
      [3, 'DESA CONTOH'],
    ]);
  });

  it('of nothing is empty', () => {
    expect(outliersOf(assessed([]))).toEqual({ total: 0, shown: [] });
    expect(outliersOf({ ...assessed(rowsOf({})), scores: {} })).toEqual({ total: 0, shown: [] });
  });

  test.prop([fc.array(fc.boolean()), fc.nat({ max: 20 }), fc.nat({ max: 5 })])(
    'of parts merge to those of the whole, in whatever order',
    (isShort, at, most) => {
      const rows = rowsOf(...isShort.map((short) => (short ? { ...SHORT, weight: 26_000 } : {})));
      const of = (part: typeof rows) => outliersOf(assessed(part), { most });
      const [a, b] = [of(rows.slice(0, at)), of(rows.slice(at))];
      expect(mergeOutliers(a, b, most)).toEqual(of(rows));
      expect(mergeOutliers(b, a, most)).toEqual(of(rows));
    },
  );

  it('merge to 200 unless told otherwise', () => {
    const half = outliersOf(assessed(rowsOf(...new Array(150).fill(SHORT))));
    expect(mergeOutliers(half, half)).toMatchObject({ total: 300, shown: { length: 200 } });
  });
});
