import { describe, expect, it } from 'vitest';
import { zDistribution } from '../../src/charts/z-distribution.js';
import { zShares } from '../../src/charts/z-shares.js';
import { HOSTILE, pictureFaults } from '../picture.js';

describe('zShares', () => {
  it('count by half SD; -2.00 is not below -2', () => {
    const scores = new Map([
      [-201, 3],
      [-200, 5],
      [-151, 1],
      [-150, 1],
    ]);
    const { n, below, shares } = zShares({ label: 'a', scores });
    expect([n, below]).toEqual([10, 3]);
    expect(shares.slice(7, 10)).toEqual([0.3, 0.6, 0.1]);
    expect(shares).toHaveLength(24);
  });

  it('put scores beyond 6 SD at the ends', () => {
    const { shares } = zShares({
      label: 'a',
      scores: new Map([
        [-900, 1],
        [600, 1],
      ]),
    });
    expect([shares[0], shares[23]]).toEqual([0.5, 0.5]);
  });
});

describe('zDistribution', () => {
  const scores = new Map([
    [-250, 20],
    [-100, 80],
  ]);

  it('tells the share below -2 of each group', () => {
    const drawn = zDistribution([
      { label: HOSTILE, scores },
      { label: 'kosong', scores: new Map() },
    ]);
    expect(pictureFaults(drawn)).toEqual([]);
    expect(drawn).toContain('n = 100, 20,00 % di bawah −2 SD; kosong: Tidak ada nilai z.');
    expect(drawn).not.toContain('<script>');
  });

  it('draws at most four groups, and the standard alone for none', () => {
    const groups = Array.from({ length: 6 }, (_, k) => ({ label: `g${k}`, scores }));
    expect(zDistribution(groups)).not.toContain('>g4<');
    const none = zDistribution([], { language: 'en' });
    expect(pictureFaults(none)).toEqual([]);
    expect(none).toContain('>No z-score.</desc>');
  });

  it('puts the standard highest at 0', () => {
    const [, path = ''] = /class="target" d="M([^"]+)"/.exec(zDistribution([])) ?? [];
    const points = path.split('L').map((pair) => pair.split(' ').map(Number));
    const top = points.reduce((best, point) => ((point[1] ?? 0) < (best[1] ?? 0) ? point : best));
    expect(top[0]).toBe(375);
  });
});
