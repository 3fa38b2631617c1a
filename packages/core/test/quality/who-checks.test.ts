import { describe, expect, it } from 'vitest';
import { CHECKS, type Finding } from '../../src/quality/finding.js';
import { emptyQuality, mergeQuality } from '../../src/quality/merge-quality.js';
import type { Histogram, QualityCounts } from '../../src/quality/quality-counts.js';
import { QUALITY_LIMITS } from '../../src/quality/quality-limits.js';
import { shownNumber, shownShare } from '../../src/quality/shown.js';
import { WHO_WARNING, whoQuality } from '../../src/quality/who-checks.js';
import { MISSING } from '../../src/record/record-table.js';
import {
  bornOn,
  countsOf,
  numbersOf,
  type SyntheticChild,
  syntheticChildren,
} from './synthetic-sample.js';

const CLEAN = syntheticChildren();

/** The findings that are not good, with their levels. */
function fired(counts: QualityCounts): Record<string, string> {
  const { findings } = whoQuality(counts);
  const troubled = findings.filter(({ level }) => level === 'watch' || level === 'bad');
  return Object.fromEntries(troubled.map(({ id, level }) => [id, level]));
}

function firedOf(change: (child: SyntheticChild, i: number) => SyntheticChild) {
  return fired(countsOf(CLEAN.map(change)));
}

function findingIn(counts: QualityCounts, id: string): Finding {
  return whoQuality(counts).findings.find((finding) => finding.id === id) as Finding;
}

const levelIn = (counts: Partial<QualityCounts>, id: string) =>
  findingIn({ ...emptyQuality(), ...counts }, id).level;

