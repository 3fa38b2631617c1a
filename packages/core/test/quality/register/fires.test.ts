import { describe, expect, it } from 'vitest';
import type { RegisterDoubt, RegisterReject } from '../../../src/quality/register/doubt-marks.js';
import {
  type RegisterCheckOptions,
  registerCheck,
} from '../../../src/quality/register/register-check.js';
import type { RegisterRuleCode } from '../../../src/quality/register/register-rules.js';
import { MISSING } from '../../../src/record/record-table.js';
import type { IssueCode } from '../../../src/result/messages/messages.js';
import { assessed, brokenBy, DAY, monthsOf, type Row, rowsOf } from './register-table.js';

interface Given extends RegisterCheckOptions {
  readonly doubts?: readonly RegisterDoubt[];
  readonly rejects?: readonly RegisterReject[];
}

function broken(rows: readonly Row[], { doubts, rejects, ...options }: Given = {}) {
  const check = registerCheck(options);
  check.add(assessed(rows), doubts, rejects);
  return brokenBy(check.report());
}

const doubt = (row: number, code: IssueCode): RegisterDoubt => ({ row, issue: { code } });

/** Twenty children with an SD of height-for-age near 1.24 and digits of 1 and 3. */
function twenty(cells: Partial<Row> = {}): readonly Row[] {
  const heights = Array.from({ length: 20 }, (_, i) => ({ length: i % 2 ? 8710 : 9530, ...cells }));
  return rowsOf(...heights);
}

describe('each rule fires on its own table, and no other', () => {
  const tables: Readonly<Record<RegisterRuleCode, () => readonly string[]>> = {
    NIK_LEN: () => broken(rowsOf({}), { doubts: [doubt(2, 'nik.length')] }),
    NIK_REGION: () => broken(rowsOf({}), { doubts: [doubt(2, 'nik.region')] }),
    NIK_DATE: () => broken(rowsOf({}), { doubts: [doubt(2, 'nik.date')] }),
    NIK_SEX: () => broken(rowsOf({}), { doubts: [doubt(2, 'nik.sex')] }),
    NIK_DUMMY: () => broken(rowsOf({}), { doubts: [doubt(2, 'nik.dummy')] }),
    NIK_DUP: () => broken(rowsOf({ nikKey: 5 }, { nikKey: 5 })),
    CHILD_DUP: () => broken(monthsOf({ nikKey: 5 }, { nikKey: 6 })),
    TITLE_CASE: () => broken(rowsOf({ place: { village: 'desa contoh' } })),
    MEAS_DUP: () => broken(monthsOf({}, { measuredDay: DAY, ageDays: 900, weight: 12_400 })),
    AGE_RANGE: () => broken(rowsOf({ ageDays: 1827, length: 11_010, weight: 18_300 })),
    WT_RANGE: () =>
      broken(rowsOf({ ageDays: 1, weight: 899, length: MISSING, position: 0, sex: 0 })),
    POS_AGE: () => broken(rowsOf({ position: 1 })),
    LEN_DROP: () => broken(monthsOf({ length: 9081 }, { length: 9030 })),
    LEN_JUMP: () => broken(monthsOf({ length: 8700 }, { length: 8996 })),
    WT_JUMP: () => broken(monthsOf({ weight: 12_000 }, { weight: 15_001 })),
    Z_FLAG: () => broken(rowsOf({ length: 6900, weight: MISSING })),
    Z_MISMATCH: () => broken(rowsOf({ printedZ: { heightForAge: -300 } })),
    STATUS_MISMATCH: () =>
      broken(rowsOf({ printedZ: { weightForAge: -57 }, status: { weightForAge: 2 } })),
    DIGIT_PREF: () =>
      broken(
        twenty().map((row, i) =>
          i < 9 ? { ...row, length: row.length - (i % 2 ? 10 : 30) } : row,
        ),
      ),
    SD_ZSCORE: () => broken(twenty({ length: 9130 })),
    COVERAGE: () => broken(rowsOf({}), { targets: new Map([['', 20]]) }),
  };

  it.each(Object.entries(tables))('%s', (code, fire) => {
    expect(fire().map((found) => found.split(' ')[0])).toEqual([code]);
  });

  it('and none on a sound row, nor on twenty sound children', () => {
    expect(broken(rowsOf({}))).toEqual([]);
    expect(broken(twenty())).toEqual([]);
    expect(broken(monthsOf({}, {}, {}))).toEqual([]);
  });
});

