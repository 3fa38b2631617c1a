import { describe, expect, it } from 'vitest';
import { rankLocus } from '../../src/locus/rank-locus.js';
import { strengthOf } from '../../src/locus/sensitivity.js';
import { betaCdf } from '../../src/number/distributions/beta.js';
import { counted, INDICATORS, ranked, VILLAGES, village } from './villages.js';

const PREVALENCE_ONLY = {
  id: 'own',
  label: { id: 'Prevalensi', en: 'Prevalence' },
  weights: { prevalence: 1, burden: 0, gap: 0, vulnerability: 0 },
};

describe('sensitivity', () => {
  it.each([
    [1, 'kuat'],
    [0.8, 'kuat'],
    [0.799, 'batas'],
    [0.2, 'batas'],
    [0.199, 'lemah'],
    [0, 'lemah'],
  ])('%d is %s', (probability, strength) => {
    expect(strengthOf(probability)).toBe(strength);
  });

  it('has the probability that one village lies above another', () => {
    // Two eligible villages and one to choose: P(A > B) of two beta distributions, by integration.
    const villages = counted([
      ['A', 8, 20],
      ['B', 12, 40],
      ['C', 3, 60],
    ]);
    const { result } = ranked(villages, {
      profile: PREVALENCE_ONLY,
      select: { number: 1 },
      draws: 20_000,
    });
    const weight = 1 / result.spread - 1;
    const [a, b] = [result.mean * weight, (1 - result.mean) * weight];
    let above = 0;
    const steps = 4000;
    for (let k = 0; k < steps; k++) {
      const [from, to] = [k / steps, (k + 1) / steps];
      const mass = betaCdf(to, a + 8, b + 12) - betaCdf(from, a + 8, b + 12);
      above += mass * betaCdf((from + to) / 2, a + 12, b + 28);
    }
    expect(village(result, 'A').probability).toBeCloseTo(above, 1.7);
    expect(
      (village(result, 'A').probability ?? 0) + (village(result, 'B').probability ?? 0),
    ).toBeCloseTo(1, 12);
    expect(village(result, 'C').probability).toBe(0);
  });

  it('repeats itself with the seed', () => {
    const ask = (seed: number) =>
      ranked(VILLAGES, { indicators: INDICATORS, draws: 200, seed }).result;
    expect(ask(3)).toEqual(ask(3));
    const probabilities = (seed: number) => ask(seed).villages.map((one) => one.probability);
    expect(probabilities(3)).not.toEqual(probabilities(4));
    expect(ask(3).sensitivity).toEqual({ draws: 200, seed: 3 });
  });

  it.each(['min-max', 'rank'] as const)('sums to the number that was asked for: %s', (by) => {
    const { result } = ranked(VILLAGES, {
      indicators: INDICATORS,
      normalisation: by,
      draws: 300,
      select: { number: 2 },
    });
    const sum = result.villages.reduce((total, { probability }) => total + (probability ?? 0), 0);
    expect(sum).toBeCloseTo(2, 9);
    for (const { eligible, probability, strength } of result.villages) {
      if (!eligible) expect(probability).toBe(0);
      expect(strength).toBe(strengthOf(probability ?? 0));
    }
  });

  it('is certain for decisions, and 1,000 draws by default', () => {
    const answer = rankLocus(VILLAGES, {
      select: { number: 3 },
      indicators: INDICATORS,
      mustInclude: [{ code: 'D08', reason: 'rembuk' }],
      exclude: [{ code: 'D04', reason: 'bebas' }],
      keepPrevious: [{ code: 'D05', years: 1 }],
      minPerKecamatan: 1,
    });
    if (!answer.ok) throw new Error(answer.issues[0].code);
    const result = answer.value;
    expect(result.sensitivity).toEqual({ draws: 1000, seed: 1 });
    expect(village(result, 'D08').probability).toBe(1);
    expect(village(result, 'D05').probability).toBe(1);
    expect(village(result, 'D04').probability).toBe(0);
    // One place is left for the others.
    const open = result.villages.filter(({ probability }) => (probability ?? 0) % 1 !== 0);
    const sum = open.reduce((total, { probability }) => total + (probability ?? 0), 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  it('holds a large village of many cases firmer than one child of one', () => {
    const { result } = ranked(VILLAGES, { indicators: INDICATORS, draws: 500 });
    expect(village(result, 'D06').strength).toBe('kuat');
    expect(village(result, 'D02').strength).toBe('batas');
    expect(ranked(VILLAGES).result.sensitivity).toBeNull();
    expect(ranked(VILLAGES).result.villages[0]?.strength).toBeNull();
  });
});
