import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { areasOfLevel } from '../../src/area/area-tree.js';
import { balangan } from '../../src/area/balangan.js';
import { ESSENTIAL_INDICATORS } from '../../src/convergence/indicator/essential-indicators.js';
import { PERPRES_72_TARGETS } from '../../src/convergence/indicator/perpres-72-targets.js';
import { withTargets } from '../../src/convergence/indicator/with-targets.js';
import {
  cappedShare,
  coverageShare,
  peopleToTarget,
} from '../../src/convergence/service/coverage.js';
import {
  coverageLines,
  villageGaps,
  villagesWithout,
} from '../../src/convergence/service/coverage-lines.js';
import type { CoverageRow } from '../../src/convergence/service/coverage-row.js';
import { indicatorGap, mergeCoverage } from '../../src/convergence/service/coverage-tally.js';
import { percentColumns } from '../../src/convergence/service/percent-columns.js';
import { tallyCoverage } from '../../src/convergence/service/tally-coverage.js';
import { shownRatio } from '../../src/convergence/shown-ratio.js';
import type { Result } from '../../src/result/result.js';

const VILLAGES = areasOfLevel(balangan, 'village').map(({ code }) => code);
const [A = '', B = '', C = ''] = areasOfLevel(balangan, 'village', '63.11.05').map(
  ({ code }) => code,
);

const row = (
  village: string,
  indicator: string,
  numerator: number | null,
  denominator: number | null,
) => ({ village, indicator, numerator, denominator }) satisfies CoverageRow;

const tally = (rows: readonly CoverageRow[]) => tallyCoverage(rows, { areas: balangan });

function sound<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

const codesOf = (result: Result<unknown>) =>
  (result.ok ? result.warnings : result.issues).map(({ code }) => code);

describe('peopleToTarget', () => {
  it.each([
    [40, 100, 0.55, 15],
    [54, 100, 0.55, 1],
    [55, 100, 0.55, 0],
    [60, 100, 0.55, 0],
    [0, 7, 0.58, 5],
    [0, 0, 0.9, 0],
    [0, 3, 1, 3],
    [5, 3, 1, 0],
    [0, 1000, 0.07, 70],
  ])('of %d of %d at %d asks for %d more', (numerator, denominator, target, people) => {
    expect(peopleToTarget({ numerator, denominator }, { target, direction: 'up' })).toBe(people);
  });

  it.each([
    [20, 100, 0.155, 5],
    [16, 100, 0.155, 1],
    [31, 200, 0.155, 0],
    [32, 200, 0.155, 1],
    [0, 10, 0.155, 0],
    [3, 0, 0.155, 3],
    [55, 100, 0.55, 0],
  ])('of %d of %d at most %d says %d too many', (numerator, denominator, target, people) => {
    expect(peopleToTarget({ numerator, denominator }, { target, direction: 'down' })).toBe(people);
  });

  test.prop([fc.nat(5000), fc.nat(5000), fc.integer({ min: 0, max: 1000 })])(
    'is the least number that reaches the target',
    (numerator, denominator, thousandths) => {
      const target = thousandths / 1000;
      const gap = peopleToTarget({ numerator, denominator }, { target, direction: 'up' });
      const reaches = (more: number) => (numerator + more) * 1000 >= thousandths * denominator;
      expect(reaches(gap)).toBe(true);
      expect(gap === 0 || !reaches(gap - 1)).toBe(true);
      const over = peopleToTarget({ numerator, denominator }, { target, direction: 'down' });
      const within = (fewer: number) => (numerator - fewer) * 1000 <= thousandths * denominator;
      expect(within(over)).toBe(true);
      expect(over === 0 || !within(over - 1)).toBe(true);
    },
  );

  it.each([
    [0.5, 10, 0.9],
    [-1, 10, 0.9],
    [1, Number.NaN, 0.9],
    [1, 10, 90],
    [1, 10, -0.1],
    [1, 10, Number.NaN],
  ])('throws for %d of %d at %d', (numerator, denominator, target) => {
    expect(() => peopleToTarget({ numerator, denominator }, { target, direction: 'up' })).toThrow(
      RangeError,
    );
  });
});

