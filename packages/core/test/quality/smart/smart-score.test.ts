import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { emptyQuality, mergeQuality } from '../../../src/quality/merge-quality.js';
import { smartScore } from '../../../src/quality/smart/smart-score.js';
import { SMART_TEST_IDS, type SmartTestId } from '../../../src/quality/smart/smart-tests.js';
import { CLEAN, countsOf, digitsOff, type SmartSample, testOf, WORST } from './smart-sample.js';

type Scores = NonNullable<SmartSample['z']>;

/** SD is `z` / 100, and skewness 0. */
const spread = (z: number): Scores => [
  [-z, 2],
  [0, 1],
  [z, 2],
];
/** Of 1000 children, `high` have the higher of two scores. */
const lopsided = (high: number): Scores => [
  [-100, 1000 - high],
  [100, high],
];
/** Kurtosis is `n` / (2 * `outer`). */
const peaked = (outer: number, n = 1000): Scores => [
  [-100, outer],
  [0, n - 2 * outer],
  [100, outer],
];
/** 2 of `n` children are flagged. */
const outliers = (n: number, pairs = 1): Scores => [
  [-600, pairs],
  [0, n - 2 * pairs],
  [600, pairs],
];

const EDGES: [SmartTestId, SmartSample, number][] = [
  ['flags', { z: outliers(80) }, 0],
  ['flags', { z: outliers(79) }, 5],
  ['flags', { z: outliers(40) }, 5],
  ['flags', { z: outliers(39) }, 10],
  ['flags', { z: outliers(80, 3) }, 10],
  ['flags', { z: outliers(79, 3) }, 20],
  ['sexRatio', { sexes: [526, 474] }, 0],
  ['sexRatio', { sexes: [527, 473] }, 2],
  ['sexRatio', { sexes: [470, 530] }, 2],
  ['sexRatio', { sexes: [469, 531] }, 4],
  ['sexRatio', { sexes: [552, 448] }, 4],
  ['sexRatio', { sexes: [553, 447] }, 10],
  ['ageRatio', { ages: [485, 515] }, 0],
  ['ageRatio', { ages: [486, 514] }, 2],
  ['ageRatio', { ages: [490, 510] }, 2],
  ['ageRatio', { ages: [491, 509] }, 4],
  ['ageRatio', { ages: [511, 489] }, 4],
  ['ageRatio', { ages: [512, 488] }, 10],
  ['ageRatio', { ages: [434, 566] }, 0],
  ['ageRatio', { ages: [433, 567] }, 2],
  ...(
    [
      ['weightDigits', 'weight'],
      ['lengthHeightDigits', 'height'],
      ['armCircumferenceDigits', 'arm'],
    ] as const
  ).flatMap(([id, measure]): [SmartTestId, SmartSample, number][] => [
    [id, { [measure]: digitsOff(44) }, 0],
    [id, { [measure]: digitsOff(45) }, 2],
    [id, { [measure]: digitsOff(74) }, 2],
    [id, { [measure]: digitsOff(75) }, 4],
    [id, { [measure]: digitsOff(122) }, 4],
    [id, { [measure]: digitsOff(123) }, 10],
  ]),
  ['sd', { z: spread(80) }, 20],
  ['sd', { z: spread(81) }, 10],
  ['sd', { z: spread(85) }, 10],
  ['sd', { z: spread(86) }, 5],
  ['sd', { z: spread(90) }, 5],
  ['sd', { z: spread(91) }, 0],
  ['sd', { z: spread(109) }, 0],
  ['sd', { z: spread(110) }, 5],
  ['sd', { z: spread(114) }, 5],
  ['sd', { z: spread(115) }, 10],
  ['sd', { z: spread(119) }, 10],
  ['sd', { z: spread(120) }, 20],
  ['skewness', { z: lopsided(451) }, 0],
  ['skewness', { z: lopsided(450) }, 1],
  ['skewness', { z: lopsided(402) }, 1],
  ['skewness', { z: lopsided(401) }, 3],
  ['skewness', { z: lopsided(357) }, 3],
  ['skewness', { z: lopsided(356) }, 5],
  ['skewness', { z: lopsided(549) }, 0],
  ['skewness', { z: lopsided(550) }, 1],
  ['skewness', { z: lopsided(598) }, 1],
  ['skewness', { z: lopsided(599) }, 3],
  ['skewness', { z: lopsided(643) }, 3],
  ['skewness', { z: lopsided(644) }, 5],
  ['kurtosis', { z: peaked(157) }, 0],
  ['kurtosis', { z: peaked(156) }, 1],
  ['kurtosis', { z: peaked(148) }, 1],
  ['kurtosis', { z: peaked(147) }, 3],
  ['kurtosis', { z: peaked(139) }, 3],
  ['kurtosis', { z: peaked(138) }, 5],
  ['kurtosis', { z: peaked(178) }, 0],
  ['kurtosis', { z: peaked(179) }, 1],
  ['kurtosis', { z: peaked(192) }, 1],
  ['kurtosis', { z: peaked(193) }, 3],
  ['kurtosis', { z: peaked(208) }, 3],
  ['kurtosis', { z: peaked(209) }, 5],
  // Kurtosis of 3.2, 3.4, 3.6 to the digit.
  ['kurtosis', { z: peaked(5, 32) }, 1],
  ['kurtosis', { z: peaked(5, 34) }, 3],
  ['kurtosis', { z: peaked(5, 36) }, 5],
  ['clusters', { cases: [10, 21, 24] }, 0],
  ['clusters', { cases: [0, 0, 3] }, 1],
  ['clusters', { cases: [2, 13, 14] }, 1],
  ['clusters', { cases: [6, 11, 21] }, 3],
  ['clusters', { cases: [3, 16, 22] }, 3],
  ['clusters', { cases: [1, 15, 17] }, 5],
];

