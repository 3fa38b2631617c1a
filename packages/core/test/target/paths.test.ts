import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/result/message-of.js';
import type { Result } from '../../src/result/result.js';
import { rpjmdBalangan } from '../../src/target/balangan-path.js';
import { targetBetween } from '../../src/target/between-targets.js';
import { checkPath, checkPaths } from '../../src/target/check-path.js';
import { kalselBappeda, kalselBkkbn } from '../../src/target/kalsel-path.js';
import {
  nationalPath,
  perpres72,
  rkp2023,
  rpjmn2025,
  vision2045,
} from '../../src/target/national-path.js';
import type { TargetPoint } from '../../src/target/target-path.js';
import { TARGET_PATHS } from '../../src/target/target-paths.js';
import {
  pathOfNumberTarget,
  shareOfNumberTarget,
  wha2025,
  wha2030,
} from '../../src/target/wha-target.js';

const codes = (result: Result<unknown>) =>
  (result.ok ? result.warnings : result.issues).map(({ code }) => code);
const check = (points: readonly TargetPoint[]) => checkPath({ ...rpjmdBalangan, points });

describe('the paths of the library', () => {
  it.each([
    [
      rpjmdBalangan,
      [
        [2022, 18.4],
        [2023, 17],
        [2024, 16],
      ],
    ],
    [
      nationalPath,
      [
        [2020, 24.1],
        [2021, 21.1],
        [2022, 18.4],
        [2023, 16],
        [2024, 14],
      ],
    ],
    [perpres72, [[2024, 14]]],
    [rkp2023, [[2023, 17.5]]],
    [
      rpjmn2025,
      [
        [2025, 18.8],
        [2029, 14.2],
      ],
    ],
    [
      kalselBkkbn,
      [
        [2022, 25.71],
        [2023, 21.51],
        [2024, 17.27],
      ],
    ],
    [
      kalselBappeda,
      [
        [2023, 18.1],
        [2024, 14],
      ],
    ],
    [vision2045, [[2045, 5]]],
  ] as const)('$id says what its document says', (path, percents) => {
    expect(path.points.map(({ year, share }) => [year, share])).toEqual(
      percents.map(([year, percent]) => [year, Math.round(percent * 100) / 10_000]),
    );
    expect(checkPath(path).ok).toBe(true);
    expect(path.area).toBeDefined();
    expect(path.source.length).toBeGreaterThan(5);
  });

  it('contradict each other in three places', () => {
    const result = checkPaths(TARGET_PATHS);
    const found = result.ok ? result.warnings : [];
    expect(
      found.map(({ code, values }) => [code, values.path, values.other ?? values.years]),
    ).toEqual([
      ['target.years_missing', 'rpjmn-2025-2029', '2026, 2027, 2028'],
      ['target.two_decrees', 'kalsel-bkkbn-2022', 'kalsel-bappeda'],
      ['target.two_decrees', 'kalsel-bkkbn-2022', 'kalsel-bappeda'],
      ['target.two_decrees', 'national-2024', 'rkp-2023'],
    ]);
    expect(TARGET_PATHS).toHaveLength(8);
  });

  it('know that the district counts by register and the country by survey', () => {
    expect(rpjmdBalangan.measuredBy).toBe('register');
    expect(TARGET_PATHS.filter(({ measuredBy }) => measuredBy === 'survey')).toHaveLength(7);
  });
});

describe('checkPath', () => {
  it('takes a path, and equal targets in a row', () => {
    expect(codes(checkPath(nationalPath))).toEqual([]);
    expect(
      codes(
        check([
          { year: 2022, share: 0.17 },
          { year: 2023, share: 0.17 },
        ]),
      ),
    ).toEqual([]);
  });

  it.each([
    ['no year', [], 'target.empty'],
    [
      'a target that rises',
      [
        { year: 2022, share: 0.17 },
        { year: 2023, share: 0.184 },
      ],
      'target.rises',
    ],
    ['percent', [{ year: 2022, share: 18.4 }], 'target.share'],
    ['a target of 0', [{ year: 2022, share: 0 }], 'target.share'],
    ['a target of 1', [{ year: 2022, share: 1 }], 'target.share'],
    ['no number', [{ year: 2022, share: Number.NaN }], 'target.share'],
    ['half a year', [{ year: 2022.5, share: 0.2 }], 'target.year'],
    ['a short year', [{ year: 22, share: 0.2 }], 'target.year'],
    [
      'years out of order',
      [
        { year: 2023, share: 0.2 },
        { year: 2022, share: 0.19 },
      ],
      'target.year_order',
    ],
    [
      'a year twice',
      [
        { year: 2022, share: 0.2 },
        { year: 2022, share: 0.19 },
      ],
      'target.year_twice',
    ],
  ] as const)('refuses %s', (_, points, code) => {
    const result = check(points);
    expect(result.ok).toBe(false);
    expect(codes(result)).toEqual([code]);
  });

  it('finds a year that stands twice with another between, and all issues at once', () => {
    const points = [2022, 2023, 2022].map((year) => ({ year, share: 0.2 }));
    expect(codes(check(points))).toEqual(['target.year_twice']);
    expect(
      codes(
        check([
          { year: 1, share: 0.2 },
          { year: 2023, share: 20 },
        ]),
      ),
    ).toEqual(['target.year', 'target.share']);
  });

  it('warns of years without a target', () => {
    const result = checkPath(rpjmn2025);
    expect(codes(result)).toEqual(['target.years_missing']);
    expect(result.ok && result.warnings[0]?.level).toBe('warning');
  });

  it('says both figures where a target rises', () => {
    const result = check([
      { year: 2022, share: 0.17 },
      { year: 2023, share: 0.184 },
    ]);
    const [first] = result.ok ? [] : result.issues;
    expect(first && messageOf(first, 'en')).toBe(
      'In "rpjmd-balangan" the target rises from 0.17 (2022) to 0.184 (2023): check both in the decree.',
    );
  });
});

