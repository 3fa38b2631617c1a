import { describe, expect, it } from 'vitest';
import { smartScore } from '../../../src/quality/smart/smart-score.js';
import { SMART_TEST_IDS, type SmartTestId } from '../../../src/quality/smart/smart-tests.js';
import { SMART_VARIANTS } from '../../../src/quality/smart/smart-variants.js';
import { CLEAN, countsOf, digitsOff, type SmartSample, testOf, WORST } from './smart-sample.js';

const { ena, nipnTK, healthyr, mwana } = SMART_VARIANTS;

/** What the four programmes give for one test: ENA, nipnTK, healthyr, mwana; null: no such test. */
function penalties(id: SmartTestId, sample: SmartSample) {
  const counts = countsOf({ ...CLEAN, ...sample });
  return [ena, nipnTK, healthyr, mwana].map(
    (rules) => smartScore(counts, rules).tests.find((test) => test.id === id)?.penalty ?? null,
  );
}

const pair = (outer: number, middle: number, z = 150) => ({
  z: [
    [-z, outer],
    [0, middle],
    [z, outer],
  ] as const,
});

const NEGATIVE_SKEW = {
  z: [
    [-100, 295],
    [100, 705],
  ],
} as const;
const POSITIVE_SKEW = {
  z: [
    [-100, 705],
    [100, 295],
  ],
} as const;

// nipnTK 0.2.0, articles on digit preference and age ratio.
describe('nipnTK', () => {
  it.each([
    [[102, 104, 96, 88, 103, 115, 91, 86, 105, 110], 3.01, 'excellent'],
    [[96, 104, 91, 113, 115, 85, 90, 107, 89, 110], 3.5, 'excellent'],
    [[75, 0, 74, 0, 74, 0, 77, 0, 74, 0], 33.34, 'problematic'],
  ])('prints a score for %j of %d, %s', (arm, score, band) => {
    const found = testOf('armCircumferenceDigits', { arm }, nipnTK);
    expect(found.value).toBeCloseTo(score, 2);
    expect(found.band?.class).toBe(band);
  });

  it('prints p 0.8178 for the ages of a survey of Kabul', () => {
    const found = testOf('ageRatio', { ages: [405, 468] }, nipnTK);
    expect(found.value).toBeCloseTo(0.8178, 4);
    expect(found.observed).toBeCloseTo(0.8654, 4);
    expect(found.penalty).toBe(0);
  });
});