describe('the bands of smartScore', () => {
  it.each(EDGES)('%s of %j costs %d', (id, sample, penalty) => {
    expect(testOf(id, sample).penalty).toBe(penalty);
  });

  it('take the whole score that ENA prints, rounded half up', () => {
    expect(testOf('weightDigits', { weight: digitsOff(45) })).toMatchObject({
      value: expect.closeTo(7.5, 10),
      band: { class: 'good' },
      text: { en: 'Last digits of weight: 8, 2 points (good).' },
    });
  });
});

describe('smartScore', () => {
  it('adds up a sample worked out by hand', () => {
    const score = smartScore(
      countsOf({
        sexes: [520, 480],
        ages: [500, 500],
        weight: digitsOff(60),
        height: digitsOff(30),
        arm: digitsOff(132),
        z: [
          [-700, 5],
          [-130, 300],
          [0, 390],
          [130, 300],
          [700, 5],
        ],
        cases: [1, 2, 3],
      }),
    );
    // Chi-square of sex 2 * 20² / 500 = 1.6; of ages 40.5405² (1 / 459.459 + 1 / 540.541) = 6.6176.
    // 10 of 1000 flagged; the others: SD 1.3 sqrt(600 / 989), kurtosis 990 / 600 - 3.
    const expected: [number, number][] = [
      [0.01, 0],
      [0.2059, 0],
      [0.0101, 4],
      [10, 2],
      [5, 0],
      [22, 10],
      [1.0126, 0],
      [0, 0],
      [-1.35, 5],
      [0.6065, 0],
    ];
    expect(score.tests.map(({ value, penalty }) => [value, penalty])).toEqual(
      expected.map(([value, penalty]) => [expect.closeTo(value, 4), penalty]),
    );
    expect(score.tests.map(({ n }) => n)).toEqual([
      1000, 1000, 1000, 2000, 2000, 2000, 990, 990, 990, 3,
    ]);
    expect(score.tests.map(({ observed }) => observed)).toEqual([
      null,
      expect.closeTo(1.0833, 4),
      1,
      ...new Array(6).fill(null),
      0.5,
    ]);
    expect(score).toMatchObject({
      total: 21,
      highest: 21,
      class: 'acceptable',
      classRange: ['acceptable', 'acceptable'],
      complete: true,
      incomplete: [],
      text: {
        id: 'Skor SMART: 21 poin dari 10 uji, dapat diterima.',
        en: 'SMART score: 21 points from 10 tests, acceptable.',
      },
    });
  });

  it('gives a clean sample no point', () => {
    const score = smartScore(countsOf(CLEAN));
    expect(score.tests.map(({ penalty }) => penalty)).toEqual(new Array(10).fill(0));
    expect(score).toMatchObject({ total: 0, class: 'excellent', complete: true });
  });

  it('gives the worst sample all 105', () => {
    const score = smartScore(countsOf(WORST));
    expect(score.tests.map(({ penalty }) => penalty)).toEqual([
      20, 10, 10, 10, 10, 10, 20, 5, 5, 5,
    ]);
    expect(score).toMatchObject({ total: 105, class: 'problematic', complete: true });
  });

  it.each([
    [9, 'excellent', { ages: [500, 500], z: lopsided(500) }],
    [10, 'good', { sexes: [900, 100] }],
    [14, 'good', { sexes: [900, 100], ages: [500, 500] }],
    [15, 'acceptable', { sexes: [900, 100], z: lopsided(500) }],
    [24, 'acceptable', { sexes: [900, 100], arm: digitsOff(190), weight: digitsOff(75) }],
    [25, 'problematic', { sexes: [900, 100], arm: digitsOff(190), z: lopsided(500) }],
  ] as const)('of %d points is %s', (total, id, changes) => {
    const score = smartScore(countsOf({ ...CLEAN, ...changes }));
    expect([score.total, score.class]).toEqual([total, id]);
  });

  it('carries the warning of WHO, and the meaning and action of each test', () => {
    const score = smartScore(countsOf(CLEAN));
    expect(score.warning.en).toMatch(/advise against one score/);
    expect(score.warning.id).toMatch(/tujuh pemeriksaan/);
    expect(score.rules.id).toBe('ena');
    expect(score.tests.map(({ id }) => id)).toEqual(SMART_TEST_IDS);
    expect(score.tests.every(({ meaning, action, source }) => meaning && action && source)).toBe(
      true,
    );
  });

  it.each([
    [
      'flags',
      { z: outliers(80) },
      '2,50 %, 0 poin (sangat baik).',
      '2.50 %, 0 points (excellent).',
    ],
    ['clusters', { cases: [0, 0, 3] }, 'p = 0,0498, 1 poin (baik).', 'p = 0.0498, 1 point (good).'],
    [
      'sexRatio',
      { sexes: [900, 100] },
      'p < 0,0001, 10 poin (bermasalah).',
      'p < 0.0001, 10 points (problematic).',
    ],
    ['sd', { z: spread(86) }, '0,860, 5 poin (baik).', '0.860, 5 points (good).'],
  ] as const)('tells %s in both languages', (id, sample, indonesian, english) => {
    const { text, label } = testOf(id, sample);
    expect(text).toEqual({ id: `${label.id}: ${indonesian}`, en: `${label.en}: ${english}` });
  });
});

