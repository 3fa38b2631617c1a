import { describe, expect, it } from 'vitest';
import { betaDraws } from '../../src/number/beta-draw.js';
import { betaCdf } from '../../src/number/distributions/beta.js';
import { randomOf } from '../../src/number/random.js';

const DRAWS = 20_000;

function drawn(a: number, b: number, seed = 7): number[] {
  const draw = betaDraws(randomOf(seed));
  return Array.from({ length: DRAWS }, () => draw(a, b));
}

describe('betaDraws', () => {
  it('repeats itself with the seed, and not with another', () => {
    expect(drawn(2, 3)).toEqual(drawn(2, 3));
    expect(drawn(2, 3)[0]).not.toBe(drawn(2, 3, 8)[0]);
  });

  it.each([
    [2, 3],
    [0.3, 0.6],
    [1, 1],
    [1.5, 0.4],
    [11.2, 18.5],
    [30, 200],
    [3000, 9000],
  ])('has the mean and variance of Beta(%d, %d)', (a, b) => {
    const values = drawn(a, b);
    const mean = values.reduce((sum, x) => sum + x, 0) / DRAWS;
    const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / DRAWS;
    const trueVariance = (a * b) / ((a + b) ** 2 * (a + b + 1));
    expect(Math.abs(mean - a / (a + b))).toBeLessThan(4 * Math.sqrt(trueVariance / DRAWS));
    expect(variance / trueVariance).toBeGreaterThan(0.95);
    expect(variance / trueVariance).toBeLessThan(1.05);
  });

  it.each([
    [2, 3],
    [0.3, 0.6],
    [2.2, 9.5],
    [11.2, 18.5],
    [40, 3],
  ])('follows the distribution function of Beta(%d, %d)', (a, b) => {
    // Kolmogorov and Smirnov: beyond 1.95 / sqrt(n) in 1 of 1,000 samples.
    const values = drawn(a, b).sort((x, y) => x - y);
    const farthest = values.reduce(
      (far, x, i) => Math.max(far, Math.abs(betaCdf(x, a, b) - (i + 0.5) / DRAWS)),
      0,
    );
    expect(farthest).toBeLessThan(1.95 / Math.sqrt(DRAWS));
  });

  it('is as good as 0 or 1 for parameters near 0, and never NaN', () => {
    const values = drawn(0.0001, 0.0003);
    expect(values.every((x) => x >= 0 && x <= 1)).toBe(true);
    const ones = values.filter((x) => x > 0.5).length;
    expect(ones / DRAWS).toBeGreaterThan(0.23);
    expect(ones / DRAWS).toBeLessThan(0.27);
  });
});
