import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { funnelChart } from '../../src/charts/funnel-chart.js';
import { funnelLimits, isOutside } from '../../src/charts/funnel-limits.js';
import { intervalChart } from '../../src/charts/interval-chart.js';
import { clearedPlaces, labelPlaces } from '../../src/charts/label-places.js';
import { slopeChart } from '../../src/charts/slope-chart.js';
import { HOSTILE, pictureFaults, valuesOf } from '../picture.js';

const area = (name: string, cases: number, n: number) => ({
  name,
  cases,
  n,
  share: n === 0 ? null : cases / n,
  interval: n === 0 ? null : ([Math.max(0, cases / n - 0.05), cases / n + 0.05] as const),
});
const names = (svg: string, style: string) =>
  [...svg.matchAll(new RegExp(`class="${style}"[^>]*>([^<]+)<`, 'g'))].map(([, text]) => text);

describe('intervalChart', () => {
  const drawn = intervalChart(
    [area('Juai', 20, 100), area('Awayan', 40, 100), area('Kecil', 3, 7)],
    {
      whole: { name: 'Balangan', share: 0.3 },
    },
  );

  it('orders by share; too few children stand last, as counts', () => {
    expect(pictureFaults(drawn)).toEqual([]);
    expect(names(drawn, 'name')).toEqual(['Awayan', 'Juai', 'Kecil']);
    expect(drawn).toContain(
      'Balangan: 30,00 %; Awayan: 40,00 % (35,00–45,00); Juai: 20,00 % (15,00–25,00); Kecil: 3 dari 7',
    );
    expect(drawn.match(/class="dot"/g)).toHaveLength(2);
    expect(drawn).not.toContain('42,86');
  });

  it('puts a higher share further right, and the whole between', () => {
    const [awayan = 0, juai = 0] = valuesOf(drawn, 'dot', 'cx');
    const [whole = 0] = valuesOf(drawn, 'mark', 'x1');
    expect(awayan).toBeGreaterThan(whole);
    expect(whole).toBeGreaterThan(juai);
  });

  it('says how many areas are not drawn, and holds none at all', () => {
    const many = Array.from({ length: 5000 }, (_, k) => area(`Desa ${k}`, k % 30, 100));
    const cut = intervalChart(many, { language: 'en' });
    expect(cut).toContain('+ 4,940 more areas not drawn');
    expect(cut.match(/class="dot"/g)).toHaveLength(60);
    expect(pictureFaults(intervalChart([]))).toEqual([]);
    expect(intervalChart([area('kosong', 0, 0)])).toContain('Tidak ada wilayah');
  });

  it('escapes and shortens names', () => {
    const hostile = intervalChart([area(HOSTILE.repeat(20), 10, 100)]);
    expect(hostile).not.toContain('<script>');
    expect(names(hostile, 'name')[0]?.length).toBeLessThan(60);
    expect(pictureFaults(hostile)).toEqual([]);
  });
});