describe('doubts of the reader', () => {
  it.each([
    ['nik.not_digits', ['NIK_LEN 3']],
    ['nik.numeric', ['NIK_LEN 3']],
    ['weight.out_of_range', ['WT_RANGE 3']],
    ['length.out_of_range', ['WT_RANGE 3']],
    ['position.for_age', ['POS_AGE 3']],
    ['z.differs', ['Z_MISMATCH 3']],
    ['nik.masked', []],
    ['weight.grams', []],
    ['age.text_differs', []],
  ] as const)('%s means %j', (code, found) => {
    expect(broken(rowsOf({}, {}), { doubts: [doubt(3, code)] })).toEqual(found);
  });

  it('count once where the table shows the same', () => {
    const check = registerCheck();
    check.add(assessed(rowsOf({ position: 1 })), [doubt(2, 'position.for_age')]);
    expect(check.report().all.rules.POS_AGE).toEqual({
      rows: 1,
      children: 1,
      share: 1,
      examples: [2],
    });
  });

  it('must be about rows of the table', () => {
    const check = registerCheck();
    expect(() => check.add(assessed(rowsOf({})), [doubt(9, 'nik.sex')])).toThrow(RangeError);
  });

  it('in refused rows count as rows without a child', () => {
    const refused = [{ row: 9, issues: [doubt(9, 'age.negative'), doubt(9, 'sex.missing')] }];
    const check = registerCheck();
    check.add(assessed(rowsOf({})), [], refused);
    const { all, groups } = check.report();
    expect(all).toMatchObject({ rows: 2, children: 1 });
    expect(all.rules.AGE_RANGE).toEqual({ rows: 1, children: 0, share: 0.5, examples: [9] });
    expect(groups[0]).toMatchObject({ rows: 1, children: 1 });
    const many = [8, 3, 9, 7, 5, 6].map((row) => ({ row, issues: [doubt(row, 'age.negative')] }));
    check.add(assessed([]), [], many);
    expect(check.report().all.rules.AGE_RANGE).toMatchObject({
      rows: 7,
      examples: [3, 5, 6, 7, 8],
    });
  });
});