describe('SMART flags', () => {
  it('lie more than 3 units from the mean, not 3 SD', () => {
    // SD about 0.3: 2.9 is ten of them away, and no flag.
    const within: Scores = [
      [-290, 1],
      [0, 198],
      [290, 1],
    ];
    expect(testOf('flags', { z: within }).value).toBe(0);
    const at = (z: number): Scores => [
      [-z, 1],
      [0, 198],
      [z, 1],
    ];
    expect(testOf('flags', { z: at(300) }).value).toBe(0);
    expect(testOf('flags', { z: at(301) }).value).toBe(0.01);
  });

  it('are counted from the observed mean, in which scores that WHO flags have their part', () => {
    const z: Scores = [
      [-100, 97],
      [-401, 1],
    ];
    // The mean is -1.03 without, and -0.86 with the two high ones.
    expect(testOf('flags', { z }).value).toBe(0);
    expect(testOf('flags', { z, flagged: [[700, 2]] }).value).toBe(0.03);
  });

  it('are taken out before SD, skewness and kurtosis', () => {
    const z: Scores = [...spread(100), [700, 1]];
    expect(testOf('sd', { z }).n).toBe(5);
    // Mean 1.17: -1 stays, 7 goes.
    expect(testOf('sd', { z }).value).toBe(1);
    expect(testOf('skewness', { z }).value).toBe(0);
  });
});