describe('SMART_VARIANTS differ', () => {
  it.each([
    // 2 * 31² / 500 is above 3.841, with Yates 2 * 30.5² / 500 is below; p 0.0537 makes 0.05.
    ['sexRatio', { sexes: [531, 469] }, [4, 2, 4, 2]],
    // p 0.104 with Yates, 0.096 without: healthyr makes it 0.10.
    ['sexRatio', { sexes: [372, 328] }, [2, 0, 2, 0]],
    // p 0.0017 with Yates: healthyr makes it 0.00.
    ['sexRatio', { sexes: [550, 450] }, [4, 4, 10, 4]],
    // p 0.1001 without Yates, which healthyr would make 0.10; 0.107 with it.
    ['sexRatio', { sexes: [526, 474] }, [0, 0, 0, 0]],
    ['ageRatio', { ages: [491, 509] }, [4, 4, 4, 4]],
    ['ageRatio', { ages: [486, 514] }, [2, 2, 2, 2]],
    // 460.38 expected: 26.38² is above 673.3, with Yates 25.88² is below; p 0.101 makes 0.10.
    ['ageRatio', { ages: [434, 568] }, [2, 0, 2, 0]],
    // The digit score is the number off, by 6.
    ['weightDigits', { weight: digitsOff(44) }, [0, 0, 0, 0]],
    ['weightDigits', { weight: digitsOff(45) }, [2, 0, 0, 0]],
    ['weightDigits', { weight: digitsOff(48) }, [2, 2, 2, 2]],
    ['weightDigits', { weight: digitsOff(71) }, [2, 2, 2, 2]],
    ['weightDigits', { weight: digitsOff(72) }, [2, 4, 2, 4]],
    ['weightDigits', { weight: digitsOff(75) }, [4, 4, 2, 4]],
    ['weightDigits', { weight: digitsOff(78) }, [4, 4, 4, 4]],
    ['weightDigits', { weight: digitsOff(119) }, [4, 4, 4, 4]],
    ['weightDigits', { weight: digitsOff(120) }, [4, 10, 10, 10]],
    ['weightDigits', { weight: digitsOff(123) }, [10, 10, 10, 10]],
    ['lengthHeightDigits', { height: digitsOff(75) }, [4, 4, 2, 4]],
    ['armCircumferenceDigits', { arm: digitsOff(75) }, [4, 4, 2, null]],
    // SD 1.0967: healthyr makes it 1.10.
    ['sd', pair(267, 466), [0, 0, 5, 0]],
    // 200 of 7988 are 2.504 %: healthyr makes it 2.50; mwana has 8000 children, 2.5 %.
    ['flags', { children: 8000, ...pair(100, 7788, 600) }, [5, 5, 0, 0]],
    ['flags', { children: 79, ...pair(1, 77, 600) }, [5, 5, 5, 5]],
    ['flags', { children: 200, ...pair(1, 77, 600) }, [5, 5, 5, 0]],
    ['skewness', NEGATIVE_SKEW, [5, 5, 5, 0]],
    ['skewness', POSITIVE_SKEW, [5, 5, 5, 5]],
    ['kurtosis', POSITIVE_SKEW, [5, 5, 5, 0]],
    ['kurtosis', pair(50, 900, 100), [5, 5, 5, 5]],
    ['clusters', { cases: [20, 0, 0] }, [5, 5, 5, null]],
  ] as const)('in %s of %j: %j', (id, sample, expected) => {
    expect(penalties(id, sample)).toEqual(expected);
  });

  it('in the highest total', () => {
    const totals = [ena, nipnTK, healthyr].map((rules) => smartScore(countsOf(WORST), rules).total);
    expect(totals).toEqual([105, 105, 105]);
    const eight = smartScore(countsOf({ ...WORST, arm: new Array(10).fill(0), cases: [] }), mwana);
    expect(eight).toMatchObject({ complete: true, incomplete: [] });
    expect(eight.tests.map(({ penalty }) => penalty)).toEqual([20, 10, 10, 10, 10, 20, 5, 5]);
  });

  it('in nothing for a clean sample', () => {
    for (const rules of [ena, nipnTK, healthyr, mwana]) {
      expect(smartScore(countsOf(CLEAN), rules)).toMatchObject({
        total: 0,
        class: 'excellent',
        complete: true,
        rules: { id: rules.id, source: rules.source },
      });
    }
  });

  it('and say so in both languages, with a source', () => {
    for (const [id, rules] of Object.entries(SMART_VARIANTS)) {
      expect(rules.id).toBe(id);
      expect(rules.source.length).toBeGreaterThan(10);
      expect(rules.differs.id).not.toBe(rules.differs.en);
    }
    expect(mwana.tests).toEqual(
      SMART_TEST_IDS.filter((id) => !['armCircumferenceDigits', 'clusters'].includes(id)),
    );
  });
});

describe('single rules', () => {
  it('change those of ENA', () => {
    expect(testOf('sexRatio', { sexes: [531, 469] }).penalty).toBe(4);
    expect(testOf('sexRatio', { sexes: [531, 469] }, { yates: true }).penalty).toBe(2);
  });

  it('keep the sign where asked, which lets a skewness of -0.9 pass as excellent', () => {
    expect(testOf('skewness', NEGATIVE_SKEW)).toMatchObject({
      value: expect.closeTo(-0.9, 2),
      band: { class: 'problematic' },
    });
    expect(testOf('skewness', NEGATIVE_SKEW, { signed: true })).toMatchObject({
      value: expect.closeTo(-0.9, 2),
      band: { class: 'excellent' },
    });
    expect(testOf('kurtosis', NEGATIVE_SKEW, { signed: true }).penalty).toBe(0);
  });

  it('print an unrounded digit score with decimals', () => {
    expect(testOf('weightDigits', { weight: digitsOff(45) }, nipnTK).text.id).toBe(
      'Angka desimal berat badan: 7,50, 0 poin (sangat baik).',
    );
    expect(testOf('weightDigits', { weight: digitsOff(48) }, nipnTK).text.en).toBe(
      'Last digits of weight: 8, 2 points (good).',
    );
  });
});