describe('ages, measures and positions', () => {
  it.each([
    [1826, []],
    [1827, ['AGE_RANGE 2']],
    [-1, ['AGE_RANGE 2']],
    [0, []],
    [MISSING, []],
  ])('an age of %i days: %j', (ageDays, found) => {
    expect(broken(rowsOf({ ageDays, weight: 9000, length: MISSING, position: 0, sex: 0 }))).toEqual(
      found,
    );
  });

  it.each([
    [900, MISSING, []],
    [899, MISSING, ['WT_RANGE 2']],
    [58_000, MISSING, []],
    [58_001, MISSING, ['WT_RANGE 2']],
    [MISSING, 3800, []],
    [MISSING, 3799, ['WT_RANGE 2']],
    [MISSING, 15_000, []],
    [MISSING, 15_001, ['WT_RANGE 2']],
    [MISSING, MISSING, []],
  ])('%i g and %i: %j', (weight, length, found) => {
    expect(broken(rowsOf({ weight, length, sex: 0 }))).toEqual(found);
  });

  it('goes by the months of age where they are given', () => {
    const rows = (months: number, cells: readonly Partial<Row>[]) => {
      const list = monthsOf(...cells.map((row) => ({ sex: 0, position: 0, ...row })));
      const check = registerCheck();
      check.add(assessed(list, { ageMonths: new Float64Array(list.length).fill(months) }));
      return brokenBy(check.report());
    };
    const grown = [{ length: 8000 }, { length: 8400 }];
    const gained = [{ weight: 8000 }, { weight: 12_000 }];
    expect([59.9, 60].map((months) => rows(months, [{}]))).toEqual([[], ['AGE_RANGE 2']]);
    expect([11.9, 12].map((months) => rows(months, grown))).toEqual([[], ['LEN_JUMP 3']]);
    expect([1.9, 2].map((months) => rows(months, gained))).toEqual([[], ['WT_JUMP 3']]);
  });

  it('holds for columns of doubles, where NaN is not measured', () => {
    const check = registerCheck();
    const weight = Float64Array.of(0.8999, 0.9, 58, 58.01, Number.NaN, 0, -1);
    const rows = rowsOf(...[...weight].map(() => ({ sex: 0, length: MISSING })));
    check.add(assessed(rows, { weight: Float64Array.of(0.8, 0.9, 58, 58.01, Number.NaN, 0, -1) }));
    const { all } = check.report();
    expect(all.rules.WT_RANGE.examples).toEqual([2, 5]);
    expect(all.measured).toBe(4);
  });

  it.each([
    [730, 1, []],
    [730, 2, ['POS_AGE 2']],
    [731, 1, ['POS_AGE 2']],
    [731, 2, []],
    [730, 0, []],
    [731, 0, []],
    [MISSING, 1, []],
    [0, 2, ['POS_AGE 2']],
    [-1, 2, ['AGE_RANGE 2']],
  ])('at %i days in position %i: %j', (ageDays, position, found) => {
    expect(broken(rowsOf({ ageDays, position, sex: 0 }))).toEqual(found);
  });
});

describe('scores', () => {
  it.each([
    // WHO's limits: height-for-age -6 and 6, weight-for-age -6 and 5, weight-for-height -5 and 5.
    ['heightForAge', [-600, 600], [-601, 601]],
    ['weightForAge', [-600, 500], [-601, 501]],
    ['weightForHeight', [-500, 500], [-501, 501]],
  ] as const)('%s is flagged outside the limits of WHO', (id, kept, flagged) => {
    const score = (z: number) => {
      const given = assessed(rowsOf({}));
      const flag = Uint8Array.of(Number(z < kept[0] || z > kept[1]));
      const column = { z: Float64Array.of(z), reason: new Uint8Array(1), flag };
      const check = registerCheck();
      check.add({ ...given, scores: { [id]: column } });
      return brokenBy(check.report());
    };
    expect(kept.map(score)).toEqual([[], []]);
    expect(flagged.map(score)).toEqual([['Z_FLAG 2'], ['Z_FLAG 2']]);
  });

  it('of the body mass index are not judged', () => {
    const column = { z: Float64Array.of(700), reason: new Uint8Array(1), flag: Uint8Array.of(1) };
    const check = registerCheck();
    check.add({ ...assessed(rowsOf({})), scores: { bmiForAge: column } });
    expect(brokenBy(check.report())).toEqual([]);
  });

  it.each(['weightForAge', 'heightForAge', 'weightForHeight'] as const)(
    'printed ones of %s may differ by 0.10',
    (id) => {
      const computed = assessed(rowsOf({})).scores[id]?.z[0] as number;
      const found = (by: number) => broken(rowsOf({ printedZ: { [id]: computed + by } }));
      expect([-11, -10, 0, 10, 11].map((by) => found(by).length)).toEqual([1, 0, 0, 0, 1]);
      expect(found(11)).toEqual(['Z_MISMATCH 2']);
      const limits = { printedZ: 0.29 };
      expect(broken(rowsOf({ printedZ: { [id]: computed + 29 } }), { limits })).toEqual([]);
      expect(broken(rowsOf({ printedZ: { [id]: computed + 30 } }), { limits })).toHaveLength(1);
    },
  );

  it('printed ones are not compared where none is computed', () => {
    const rows = rowsOf({ sex: 0, printedZ: { heightForAge: -300, weightForAge: 400 } });
    expect(broken(rows)).toEqual([]);
  });

  it.each([
    ['weightForAge', [-301, -300, -201, -200, 100, 101], [1, 2, 2, 3, 3, 4]],
    ['heightForAge', [-301, -300, -201, -200, 300, 301], [1, 2, 2, 3, 3, 4]],
    [
      'weightForHeight',
      [-301, -300, -201, -200, 100, 101, 200, 201, 300, 301],
      [1, 2, 2, 3, 3, 4, 4, 5, 5, 6],
    ],
  ] as const)('the class of a printed %s is that of Permenkes 2/2020', (id, scores, classes) => {
    scores.forEach((z, i) => {
      const given = (code: number) =>
        rowsOf({ sex: 0, printedZ: { [id]: z }, status: { [id]: code } });
      for (let code = 1; code <= 6; code++) {
        const found = code === classes[i] ? [] : ['STATUS_MISMATCH 2'];
        expect([z, code, broken(given(code))]).toEqual([z, code, found]);
      }
      expect(broken(given(0))).toEqual([]);
    });
  });

  it('a status without a printed z is not judged, nor a z without a status', () => {
    expect(broken(rowsOf({ status: { heightForAge: 1 } }))).toEqual([]);
    const rows = rowsOf({ sex: 0, printedZ: { heightForAge: -15 } });
    const { printedStatus: _, ...input } = assessed(rows).input;
    const check = registerCheck();
    check.add({ ...assessed(rows), input });
    expect(brokenBy(check.report())).toEqual([]);
  });
});