describe('ages, sexes and clusters', () => {
  it('compare 6-29 with 30-59 completed months only', () => {
    const only = (month: number) => {
      const { ageMonths, ...rest } = emptyQuality();
      const at = ageMonths.map((_, k) => (k === month ? 10 : 0));
      return smartScore({ ...rest, ageMonths: at }).tests[2];
    };
    expect(only(5)?.missing).toBe('noAge');
    expect(only(6)).toMatchObject({ observed: null, n: 10 });
    expect(only(29)).toMatchObject({ observed: null, n: 10 });
    expect(only(30)).toMatchObject({ observed: 0, n: 10 });
    expect(only(59)).toMatchObject({ observed: 0, n: 10 });
    expect(only(60)?.missing).toBe('noAge');
  });

  it('expect other ratios where asked', () => {
    expect(testOf('ageRatio', { ages: [500, 500] }, { ageRatio: 1 }).value).toBe(1);
    expect(testOf('sexRatio', { sexes: [600, 400] }, { sexRatio: 1.5 }).value).toBe(1);
    expect(testOf('sexRatio', { sexes: [400, 600] }, { sexRatio: 1.5 }).penalty).toBe(10);
  });

  it('leave out clusters without a child that could be a case', () => {
    const counts = countsOf({ cases: [1, 2, 3] });
    const more = { ...counts, clusters: new Map([...counts.clusters, ['x', { n: 0, cases: 0 }]]) };
    expect(smartScore(more).tests[9]).toEqual(smartScore(counts).tests[9]);
  });

  it.each([
    [Number.NaN, 1],
    [0, 1],
    [-1, 1],
    [1, 0],
    [1, Number.POSITIVE_INFINITY],
  ])('refuse expected ratios of %d and %d', (sexRatio, ageRatio) => {
    expect(() => smartScore(emptyQuality(), { sexRatio, ageRatio })).toThrow(RangeError);
  });
});

describe('what can not be computed', () => {
  const NO_CLUSTERS: SmartSample = { ...CLEAN, cases: [] };

  it('costs nothing, is named with its reason, and leaves the class open where it matters', () => {
    const score = smartScore(countsOf({ ...NO_CLUSTERS, arm: EMPTY_DIGITS }));
    expect(score).toMatchObject({
      total: 0,
      highest: 15,
      complete: false,
      incomplete: ['armCircumferenceDigits', 'clusters'],
      class: null,
      classRange: ['excellent', 'acceptable'],
      text: {
        id: 'Skor SMART: 0 poin dari 8 uji; 2 uji tidak dapat dihitung, sehingga skor penuhnya 0 sampai 15 poin (sangat baik sampai dapat diterima).',
        en: 'SMART score: 0 points from 8 tests; 2 tests could not be computed, so the full score is 0 to 15 points (excellent to acceptable).',
      },
    });
    expect(score.tests[9]).toMatchObject({
      value: null,
      observed: null,
      n: null,
      penalty: null,
      band: null,
      missing: 'fewClusters',
      text: {
        id: 'Sebaran anak wasting antar klaster: tidak dihitung: kurang dari dua klaster.',
        en: 'Wasted children by cluster: not computed: fewer than two clusters.',
      },
    });
  });

  it('leaves the class where it can not change it', () => {
    const one = smartScore(countsOf(NO_CLUSTERS));
    expect(one).toMatchObject({ total: 0, highest: 5, class: 'excellent', complete: false });
    expect(one.text.en).toMatch(/1 test could not .* 0 to 5 points \(excellent\)/);
    const bad = smartScore(countsOf({ ...WORST, cases: [] }));
    expect(bad).toMatchObject({ total: 100, highest: 105, class: 'problematic', complete: false });
  });

  it.each([
    ['flags', {}, 'noScore'],
    ['sd', {}, 'noScore'],
    ['skewness', {}, 'noScore'],
    ['kurtosis', {}, 'noScore'],
    ['sexRatio', {}, 'noSex'],
    ['ageRatio', {}, 'noAge'],
    ['weightDigits', {}, 'noMeasure'],
    ['lengthHeightDigits', {}, 'noMeasure'],
    ['armCircumferenceDigits', {}, 'noMeasure'],
    ['clusters', {}, 'fewClusters'],
    ['clusters', { cases: [7] }, 'fewClusters'],
    ['clusters', { cases: [0, 0, 0] }, 'noCase'],
    ['sd', { z: [[-50, 1]] }, 'noSpread'],
    ['skewness', { z: [[-50, 9]] }, 'noSpread'],
    ['kurtosis', { z: [[-50, 9]] }, 'noSpread'],
  ] as const)('%s of %j: %s', (id, sample, reason) => {
    expect(testOf(id, sample)).toMatchObject({ missing: reason, penalty: null, value: null });
  });

  it('is all of an empty sample', () => {
    expect(smartScore(emptyQuality())).toMatchObject({
      total: 0,
      highest: 105,
      class: null,
      classRange: ['excellent', 'problematic'],
    });
  });

  it('is not the SD of equal scores: that is 0', () => {
    expect(testOf('sd', { z: [[-50, 9]] })).toMatchObject({ value: 0, penalty: 20 });
  });

  it('may be what flags leave: two scores far apart', () => {
    const z: Scores = [
      [-400, 1],
      [400, 1],
    ];
    expect(testOf('flags', { z })).toMatchObject({ value: 1, penalty: 20 });
    expect(testOf('sd', { z }).missing).toBe('noSpread');
  });
});