describe('shares', () => {
  it('are capped at 1 when shown only, and null where nobody is due', () => {
    expect(coverageShare({ numerator: 130, denominator: 120 })).toBeCloseTo(1.0833, 4);
    expect(cappedShare({ numerator: 130, denominator: 120 })).toBe(1);
    expect(cappedShare({ numerator: 54, denominator: 120 })).toBe(0.45);
    expect(coverageShare({ numerator: 3, denominator: 0 })).toBeNull();
    expect(cappedShare({ numerator: 0, denominator: 0 })).toBeNull();
  });

  it.each([
    [85, 120, '70,83 %', '70.83 %'],
    [9, 9, '9 dari 9', '9 of 9'],
    [11, 9, '11 dari 9', '11 of 9'],
    [9, 10, '90,00 %', '90.00 %'],
    [12, 10, '100,00 %', '100.00 %'],
    [0, 0, '–', '–'],
    // 0.00625 and 0.01125 of a whole: half up to 0.63 and 1.13, ties to even would give 0.62 and 1.12.
    [1, 160, '0,63 %', '0.63 %'],
    [9, 800, '1,13 %', '1.13 %'],
  ])('%d of %d are printed as %s', (received, due, id, en) => {
    expect(shownRatio(received, due, 'id')).toBe(id);
    expect(shownRatio(received, due, 'en')).toBe(en);
  });
});

describe('tallyCoverage', () => {
  it('adds up people, not percent: 90 of 100 and 0 of 10 are 81.8 %', () => {
    const lines = coverageLines(sound(tally([row(A, 'E1', 90, 100), row(B, 'E1', 0, 10)])), {
      areas: balangan,
    });
    expect(
      lines.map(({ level, numerator, denominator }) => [level, numerator, denominator]),
    ).toEqual([
      ['province', 90, 110],
      ['district', 90, 110],
      ['kecamatan', 90, 110],
      ['village', 90, 100],
      ['village', 0, 10],
    ]);
    const kecamatan = lines[2];
    expect(kecamatan?.area).toBe('63.11.05');
    expect(kecamatan?.share).toBeCloseTo(90 / 110, 12);
    // The kecamatan has reached 58 %; six girls of the second village still wait.
    expect(kecamatan).toMatchObject({ gap: 0, villagesGap: 6, reached: true, villages: 2 });
    expect(lines[4]).toMatchObject({ gap: 6, reached: false, target: 0.58 });
    expect(villageGaps(lines)).toEqual([{ area: B, service: 'E1', people: 6 }]);
  });

  it('keeps the order of the tree and of the indicators', () => {
    const rows = [row(B, 'E2', 1, 2), row(A, 'E2', 1, 2), row(A, 'E1', 1, 2)];
    const lines = coverageLines(sound(tally(rows)), { areas: balangan });
    const villages = lines.filter(({ level }) => level === 'village');
    expect(villages.map(({ area, indicator }) => [area, indicator])).toEqual([
      [A, 'E1'],
      [A, 'E2'],
      [B, 'E2'],
    ]);
    expect(villages[1]).toMatchObject({
      target: null,
      gap: null,
      villagesGap: null,
      reached: null,
    });
  });

  it('puts the largest gap first', () => {
    const rows = [row(A, 'E1', 50, 100), row(B, 'E1', 0, 100), row(C, 'E1', 58, 100)];
    const gaps = villageGaps(coverageLines(sound(tally(rows)), { areas: balangan }));
    expect(gaps.map(({ people }) => people)).toEqual([58, 8]);
  });

  it('reaches a target exactly, and has no verdict where nobody is due', () => {
    const rows = [row(A, 'E1', 58, 100), row(B, 'E1', 0, 0)];
    const lines = coverageLines(sound(tally(rows)), { areas: balangan });
    expect(lines.at(-2)?.reached).toBe(true);
    expect(lines.at(-1)).toMatchObject({ share: null, shareShown: null, reached: null, gap: 0 });
  });

  it('warns of more reached than due, and shows 1 without changing the counts', () => {
    const result = tally([row(A, 'E1', 120, 100)]);
    expect(codesOf(result)).toEqual(['coverage.above_whole']);
    const line = coverageLines(sound(result), { areas: balangan }).at(-1);
    expect(line).toMatchObject({ numerator: 120, share: 1.2, shareShown: 1, aboveWhole: 1 });
    const whole = tally([row(A, 'E1', 100, 100)]);
    expect(whole).toMatchObject({ warnings: [] });
    expect(sound(whole).get(A)?.get('E1')?.aboveWhole).toBe(0);
  });

  it('finds a village by name too, and says where a name stands twice', () => {
    const named = sound(tally([row('Desa Lok Batung', 'E1', 1, 2)]));
    expect([...named.keys()].map((code) => balangan.byCode.get(code)?.name)).toEqual([
      'Lok Batung',
    ]);
    expect(codesOf(tally([row('Galumbang', 'E1', 1, 2)]))).toEqual(['area.ambiguous']);
    expect(codesOf(tally([row('Lok Batung', 'E1', 1, 2), row('Lok Batungg', 'E1', 1, 2)]))).toEqual(
      ['area.spelling', 'coverage.twice'],
    );
    expect(codesOf(tally([row('63.11.05', 'E1', 1, 2)]))).toEqual(['area.unknown']);
  });

  it('tells every problem at once, with the place of the row', () => {
    const result = tally([
      row('99.99.99.9999', 'E1', 1, 2),
      row(A, 'E30', 1, 2),
      row(A, 'E1', 3, null),
      row(A, 'E2', 0.85, 10),
      row(B, 'E2', 2, -3),
      row(A, 'E1', 1, 2),
      row(C, 'E2', Number.NaN, 1),
    ]);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.issues.map(({ code, path }) => [code, path[0]])).toEqual([
      ['area.unknown', 0],
      ['coverage.indicator_unknown', 1],
      ['coverage.incomplete', 2],
      ['coverage.not_people', 3],
      ['coverage.not_people', 4],
      ['coverage.twice', 5],
      ['coverage.not_people', 6],
    ]);
  });

  it('takes a row without any figure as not known', () => {
    const villages = sound(tally([row(A, 'E1', null, null), row(B, 'E1', 0, 5)]));
    expect(codesOf(tally([row(A, 'E1', null, null)]))).toEqual([]);
    const share = { ...row(A, 'E1', null, null), share: -1 };
    expect(codesOf(tally([share]))).toEqual(['coverage.share_invalid']);
    const missing = villagesWithout(balangan, villages, { indicator: 'E1', within: '63.11.05' });
    expect(missing.includes(A)).toBe(true);
    expect(missing.includes(B)).toBe(false);
    expect(missing.length).toBe(26);
    expect(villagesWithout(balangan, villages, { indicator: 'E1' }).length).toBe(
      VILLAGES.length - 1,
    );
  });
});