describe('names of places', () => {
  it.each([
    [{ village: 'desa contoh' }, ['TITLE_CASE 2']],
    [{ posyandu: 'melati 2' }, ['TITLE_CASE 2']],
    [{ village: 'Desa contoh' }, []],
    [{ village: '12' }, []],
    [{ village: '' }, []],
  ])('%j: %j', (place, found) => expect(broken(rowsOf({ place }))).toEqual(found));
});

describe('one NIK and one child', () => {
  it('a NIK of two children marks the rows of both, without a NIK none', () => {
    const rows = rowsOf({ nikKey: 5 }, { nikKey: 6 }, { nikKey: 5 }, {}, {});
    expect(broken(rows)).toEqual(['NIK_DUP 2,4']);
  });

  it('a row without a name is no other child', () => {
    expect(
      broken(rowsOf({ nikKey: 5 }, { nikKey: 5, childKey: Number.NaN, measuredDay: DAY + 30 })),
    ).toEqual([]);
    const two = rowsOf({ nikKey: 5 }, { nikKey: 5 }, { nikKey: 5, childKey: Number.NaN });
    expect(broken(two)).toEqual(['NIK_DUP 2,3']);
  });

  it('a child whose NIK is missing once has one NIK', () => {
    expect(broken(monthsOf({ nikKey: 5 }, {}, { nikKey: 5 }))).toEqual([]);
    expect(broken(monthsOf({ nikKey: 5 }, {}, { nikKey: 6 }))).toEqual(['CHILD_DUP 2,4']);
  });

  it('twins with the NIK of a parent are two children', () => {
    // Born on one day, in one village: only the names differ, and so the fingerprints.
    const twins = rowsOf(
      { nikKey: 5, weight: 12_000 },
      { nikKey: 5, weight: 16_000, length: 8800 },
    );
    const check = registerCheck();
    check.add(assessed(twins));
    const report = check.report();
    expect(brokenBy(report)).toEqual(['NIK_DUP 2,3']);
    expect(report.all).toMatchObject({ children: 2, rules: { NIK_DUP: { rows: 2, children: 2 } } });
  });

  it('a register without NIK is compared by child alone', () => {
    const check = registerCheck();
    const { nikKey: _, ...input } = assessed(monthsOf({}, { length: 8970 })).input;
    check.add({ ...assessed(monthsOf({}, { length: 8970 })), input });
    expect(brokenBy(check.report())).toEqual(['LEN_DROP 3']);
  });

  it('rows without name are compared by their NIK, without both not at all', () => {
    const nameless = { childKey: Number.NaN };
    const byNik = monthsOf({ ...nameless, nikKey: 5 }, { ...nameless, nikKey: 5, length: 8970 });
    expect(broken(byNik)).toEqual(['LEN_DROP 3']);
    const unknown = monthsOf(nameless, { ...nameless, length: 8970 });
    expect(broken(unknown)).toEqual([]);
  });
});