describe('whoQuality: samples', () => {
  it('finds nothing in a sample without a fault', () => {
    const { findings, children } = whoQuality(countsOf(CLEAN));
    expect(children).toBe(12_000);
    expect(findings.filter(({ level }) => level !== 'good')).toEqual([]);
    expect(findings.length).toBe(31);
  });

  it('finds heights rounded to half a cm, and nothing else', () => {
    const found = firedOf((child) => ({
      ...child,
      lengthHeight: Math.round(child.lengthHeight / 50) * 50,
    }));
    expect(found).toEqual({
      'digitPreference.lengthHeight': 'bad',
      'digitPreference.zeroFive': 'bad',
    });
  });

  it('finds every third height rounded to half a cm', () => {
    const found = firedOf((child, i) =>
      i % 3 === 0 ? { ...child, lengthHeight: Math.round(child.lengthHeight / 50) * 50 } : child,
    );
    // Digits 0 and 5 then have 0.2 + 0.8 / 3 of the heights: a score of 2/3 times 33.
    expect(found).toEqual({
      'digitPreference.lengthHeight': 'bad',
      'digitPreference.zeroFive': 'watch',
    });
  });

  it('finds weights rounded to half a kg, and nothing else', () => {
    const found = firedOf((child) => ({ ...child, weight: Math.round(child.weight / 500) * 500 }));
    expect(found).toEqual({ 'digitPreference.weight': 'bad' });
  });

  it('finds a third of the girls left out, and nothing else', () => {
    const few = CLEAN.filter(({ sex }, i) => sex === 1 || i % 3 > 0);
    expect(fired(countsOf(few))).toEqual({ sexRatio: 'bad' });
  });

  it('finds 3 % of impossible heights, and nothing else', () => {
    const found = firedOf((child, i) =>
      i % 33 === 0 ? { ...child, lengthHeight: Math.round(child.lengthHeight * 1.5) } : child,
    );
    expect(found).toEqual({
      'implausible.heightForAge': 'bad',
      'implausible.bmiForAge': 'bad',
    });
  });

  it('finds 2 % of impossible weights to watch', () => {
    const found = firedOf((child, i) => (i % 50 === 0 ? { ...child, weight: 40_000 } : child));
    expect(found).toEqual({
      'implausible.weightForAge': 'watch',
      'implausible.weightForHeight': 'watch',
      'implausible.bmiForAge': 'watch',
    });
  });

  it('finds heights measured at random, by their spread and that of the weights that go with them', () => {
    const wide = syntheticChildren({ heightZ: (deviate) => -1 + 2 * deviate });
    expect(fired(countsOf(wide))).toEqual({
      'spread.heightForAge': 'bad',
      'spread.weightForAge': 'watch',
    });
  });

  it('finds copied heights by their narrow spread', () => {
    const narrow = syntheticChildren({ heightZ: (deviate) => -1 + 0.5 * deviate });
    const found = fired(countsOf(narrow));
    expect(found['spread.heightForAge']).toBe('watch');
    expect(findingIn(countsOf(narrow), 'spread.heightForAge').meaning.en).toContain('Too narrow');
  });

  it('finds a skewed distribution, and nothing else', () => {
    // Lognormal with a skewness of 0.67 and the mean and SD of the others.
    const s = 0.22;
    const sd = Math.sqrt(Math.exp(s * s) * (Math.exp(s * s) - 1));
    const skewed = syntheticChildren({
      heightZ: (deviate) => -1 + (1.1 * (Math.exp(s * deviate) - Math.exp((s * s) / 2))) / sd,
    });
    expect(fired(countsOf(skewed))).toEqual({ 'normality.skewness.heightForAge': 'watch' });
    expect(findingIn(countsOf(skewed), 'normality.skewness.heightForAge').value).toBeCloseTo(
      0.67,
      1,
    );
  });

  it('finds ages rounded to whole years, and nothing else', () => {
    const rounded = syntheticChildren({ days: 365 }).map((child, i) => roundedAge(child, i));
    expect(fired(countsOf(rounded))).toEqual({ 'ageDistribution.wholeYears': 'bad' });
  });

  it('finds birth months set to January, and nothing else', () => {
    const found = firedOf((child, i) =>
      i % 10 === 0 ? bornOn(child, (year, _, day) => [year, 1, day]) : child,
    );
    expect(found).toEqual({ 'ageDistribution.birthMonth': 'bad' });
  });

  it('finds 15 % of missing weights, and nothing else', () => {
    const found = firedOf((child, i) => (i % 20 < 3 ? { ...child, weight: MISSING } : child));
    expect(found).toEqual({ 'completeness.weight': 'bad' });
  });

  it('finds an eighth of the older children lying, and nothing else', () => {
    const found = firedOf(({ ...child }, i) =>
      child.position === 2 && i % 8 === 0
        ? { ...child, position: 1, lengthHeight: child.lengthHeight + 70 }
        : child,
    );
    expect(found).toEqual({ 'position.mismatch': 'watch' });
  });

  it('finds positions that were not recorded', () => {
    const found = firedOf((child, i) => (i % 10 === 0 ? { ...child, position: 0 } : child));
    expect(found).toEqual({ 'position.unknown': 'watch' });
  });

  it('finds older children who no longer come', () => {
    const few = CLEAN.filter(
      ({ birthDay, measuredDay }, i) => measuredDay - birthDay < 1096 || i % 3 === 0,
    );
    expect(fired(countsOf(few))).toEqual({ 'ageDistribution.years': 'bad' });
  });

  it('finds heights guessed to 5 cm', () => {
    const found = firedOf((child, i) =>
      i % 4 === 0 ? { ...child, lengthHeight: Math.round(child.lengthHeight / 500) * 500 } : child,
    );
    expect(found).toMatchObject({ 'digitPreference.wholes': 'bad' });
  });
});

/** Two of five children within two months of a whole year get an age of that year and some days. */
function roundedAge(child: SyntheticChild, i: number): SyntheticChild {
  const months = (child.measuredDay - child.birthDay) / 30.4375;
  const year = [12, 24, 36, 48].find((one) => months >= one - 2 && months < one + 3);
  if (year === undefined || i % 5 > 1) return child;
  return { ...child, birthDay: child.measuredDay - Math.ceil(year * 30.4375) - (i % 28) };
}

