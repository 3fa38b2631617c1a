import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type CopiedCheckOptions, copiedCheck } from '../../../src/quality/register/copied.js';
import { COPIED_LIMITS } from '../../../src/quality/register/copied-limits.js';
import type { CopiedShares } from '../../../src/quality/register/copied-shares.js';
import type { DictionaryColumn } from '../../../src/record/record-table.js';
import { MISSING } from '../../../src/record/record-table.js';
import { DAY, type Row, rowsOf, tableOf } from './register-table.js';

const NEXT = { measuredDay: DAY + 30, ageDays: 930 };

/** So many children of one day, each with measurements of its own. */
function children(n: number, cells: Partial<Row> = {}): readonly Partial<Row>[] {
  return Array.from({ length: n }, (_, i) => ({
    childKey: i + 1,
    weight: 10_000 + 100 * i,
    length: 8000 + 10 * i,
    ...cells,
  }));
}

function groupsOf(cells: readonly Partial<Row>[], options?: CopiedCheckOptions) {
  const check = copiedCheck(options);
  check.add(tableOf(rowsOf(...cells)));
  return check.report();
}

function sharesOf(...cells: readonly Partial<Row>[]): CopiedShares {
  return groupsOf(cells)[0]?.shares as CopiedShares;
}

function levelsOf(cells: readonly Partial<Row>[], options?: CopiedCheckOptions) {
  const findings = groupsOf(cells, options)[0]?.findings ?? [];
  return Object.fromEntries(findings.map(({ check, level }) => [check, level]));
}

const PAIR = { weight: 12_300, length: 9030 };

describe('shares of copied measurements', () => {
  it('are those of children with values of their own', () => {
    expect(sharesOf(...children(20))).toEqual({
      pair: { share: 0.05, measurements: 20, children: 20 },
      equal: { share: 0, measurements: 20, children: 20 },
      length: { share: 0.05, measurements: 20, children: 20 },
      carried: { share: null, measurements: 0, children: 0 },
    });
  });

  it('count equal children, and the most frequent pair', () => {
    const cells = [
      ...children(6),
      ...children(2, PAIR),
      ...children(2, { ...PAIR, weight: 12_301 }),
    ];
    const keyed = cells.map((row, i) => ({ ...row, childKey: i }));
    const { pair, equal, length } = sharesOf(...keyed);
    expect([pair.share, equal.share, length.share]).toEqual([0.2, 0.4, 0.4]);
    const three = sharesOf(...keyed.map((row, i) => (i < 1 ? { ...row, ...PAIR } : row)));
    expect([three.pair.share, three.equal.share, three.length.share]).toEqual([0.3, 0.5, 0.5]);
  });

  it('need both measures to be equal', () => {
    const { pair, equal, length } = sharesOf(
      { ...PAIR, childKey: 1 },
      { ...PAIR, childKey: 2, length: MISSING },
      { ...PAIR, childKey: 3, weight: MISSING },
      { ...PAIR, childKey: 4, length: 9031 },
    );
    expect(pair).toEqual({ share: 0.5, measurements: 2, children: 2 });
    expect(equal.share).toBe(0);
    // 90.30 and 90.31 are one length to 0.1 cm.
    expect(length).toEqual({ share: 1, measurements: 3, children: 3 });
  });

  it('take lengths to 0.1 cm', () => {
    const lengths = [9034, 9035, 9044, 9045].map((length, childKey) => ({ childKey, length }));
    expect(sharesOf(...lengths).length.share).toBe(0.5);
  });

  it('compare children of one month, and a child with itself never', () => {
    const twice = [
      { ...PAIR, childKey: 1 },
      { ...PAIR, ...NEXT, childKey: 1 },
    ];
    expect(sharesOf(...twice).equal.share).toBe(0);
    const other = { ...PAIR, childKey: 2, measuredDay: DAY + 60 };
    expect(sharesOf({ ...PAIR, childKey: 1 }, other).equal.share).toBe(0);
    expect(sharesOf({ ...PAIR, childKey: 1 }, { ...PAIR, childKey: 2 }).equal.share).toBe(1);
    const undated = { ...PAIR, measuredDay: MISSING };
    expect(sharesOf({ ...undated, childKey: 1 }, { ...undated, childKey: 2 }).equal.share).toBe(1);
    expect(sharesOf({ ...undated, childKey: 1 }, { ...undated, childKey: 1 }).equal.share).toBe(0);
    expect(
      sharesOf({ ...undated, childKey: 1 }, { ...undated, childKey: 1 }).equal.measurements,
    ).toBe(2);
  });

  it('compare within a group', () => {
    const other = { ...PAIR, childKey: 2, place: { posyandu: 'MAWAR' } };
    const groups = groupsOf([{ ...PAIR, childKey: 1 }, other]);
    expect(groups.map(({ label, shares }) => [label, shares.equal.share])).toEqual([
      ['MAWAR', 0],
      ['MELATI (DESA CONTOH, CONTOH)', 0],
    ]);
  });

  it('count the last row of a child in a month', () => {
    // 2024-10-04 and 2024-10-31.
    const { pair, length } = sharesOf(
      { ...PAIR, childKey: 1 },
      { childKey: 1, measuredDay: DAY + 27, length: 9100 },
    );
    expect([pair.measurements, length.measurements]).toEqual([1, 1]);
    const next = sharesOf(
      { ...PAIR, childKey: 1 },
      { childKey: 1, measuredDay: DAY + 28, length: 9100 },
    );
    expect(next.pair.measurements).toBe(2);
    const [first, last] = [{ childKey: 1 }, { childKey: 1, measuredDay: DAY + 27, length: 9100 }];
    const like = (length: number) => sharesOf({ ...first, ...PAIR }, last, { childKey: 2, length });
    expect([like(9030), like(9100)].map(({ equal }) => equal.share)).toEqual([0, 1]);
  });
});