describe('several measurements of a child', () => {
  const sameDay = { measuredDay: DAY, ageDays: 900 };

  it('of one day are duplicates only where values differ', () => {
    expect(broken(monthsOf({}, sameDay))).toEqual([]);
    expect(broken(monthsOf({}, { ...sameDay, length: 9031 }))).toEqual(['MEAS_DUP 2,3']);
    expect(broken(monthsOf({}, { ...sameDay, weight: 12_301 }, sameDay))).toEqual([
      'MEAS_DUP 2,3,4',
    ]);
    expect(broken(monthsOf({ weight: MISSING }, { ...sameDay, length: MISSING }))).toEqual([]);
    expect(broken(monthsOf({}, { ...sameDay, weight: 12_301, length: MISSING }))).toEqual([
      'MEAS_DUP 2,3',
    ]);
    expect(broken(rowsOf({}, { weight: 12_301 }))).toEqual([]);
  });

  it('on a day that is not known are no duplicates and have no order', () => {
    const undated = { measuredDay: MISSING };
    expect(broken(monthsOf(undated, { ...undated, weight: 15_900, length: 8000 }))).toEqual([]);
  });

  it('of one day: the last row is compared with other days', () => {
    const rows = monthsOf(
      {},
      { ...sameDay, length: 9500 },
      { measuredDay: DAY + 30, length: 9030 },
    );
    expect(broken(rows)).toEqual(['MEAS_DUP 2,3', 'LEN_DROP 4']);
    const turned = monthsOf({ length: 9500 }, sameDay, { measuredDay: DAY + 30, length: 9030 });
    expect(broken(turned)).toEqual(['MEAS_DUP 2,3']);
  });

  it('may be 0.5 cm lower, by the longest before', () => {
    expect(broken(monthsOf({ length: 9080 }, { length: 9030 }))).toEqual([]);
    expect(broken(monthsOf({ length: 9081 }, { length: 9030 }))).toEqual(['LEN_DROP 3']);
    const slowly = monthsOf({ length: 9090 }, { length: 9050 }, { length: 9030 });
    expect(broken(slowly)).toEqual(['LEN_DROP 4']);
    expect(broken(monthsOf({ length: 9081 }, { length: MISSING }, {}))).toEqual(['LEN_DROP 4']);
    const limits = { lengthDropCm: 0.6 };
    expect(broken(monthsOf({ length: 9090 }, {}), { limits })).toEqual([]);
    expect(broken(monthsOf({ length: 9091 }, {}), { limits })).toEqual(['LEN_DROP 3']);
  });

  it('are compared lying: a height at 24 months is 0.7 cm less than the length before', () => {
    const lying = { measuredDay: DAY, ageDays: 715, position: 1, length: 8720 };
    const standing = (length: number) => ({
      measuredDay: DAY + 30,
      ageDays: 745,
      position: 2,
      length,
    });
    expect(broken(monthsOf(lying, standing(8600)))).toEqual([]);
    expect(broken(monthsOf(lying, standing(8599)))).toEqual(['LEN_DROP 3']);
    const on731 = { measuredDay: DAY + 16, ageDays: 731, position: 2 };
    expect(broken(monthsOf(lying, { ...on731, length: 8600 }))).toEqual([]);
    expect(broken(monthsOf(lying, { ...on731, length: 8599 }))).toEqual(['LEN_DROP 3']);
    const lyingStill = { ...standing(8670), position: 1 };
    expect(broken(monthsOf(lying, lyingStill))).toEqual(['POS_AGE 3']);
    expect(broken(monthsOf(lying, { ...lyingStill, length: 8669 }))).toEqual([
      'POS_AGE 3',
      'LEN_DROP 3',
    ]);
    const undated = { measuredDay: DAY, ageDays: MISSING, position: 0 };
    expect(
      broken(
        monthsOf({ ...undated, length: 8720 }, { ...undated, measuredDay: DAY + 30, length: 8669 }),
      ),
    ).toEqual(['LEN_DROP 3']);
  });

  it('may grow by 3 cm a month after 12 months of age', () => {
    const grown = (days: number, by: number, ageDays = 400) =>
      broken(
        monthsOf(
          { ageDays, position: 1, length: 7500, weight: MISSING },
          {
            ageDays: ageDays + days,
            measuredDay: DAY + days,
            position: 1,
            length: 7500 + by,
            weight: MISSING,
          },
        ),
      );
    // 30 days are 0.98563 months, 61 are 2.00411.
    expect(grown(30, 295)).toEqual([]);
    expect(grown(30, 296)).toEqual(['LEN_JUMP 3']);
    expect(grown(61, 601)).toEqual([]);
    expect(grown(61, 602)).toEqual(['LEN_JUMP 3']);
    // 487 days are just 16 months.
    expect(grown(487, 4800).includes('LEN_JUMP 3')).toBe(false);
    expect(grown(487, 4801).includes('LEN_JUMP 3')).toBe(true);
    expect(grown(15, 148)).toEqual(['LEN_JUMP 3']);
    expect(grown(14, 148)).toEqual([]);
    expect(grown(30, 296, 366)).toEqual(['LEN_JUMP 3']);
    expect(grown(30, 296, 365)).toEqual([]);
  });

  it('grow from the measurement just before', () => {
    const rows = monthsOf({ length: 8700 }, { length: 8990 }, { length: 9280 });
    expect(broken(rows)).toEqual([]);
    const high = monthsOf({ length: 8700 }, { length: 9200 }, { length: 8720 }, { length: 8740 });
    expect(broken(high)).toEqual(['LEN_DROP 4,5', 'LEN_JUMP 3']);
  });

  it('may change by 25 % of the weight before, 15 to 45 days later', () => {
    const changed = (to: number, days = 30, ageDays = 900) =>
      broken(
        monthsOf(
          { weight: 12_000, length: MISSING, position: 0, ageDays, sex: 0 },
          {
            weight: to,
            length: MISSING,
            position: 0,
            ageDays: ageDays + days,
            measuredDay: DAY + days,
            sex: 0,
          },
        ),
      );
    expect([15_000, 9000].map((to) => changed(to))).toEqual([[], []]);
    expect([15_001, 8999].map((to) => changed(to))).toEqual([['WT_JUMP 3'], ['WT_JUMP 3']]);
    expect([14, 15, 45, 46].map((days) => changed(15_001, days).length)).toEqual([0, 1, 1, 0]);
    // Two months are 60.875 days.
    expect([60, 61].map((age) => changed(15_001, 30, age).length)).toEqual([0, 1]);
  });
});