describe('whoQuality: limits', () => {
  const children = 1000;

  it.each([
    [50, 'good'],
    [51, 'watch'],
    [100, 'watch'],
    [101, 'bad'],
  ])('%i of 1000 without a sex are %s', (unknown, level) => {
    const sex = { male: 0, female: 0, unknown };
    expect(levelIn({ children, sex }, 'completeness.sex')).toBe(level);
  });

  it('counts ages before birth as missing', () => {
    const ageElsewhere = { above: 500, below: 60, unknown: 50 };
    const counts = { ...emptyQuality(), children, ageElsewhere };
    expect(whoQuality(counts).completeness.missing.age).toEqual({ count: 110, share: 0.11 });
    expect(levelIn({ children, ageElsewhere }, 'completeness.age')).toBe('bad');
  });

  it('counts children without a birth date, arm or score', () => {
    const birthMonths = [300, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 450];
    const { completeness } = whoQuality({ ...countsOf(CLEAN.slice(0, 1000)), birthMonths });
    expect(completeness.missing.birthDate).toEqual({ count: 250, share: 0.25 });
    expect(completeness.missing.armCircumference).toEqual({ count: 0, share: 0 });
    expect(completeness.scores.heightForAge.count).toBe(0);
  });

  it.each([
    // chi-square = (boys - girls)^2 / n: p 0.05 at 3.841, 0.001 at 10.828.
    [520, 480, 'good'],
    [480, 520, 'good'],
    [530, 470, 'good'],
    [531, 469, 'watch'],
    [469, 531, 'watch'],
    [552, 448, 'watch'],
    [553, 447, 'bad'],
    [25, 4, 'unknown'],
    [26, 4, 'bad'],
  ])('%i boys and %i girls are %s', (male, female, level) => {
    expect(levelIn({ sex: { male, female, unknown: 0 } }, 'sexRatio')).toBe(level);
  });

  it('tests sexes against the share expected', () => {
    const counts = { ...emptyQuality(), sex: { male: 53_000, female: 47_000, unknown: 0 } };
    const limits = { sexRatio: { ...QUALITY_LIMITS.sexRatio, expected: 0.53 } };
    expect(whoQuality(counts, { limits }).sexRatio.p).toBeCloseTo(1, 9);
    expect(whoQuality(counts).sexRatio).toMatchObject({ share: 0.53, p: 0 });
    expect(whoQuality(counts, { limits }).sexRatio.findings[0]?.level).toBe('good');
    expect(whoQuality(counts).sexRatio.ratio).toBe(53 / 47);
    expect(whoQuality(counts).sexRatio.findings[0]?.level).toBe('bad');
  });

  it('takes small deviations as good in the largest file', () => {
    const sex = { male: 512_000, female: 488_000, unknown: 0 };
    expect(levelIn({ sex }, 'sexRatio')).toBe('good');
  });

  it.each([
    // 50 more in one year and 50 fewer in another: half of 100 of 1000 are out of place.
    [[300, 200, 200, 200, 100, 900], 'good'],
    [[301, 200, 200, 200, 99, 0], 'watch'],
    [[400, 200, 200, 200, 0, 0], 'watch'],
    [[401, 200, 200, 199, 0, 0], 'bad'],
  ])('years of %j are %s', (ageYearsWeighted, level) => {
    const ageMonths = new Array(72).fill(15);
    expect(levelIn({ ageMonths, ageYearsWeighted }, 'ageDistribution.years')).toBe(level);
  });

  it.each([
    [10, 0, 'good'],
    [4, 7, 'watch'],
    [0, 25, 'watch'],
    [13, 13, 'bad'],
  ])('%i scores flagged low and %i high of 1000 are %s', (low, high, level) => {
    const flagged = new Map([
      [-700, low],
      [900, high],
    ]);
    const plausible = new Map([[0, 1000 - low - high]]);
    const scores = { ...emptyQuality().scores, heightForAge: { plausible, flagged, missing: 3 } };
    expect(levelIn({ scores }, 'implausible.heightForAge')).toBe(level);
  });

  it('lets one flagged score pass in a small group', () => {
    const scoresOf = (flagged: number) => ({
      ...emptyQuality().scores,
      weightForAge: {
        plausible: new Map([[0, 40 - flagged]]),
        flagged: new Map([[700, flagged]]),
        missing: 0,
      },
    });
    expect(levelIn({ scores: scoresOf(1) }, 'implausible.weightForAge')).toBe('good');
    expect(levelIn({ scores: scoresOf(2) }, 'implausible.weightForAge')).toBe('bad');
  });

  /** 2k children at -distance, 2k at distance: SD is about the distance. */
  const twoValues = (distance: number, n: number): Histogram =>
    new Map([
      [-distance, n],
      [distance, n],
    ]);
  const spreadAt = (distance: number, n = 500_000) => ({
    scores: {
      ...emptyQuality().scores,
      heightForAge: { plausible: twoValues(distance, n), flagged: new Map(), missing: 0 },
    },
  });

  it.each([
    [79, 'watch'],
    [80, 'good'],
    [164, 'good'],
    [166, 'watch'],
    [194, 'watch'],
    [196, 'bad'],
  ])('an SD of %i hundredths of height-for-age is %s', (distance, level) => {
    expect(levelIn(spreadAt(distance), 'spread.heightForAge')).toBe(level);
  });

  it.each([
    ['spread.heightForAge', 14, 'unknown'],
    ['spread.heightForAge', 15, 'bad'],
    ['normality.kurtosis.heightForAge', 49, 'unknown'],
    ['normality.kurtosis.heightForAge', 50, 'watch'],
  ])('%s needs enough children: twice %i are %s', (id, n, level) => {
    expect(levelIn(spreadAt(300, n), id)).toBe(level);
  });

  /** Shares at -1, 0 and 1 with the skewness and kurtosis wanted. */
  const shapeAt = (histogram: Histogram, id: string) => {
    const scores = { ...emptyQuality().scores };
    const weightForHeight = { plausible: histogram, flagged: new Map(), missing: 0 };
    return levelIn({ scores: { ...scores, weightForHeight } }, `normality.${id}.weightForHeight`);
  };

  it.each([
    // Kurtosis of a symmetric three-valued variable is 1 / share of the outer values.
    [1000, 0, 'watch'],
    [500, 500, 'good'],
    [501, 499, 'watch'],
    [250, 750, 'good'],
    [249, 751, 'watch'],
  ])('a kurtosis of %i outer and %i middle scores is %s', (outer, middle, level) => {
    const histogram = new Map([
      [-100, outer],
      [0, 2 * middle],
      [100, outer],
    ]);
    expect(shapeAt(histogram, 'kurtosis')).toBe(level);
    expect(shapeAt(histogram, 'skewness')).toBe('good');
  });

  it.each([
    // Skewness of shares p and q at 0 and 1 is (q - p) / sqrt(p q) for p the upper one.
    [0.3788, 'good'],
    [0.3786, 'watch'],
    [0.6212, 'good'],
    [0.6214, 'watch'],
  ])('a skewness of a share of %f above is %s', (share, level) => {
    const upper = Math.round(share * 10_000);
    expect(
      shapeAt(
        new Map([
          [0, 10_000 - upper],
          [100, upper],
        ]),
        'skewness',
      ),
    ).toBe(level);
  });

  it.each([
    [50, 'good'],
    [51, 'watch'],
    [100, 'watch'],
    [101, 'bad'],
  ])('%i of 1000 older children lying are %s', (lying, level) => {
    expect(levelIn(positionsOf(lying, 1000 - lying), 'position.mismatch')).toBe(level);
  });

  it('judges positions that are known, and those that are not', () => {
    expect(levelIn(positionsOf(0, 100, 900), 'position.mismatch')).toBe('good');
    expect(levelIn(positionsOf(0, 950, 50), 'position.unknown')).toBe('good');
    expect(levelIn(positionsOf(0, 949, 51), 'position.unknown')).toBe('watch');
    expect(levelIn(positionsOf(0, 0, 900), 'position.unknown')).toBe('watch');
  });

  it.each([
    // Share s at digits 0 and 5 of 1000: chi-square is 1000 (s - 0.2)^2 / 0.16.
    [272, 'good'],
    [350, 'watch'],
    [450, 'bad'],
  ])('digits 0 and 5 of %i of 1000 weights are %s', (both, level) => {
    const other = (1000 - both) / 8;
    const digits = [both / 2, other, other, other, other, both / 2, other, other, other, other];
    const weight = { digits, wholes: new Map(), missing: 0 };
    expect(
      levelIn({ digits: { ...emptyQuality().digits, weight } }, 'digitPreference.weight'),
    ).toBe(level);
  });

  it('leaves to chance what chance can make', () => {
    // A score of 15.7 of 36 children: chi-square 8.
    const weight = { digits: [6, 1, 4, 3, 4, 6, 3, 3, 3, 3], wholes: new Map(), missing: 0 };
    const counts = { digits: { ...emptyQuality().digits, weight } };
    expect(
      findingIn({ ...emptyQuality(), ...counts }, 'digitPreference.weight').value,
    ).toBeGreaterThan(12);
    expect(levelIn(counts, 'digitPreference.weight')).toBe('good');
  });

  it.each([
    [400, 'good'],
    [401, 'watch'],
    [600, 'watch'],
    [601, 'bad'],
  ])('%i of 1000 heights that end in 0 or 5 are %s', (both, level) => {
    const digits = [both - 100, 1000 - both, 0, 0, 0, 100, 0, 0, 0, 0];
    const lengthHeight = { digits, wholes: new Map(), missing: 0 };
    const counts = { digits: { ...emptyQuality().digits, lengthHeight } };
    expect(levelIn(counts, 'digitPreference.zeroFive')).toBe(level);
  });
});

