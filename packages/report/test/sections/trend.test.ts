import { describe, expect, it } from 'vitest';
import { trendSection } from '../../src/sections/trend.js';
import { report } from '../fixture.js';

const bodyOf = (changes: Parameters<typeof report>[0] = {}) => {
  const body = trendSection(report(changes), 'id', {})?.body;
  return body && typeof body === 'object' && 'markup' in body ? body.markup : '';
};

describe('the trend of a report', () => {
  it('goes on at the yearly rate of its last two periods, up to the last target drawn', () => {
    const [from, to] = [1610 / 8989, 1342 / 9001];
    const years = 9 / 12;
    const k = (2023.5 - (2022 + 8.5 / 12)) / years;
    const share = (100 * to * (to / from) ** k).toFixed(2).replace('.', ',');
    const drawn = bodyOf();
    expect(drawn).toContain(`2023: ${share} % (proyeksi`);
    expect(drawn).toContain('2025: ');
    expect(drawn).not.toContain('2026: ');
  });

  it('has no projection of periods closer than half a year', () => {
    const { periods } = report();
    const close = periods.slice(1).map((period, i) => ({ ...period, id: `2022-0${4 + i * 5}` }));
    expect(bodyOf({ periods: close })).not.toContain('proyeksi');
    const far = close.map((period, i) => ({ ...period, id: `2022-0${1 + i * 7}` }));
    expect(bodyOf({ periods: far })).toContain('proyeksi');
  });
});