const EMPTY_DIGITS = new Array<number>(10).fill(0);

const samples = fc.record({
  children: fc.nat(2000),
  sexes: fc.tuple(fc.nat(999), fc.nat(999)),
  ages: fc.tuple(fc.nat(999), fc.nat(999)),
  weight: fc.array(fc.nat(99), { minLength: 10, maxLength: 10 }),
  height: fc.array(fc.nat(2), { minLength: 10, maxLength: 10 }),
  arm: fc.constant(EMPTY_DIGITS),
  z: fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 9 })), {
    maxLength: 30,
  }),
  flagged: fc.array(fc.tuple(fc.integer({ min: 501, max: 999 }), fc.constant(1)), { maxLength: 3 }),
  cases: fc.array(fc.nat(9), { maxLength: 9 }),
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('any sample', () => {
  test.prop([samples, fc.boolean(), fc.boolean()])(
    'has no NaN, and a total that is the sum of its penalties',
    (sample, yates, signed) => {
      const score = smartScore(countsOf(sample), { yates, signed });
      const sum = score.tests.reduce((points, { penalty }) => points + (penalty ?? 0), 0);
      expect(score.total).toBe(sum);
      expect(score.highest).toBeGreaterThanOrEqual(sum);
      expect(score.complete).toBe(score.incomplete.length === 0);
      expect(numbersIn(score).filter((value) => !Number.isFinite(value))).toEqual([]);
      expect(JSON.stringify(score)).not.toMatch(/NaN|undefined|Infinity/);
    },
  );

  test.prop([samples])('scores the same turned over: boys as girls, digits and clusters', (one) => {
    const other = {
      ...one,
      sexes: [one.sexes[1], one.sexes[0]] as const,
      weight: [...one.weight].reverse(),
      cases: [...one.cases].reverse(),
    };
    const penalties = (sample: SmartSample) =>
      smartScore(countsOf(sample)).tests.map(({ penalty }) => penalty);
    expect(penalties(other)).toEqual(penalties(one));
  });

  test.prop([samples])('costs as much with empty counts merged in', (sample) => {
    const counts = countsOf(sample);
    expect(smartScore(mergeQuality(counts, emptyQuality())).tests).toEqual(
      smartScore(counts).tests,
    );
  });

  test.prop([fc.integer({ min: 10, max: 400 }), fc.nat(20), fc.nat(20)])(
    'costs no less for more flags',
    (n, pairs, more) => {
      const few = testOf('flags', { z: outliers(n + 100, pairs) });
      const many = testOf('flags', { z: outliers(n + 100, pairs + more) });
      expect(many.penalty ?? -1).toBeGreaterThanOrEqual(few.penalty ?? 99);
    },
  );

  test.prop([samples])('costs no more with Yates', (sample) => {
    const points = (yates: boolean) => smartScore(countsOf(sample), { yates }).total;
    expect(points(true)).toBeLessThanOrEqual(points(false));
  });
});
