import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { withCensus } from '../../src/prevalence/census.js';
import { sampleOf, shareEstimate } from '../../src/prevalence/interval.js';
import { chanceAtMost, logitNormalOf, type Measured } from '../../src/trend/measured.js';

const survey = (share: number, interval: readonly [number, number] | null): Measured => ({
  kind: 'survey',
  share,
  interval,
});
const register = (share: number, interval: readonly [number, number] | null): Measured => ({
  ...survey(share, interval),
  kind: 'register',
});

describe('logitNormalOf', () => {
  it('undoes the interval of a large sample', () => {
    const estimate = shareEstimate({ cases: 1610, n: 8989 }, sampleOf(8989));
    const { share, se, interval } = estimate ?? { share: 0, se: 0, interval: [0, 0] as const };
    const found = logitNormalOf(survey(share, interval));
    // The interval has t(8988) where the normal has z: a difference in the fourth digit.
    expect(found?.sd).toBeCloseTo(se / (share * (1 - share)), 5);
    expect(found?.logit).toBeCloseTo(Math.log(share / (1 - share)), 12);
  });

  it('reads an interval by its own level', () => {
    const interval = [0.18, 0.2215] as const;
    expect(logitNormalOf(survey(0.2, interval))?.sd).toBeCloseTo(0.06617496281, 10);
    const narrow = logitNormalOf(survey(0.2, interval), { level: 0.9 })?.sd ?? 0;
    expect(narrow / 0.06617496281).toBeCloseTo(1.959963985 / 1.644853627, 8);
  });

  it('knows nothing of a survey without a usable interval', () => {
    for (const interval of [null, [0, 0], [0, 0.1], [0.9, 1]] as const) {
      expect(logitNormalOf(survey(0, interval))).toBeNull();
    }
    expect(() => logitNormalOf(survey(0.2, [0.1, 0.3]), { level: 1 })).toThrow(RangeError);
  });
});

describe('chanceAtMost', () => {
  it('is a half at the share itself, and the tail at the ends of the interval', () => {
    const measured = survey(0.2, [0.18, 0.2215]);
    expect(chanceAtMost(measured, 0.2)).toBeCloseTo(0.5, 12);
    expect(chanceAtMost(measured, 0.18)).toBeCloseTo(0.0246902227, 9);
    expect(chanceAtMost(measured, 0)).toBe(0);
    expect(chanceAtMost(measured, 1)).toBe(1);
  });

  it('is 1 or 0 for a register that counted all, also at a share of 0 and 1', () => {
    expect(chanceAtMost(register(0.16, null), 0.16)).toBe(1);
    expect(chanceAtMost(register(0.1601, null), 0.16)).toBe(0);
    expect(chanceAtMost(register(0, null), 0)).toBe(1);
    expect(chanceAtMost(register(1, [1, 1]), 0.5)).toBe(0);
  });

  it('lies nearer to 1 the more of a register was measured', () => {
    const estimate = shareEstimate({ cases: 150, n: 1000 }, sampleOf(1000));
    if (estimate === undefined) throw new Error('no estimate');
    const chances = [1000, 1100, 2000, 100_000].map((population) => {
      const part = withCensus(estimate, { measured: 1000, population });
      return part.ok ? chanceAtMost(register(0.15, part.value.interval), 0.16) : null;
    });
    expect(chances[0]).toBe(1);
    expect(chances).toEqual([...chances].sort((a, b) => Number(b) - Number(a)));
    expect(chances[3]).toBeCloseTo(0.8083, 2);
  });

  it('is not known where the interval does not tell', () => {
    expect(chanceAtMost(survey(0.2, null), 0.3)).toBeNull();
    expect(chanceAtMost(survey(0, [0, 0]), 0.3)).toBeNull();
  });

  test.prop([
    fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    fc.double({ min: 0.02, max: 2, noNaN: true }),
  ])('grows with the limit, and mirrors', (share, limit, half) => {
    const at = (p: number, by: number) => 1 / (1 + ((1 - p) / p) * Math.exp(-by));
    const measured = survey(share, [at(share, -half), at(share, half)]);
    const chance = chanceAtMost(measured, limit) ?? Number.NaN;
    expect(chanceAtMost(measured, Math.min(0.999, limit + 0.001))).toBeGreaterThanOrEqual(chance);
    const mirrored = survey(1 - share, [at(1 - share, -half), at(1 - share, half)]);
    expect(1 - (chanceAtMost(mirrored, 1 - limit) ?? Number.NaN)).toBeCloseTo(chance, 9);
  });
});
