import { describe, expect, it } from 'vitest';
import { ESSENTIAL_INDICATORS } from '../../src/convergence/indicator/essential-indicators.js';
import { OFFICES } from '../../src/convergence/indicator/offices.js';
import { PERPRES_72_TARGETS } from '../../src/convergence/indicator/perpres-72-targets.js';
import { indicatorOf } from '../../src/convergence/indicator/programme-indicator.js';
import { withTargets } from '../../src/convergence/indicator/with-targets.js';

const target = (code: string) => indicatorOf(PERPRES_72_TARGETS, code)?.target;

describe('the 20 targets of Perpres 72/2021', () => {
  it.each([
    ['S1', 0.9],
    ['S2', 0.8],
    ['S3', 0.58],
    ['S4', 0.8],
    ['S5', 0.8],
    ['S6', 0.9],
    ['S7', 0.9],
    ['S8', 0.9],
    ['S9', 0.9],
    ['N1', 0.7],
    ['N2', 0.155],
    ['N3', 0.9],
    ['N4', 1],
    ['N5', 0.9],
    ['N6', 112_900_000],
    ['N7', 0.9],
    ['N8', 10_000_000],
    ['N9', 0.7],
    ['N10', 15_600_039],
    ['N11', 0.9],
  ])('%s aims at %d in 2024', (code, value) => {
    expect(target(code)).toMatchObject({ value, year: 2024 });
  });

  it('says which values were read in print', () => {
    const read = PERPRES_72_TARGETS.filter((one) => one.target?.verified).map(({ code }) => code);
    expect(read.join(' ')).toBe('S1 S2 S3 S4 S5 S6 S7 S8 S9 N1 N2 N3');
    const named = PERPRES_72_TARGETS.filter(({ verified }) => !verified).map(({ code }) => code);
    expect(named).toEqual(['N11']);
  });

  it('names the other value where two are in print', () => {
    const others = PERPRES_72_TARGETS.flatMap(({ code, target: aim }) =>
      (aim?.alsoPrinted ?? []).map(({ value }) => [code, value]),
    );
    expect(others).toEqual([
      ['S3', 0.8],
      ['S7', 0.8],
    ]);
  });

  it('counts heads in three and shares elsewhere; only unwanted pregnancies should fall', () => {
    const unitOf = (unit: string) =>
      PERPRES_72_TARGETS.filter((one) => one.unit === unit).map(({ code }) => code);
    expect(unitOf('people')).toEqual(['N6']);
    expect(unitOf('families')).toEqual(['N8', 'N10']);
    expect(
      PERPRES_72_TARGETS.every(
        ({ unit, denominator }) => (denominator === null) === (unit !== 'share'),
      ),
    ).toBe(true);
    const down = PERPRES_72_TARGETS.filter(({ direction }) => direction === 'down');
    expect(down.map(({ code }) => code)).toEqual(['N2']);
  });
});

describe('the 29 essential indicators', () => {
  it('are numbered in the groups of the form', () => {
    const groups = new Map<string, number[]>();
    for (const { group, no } of ESSENTIAL_INDICATORS) {
      groups.set(group, [...(groups.get(group) ?? []), no]);
    }
    expect([...groups].map(([group, numbers]) => [group, numbers[0], numbers.at(-1)])).toEqual([
      ['remaja', 1, 2],
      ['catin-pus', 3, 9],
      ['bumil', 10, 13],
      ['balita', 14, 19],
      ['keluarga', 20, 25],
      ['air-sanitasi', 26, 27],
      ['perlinsos', 28, 29],
    ]);
    expect(ESSENTIAL_INDICATORS.map(({ no }) => no)).toEqual(
      [...Array(29).keys()].map((k) => k + 1),
    );
  });

  it('have the target of the decree that counts the same, and none of their own', () => {
    const withTarget = ESSENTIAL_INDICATORS.flatMap(({ code, target: aim }) =>
      aim === null ? [] : [`${code} ${aim.value}`],
    );
    expect(withTarget).toEqual([
      'E1 0.58',
      'E4 0.9',
      'E10 0.9',
      'E11 0.8',
      'E13 0.155',
      'E14 0.8',
      'E15 0.8',
      'E16 0.9',
      'E17 0.9',
      'E18 0.9',
      'E19 0.9',
      'E23 0.7',
      'E24 0.9',
      'E26 1',
      'E27 0.9',
    ]);
  });

  it('fall where they should: unmet need and unwanted pregnancy', () => {
    const down = ESSENTIAL_INDICATORS.filter(({ direction }) => direction === 'down');
    expect(down.map(({ no }) => no)).toEqual([12, 13]);
  });
});

describe.each([...PERPRES_72_TARGETS, ...ESSENTIAL_INDICATORS])('$code', (indicator) => {
  it('is told in both languages, with its source and known offices', () => {
    const { label, denominator, source, owner } = indicator;
    for (const text of [
      label.id,
      label.en,
      denominator?.id ?? 'x',
      denominator?.en ?? 'x',
      source,
    ]) {
      expect(text.trim()).not.toBe('');
    }
    expect(label.id).not.toBe(label.en);
    for (const office of owner?.value ?? []) expect(OFFICES[office].id).not.toBe('');
  });
});

describe('withTargets', () => {
  const own = { year: 2022, source: 'RKPD 2022', verified: true };

  it('puts own targets in place and leaves the others', () => {
    const list = withTargets(ESSENTIAL_INDICATORS, { E2: 0.6, E1: 0 }, own);
    expect(list.ok && list.value[1]?.target).toEqual({ ...own, value: 0.6 });
    expect(list.ok && list.value[0]?.target?.value).toBe(0);
    expect(list.ok && list.value[3]?.target?.value).toBe(0.9);
  });

  it('refuses percents, numbers below 0, NaN, and codes it does not know, all at once', () => {
    const list = withTargets(
      ESSENTIAL_INDICATORS,
      { E1: 90, E2: -0.1, E3: Number.NaN, E99: 1 },
      own,
    );
    expect(!list.ok && list.issues.map(({ code, path }) => [code, path[1]])).toEqual([
      ['coverage.target', 'E1'],
      ['coverage.target', 'E2'],
      ['coverage.target', 'E3'],
      ['coverage.indicator_unknown', 'E99'],
    ]);
  });

  it('takes a number of people where the unit is people', () => {
    expect(withTargets(PERPRES_72_TARGETS, { N6: 9000 }, own).ok).toBe(true);
    expect(withTargets(PERPRES_72_TARGETS, { N7: 9000 }, own).ok).toBe(false);
  });
});