describe('groups as a whole', () => {
  const rounded = (n: number) =>
    twenty().map((row, i) => (i < n ? { ...row, length: row.length - (i % 2 ? 10 : 30) } : row));

  it('may have 40 % of heights that end in 0 or 5', () => {
    expect(broken(rounded(8))).toEqual([]);
    expect(broken(rounded(9))).toEqual(['DIGIT_PREF']);
    const fives = twenty().map((row, i) =>
      i < 9 ? { ...row, length: row.length + 20 + (i % 2 ? 20 : 0) } : row,
    );
    expect(broken(fives)).toEqual(['DIGIT_PREF']);
  });

  it('rounds hundredths of a cm half up to tenths', () => {
    const share = (length: number) => {
      const check = registerCheck();
      check.add(assessed(rowsOf({ length })));
      return check.report().all.verdicts.DIGIT_PREF.value;
    };
    expect([8994, 8995, 9004, 9005, 8944, 8945, 8954, 8955].map(share)).toEqual([
      0, 1, 1, 0, 0, 1, 1, 0,
    ]);
  });

  it('may have an SD of height-for-age from 1.0 to 1.5', () => {
    const spread = (z: number) => {
      const given = assessed(twenty());
      const scores = Float64Array.from({ length: 20 }, (_, i) => (i === 0 ? 0 : i % 2 ? z : -z));
      const column = { z: scores, reason: new Uint8Array(20), flag: new Uint8Array(20) };
      const check = registerCheck();
      check.add({ ...given, scores: { heightForAge: column } });
      return check.report().all.verdicts.SD_ZSCORE;
    };
    // Mean z / 20, and 19 of 20 values at a distance: the SD is near the distance.
    expect(spread(100)).toEqual({ value: expect.closeTo(0.999, 2), children: 20, broken: true });
    expect(spread(101)).toMatchObject({ broken: false });
    expect(spread(149).broken).toBe(false);
    expect(spread(151).broken).toBe(true);
  });

  it('keeps the rule exactly on a limit', () => {
    const sd = (z: number, limits = {}) => {
      const given = assessed(twenty());
      const scores = Float64Array.from({ length: 20 }, (_, i) => (i < 10 ? -z : z));
      const column = { z: scores, reason: new Uint8Array(20), flag: new Uint8Array(20) };
      const check = registerCheck({ limits });
      check.add({ ...given, scores: { heightForAge: column } });
      return check.report().all.verdicts.SD_ZSCORE;
    };
    const { value } = sd(130);
    expect(sd(130, { spread: { from: value, to: 2 } }).broken).toBe(false);
    expect(sd(130, { spread: { from: 0, to: value } }).broken).toBe(false);
  });

  it('is judged from twenty children on', () => {
    const limits = { leastChildren: 21 };
    const same = twenty({ length: 9000 });
    expect(broken(same)).toEqual(['DIGIT_PREF', 'SD_ZSCORE']);
    expect(broken(same, { limits })).toEqual([]);
    expect(broken(same.slice(1))).toEqual([]);
    const twoChildren = same.map((row, i) => ({ ...row, childKey: i % 2, measuredDay: DAY + i }));
    expect(broken(twoChildren)).toEqual([]);
  });

  it('is judged by those who have the measure', () => {
    const rows = twenty({ length: 9000 }).map((row, i) =>
      i === 0 ? { ...row, length: MISSING } : row,
    );
    expect(broken(rows)).toEqual([]);
    const implausible = twenty({ length: 9130 }).map((row, i) =>
      i === 0 ? { ...row, length: 6530 } : row,
    );
    expect(broken(implausible)).toEqual(['Z_FLAG 2']);
  });

  it('covers 80 % of the target', () => {
    const targets = (n: number) => ({ targets: new Map([['', n]]) });
    expect(broken(twenty(), targets(25))).toEqual([]);
    expect(broken(twenty(), targets(26))).toEqual(['COVERAGE']);
    expect(broken(twenty().slice(0, 4), targets(19))).toEqual([]);
    expect(broken([], targets(20))).toEqual(['COVERAGE']);
    const unmeasured = twenty().map((row) => ({ ...row, weight: MISSING, length: MISSING }));
    expect(broken(unmeasured, targets(20))).toEqual(['COVERAGE']);
    const old = twenty({ ageDays: 1827 }).map((row) => ({
      ...row,
      length: MISSING,
      weight: 18_000,
    }));
    expect(broken(old, targets(20)).at(-1)).toBe('COVERAGE');
  });
});
