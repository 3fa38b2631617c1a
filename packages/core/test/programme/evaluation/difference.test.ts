import { fc, test } from '@fast-check/vitest';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { differenceByVillage } from '../../../src/programme/evaluation/by-village.js';
import {
  beforeAfter,
  differenceInDifferences,
} from '../../../src/programme/evaluation/difference-in-differences.js';
import { EVALUATION_LIMITS } from '../../../src/programme/evaluation/limits.js';
import type { PercentagePoints } from '../../../src/trend/change.js';
import { publishedRows } from '../../published-rows.js';

const of = (cases: number, n: number) => ({ cases, n });
const fixed = (ends: readonly number[] | null | undefined) => ends?.map((end) => end.toFixed(4));

describe('beforeAfter', () => {
  // Newcombe RG (1998) Stat Med 17:873-890, table II, method 1: the first share minus the second.
  it.each([
    [of(56, 70), of(48, 80), ['0.0575', '0.3425']],
    [of(9, 10), of(3, 10), ['0.2605', '0.9395']],
    [of(6, 7), of(2, 7), ['0.1481', '0.9947']],
    [of(5, 56), of(0, 29), ['0.0146', '0.1640']],
  ])('gives the published interval of %o minus %o', (after, before, interval) => {
    expect(fixed(beforeAfter({ before, after })?.interval)).toEqual(interval);
  });

  it('of Balangan 2021 to 2022 is a fall by 3 points', () => {
    // 1302 of 8732 prints as the published 14.91 %; the proposal gives no count for 2022.
    const found = beforeAfter({ before: of(1610, 8989), after: of(1302, 8732) });
    expect(found?.estimate).toBeCloseTo(-0.03, 4);
    expect(found?.standardError).toBeCloseTo(0.0055575375, 10);
    expect(fixed(found?.interval)).toEqual(['-0.0409', '-0.0191']);
    expect(found?.verdict).toBe('fall');
    expectTypeOf<NonNullable<typeof found>['estimate']>().toEqualTypeOf<PercentagePoints>();
  });

  it('has no interval where the counts leave no room for chance', () => {
    expect(beforeAfter({ before: of(0, 20), after: of(0, 10) })).toMatchObject({
      estimate: 0,
      standardError: 0,
      interval: null,
      verdict: 'unclear',
    });
    expect(beforeAfter({ before: of(0, 10), after: of(10, 10) })).toMatchObject({
      estimate: 1,
      interval: null,
      verdict: 'unclear',
    });
  });

  it('is null without children', () => {
    expect(beforeAfter({ before: of(0, 0), after: of(1, 10) })).toBeNull();
    expect(beforeAfter({ before: of(1, 10), after: of(0, 0) })).toBeNull();
  });

  it('tells a rise, a fall, and what is not clear', () => {
    const verdict = (before: number, after: number) =>
      beforeAfter({ before: of(before, 100), after: of(after, 100) })?.verdict;
    expect([verdict(40, 20), verdict(20, 40), verdict(20, 22)]).toEqual([
      'fall',
      'rise',
      'unclear',
    ]);
  });

  it('widens with the design effect and the level', () => {
    const counts = { before: of(40, 100), after: of(20, 100) };
    const plain = beforeAfter(counts);
    const wide = beforeAfter(counts, { designEffect: 4 });
    expect(wide?.standardError).toBeCloseTo(2 * (plain?.standardError ?? 0), 12);
    expect(wide?.verdict).toBe('unclear');
    const [lower = 0, upper = 0] = beforeAfter(counts, { level: 0.9 })?.interval ?? [];
    expect((upper - lower) / 2 / (plain?.standardError ?? 1)).toBeCloseTo(1.644854, 6);
  });

  it('says what it can not say, and warns of few cases or few others', () => {
    const limits = (before: number, after: number) =>
      beforeAfter({ before: of(before, 100), after: of(after, 100) })?.limits ?? [];
    expect(limits(5, 95)).toEqual([
      EVALUATION_LIMITS['no-comparison'],
      EVALUATION_LIMITS['same-children'],
      EVALUATION_LIMITS['villages-alike'],
      EVALUATION_LIMITS.unmeasured,
    ]);
    expect(limits(4, 50).at(-1)).toBe(EVALUATION_LIMITS.few);
    expect(limits(50, 96).at(-1)).toBe(EVALUATION_LIMITS.few);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses the design effect %d',
    (designEffect) => {
      const counts = { before: of(1, 10), after: of(1, 10) };
      expect(() => beforeAfter(counts, { designEffect })).toThrow(RangeError);
    },
  );

  it('refuses counts and levels that can not be', () => {
    expect(() => beforeAfter({ before: of(11, 10), after: of(1, 10) })).toThrow(RangeError);
    expect(() => beforeAfter({ before: of(1, 10), after: of(0.5, 10) })).toThrow(RangeError);
    const counts = { before: of(1, 10), after: of(1, 10) };
    expect(() => beforeAfter(counts, { level: 95 })).toThrow(RangeError);
  });
});

describe('differenceInDifferences', () => {
  const lokus = { before: of(60, 200), after: of(40, 200) };
  const others = { before: of(40, 200), after: of(36, 200) };

  it('is the change of lokus minus that of the others', () => {
    const found = differenceInDifferences({ lokus, others });
    // -10 points against -2 points; by hand: variances 0.00105 + 0.0008 + 0.0008 + 0.000738.
    expect(found?.estimate).toBeCloseTo(-0.08, 12);
    expect(found?.standardError).toBeCloseTo(Math.sqrt(0.003388), 12);
    expect(fixed(found?.interval)).toEqual(['-0.1941', '0.0341']);
    expect(found?.verdict).toBe('unclear');
    expect(found?.limits).toEqual([
      EVALUATION_LIMITS['parallel-trends'],
      EVALUATION_LIMITS['regression-to-mean'],
      EVALUATION_LIMITS['other-programmes'],
      EVALUATION_LIMITS['same-children'],
      EVALUATION_LIMITS['villages-alike'],
      EVALUATION_LIMITS.unmeasured,
    ]);
  });

  it('is null where a group has no children at a time', () => {
    const none = { before: of(0, 0), after: of(1, 2) };
    expect(differenceInDifferences({ lokus, others: none })).toBeNull();
    expect(differenceInDifferences({ lokus: none, others })).toBeNull();
  });

  it('looks for few children in all four groups', () => {
    const few = { before: of(40, 200), after: of(3, 200) };
    for (const given of [
      { lokus, others: few },
      { lokus: few, others },
    ]) {
      expect(differenceInDifferences(given)?.limits.at(-1)).toBe(EVALUATION_LIMITS.few);
    }
  });

  const count = fc
    .record({
      n: fc.integer({ min: 1, max: 500 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ n, part }) => of(Math.floor(part * n), n));
  const group = fc.record({ before: count, after: count });
  test.prop([group, group])('turns its sign when the groups change places', (one, other) => {
    const found = differenceInDifferences({ lokus: one, others: other });
    const turned = differenceInDifferences({ lokus: other, others: one });
    expect(found?.estimate).toBeCloseTo(-(turned?.estimate ?? 0), 12);
    expect(found?.standardError).toBeCloseTo(turned?.standardError ?? 0, 12);
  });

  test.prop([group, group])(
    'is the change alone beside a group that did not change',
    (one, other) => {
      const still = { before: other.before, after: other.before };
      const found = differenceInDifferences({ lokus: one, others: still });
      const alone = beforeAfter(one);
      expect(found?.estimate).toBeCloseTo(alone?.estimate ?? 0, 12);
      expect(found?.standardError).toBeGreaterThanOrEqual((alone?.standardError ?? 0) - 1e-15);
    },
  );
});

describe('differenceByVillage', () => {
  const village = (lokus: boolean, before: number, after: number, n = 50) => ({
    lokus,
    before: of(before, n),
    after: of(after, n),
  });

  it('with villages of one size is Student on their changes', () => {
    const found = differenceByVillage([
      village(true, 20, 10),
      village(true, 18, 14),
      village(true, 16, 10),
      village(false, 10, 10),
      village(false, 12, 8),
    ]);
    // Changes -0.20, -0.08, -0.12 (mean -0.1333, s² 0.0037333) and 0, -0.08 (mean -0.04, s² 0.0032).
    expect(found?.estimate).toBeCloseTo(-0.4 / 3 + 0.04, 12);
    const standardError = Math.sqrt(0.0112 / 3 / 3 + 0.0032 / 2);
    expect(found?.standardError).toBeCloseTo(standardError, 12);
    const [lower = 0, upper = 0] = found?.interval ?? [];
    // t with 3 degrees of freedom, as printed in tables.
    expect((upper - lower) / 2 / standardError).toBeCloseTo(3.182446, 5);
    expect(found).toMatchObject({ lokusVillages: 3, otherVillages: 2, leftOut: 0, level: 0.95 });
  });

  it('has the estimate of the pooled counts', () => {
    const villages = [
      village(true, 20, 10, 60),
      village(true, 5, 4, 20),
      village(false, 10, 9, 90),
      village(false, 3, 4, 15),
    ];
    const pooled = differenceInDifferences({
      lokus: { before: of(25, 80), after: of(14, 80) },
      others: { before: of(13, 105), after: of(13, 105) },
    });
    expect(differenceByVillage(villages)?.estimate).toBeCloseTo(pooled?.estimate ?? 0, 12);
  });

  it('leaves out villages without children at a time, and needs two in each group', () => {
    const list = [village(true, 20, 10), village(true, 18, 14), village(false, 10, 10)];
    expect(differenceByVillage(list)).toBeNull();
    const empty = { lokus: false, before: of(0, 0), after: of(1, 5) };
    expect(differenceByVillage([...list, empty])).toBeNull();
    expect(differenceByVillage([...list, empty, village(false, 9, 9)])).toMatchObject({
      otherVillages: 2,
      leftOut: 1,
    });
  });

  it('refuses counts and levels that can not be', () => {
    expect(() => differenceByVillage([village(true, 51, 0)])).toThrow(RangeError);
    expect(() => differenceByVillage([], { level: 1 })).toThrow(RangeError);
  });

  it('agrees with regression and errors clustered by village, on the published counts of Kamal', () => {
    const rows = publishedRows('kamal-desa.tsv', '\t');
    const names = [...new Set(rows.map(({ desa = '' }) => desa))].sort();
    const countIn = (name: string, year: string) => {
      const row = rows.find((one) => one.desa === name && one.year === year);
      return of(Number(row?.tbu_sangat_pendek) + Number(row?.tbu_pendek), Number(row?.n));
    };
    const villages = names.map((name, i) => ({
      lokus: i % 2 === 0,
      before: countIn(name, '2019'),
      after: countIn(name, '2022'),
    }));
    const found = differenceByVillage(villages);
    // numpy: OLS of 0/1 on group, time and both, sandwich with k/(k - 1) for each group.
    expect(found?.estimate).toBeCloseTo(0.06818758956393636, 12);
    expect(found?.standardError).toBeCloseTo(0.055925450430124285, 12);
    const turned = differenceByVillage([...villages].reverse());
    expect(turned?.standardError).toBeCloseTo(found?.standardError ?? 0, 12);
  });
});