describe('checkPaths', () => {
  it('warns where two decrees of one area differ for one year', () => {
    const result = checkPaths([kalselBkkbn, kalselBappeda]);
    const values = result.ok ? result.warnings.map((one) => one.values) : [];
    expect(values).toEqual([
      {
        year: 2023,
        path: 'kalsel-bkkbn-2022',
        value: 0.2151,
        other: 'kalsel-bappeda',
        otherValue: 0.181,
      },
      {
        year: 2024,
        path: 'kalsel-bkkbn-2022',
        value: 0.1727,
        other: 'kalsel-bappeda',
        otherValue: 0.14,
      },
    ]);
  });

  it('is silent about other areas, equal targets, and paths of no area', () => {
    expect(codes(checkPaths([rpjmdBalangan, nationalPath, perpres72]))).toEqual([]);
    const { area: _, ...nowhere } = kalselBkkbn;
    const { area: __, ...elsewhere } = kalselBappeda;
    expect(codes(checkPaths([nowhere, elsewhere]))).toEqual([]);
  });

  it('refuses a path that stands twice, and paths that are wrong', () => {
    expect(codes(checkPaths([perpres72, perpres72]))).toEqual(['target.id_twice']);
    expect(codes(checkPaths([perpres72, { ...rkp2023, points: [] }]))).toEqual(['target.empty']);
    expect(codes(checkPaths([]))).toEqual([]);
  });
});

describe('targetBetween', () => {
  it('goes by points or by rate, and keeps what is set', () => {
    expect(targetBetween(rpjmn2025, 2026, { by: 'points' })?.share).toBeCloseTo(0.1765, 12);
    expect(targetBetween(rpjmn2025, 2027, { by: 'rate' })?.share).toBeCloseTo(
      Math.sqrt(0.188 * 0.142),
      12,
    );
    expect(targetBetween(rpjmn2025, 2029, { by: 'points' })).toEqual({ year: 2029, share: 0.142 });
    expect(targetBetween(nationalPath, 2022, { by: 'rate' })?.share).toBe(0.184);
  });

  it('has nothing outside the years of the path', () => {
    expect(targetBetween(rpjmn2025, 2024, { by: 'points' })).toBeUndefined();
    expect(targetBetween(rpjmn2025, 2030, { by: 'rate' })).toBeUndefined();
    expect(targetBetween({ ...rpjmn2025, points: [] }, 2027, { by: 'rate' })).toBeUndefined();
  });
});

describe('targets on numbers of children', () => {
  const input = { baselineShare: 0.36, childrenAtBaseline: 24_000, childrenAtTarget: 22_000 };

  it('allow a higher share where children become fewer', () => {
    expect(shareOfNumberTarget(wha2025, input)).toBeCloseTo(0.2356363636, 10);
    expect(shareOfNumberTarget(wha2030, input)).toBeCloseTo(0.1963636364, 10);
    expect(pathOfNumberTarget(wha2030, input)?.points[0]?.year).toBe(2030);
    expect(wha2025.year).toBe(2025);
    expect(wha2030.baselineYear).toBe(2012);
  });

  it('are not known without children', () => {
    for (const wrong of [{ childrenAtBaseline: 0 }, { childrenAtTarget: 0 }]) {
      expect(shareOfNumberTarget(wha2025, { ...input, ...wrong })).toBeNull();
      expect(pathOfNumberTarget(wha2025, { ...input, ...wrong })).toBeNull();
    }
  });
});