describe('whoQuality: bars', () => {
  const quality = whoQuality(countsOf(CLEAN));

  it('hold six years, 72 months and twelve months of birth', () => {
    const { years, months, birthMonths, elsewhere } = quality.ageDistribution;
    expect([years.length, months.length, birthMonths.length]).toEqual([6, 72, 12]);
    expect(elsewhere).toEqual({ above: 0, below: 0, unknown: 0 });
    expect(quality.ageDistribution.heaping.wholeYears.index).toBeCloseTo(1, 1);
    expect(quality.ageDistribution.births.fullestMonth.index).toBeLessThan(1.1);
  });

  it('hold whole numbers over the ranges of the Survey Analyser', () => {
    const { weight, lengthHeight } = quality.digitPreference.measures;
    expect([weight.wholes.from, weight.wholes.counts.length]).toEqual([2, 24]);
    expect([lengthHeight.wholes.from, lengthHeight.wholes.counts.length]).toEqual([35, 91]);
    const inside = lengthHeight.wholes.counts.reduce((sum, count) => sum + count, 0);
    expect(inside + lengthHeight.wholes.outside).toBe(12_000);
    const digits = { ...emptyQuality().digits };
    const wholes = new Map([
      [1, 4],
      [2, 5],
      [25, 6],
      [26, 7],
    ]);
    const far = { ...emptyQuality(), digits: { ...digits, weight: { ...digits.weight, wholes } } };
    const bars = whoQuality(far).digitPreference.measures.weight.wholes;
    expect([bars.counts[0], bars.counts[23], bars.outside]).toEqual([5, 6, 11]);
  });

  it('hold positions by age, with the first year as a whole and to 8 months', () => {
    const positions = [
      { lying: 10, standing: 2, unknown: 1 },
      { lying: 5, standing: 1, unknown: 0 },
      { lying: 7, standing: 3, unknown: 0 },
      { lying: 4, standing: 20, unknown: 2 },
      { lying: 1, standing: 9, unknown: 0 },
      { lying: 0, standing: 8, unknown: 0 },
    ];
    const { position } = whoQuality({ ...emptyQuality(), positions });
    expect(position.bands).toEqual([
      { band: '0-11', lying: 15, standing: 3, unknown: 1, mismatched: 3 },
      { band: '0-8', lying: 10, standing: 2, unknown: 1, mismatched: 2 },
      { band: '12-23', lying: 7, standing: 3, unknown: 0, mismatched: 3 },
      { band: '24-35', lying: 4, standing: 20, unknown: 2, mismatched: 4 },
      { band: '36-47', lying: 1, standing: 9, unknown: 0, mismatched: 1 },
      { band: '48-59', lying: 0, standing: 8, unknown: 0, mismatched: 0 },
    ]);
    expect(position).toMatchObject({ mismatched: 11, n: 70, share: 11 / 70, unknownShare: 3 / 73 });
  });
});

