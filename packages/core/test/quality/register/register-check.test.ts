import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { posyanduOf } from '../../../src/quality/register/posyandu.js';
import {
  type RegisterCheckOptions,
  type RegisterReport,
  registerCheck,
} from '../../../src/quality/register/register-check.js';
import {
  emptyRegister,
  mergeRegister,
  type RegisterCounts,
} from '../../../src/quality/register/register-counts.js';
import { REGISTER_LIMITS } from '../../../src/quality/register/register-limits.js';
import type { RegisterRule } from '../../../src/quality/register/register-rule.js';
import { REGISTER_RULES, ROW_RULE_CODES } from '../../../src/quality/register/register-rules.js';
import { MISSING } from '../../../src/record/record-table.js';
import { assessed, brokenBy, DAY, monthsOf, type Row, rowsOf } from './register-table.js';

function reportOf(parts: readonly (readonly Row[])[], options?: RegisterCheckOptions) {
  const check = registerCheck(options);
  for (const rows of parts) check.add(assessed(rows));
  return check.report();
}

/** Rows of few children, NIK and days, so that every rule finds something. */
const cells: fc.Arbitrary<Partial<Row>> = fc.record({
  childKey: fc.constantFrom(1, 2, 3, 4, 5, Number.NaN),
  nikKey: fc.constantFrom(11, 12, 13, Number.NaN),
  measuredDay: fc.constantFrom(DAY, DAY + 30, DAY + 60, DAY + 100, MISSING),
  ageDays: fc.constantFrom(50, 400, 720, 760, 1500, 1900, MISSING),
  weight: fc.constantFrom(MISSING, 800, 9000, 12_000, 16_000),
  length: fc.constantFrom(MISSING, 7000, 8600, 8650, 9031, 11_000),
  position: fc.constantFrom(0, 1, 2),
  place: fc.constantFrom({ posyandu: 'MELATI' }, { posyandu: 'mawar' }, { posyandu: '' }),
  printedZ: fc.record({ heightForAge: fc.constantFrom(MISSING, -250, 0) }),
  status: fc.record({ heightForAge: fc.constantFrom(0, 2, 3) }),
});
const rows = fc.array(cells, { maxLength: 40 }).map((list) => rowsOf(...list));

describe('registerCheck', () => {
  it('of nothing reports nothing', () => {
    const { all, groups } = registerCheck().report();
    expect(groups).toEqual([]);
    expect(all).toMatchObject({ label: '', target: null, ...emptyRegister() });
    expect(Object.values(all.verdicts)).toEqual([
      { value: null, children: 0, broken: null },
      { value: null, children: 0, broken: null },
      { value: null, children: 0, broken: null },
    ]);
    expect(reportOf([[]])).toEqual(registerCheck().report());
  });

  it('of one row breaks nothing and knows no SD', () => {
    const { all, groups } = reportOf([rowsOf({})]);
    expect(all).toMatchObject({ rows: 1, children: 1, measured: 1 });
    expect(all.heights).toEqual({ rows: 1, children: 1, zeroFive: 0 });
    expect(all.heightForAge).toMatchObject({ n: 1, children: 1 });
    expect(all.verdicts.SD_ZSCORE.value).toBeNull();
    expect(groups.map(({ label }) => label)).toEqual(['MELATI (DESA CONTOH, CONTOH)']);
    expect({ ...groups[0], label: '' }).toEqual(all);
  });

  it('counts a child once, and its rows each', () => {
    const list = monthsOf({ position: 1 }, { position: 1 }, {}, { childKey: 8, position: 1 });
    const { all } = reportOf([list]);
    expect(all).toMatchObject({
      rows: 4,
      children: 2,
      measured: 2,
      heights: { rows: 4, children: 2 },
    });
    expect(all.rules.POS_AGE).toEqual({ rows: 3, children: 2, share: 0.75, examples: [2, 3, 5] });
  });

  it('shows the first five rows, whatever their order', () => {
    const list = rowsOf(...new Array<Partial<Row>>(8).fill({ position: 1 }));
    const { all } = reportOf([list.slice(4).reverse(), list.slice(0, 4)]);
    expect(all.rules.POS_AGE).toMatchObject({ rows: 8, examples: [2, 3, 4, 5, 6] });
  });

  it('adds up exactly the plausible scores', () => {
    const { all } = reportOf([
      rowsOf({ length: 8700 }, { length: 9500 }, { length: 6400 }, { sex: 0 }),
    ]);
    const z = [8700, 9500].map(
      (length) => assessed(rowsOf({ length })).scores.heightForAge?.z[0] ?? 0,
    );
    expect(all.heightForAge).toEqual({
      n: 2,
      children: 2,
      sum: z.reduce((sum, score) => sum + score, 0),
      squares: z.reduce((sum, score) => sum + score ** 2, 0),
    });
  });

  it('takes limits that differ, and keeps the others', () => {
    const list = monthsOf({ length: 9081 }, { weight: 15_400 });
    expect(brokenBy(reportOf([list]))).toEqual(['LEN_DROP 3', 'WT_JUMP 3']);
    const limits = { lengthDropCm: 1 };
    expect(brokenBy(reportOf([list], { limits }))).toEqual(['WT_JUMP 3']);
    expect(REGISTER_LIMITS.lengthDropCm).toBe(0.5);
  });

  it('may be asked again after more rows', () => {
    const list = monthsOf({ length: 9081 }, {}, {});
    const check = registerCheck();
    check.add(assessed(list.slice(0, 1)));
    expect(brokenBy(check.report())).toEqual([]);
    check.add(assessed(list.slice(1)));
    expect(brokenBy(check.report())).toEqual(['LEN_DROP 3,4']);
    expect(check.report()).toEqual(reportOf([list]));
  });

  test.prop([rows, fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat()])(
    'gives one report whatever the order and the chunks',
    (list, a, b, seed) => {
      const whole = reportOf([list]);
      const shuffled = [...list].sort(
        (x, y) => ((x.row * 31 + seed) % 17) - ((y.row * 31 + seed) % 17),
      );
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const parts = [shuffled.slice(0, from), shuffled.slice(from, to), shuffled.slice(to)];
      expect(reportOf(parts)).toEqual(whole);
    },
  );

  test.prop([rows])('counts each rule within its bounds', (list) => {
    const { all, groups } = reportOf([list]);
    expect(all.rows).toBe(list.length);
    for (const code of ROW_RULE_CODES) {
      const { rows: broken, children, examples, share } = all.rules[code];
      expect(children).toBeLessThanOrEqual(Math.min(broken, all.children));
      expect(examples).toHaveLength(Math.min(5, broken));
      expect(share).toBe(list.length === 0 ? null : broken / list.length);
    }
    const grouped = groups.reduce((sum, group) => sum + group.rows, 0);
    expect(grouped).toBe(list.filter(({ place }) => place.posyandu !== '').length);
  });
});