describe('measurements carried forward', () => {
  const followed = (...second: readonly Partial<Row>[]) =>
    sharesOf(
      ...second.flatMap((row, i) => [
        { ...PAIR, childKey: i },
        { ...PAIR, ...NEXT, childKey: i, ...row },
      ]),
    ).carried;

  it('have weight and length of the month before', () => {
    expect(followed({}, { weight: 12_301 }, { length: 9031 }, {})).toEqual({
      share: 0.5,
      measurements: 4,
      children: 4,
    });
  });

  it('are looked for from one calendar month to the next only', () => {
    // DAY is 2024-10-04: the first days of November and of December.
    expect(followed({ measuredDay: DAY + 28 }).measurements).toBe(1);
    expect(followed({ measuredDay: DAY + 57 }).measurements).toBe(1);
    expect(followed({ measuredDay: DAY + 58 }).measurements).toBe(0);
    expect(followed({ measuredDay: DAY + 27 }).measurements).toBe(0);
    expect(followed({ measuredDay: MISSING }).measurements).toBe(0);
    expect(followed({ childKey: 99 }).measurements).toBe(0);
    expect(followed({ weight: MISSING }).measurements).toBe(0);
  });

  it('need both measures in both months', () => {
    const month = (days: number, length: number) => ({
      ...PAIR,
      childKey: 1,
      measuredDay: DAY + days,
      length,
    });
    const { carried } = sharesOf(month(0, 9030), month(30, MISSING), month(60, 9030));
    expect(carried.measurements).toBe(0);
  });

  it('go over the end of a year', () => {
    const december = { ...PAIR, childKey: 1, measuredDay: DAY + 80 };
    const january = { ...PAIR, childKey: 1, measuredDay: DAY + 100 };
    expect(sharesOf(december, january).carried).toEqual({ share: 1, measurements: 1, children: 1 });
  });

  it('count each month of a child', () => {
    const months = [0, 30, 60].map((days) => ({ ...PAIR, childKey: 1, measuredDay: DAY + days }));
    expect(sharesOf(...months).carried).toEqual({ share: 1, measurements: 2, children: 1 });
  });

  it('are those of the group that measured last', () => {
    const moved = { ...PAIR, ...NEXT, childKey: 1, place: { posyandu: 'MAWAR' } };
    const groups = groupsOf([{ ...PAIR, childKey: 1 }, moved]);
    expect(groups.map(({ shares }) => shares.carried.measurements)).toEqual([1, 0]);
  });

  it('match a child without a name by its NIK', () => {
    const nameless = { ...PAIR, childKey: Number.NaN };
    expect(
      sharesOf({ ...nameless, nikKey: 5 }, { ...nameless, ...NEXT, nikKey: 5 }).carried.share,
    ).toBe(1);
    expect(sharesOf(nameless, { ...nameless, ...NEXT }).carried.share).toBeNull();
  });
});