describe('whoQuality: texts', () => {
  it('carry the warning against reading one check alone', () => {
    const { warning } = whoQuality(emptyQuality());
    expect(warning).toBe(WHO_WARNING);
    expect(warning.en).toMatch(/never one alone.*total score/);
    expect(warning.id).toMatch(/jangan satu saja.*skor total/);
  });

  it('stand in both languages with their own decimal marks', () => {
    const weights = firedFindings((child, i) =>
      i % 20 < 3 ? { ...child, weight: MISSING } : child,
    );
    expect(weights[0]?.meaning.id).toMatch(/^1\.8\d\d baris tanpa berat badan \(15,0 %\)\. Anak/);
    expect(weights[0]?.meaning.en).toMatch(/^1,8\d\d rows without weight \(15\.0 %\)\. Children/);
    expect(weights[0]?.action.id).toContain('Lengkapi berat badan');
  });

  it('say what is good without alarm', () => {
    const { meaning, action } = findingIn(countsOf(CLEAN), 'spread.heightForAge');
    expect(meaning.id).toBe('Simpangan baku 1,10; pada 51 survei biasanya 1,35 sampai 1,95.');
    expect(action).toEqual({ id: 'Tidak perlu tindakan.', en: 'Nothing to do.' });
  });

  it.each([
    ['sexRatio', '438 anak laki-laki dan 435 perempuan.', '438 boys and 435 girls.'],
    [
      'implausible.heightForAge',
      '2 dari 873 nilai TB/U di luar batas WHO (0,2 %).',
      "2 of 873 scores of height-for-age lie outside WHO's limits (0.2 %).",
    ],
    [
      'digitPreference.weight',
      'Skor kesukaan angka 2 dari 100; 2,1 % angka terakhir perlu berpindah agar merata.',
      'Digit preference score 2 of 100; 2.1 % of last digits would have to move to be even.',
    ],
    [
      'digitPreference.zeroFive',
      '22,5 % panjang atau tinggi badan berakhir ,0 atau ,5; seharusnya sekitar 20 %.',
      '22.5 % of lengths and heights end in .0 or .5; about 20 % should.',
    ],
    [
      'digitPreference.wholes',
      'Kelipatan 5 cm muncul 1,15 kali lipat dari yang diharapkan.',
      'Multiples of 5 cm come 1.15 times as often as expected.',
    ],
    [
      'ageDistribution.years',
      '2,5 % anak perlu berpindah tahun umur agar kelima tahun sama banyak.',
      '2.5 % of children would have to change their year of age to make the five years even.',
    ],
    [
      'ageDistribution.birthMonth',
      'Bulan kelahiran terbanyak muncul 1,10 kali lipat dari yang diharapkan.',
      'The fullest calendar month of birth came 1.10 times as often as expected.',
    ],
    [
      'normality.skewness.heightForAge',
      'Kemencengan 0,00; sebaran normal 0.',
      'Skewness 0.00; 0 in a normal distribution.',
    ],
    [
      'position.mismatch',
      '3 anak diukur berdiri di bawah 24 bulan atau terlentang sesudahnya (0,3 %).',
      '3 children were measured standing below 24 months, or lying from then on (0.3 %).',
    ],
    [
      'position.unknown',
      'Cara ukur tidak tercatat pada 0,1 % anak.',
      'The position is not recorded for 0.1 % of children.',
    ],
  ])('tell the fact of %s in numbers', (id, indonesian, english) => {
    const digits = [110, 90, 100, 100, 100, 119, 100, 100, 100, 100];
    const lengthHeight = {
      digits,
      wholes: new Map([
        [80, 23],
        [81, 77],
      ]),
      missing: 0,
    };
    const weight = {
      digits: [118, ...digits.slice(1, 5), 106, ...digits.slice(6)],
      wholes: new Map(),
      missing: 0,
    };
    const heightForAge = {
      plausible: new Map([
        [-100, 400],
        [0, 71],
        [100, 400],
      ]),
      flagged: new Map([[700, 2]]),
      missing: 0,
    };
    const fixed = {
      ...emptyQuality(),
      sex: { male: 438, female: 435, unknown: 0 },
      ageMonths: new Array(72).fill(20),
      ageYearsWeighted: [225, 175, 200, 200, 200, 0],
      birthMonths: [110, 90, ...new Array(10).fill(100)],
      digits: { ...emptyQuality().digits, weight, lengthHeight },
      scores: { ...emptyQuality().scores, heightForAge },
      ...positionsOf(3, 996, 1),
    };
    expect(findingIn(fixed, id).meaning).toEqual({ id: indonesian, en: english });
  });

  it('say that too few were measured, or none', () => {
    const few = findingIn(countsOf(CLEAN.slice(0, 12)), 'spread.heightForAge');
    expect(few.meaning.id).toBe('Data 12 anak tidak cukup untuk dinilai.');
    expect(findingIn(emptyQuality(), 'spread.heightForAge').meaning.en).toBe('Not recorded.');
  });

  it('are whole: no gap, no NaN, a source each, one finding an id', () => {
    const samples = [
      CLEAN,
      CLEAN.slice(0, 1),
      CLEAN.slice(0, 40),
      CLEAN.map((child) => ({ ...child, sex: 1 as const })),
    ];
    for (const sample of samples) {
      const { findings } = whoQuality(countsOf(sample));
      for (const { id, check, label, meaning, action, source } of findings) {
        const texts = [label, meaning, action].flatMap(({ id: indonesian, en }) => [
          indonesian,
          en,
        ]);
        for (const text of [...texts, source]) {
          expect(text.length, id).toBeGreaterThan(0);
          expect(text, id).not.toMatch(/NaN|undefined|null|Infinity|-0[.,]00/);
        }
        expect(Object.keys(CHECKS)).toContain(check);
      }
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    }
  });

  it('print numbers without the sign of a rounded zero', () => {
    expect(shownNumber(-0.001, 2)).toEqual({ id: '0,00', en: '0.00' });
    expect(shownNumber(-0.01, 2).id).toBe('-0,01');
    expect(shownNumber(null, 2)).toEqual(shownShare(null));
    expect(shownNumber(1234.5, 1)).toEqual({ id: '1.234,5', en: '1,234.5' });
  });
});