describe('percent where a share is due', () => {
  const shares = (...list: number[]) =>
    list.map((share, i) => ({ ...row(VILLAGES[i] ?? '', 'E1', null, null), share }));

  it('is told once for the column, never by the cell', () => {
    const issues = percentColumns([
      ...shares(85, 0.9, 60),
      { ...row(A, 'E2', null, null), share: 0.5 },
    ]);
    expect(issues.map(({ code, values }) => [code, values])).toEqual([
      ['coverage.percent', { indicator: 'E1', largest: 85, rows: 3 }],
    ]);
    expect(codesOf(tally(shares(85, 0.9, 60)))[0]).toBe('coverage.percent');
  });

  it('is not found in shares a little above the whole', () => {
    expect(percentColumns(shares(0.8, 1.05, 2))).toEqual([]);
    expect(percentColumns(shares(0.8, 2.01))).toHaveLength(1);
  });

  it('is suspected where three villages or more are all of 100 people', () => {
    const hundreds = [A, B, C].map((village) => row(village, 'E1', 50, 100));
    expect(percentColumns(hundreds).map(({ code, level }) => [code, level])).toEqual([
      ['coverage.denominator_hundred', 'warning'],
    ]);
    expect(percentColumns(hundreds.slice(1))).toEqual([]);
    expect(percentColumns([...hundreds, row(VILLAGES[0] ?? '', 'E1', 5, 99)])).toEqual([]);
  });

  it('leaves shares alone out of the sums, with a warning', () => {
    const result = tally(shares(0.5));
    expect(codesOf(result)).toEqual(['coverage.no_people']);
    expect(sound(result).size).toBe(0);
  });

  it('holds a share against the counts, which win', () => {
    const counted = (share: number) => ({ ...row(A, 'E1', 50, 100), share });
    expect(codesOf(tally([counted(0.505)]))).toEqual([]);
    expect(codesOf(tally([counted(0.51)]))).toEqual(['coverage.share_differs']);
    expect(
      sound(tally([counted(0.51)]))
        .get(A)
        ?.get('E1')?.numerator,
    ).toBe(50);
    expect(codesOf(tally([{ ...row(A, 'E1', 0, 10), share: 0 }]))).toEqual([]);
    expect(codesOf(tally([counted(0.49)]))).toEqual(['coverage.share_differs']);
    expect(codesOf(tally([counted(-0.5)]))).toContain('coverage.share_invalid');
    expect(codesOf(tally([counted(Number.POSITIVE_INFINITY)]))).toContain('coverage.share_invalid');
    expect(codesOf(tally([{ ...row(A, 'E1', 0, 0), share: 1 }]))).toEqual([]);
  });
});