describe('slopeChart', () => {
  const rounds = { before: '2021', after: '2022' } as const;

  it('tells who rose and who fell, the largest move first', () => {
    const drawn = slopeChart(
      [
        { name: 'Juai', before: 0.1412, after: 0.1667 },
        { name: 'Awayan', before: 0.2245, after: 0.1253 },
        { name: 'Tetap', before: 0.2, after: 0.2 },
        { name: 'Baru', before: null, after: 0.3 },
      ],
      rounds,
    );
    expect(pictureFaults(drawn)).toEqual([]);
    expect(drawn).toContain(
      'Awayan: -9,92 poin (22,45 % → 12,53 %); Juai: +2,55 poin (14,12 % → 16,67 %); Tetap: 0,00 poin',
    );
    expect(drawn).not.toContain('Baru');
    expect(names(drawn, 'risen')[0]).toContain('Juai');
    expect(names(drawn, 'fallen')[0]).toContain('Awayan');
    expect(drawn.match(/class="line up" d="M240/g)).toHaveLength(1);
    expect(drawn.match(/class="line still"/g)).toHaveLength(1);
  });

  it('names the 28 largest moves of many, and holds none', () => {
    const many = Array.from({ length: 157 }, (_, k) => ({
      name: `D${k}`,
      before: 0.1,
      after: 0.1 + k / 1000,
    }));
    const drawn = slopeChart(many, rounds);
    expect(names(drawn, 'risen')).toHaveLength(28);
    expect(drawn).toContain('D156');
    expect(drawn).not.toContain('D100:');
    expect(slopeChart([], rounds)).toContain('Tidak ada wilayah dengan angka');
    expect(pictureFaults(slopeChart([{ name: 'a', before: 0, after: 0 }], rounds))).toEqual([]);
  });
});

describe('labelPlaces', () => {
  test.prop([fc.array(fc.double({ min: -50, max: 500, noNaN: true }), { maxLength: 20 })])(
    'stay apart and inside, in the order wanted',
    (wanted) => {
      const places = labelPlaces(wanted, { apart: 10, from: 0, to: 300 });
      const sorted = [...places].sort((a, b) => a - b);
      sorted.forEach((place, i) => {
        if (i > 0) expect(place - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
        expect(place).toBeLessThanOrEqual(300);
        expect(place).toBeGreaterThanOrEqual(0);
      });
    },
  );
});

describe('clearedPlaces', () => {
  const box = fc
    .tuple(
      fc.double({ min: 0, max: 600, noNaN: true }),
      fc.double({ min: 1, max: 150, noNaN: true }),
      fc.double({ min: 0, max: 300, noNaN: true }),
    )
    .map(([from, width, y]) => ({ from, to: from + width, y }));
  test.prop([fc.array(box, { maxLength: 12 })])('leave no label on another', (boxes) => {
    const places = clearedPlaces(boxes, 13);
    boxes.forEach((one, i) => {
      expect(places[i]).toBeGreaterThanOrEqual(one.y);
      boxes.slice(0, i).forEach((other, k) => {
        if (one.from >= other.to || other.from >= one.to) return;
        expect(Math.abs((places[i] ?? 0) - (places[k] ?? 0))).toBeGreaterThanOrEqual(13 - 1e-9);
      });
    });
  });
});

describe('funnelChart', () => {
  it('has limits that narrow as n^-1/2: 14.3 % ± 3.09 standard errors', () => {
    const upper = funnelLimits(0.143, { z: 3.09, side: 1, most: 100 });
    const [n, share] = upper.at(-1) ?? [0, 0];
    expect(share).toBeCloseTo(0.143 + 3.09 * Math.sqrt((0.143 * 0.857) / n), 12);
    expect(funnelLimits(0.143, { z: 3.09, side: -1, most: 100 })[0]?.[1]).toBe(0);
    expect(isOutside({ cases: 25, n: 100 }, 0.143)).toBe(false);
    expect(isOutside({ cases: 26, n: 100 }, 0.143)).toBe(true);
    expect(isOutside({ cases: 3, n: 100 }, 0.143)).toBe(true);
    expect(isOutside({ cases: 4, n: 100 }, 0.143)).toBe(false);
  });

  it('names only villages beyond the outer limits, and draws none below ten children', () => {
    const drawn = funnelChart(
      [area('Tinggi', 40, 100), area('Biasa', 15, 100), area('Kecil', 9, 9)],
      { mean: 0.15 },
    );
    expect(pictureFaults(drawn)).toEqual([]);
    expect(drawn).toContain('di luar batas 99,8 %: Tinggi 40,00 %</desc>');
    expect(drawn).toContain('>Tinggi</text>');
    expect(drawn).not.toContain('>Biasa</text>');
    expect(drawn.match(/<circle/g)).toHaveLength(2);
  });

  it('holds no village, one village, and hostile names', () => {
    expect(pictureFaults(funnelChart([]))).toEqual([]);
    expect(pictureFaults(funnelChart([area('a', 10, 10)]))).toEqual([]);
    expect(funnelChart([area(HOSTILE, 90, 100)], { mean: 0.1 })).not.toContain('<script>');
  });
});
