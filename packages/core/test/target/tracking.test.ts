import { describe, expect, it } from 'vitest';
import { projectedShare } from '../../src/target/aarr.js';
import { track } from '../../src/target/tracking.js';
import type { TrackedOutcome, TrackingRules } from '../../src/target/tracking-rules.js';
import { unicefCode, unicefText } from '../../src/target/unicef-tracking.js';
import { whoUnicef2025 } from '../../src/target/who-tracking.js';

const series = (percents: Readonly<Record<number, number>>) =>
  Object.entries(percents).map(([year, percent]) => ({ year: Number(year), share: percent / 100 }));
const children = { atBaseline: 24_000, atTarget: 22_000 };
const classed = (
  rules: TrackingRules,
  outcome: TrackedOutcome,
  percents: Readonly<Record<number, number>>,
) => track(series(percents), { rules, outcome, children });

/** A series of overweight whose current rate is so many percent a year. */
const atRate = (percent: number, start = 20) => {
  const years = [2012, 2024].map((year): [number, number] => [
    year,
    start * (1 - percent / 100) ** (year - 2012),
  ]);
  return Object.fromEntries(years);
};

describe('stunting', () => {
  it('has its target from numbers of children', () => {
    const found = classed(unicefCode, 'stunting', { 2012: 36, 2018: 30, 2024: 25 });
    expect(found).toMatchObject({
      rules: 'unicef-2030-code',
      class: 'on-track',
      targetMet: false,
      reason: null,
      baseline: { year: 2012, share: 0.36 },
      latest: { year: 2024, share: 0.25 },
      target: 0.236,
      currentAarr: 0.0299,
      requiredAarr: 0.0232,
    });
    const path = projectedShare({ year: 2012, share: 0.36 }, found.requiredAarr ?? 0, 2030);
    expect(path).toBeCloseTo(0.236, 3);
  });

  it('needs no less than 3 %', () => {
    expect(classed(unicefCode, 'stunting', { 2012: 4, 2024: 3.5 }).target).toBe(0.03);
    expect(classed(whoUnicef2025, 'stunting', { 2012: 4, 2025: 3.5 }).target).toBeCloseTo(
      0.0261818,
      6,
    );
  });

  it('at 3.0 % is on track by the code and not by the text', () => {
    const percents = { 2012: 3, 2018: 3, 2024: 3 };
    expect(classed(unicefCode, 'stunting', percents)).toMatchObject({
      class: 'on-track',
      targetMet: true,
    });
    expect(classed(unicefText, 'stunting', { ...percents, 2012: 3.2 }).targetMet).toBe(false);
    expect(classed(unicefText, 'stunting', { ...percents, 2024: 2.9 }).targetMet).toBe(true);
    // 3.04 % prints as 3.0, 3.05 as 3.1.
    expect(classed(unicefCode, 'stunting', { 2012: 9, 2024: 3.04 }).targetMet).toBe(true);
    expect(classed(unicefCode, 'stunting', { 2012: 9, 2024: 3.05 }).targetMet).toBe(false);
  });

  it('fits the shares as they print', () => {
    const plain = classed(unicefCode, 'stunting', { 2012: 36.04, 2018: 29.95, 2024: 25.04 });
    expect(plain.currentAarr).toBe(0.0299);
    expect(plain.baseline?.share).toBe(0.36);
    // The number of stunted children is that of the share itself.
    expect(plain.target).toBe(0.236);
  });

  it('is on track at the required rate itself', () => {
    // As few children as leave the share where it is: both rates are 0.
    const options = { rules: unicefCode, outcome: 'stunting' } as const;
    const fewer = { atBaseline: 10, atTarget: 6 };
    const found = track(series({ 2012: 36, 2024: 36 }), { ...options, children: fewer });
    expect(found).toMatchObject({ class: 'on-track', currentAarr: 0, requiredAarr: 0 });
  });

  it('leaves out years beyond the rules, and takes others in a copy', () => {
    const percents = { 2010: 60, 2012: 36, 2018: 30, 2024: 25, 2026: 1 };
    expect(classed(unicefCode, 'stunting', percents).currentAarr).toBe(0.0299);
    const later = { ...unicefCode, latestYear: 2026 };
    expect(classed(later, 'stunting', percents).targetMet).toBe(true);
  });
});

describe('the bands', () => {
  const rate = (rules: TrackingRules, percent: number, outcome: TrackedOutcome = 'overweight') =>
    classed(rules, outcome, atRate(percent)).class;

  it('of the text divide at half a percent for every outcome', () => {
    expect([3, 0.6, 0.4, -0.4, -0.6].map((percent) => rate(unicefText, percent))).toEqual([
      'some-progress',
      'some-progress',
      'no-progress',
      'no-progress',
      'worsening',
    ]);
    expect(rate(unicefText, 0.6, 'wasting')).toBe('some-progress');
    expect(rate(unicefText, 9, 'overweight')).toBe('on-track');
  });

  it('of the code are wider for overweight and wasting', () => {
    expect([1.6, 1.4, -1.4, -1.6].map((percent) => rate(unicefCode, percent))).toEqual([
      'some-progress',
      'no-progress',
      'no-progress',
      'worsening',
    ]);
    expect([2.1, 1.9, -1.9, -2.1].map((percent) => rate(unicefCode, percent, 'wasting'))).toEqual([
      'some-progress',
      'no-progress',
      'no-progress',
      'worsening',
    ]);
    expect(rate(unicefCode, 0.6, 'stunting')).toBe('some-progress');
    expect(rate(unicefCode, -0.6, 'stunting')).toBe('worsening');
  });

  it('differ at 0.50 itself, and agree that -0.50 is no progress', () => {
    // Rates of exactly 0.50 and -0.50 percent after rounding: 36.0 to 33.9 and to 38.2 in 12 years.
    const up = { 2012: 36, 2024: 33.9 };
    expect(classed(unicefText, 'stunting', up).currentAarr).toBe(0.005);
    expect(classed(unicefText, 'stunting', up).class).toBe('some-progress');
    expect(classed(unicefCode, 'stunting', up).class).toBe('no-progress');
    const down = { 2012: 36, 2024: 38.2 };
    expect(classed(unicefText, 'stunting', down).currentAarr).toBe(-0.005);
    expect(classed(unicefText, 'stunting', down).class).toBe('no-progress');
    expect(classed(unicefCode, 'stunting', down).class).toBe('no-progress');
  });
});