function firedFindings(change: (child: SyntheticChild, i: number) => SyntheticChild) {
  return whoQuality(countsOf(CLEAN.map(change))).findings.filter(({ level }) => level !== 'good');
}

describe('whoQuality: never NaN', () => {
  const nobody = { ...(CLEAN[0] as SyntheticChild), weight: MISSING, lengthHeight: MISSING };
  const same = new Array<SyntheticChild>(50).fill(CLEAN[7] as SyntheticChild);

  it.each([
    ['no child', emptyQuality()],
    ['one child', countsOf(CLEAN.slice(0, 1))],
    ['two children', countsOf(CLEAN.slice(0, 2))],
    ['nobody measured', countsOf(new Array(40).fill(nobody))],
    ['one child fifty times', countsOf(same)],
    ['all fifty with itself', mergeQuality(countsOf(same), countsOf(same))],
  ])('for %s', (_, counts) => {
    const numbers = numbersOf(whoQuality(counts));
    expect(numbers.filter(([, value]) => !Number.isFinite(value))).toEqual([]);
    expect(numbers.length).toBeGreaterThan(100);
  });
});

function positionsOf(lying: number, standing: number, unknown = 0) {
  return {
    positions: emptyQuality().positions.map((none, band) =>
      band === 5 ? { lying, standing, unknown } : none,
    ),
  };
}