describe('indicatorGap', () => {
  it('is null where the indicator counts heads, or has no target', () => {
    const [specific] = PERPRES_72_TARGETS;
    const heads = PERPRES_72_TARGETS.find(({ code }) => code === 'N8');
    if (specific === undefined || heads === undefined) throw new Error('no indicators');
    expect(indicatorGap({ numerator: 1, denominator: 10 }, specific)).toBe(8);
    expect(indicatorGap({ numerator: 1, denominator: 10 }, heads)).toBeNull();
    expect(
      indicatorGap({ numerator: 1, denominator: 10 }, { ...specific, target: null }),
    ).toBeNull();
  });

  it('takes a district’s own target', () => {
    const own = { year: 2022, source: 'RKPD 2022', verified: true };
    const indicators = sound(withTargets(ESSENTIAL_INDICATORS, { E2: 0.6 }, own));
    const sums = sound(tallyCoverage([row(A, 'E2', 1, 10)], { areas: balangan, indicators }));
    const lines = coverageLines(sums, { areas: balangan, indicators });
    expect(lines.at(-1)).toMatchObject({ target: 0.6, gap: 5 });
  });
});

const cell = fc.record({
  village: fc.constantFrom(...VILLAGES.slice(0, 40)),
  indicator: fc.constantFrom('E1', 'E2', 'E12', 'E13'),
  numerator: fc.nat(150),
  denominator: fc.nat(120),
});
const cells = fc.uniqueArray(cell, {
  maxLength: 30,
  selector: ({ village, indicator }) => `${village} ${indicator}`,
});

describe('mergeCoverage', () => {
  it('has no gap of villages where one part was held against no target', () => {
    const own = { year: 2022, source: 'RKPD 2022', verified: true };
    const indicators = sound(withTargets(ESSENTIAL_INDICATORS, { E2: 0.6 }, own));
    const held = sound(tallyCoverage([row(A, 'E2', 1, 10)], { areas: balangan, indicators }));
    const free = sound(tally([row(A, 'E2', 2, 10)]));
    for (const merged of [mergeCoverage(held, free), mergeCoverage(free, held)]) {
      expect(merged.get(A)?.get('E2')).toMatchObject({ numerator: 3, villagesGap: null });
    }
  });

  test.prop([cells, fc.nat(30)])('of two parts is the tally of the whole', (rows, cut) => {
    const [first, second] = [tally(rows.slice(0, cut)), tally(rows.slice(cut))].map(sound);
    if (first === undefined || second === undefined) throw new Error('no parts');
    const lines = (sums: typeof first) => coverageLines(sums, { areas: balangan });
    const whole = lines(sound(tally(rows)));
    expect(lines(mergeCoverage(first, second))).toEqual(whole);
    expect(lines(mergeCoverage(second, first))).toEqual(whole);
    expect(lines(sound(tally([...rows].reverse())))).toEqual(whole);
  });

  test.prop([cells])('has the sum of its villages in the district', (rows) => {
    const lines = coverageLines(sound(tally(rows)), { areas: balangan });
    for (const district of lines.filter(({ level }) => level === 'district')) {
      const villages = lines.filter(
        ({ level, indicator }) => level === 'village' && indicator === district.indicator,
      );
      const sum = (of: (line: (typeof lines)[number]) => number | null) =>
        villages.reduce((total, line) => total + (of(line) ?? 0), 0);
      expect(district.numerator).toBe(sum((line) => line.numerator));
      expect(district.denominator).toBe(sum((line) => line.denominator));
      expect(district.villagesGap ?? 0).toBe(sum((line) => line.gap));
      expect(district.gap ?? 0).toBeLessThanOrEqual(district.villagesGap ?? 0);
      expect(district.villages).toBe(villages.length);
    }
  });
});