describe('wasting', () => {
  it('starts from the latest survey up to 2012, else from the earliest after', () => {
    const found = classed(unicefCode, 'wasting', {
      2004: 20,
      2007: 14,
      2010: 13,
      2018: 10,
      2023: 8,
    });
    expect(found.baseline).toEqual({ year: 2010, share: 0.13 });
    expect(found.latest).toEqual({ year: 2023, share: 0.08 });
    // From 13 to 5 % in 20 years, or in 18 by the text.
    expect(found.requiredAarr).toBe(0.0467);
    expect(classed(unicefText, 'wasting', { 2010: 13, 2023: 8 }).requiredAarr).toBe(0.0517);
    expect(classed(unicefCode, 'wasting', { 2014: 10, 2023: 8 }).baseline?.year).toBe(2014);
    expect(classed(unicefCode, 'wasting', { 2004: 20, 2014: 10 }).baseline?.year).toBe(2014);
    expect(classed(unicefCode, 'wasting', { 2005: 20, 2014: 10 }).baseline?.year).toBe(2005);
  });

  it('within 5 % after 2012 is on track with one survey', () => {
    expect(classed(unicefCode, 'wasting', { 2018: 5 })).toMatchObject({
      class: 'on-track',
      reason: null,
      currentAarr: null,
    });
    expect(classed(unicefText, 'wasting', { 2018: 4.9 }).class).toBe('on-track');
    expect(classed(unicefText, 'wasting', { 2018: 5 }).class).toBe('not-possible');
    expect(classed(unicefCode, 'wasting', { 2012: 4 })).toMatchObject({
      class: 'not-possible',
      reason: 'too-few-shares',
    });
    expect(classed(unicefCode, 'wasting', { 2018: 8 }).class).toBe('not-possible');
  });
});

describe('the rules of 2025', () => {
  it('know no worsening, and overweight that rises slowly is on track', () => {
    const rising = (percent: number) => ({ 2012: 10, 2025: 10 * (1 + percent / 100) ** 13 });
    expect(classed(whoUnicef2025, 'overweight', rising(1.4)).class).toBe('on-track');
    expect(classed(whoUnicef2025, 'overweight', rising(1.7)).class).toBe('no-progress');
    expect(classed(whoUnicef2025, 'overweight', { 2012: 3, 2025: 4.9 }).targetMet).toBe(false);
  });

  it('class stunting and wasting by their own bands', () => {
    expect(classed(whoUnicef2025, 'stunting', { 2012: 30, 2025: 4.9 }).class).toBe('on-track');
    expect(classed(whoUnicef2025, 'stunting', { 2012: 30, 2025: 28 }).class).toBe('some-progress');
    expect(classed(whoUnicef2025, 'stunting', { 2012: 30, 2025: 35 }).class).toBe('no-progress');
    expect(classed(whoUnicef2025, 'wasting', { 2012: 20, 2025: 10 }).class).toBe('some-progress');
    expect(classed(whoUnicef2025, 'wasting', { 2012: 40, 2025: 5.1 }).class).toBe('some-progress');
    expect(classed(whoUnicef2025, 'wasting', { 2012: 10, 2025: 9 }).class).toBe('no-progress');
  });
});

describe('a class is not possible', () => {
  it.each([
    ['without a baseline', { 2013: 30, 2024: 20 }, 'baseline-missing'],
    ['with a baseline of 0', { 2012: 0.04, 2024: 20 }, 'baseline-missing'],
    ['without the latest year', { 2012: 30, 2023: 20 }, 'latest-missing'],
    ['with one share above 0', { 2012: 30, 2024: 20 }, null],
  ] as const)('%s', (_, percents, reason) => {
    const found = classed(unicefCode, 'stunting', percents);
    expect(found.reason).toBe(reason);
    expect(found.class === 'not-possible').toBe(reason !== null);
  });

  it('without children, or with a year twice', () => {
    const shares = series({ 2012: 30, 2024: 20 });
    const options = { rules: unicefCode, outcome: 'stunting' } as const;
    expect(track(shares, options)).toMatchObject({
      reason: 'children-missing',
      target: null,
      requiredAarr: null,
    });
    const none = { atBaseline: 0, atTarget: 10 };
    expect(track(shares, { ...options, children: none }).reason).toBe('children-missing');
    const twice = [...shares, { year: 2018, share: 0.2 }, { year: 2018, share: 0.3 }];
    expect(track(twice, { ...options, children }).reason).toBe('year-twice');
    expect(track([], { ...options, children })).toMatchObject({
      class: 'not-possible',
      reason: 'baseline-missing',
      baseline: null,
      latest: null,
    });
  });
});