describe('findings of copied measurements', () => {
  /** Twenty children, `same` of them alike. */
  const alike = (same: number, cells: Partial<Row> = PAIR) =>
    children(20).map((row, i) => (i < same ? { ...row, ...cells } : row));

  it.each([
    [2, 'good'],
    [3, 'watch'],
    [4, 'watch'],
    [5, 'bad'],
  ])('%i of 20 alike: the pair is %s', (same, level) => {
    expect(levelsOf(alike(same)).pair).toBe(level);
  });

  it.each([
    [3, 'good'],
    [4, 'watch'],
    [6, 'watch'],
    [7, 'bad'],
  ])('%i of 20 equal: %s', (same, level) => {
    // Pairs of two, and one of three where the number is odd.
    const cells = children(20).map((row, i) => {
      const twin = Math.min(Math.floor(i / 2), Math.floor(same / 2) - 1);
      return i < same ? { ...row, weight: 9000 + twin, length: 7000 + 10 * twin } : row;
    });
    expect(levelsOf(cells).equal).toBe(level);
  });

  it.each([
    [4, 'good'],
    [5, 'watch'],
    [7, 'watch'],
    [8, 'bad'],
  ])('%i of 20 of one length: %s', (same, level) => {
    expect(levelsOf(alike(same, { length: 9030 }))).toMatchObject({ length: level, equal: 'good' });
  });

  it.each([
    [3, 'good'],
    [4, 'watch'],
    [6, 'watch'],
    [7, 'bad'],
  ])('%i of 20 as the month before: %s', (same, level) => {
    const later = children(20).map((row, i) => ({
      ...row,
      ...NEXT,
      weight: (row.weight ?? 0) + (i < same ? 0 : 5000),
    }));
    expect(levelsOf([...children(20), ...later]).carried).toBe(level);
  });

  it('are unknown below twenty children, or as many as wanted', () => {
    const few = children(19, PAIR);
    expect(levelsOf(few)).toEqual({
      pair: 'unknown',
      equal: 'unknown',
      length: 'unknown',
      carried: 'unknown',
    });
    const limits = { leastChildren: 19 };
    expect(levelsOf(few, { limits })).toEqual({
      pair: 'bad',
      equal: 'bad',
      length: 'bad',
      carried: 'unknown',
    });
  });

  it('say what was found, what it may come from and what to do', () => {
    const [pair, , length, carried] = groupsOf(alike(3))[0]?.findings ?? [];
    expect(pair).toMatchObject({
      id: 'copied.pair',
      check: 'pair',
      value: 0.15,
      source: COPIED_LIMITS.pair.source,
      meaning: {
        id: '15,0 % ukuran mempunyai satu pasangan berat dan tinggi yang sama. Anak sungguhan jarang persis sama: angka mungkin diisi tanpa mengukur.',
        en: '15.0 % of measurements have one and the same weight and height. Real children are rarely just alike: values may have been entered without measuring.',
      },
    });
    expect(pair?.action.en).toContain('measure some children again');
    expect(length?.action.en).toBe('Nothing to do.');
    expect(carried?.meaning.en).toBe('Not recorded.');
    for (const { label, meaning, action } of groupsOf(children(20, PAIR))[0]?.findings ?? []) {
      for (const text of [label, meaning, action]) {
        expect(text.id).not.toBe(text.en);
        expect(text.id + text.en).not.toContain('{');
      }
    }
  });
});

describe('copiedCheck', () => {
  it('groups by measurer or team where asked', () => {
    const check = copiedCheck();
    const group: DictionaryColumn<string> = {
      codes: Int32Array.of(1, 0, 1, -1, 2),
      values: ['B', 'A', ''],
    };
    check.add(tableOf(rowsOf(...children(5))), group);
    check.add(tableOf(rowsOf({ childKey: 9 })), { codes: Int32Array.of(0), values: ['A'] });
    expect(check.report().map(({ label, shares }) => [label, shares.pair.children])).toEqual([
      ['A', 3],
      ['B', 1],
    ]);
  });

  it('takes places by another name', () => {
    const groupOf = ({ village }: { village: string }) => village;
    expect(groupsOf(children(2), { groupOf }).map(({ label }) => label)).toEqual(['DESA CONTOH']);
    expect(groupsOf([{ place: {} }])).toEqual([]);
    expect(copiedCheck().report()).toEqual([]);
  });

  it('refuses a column of groups of another length', () => {
    const check = copiedCheck();
    const group = { codes: new Int32Array(1), values: ['A'] };
    expect(() => check.add(tableOf(rowsOf({}, {})), group)).toThrow(RangeError);
  });

  it('knows a table without lengths, without NIK or with doubles', () => {
    const { lengthHeight: _, nikKey: __, ...bare } = tableOf(rowsOf(...children(2, PAIR)));
    const check = copiedCheck();
    check.add(bare);
    expect(check.report()[0]?.shares.pair).toEqual({ share: null, measurements: 0, children: 0 });
    const doubles = {
      weight: Float64Array.of(12.3, 12.3),
      lengthHeight: Float64Array.of(90.3, 90.31),
    };
    const other = copiedCheck();
    other.add(tableOf(rowsOf(...children(2)), doubles));
    expect(other.report()[0]?.shares).toMatchObject({ equal: { share: 0 }, length: { share: 1 } });
  });

  const row: fc.Arbitrary<Partial<Row>> = fc.record({
    childKey: fc.constantFrom(1, 2, 3, Number.NaN),
    measuredDay: fc.constantFrom(DAY, DAY + 10, DAY + 30, DAY + 60, MISSING),
    weight: fc.constantFrom(12_000, 12_100, MISSING),
    length: fc.constantFrom(9000, 9010, MISSING),
    place: fc.constantFrom({ posyandu: 'A' }, { posyandu: 'B' }, {}),
  });

  test.prop([fc.array(row, { maxLength: 30 }), fc.nat({ max: 30 })])(
    'gives one report whatever the order and the chunks',
    (cells, at) => {
      const rows = rowsOf(...cells);
      const turned = [...rows].reverse();
      const whole = copiedCheck();
      whole.add(tableOf(rows));
      const parts = copiedCheck();
      parts.add(tableOf(turned.slice(0, at)));
      parts.add(tableOf(turned.slice(at)));
      expect(parts.report()).toEqual(whole.report());
    },
  );
});
