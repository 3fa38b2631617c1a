import { describe, expect, it } from 'vitest';
import { miniBar } from '../../src/charts/mini-bar.js';
import { linearScale, shareTicks, ticksBetween } from '../../src/charts/scale.js';
import { estimate } from '../fixture.js';
import { tagFaults } from '../markup.js';

describe('scales', () => {
  it('map the ends of values to the ends of the drawing', () => {
    const x = linearScale([2020, 2024], [50, 450]);
    expect([x(2020), x(2021), x(2024)]).toEqual([50, 150, 450]);
    expect(linearScale([1, 1], [0, 9])(1)).toBe(0);
  });

  it('give round marks', () => {
    expect(shareTicks(0.27)).toEqual([0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
    expect(shareTicks(1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(shareTicks(0).at(-1)).toBe(0.005);
  });

  it('give round marks inside a span', () => {
    expect(ticksBetween(3, 27)).toEqual([5, 10, 15, 20, 25]);
    expect(ticksBetween(0, 1, 4)).toEqual([0, 0.5, 1]);
    expect(ticksBetween(46.1, 93)).toEqual([50, 60, 70, 80, 90]);
    expect(ticksBetween(5, 5)).toEqual([5]);
  });

  it('cover every share, with few marks', () => {
    for (let thousandths = 0; thousandths <= 1200; thousandths++) {
      const ticks = shareTicks(thousandths / 1000);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(thousandths / 1000);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }
  });
});

describe('miniBar', () => {
  it('draws share, interval and mark on one scale', () => {
    const bar = miniBar(
      { ...estimate(10, 40), interval: [0.125, 0.5] },
      { top: 0.5, mark: 0.25 },
    ).markup;
    expect(bar).toContain('width="47.5" height="6"');
    expect(bar).toContain('x1="23.75" x2="95"');
    expect(bar).toContain('class="mark" x1="47.5"');
    expect(tagFaults(bar)).toEqual([]);
  });

  it('is empty without a share', () => {
    expect(miniBar(estimate(0, 0), { top: 0.5, mark: null }).markup).not.toMatch(/<rect|<line/);
  });
});