describe('groups', () => {
  const place = (posyandu: string, village: string) => ({
    place: { posyandu, village, kecamatan: 'Juai' },
  });

  it('are posyandu with village and kecamatan, however they are spelled', () => {
    const list = rowsOf(
      place('Posyandu Melati', 'Bata'),
      place('MELATI ', 'BATA'),
      place('Melati', 'Galumbang'),
      place('', 'Bata'),
    );
    const { all, groups } = reportOf([list.slice(0, 2), list.slice(2)]);
    expect(groups.map(({ label, rows: n }) => [label, n])).toEqual([
      ['MELATI (BATA, JUAI)', 2],
      ['MELATI (GALUMBANG, JUAI)', 1],
    ]);
    expect(all.rows).toBe(4);
  });

  it('hold a child that moved in both, the register once', () => {
    const list = monthsOf({ ...place('A', ''), position: 1 }, { ...place('B', ''), position: 1 });
    const { all, groups } = reportOf([list]);
    expect(groups.map(({ children, rules }) => [children, rules.POS_AGE.children])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect([all.children, all.rules.POS_AGE.children]).toEqual([1, 1]);
  });

  it('are what the caller says', () => {
    const groupOf = ({ village }: { village: string }) => village;
    const list = rowsOf(place('A', 'Bata'), place('B', 'Bata'), place('A', ''));
    expect(reportOf([list], { groupOf }).groups.map(({ label, rows: n }) => [label, n])).toEqual([
      ['Bata', 2],
    ]);
  });

  it('have targets; those of all are their sum', () => {
    const list = rowsOf(place('A', ''), place('A', ''), place('B', ''));
    const judged = (...targets: readonly (readonly [string, number])[]) => {
      const { all, groups } = reportOf([list], { targets: new Map(targets) });
      return [all, ...groups].map(({ label, target, verdicts }) => [
        label,
        target,
        verdicts.COVERAGE.value,
      ]);
    };
    expect(judged(['A (JUAI)', 4], ['B (JUAI)', 2])).toEqual([
      ['', 6, 0.5],
      ['A (JUAI)', 4, 0.5],
      ['B (JUAI)', 2, 0.5],
    ]);
    expect(judged(['A (JUAI)', 4])).toEqual([
      ['', null, null],
      ['A (JUAI)', 4, 0.5],
      ['B (JUAI)', null, null],
    ]);
    expect(judged(['', 30], ['C (JUAI)', 20])).toEqual([
      ['', 30, 0.1],
      ['A (JUAI)', null, null],
      ['B (JUAI)', null, null],
      ['C (JUAI)', 20, 0],
    ]);
    expect(judged(['', 0])[0]).toEqual(['', 0, null]);
  });

  it('of which no child came are judged', () => {
    const { groups } = reportOf([], { targets: new Map([['A', 20]]) });
    expect(groups[0]).toMatchObject({
      label: 'A',
      rows: 0,
      verdicts: { COVERAGE: { value: 0, broken: true } },
    });
  });

  it.each([Number.NaN, -1, 1.5])('refuse a target of %d', (target) => {
    expect(() => registerCheck({ targets: new Map([['A', target]]) })).toThrow(RangeError);
  });
});

describe('posyanduOf', () => {
  const nowhere = {
    province: '',
    district: '',
    kecamatan: '',
    puskesmas: '',
    village: '',
    posyandu: '',
  };

  it.each([
    [{ posyandu: 'POSYANDU  Melati' }, 'MELATI'],
    [{ posyandu: 'Posyandu' }, 'POSYANDU'],
    [{ posyandu: ' melati  1 ', village: 'Bata' }, 'MELATI 1 (BATA)'],
    [{ village: 'Bata' }, ''],
  ])('of %j is %j', (given, label) => expect(posyanduOf({ ...nowhere, ...given })).toBe(label));
});

describe('mergeRegister', () => {
  const countsOf = ({ all }: RegisterReport): RegisterCounts => {
    const { label: _, target: __, verdicts: ___, ...counts } = all;
    return counts;
  };

  test.prop([rows])('of two parts without a child in common is the whole', (list) => {
    // Children and their NIK apart: 1 and 11 here, all others there.
    const apart = list.map((row) => ({ ...row, nikKey: row.childKey === 1 ? 11 : 12 }));
    const isFirst = ({ childKey }: Row) => childKey === 1;
    const a = countsOf(reportOf([apart.filter(isFirst)]));
    const b = countsOf(reportOf([apart.filter((row) => !isFirst(row))]));
    expect(mergeRegister(a, b)).toEqual(countsOf(reportOf([apart])));
    expect(mergeRegister(b, a)).toEqual(mergeRegister(a, b));
  });

  test.prop([rows, fc.nat({ max: 40 })])(
    'of any two parts has the rows of each row rule',
    (list, at) => {
      const parts = [list.slice(0, at), list.slice(at)].map((part) => countsOf(reportOf([part])));
      const merged = mergeRegister(parts[0] as RegisterCounts, parts[1] as RegisterCounts);
      const whole = countsOf(reportOf([list]));
      for (const code of ROW_RULE_CODES) {
        if (REGISTER_RULES[code].scope !== 'row') continue;
        const { children: _, ...count } = whole.rules[code];
        expect(merged.rules[code]).toMatchObject(count);
      }
      expect(merged.heightForAge).toMatchObject({
        n: whole.heightForAge.n,
        sum: whole.heightForAge.sum,
      });
    },
  );

  test.prop([rows])('with nothing changes nothing', (list) => {
    const counts = countsOf(reportOf([list]));
    expect(mergeRegister(counts, emptyRegister())).toEqual(counts);
  });
});

describe('REGISTER_RULES', () => {
  const rules: readonly (readonly [string, RegisterRule])[] = Object.entries(REGISTER_RULES);

  it('are the 21 codes with their levels', () => {
    const byLevel = (level: string) =>
      rules.filter(([, rule]) => rule.level === level).map(([code]) => code);
    expect(rules).toHaveLength(21);
    expect(byLevel('error')).toEqual(['NIK_LEN', 'NIK_DUP']);
    expect(byLevel('info')).toEqual([
      'TITLE_CASE',
      'AGE_RANGE',
      'POS_AGE',
      'DIGIT_PREF',
      'SD_ZSCORE',
    ]);
  });

  it('judge rows, children or groups', () => {
    const byScope = (scope: string) =>
      rules.filter(([, rule]) => rule.scope === scope).map(([code]) => code);
    expect(byScope('child')).toEqual([
      'NIK_DUP',
      'CHILD_DUP',
      'MEAS_DUP',
      'LEN_DROP',
      'LEN_JUMP',
      'WT_JUMP',
    ]);
    expect(byScope('group')).toEqual(['DIGIT_PREF', 'SD_ZSCORE', 'COVERAGE']);
    expect(ROW_RULE_CODES).toEqual(rules.map(([code]) => code).slice(0, 18));
  });

  it.each(rules)('%s says all in both languages', (code, rule) => {
    expect(rule.code).toBe(code);
    for (const { id, en } of [rule.label, rule.meaning, rule.action]) {
      expect(id.length).toBeGreaterThan(5);
      expect(en.length).toBeGreaterThan(5);
      expect(id).not.toBe(en);
    }
    expect(rule.source).not.toBe('');
  });

  it('mean each issue once', () => {
    const issues = rules.flatMap(([, rule]) => rule.issues);
    expect(new Set(issues).size).toBe(issues.length);
  });
});
